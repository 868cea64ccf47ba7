/// What the purchase models know of one member: how often, how lately, how long.
///
/// Times in weeks, or all of them in days: the models do not care, but for the draw towards middling parameters, which is
/// set for weeks.
public struct PurchaseSummary: Hashable, Sendable {
  /// Purchase days after the first (x).
  public var repeats: Double
  /// From the first purchase to the last (t_x); 0 without a repeat.
  public var lastRepeat: Double
  /// From the first purchase to the day of the figures (T). Of members from before the records began it is not known, and
  /// they must be left out.
  public var age: Double

  public init(repeats: Double, lastRepeat: Double, age: Double) {
    self.repeats = repeats
    self.lastRepeat = lastRepeat
    self.age = age
  }

  /// Which members a first search looks at, and how many of them there must be.
  static let step = 8
  static let leastSome = 60

  /// In order, with how many members share each: shops have many members with one purchase on the same day.
  static func grouped(_ summaries: [PurchaseSummary]) -> [(summary: PurchaseSummary, count: Double)] {
    var counts: [PurchaseSummary: Int] = [:]
    for summary in summaries { counts[summary, default: 0] += 1 }
    return counts.map { ($0.key, Double($0.value)) }.sorted { left, right in
      let (one, two) = (left.summary, right.summary)
      return (one.repeats, one.lastRepeat, one.age) < (two.repeats, two.lastRepeat, two.age)
    }
  }
}
