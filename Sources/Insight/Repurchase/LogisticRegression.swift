import Foundation

/// The chance of a purchase from a few figures: ln(p / (1 - p)) = intercept + sum of coefficient x ln(1 + figure).
///
/// Maximum likelihood by iteratively reweighted least squares (McCullagh & Nelder, 1989). Least history:
/// ``leastOfRarer`` members of the rarer outcome, the window of the labels closed.
public struct LogisticRegression: Hashable, Sendable {
  public var names: [String]
  public var intercept: Double
  /// In the order of ``names``; 0 for a figure that is the same for everyone.
  public var coefficients: [Double]
  /// Means of ln(1 + figure), for ``drivers(of:)``.
  public var means: [Double]
  public var logLikelihood: Double
  public var members: Int

  public static let leastOfRarer = 40

  /// Whether a table is enough to believe in.
  public static func check(_ table: FeatureTable) throws(Shortfall) {
    guard table.rarer >= leastOfRarer else {
      throw .tooFew(.rarerOutcome, have: table.rarer, need: leastOfRarer)
    }
  }

  /// - Parameter draw: How hard coefficients are drawn towards 0 (half of it times their sum of squares, in spreads); of many
  ///   figures that say nearly the same, none then grows without bounds.
  /// - Throws: ``Shortfall/noFit`` where the figures tell the outcomes apart perfectly, or say the same as each other.
  public init(fitting table: FeatureTable, draw: Double = 0) throws(Shortfall) {
    guard table.rarer > 0 else { throw .tooFew(.rarerOutcome, have: 0, need: LogisticRegression.leastOfRarer) }
    let count = Double(table.count)
    let logs = table.columns.map { $0.map { log1p(max($0, -0.999_999)) } }
    means = logs.map { $0.reduce(0, +) / count }
    var spreads: [Double] = []
    for (column, mean) in zip(logs, means) {
      spreads.append((column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot())
    }
    let used = spreads.indices.filter { spreads[$0] > 1e-12 }
    // Scaled to mean 0 and spread 1, so that no figure drowns another.
    var scaled: [[Double]] = []
    for place in used {
      let (mean, spread) = (means[place], spreads[place])
      scaled.append(logs[place].map { ($0 - mean) / spread })
    }
    let fit = try LogisticRegression.fit(scaled, table.labels, draw: draw)
    names = table.names
    members = table.count
    logLikelihood = fit.logLikelihood
    coefficients = [Double](repeating: 0, count: names.count)
    intercept = fit.weights[0]
    for (order, place) in used.enumerated() {
      coefficients[place] = fit.weights[order + 1] / spreads[place]
      intercept -= coefficients[place] * means[place]
    }
  }

  /// Newton's steps, halved where they would go downhill.
  private static func fit(
    _ columns: [[Double]], _ labels: [Bool], draw: Double
  ) throws(Shortfall) -> (weights: [Double], logLikelihood: Double) {
    let size = columns.count + 1
    var weights = [Double](repeating: 0, count: size)
    var value = -Double(labels.count) * log(2)
    for _ in 0..<100 {
      var gradient = [Double](repeating: 0, count: size)
      var information = [[Double]](repeating: gradient, count: size)
      var row = [Double](repeating: 1, count: size)
      for (place, label) in labels.enumerated() {
        var odds = weights[0]
        for column in 1..<size {
          row[column] = columns[column - 1][place]
          odds += weights[column] * row[column]
        }
        let chance = LogSum.chance(against: -odds)
        let error = (label ? 1 : 0) - chance
        let weight = chance * (1 - chance)
        for one in 0..<size {
          gradient[one] += error * row[one]
          let share = weight * row[one]
          for two in 0...one { information[one][two] += share * row[two] }
        }
      }
      for one in 0..<size { for two in 0..<one { information[two][one] = information[one][two] } }
      for one in 1..<max(1, size) {
        gradient[one] -= draw * weights[one]
        information[one][one] += draw
      }
      guard let step = Cholesky.solve(information, gradient) else { throw .noFit }
      var scale = 1.0
      var next = zip(weights, step).map { $0 + $1 }
      var nextValue = logLikelihood(columns, labels, next, draw: draw)
      while nextValue < value - 1e-12 * abs(value), scale > 1e-6 {
        scale /= 2
        next = zip(weights, step).map { $0 + scale * $1 }
        nextValue = logLikelihood(columns, labels, next, draw: draw)
      }
      weights = next
      value = nextValue
      if step.allSatisfy({ abs($0) * scale < 1e-10 }) { return (weights, value) }
      // Perfectly told apart: the weights would grow for ever.
      guard weights.allSatisfy({ abs($0) < 50 }) else { throw .noFit }
    }
    throw .noFit
  }

  private static func logLikelihood(
    _ columns: [[Double]], _ labels: [Bool], _ weights: [Double], draw: Double
  ) -> Double {
    var sum = -draw / 2 * weights.dropFirst().reduce(0) { $0 + $1 * $1 }
    for (place, label) in labels.enumerated() {
      var odds = weights[0]
      for column in columns.indices { odds += weights[column + 1] * columns[column][place] }
      sum -= LogSum.add(0, label ? -odds : odds)
    }
    return sum
  }

  /// - Parameter row: The figures in the order of ``names``.
  public func probability(_ row: [Double]) -> Double {
    var odds = intercept
    for (coefficient, value) in zip(coefficients, row) { odds += coefficient * log1p(max(value, -0.999_999)) }
    return LogSum.chance(against: -odds)
  }

  /// By how much each figure of a member moves ln(p / (1 - p)) from that of a middling member, the strongest first.
  public func drivers(of row: [Double]) -> [Driver] {
    names.indices.map { place in
      Driver(
        name: names[place], value: row[place],
        effect: coefficients[place] * (log1p(max(row[place], -0.999_999)) - means[place]))
    }.strongestFirst
  }
}

/// What speaks for or against a purchase by one member (S105).
public struct Driver: Hashable, Sendable {
  /// The feature.
  public var name: String
  /// What the member has of it.
  public var value: Double
  /// Above 0 it speaks for a purchase. Comparable within one member and model only.
  public var effect: Double
}

extension [Driver] {
  var strongestFirst: [Driver] {
    enumerated().sorted { left, right in
      (abs(right.element.effect), left.offset) < (abs(left.element.effect), right.offset)
    }.map(\.element)
  }
}
