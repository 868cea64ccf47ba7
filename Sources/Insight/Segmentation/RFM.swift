/// Scores of 1 to 5 for how lately, how often and for how much members buy, the raw figures beside them (S97).
///
/// score = min(5, 1 + floor(5 w / n)), w = members strictly worse: the order of members does not matter and equals share a
/// score, so that a fifth may be empty. Members who never bought have no scores and count for nobody's.
/// Least history: ``leastMembers`` with an order, ``leastDays`` on record.
public struct RFM: Hashable, Sendable {
  /// What one member did until the day of the figures.
  public struct Figures: Hashable, Sendable {
    /// Days since the last order.
    public var recency: Int
    /// Orders, or purchase days.
    public var orders: Int
    /// In minor units.
    public var spend: Int

    public init(recency: Int, orders: Int, spend: Int) {
      self.recency = recency
      self.orders = orders
      self.spend = spend
    }
  }

  /// 5 is best.
  public struct Scores: Hashable, Sendable {
    public var recency: Int
    public var frequency: Int
    public var value: Int

    public init(recency: Int, frequency: Int, value: Int) {
      self.recency = recency
      self.frequency = frequency
      self.value = value
    }

    /// The three digits as they are spoken: 545.
    public var text: String { "\(recency)\(frequency)\(value)" }
  }

  public static let leastMembers = 50
  public static let leastDays = 90

  /// In the order of the members; `nil` for those without an order ("new").
  public private(set) var scores: [Scores?]

  /// - Parameter members: `nil` for those without an order.
  public init(_ members: [Figures?]) {
    let known = members.compactMap(\.self)
    let recency = Scale(known.map { -$0.recency })
    let frequency = Scale(known.map(\.orders))
    let value = Scale(known.map(\.spend))
    scores = members.map { member in
      member.map {
        Scores(recency: recency[-$0.recency], frequency: frequency[$0.orders], value: value[$0.spend])
      }
    }
  }

  /// Whether there is enough to score by.
  ///
  /// - Parameter days: From the first order on record to the day of the figures.
  public static func check(_ members: [Figures?], days: Int) throws(Shortfall) {
    let known = members.lazy.compactMap(\.self).count
    guard known >= leastMembers else { throw .tooFew(.members, have: known, need: leastMembers) }
    guard days >= leastDays else { throw .tooFew(.days, have: days, need: leastDays) }
  }

  /// Members by score, 1 to 5.
  public func counts(_ score: (Scores) -> Int) -> [Int] {
    var counts = [Int](repeating: 0, count: 5)
    for case .some(let scores) in scores { counts[score(scores) - 1] += 1 }
    return counts
  }
}

/// From a value to the score of whoever has it; higher is better.
private struct Scale {
  private var scores: [Int: Int] = [:]

  init(_ values: [Int]) {
    let sorted = values.sorted()
    for (worse, value) in sorted.enumerated() where scores[value] == nil {
      scores[value] = min(5, 1 + 5 * worse / sorted.count)
    }
  }

  subscript(value: Int) -> Int { scores[value] ?? 1 }
}
