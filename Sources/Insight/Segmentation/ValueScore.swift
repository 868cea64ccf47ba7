public import Shop

/// How much a member is worth to the shop: spend, loyalty, influence and feedback, each 0 to 100, weighed together, with its
/// parts (S100).
public struct ValueScore: Hashable, Sendable {
  /// What is known of one member.
  public struct Figures: Hashable, Sendable {
    /// In the last 365 days, minor units.
    public var spend: Int
    /// Purchase days in the last 365 days.
    public var orders: Int
    /// Whole years since the first purchase.
    public var years: Int
    /// 0 to 3 (S53).
    public var influence: Int
    /// Reviews, answers and scores given; 3 are as good as more.
    public var feedback: Int

    public init(spend: Int, orders: Int, years: Int, influence: Int, feedback: Int) {
      self.spend = spend
      self.orders = orders
      self.years = years
      self.influence = influence
      self.feedback = feedback
    }
  }

  /// The share of buyers who spent less in the year.
  public var spend: Double
  /// Three quarters the share of buyers who came less often, one quarter years, 5 at most.
  public var loyalty: Double
  public var influence: Double
  public var feedback: Double
  public var total: Double

  /// Scores of all members, in their order: they are measured against each other.
  public static func all(_ members: [Figures], weights: ValueSettings = ValueSettings()) -> [ValueScore] {
    let spends = Rank(members.lazy.filter { $0.orders > 0 }.map(\.spend))
    let orders = Rank(members.lazy.filter { $0.orders > 0 }.map(\.orders))
    let parts = [weights.spend, weights.loyalty, weights.influence, weights.feedback].map { Double(max(0, $0)) }
    let sum = parts.reduce(0, +)
    return members.map { member in
      let figures = [
        member.orders > 0 ? spends[member.spend] : 0,
        (member.orders > 0 ? 0.75 * orders[member.orders] : 0) + 5 * Double(min(max(member.years, 0), 5)),
        Double(min(max(member.influence, 0), 3)) / 3 * 100, Double(min(max(member.feedback, 0), 3)) / 3 * 100,
      ]
      let total = sum > 0 ? zip(parts, figures).reduce(0) { $0 + $1.0 * $1.1 } / sum : 0
      return ValueScore(
        spend: figures[0], loyalty: figures[1], influence: figures[2], feedback: figures[3], total: total)
    }
  }
}

/// The share of values that are lower, of those that are not the same, in hundredths: the highest has 100.
private struct Rank {
  private var shares: [Int: Double] = [:]

  init(_ values: some Sequence<Int>) {
    let sorted = values.sorted()
    guard let last = sorted.last, let first = sorted.first else { return }
    let others = Double(max(1, sorted.count - sorted.lazy.filter { $0 == last }.count))
    for (lower, value) in sorted.enumerated() where shares[value] == nil {
      shares[value] = first == last ? 50 : min(100, Double(lower) / others * 100)
    }
  }

  subscript(value: Int) -> Double { shares[value] ?? 0 }
}
