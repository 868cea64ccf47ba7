/// How much of the spread of a figure lies within members and how much between them, by moments.
///
/// Model: x = mean + u_i + e, with u_i of variance ``between`` and e of variance ``within`` (one-way random effects).
/// Least history: two groups, one of them with two values.
/// Source: the analysis-of-variance estimator, e.g. Searle, Casella & McCulloch, "Variance Components" (1992), 3.6.
public struct VarianceComponents: Hashable, Sendable {
  /// The mean of the groups' means, weighted by 1 / (between + within / n_i).
  public var mean: Double
  /// Variance within groups, pooled.
  public var within: Double
  /// Variance between groups; never below 0.
  public var between: Double
  public var groups: Int
  public var values: Int

  public init(mean: Double, within: Double, between: Double, groups: Int = 0, values: Int = 0) {
    self.mean = mean
    self.within = within
    self.between = between
    self.groups = groups
    self.values = values
  }

  /// - Parameter groups: The values of each group; empty groups are passed over.
  /// - Returns: `nil` when there is nothing to tell the two variances apart by.
  public init?(_ groups: [[Double]]) {
    self.init(groups.lazy.map(GroupSums.init))
  }

  /// The same from sums alone, so that a shop of any size needs no copy of its values.
  public init?(_ sums: some Sequence<GroupSums>) {
    let groups = sums.filter { $0.count > 0 }
    let values = groups.reduce(0) { $0 + $1.count }
    guard groups.count >= 2, values > groups.count else { return nil }
    let total = Double(values)
    let within = groups.reduce(0) { $0 + $1.squares } / Double(values - groups.count)
    let grand = groups.reduce(0) { $0 + $1.mean * Double($1.count) } / total
    let spread = groups.reduce(0) { $0 + Double($1.count) * ($1.mean - grand) * ($1.mean - grand) }
    let squaredSizes = groups.reduce(0) { $0 + Double($1.count) * Double($1.count) }
    let degrees = Double(groups.count - 1)
    let size = (total - squaredSizes / total) / degrees
    let between = max(0, (spread / degrees - within) / size)
    var weights = 0.0
    var weighted = 0.0
    for group in groups {
      let variance = between + within / Double(group.count)
      let weight = variance > 0 ? 1 / variance : Double(group.count)
      weights += weight
      weighted += weight * group.mean
    }
    self.init(mean: weighted / weights, within: within, between: between, groups: groups.count, values: values)
  }

  /// How much a group's own mean counts against the mean of all: between / (between + within / n).
  public func weight(ofCount count: Int) -> Double {
    guard count > 0 else { return 0 }
    let noise = within / Double(count)
    return between + noise > 0 ? between / (between + noise) : 1
  }

  /// A group's mean drawn towards the mean of all by ``weight(ofCount:)``.
  public func shrunk(_ mean: Double, count: Int) -> Double {
    self.mean + weight(ofCount: count) * (mean - self.mean)
  }
}

/// What a group's values come to: their number, mean and squared distances from it.
public struct GroupSums: Hashable, Sendable {
  public private(set) var count = 0
  public private(set) var mean = 0.0
  /// Sum of squared distances from the mean.
  public private(set) var squares = 0.0

  public init() {}

  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Welford's update, exact where a plain sum of squares would cancel.
  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    squares += distance * (value - mean)
  }
}
