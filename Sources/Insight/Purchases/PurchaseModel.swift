/// A model of members who buy at their own rate until, unseen, they stop ("buy till you die").
///
/// Good for purchases to expect in 3 to 12 months, for totals and for the order of members by worth. Least history:
/// ``leastMembers``, ``leastRepeatBuyers``, and twice the median cycle on record.
public protocol PurchaseModel: Sendable {
  /// Four positive parameters, in the order in which the literature names them.
  var parameters: [(name: String, value: Double)] { get }

  init(parameters: [Double])

  /// ln of the chance of what one member did.
  func logLikelihood(of member: PurchaseSummary) -> Double
  /// The chance that a member still buys.
  func alive(_ member: PurchaseSummary) -> Double
  /// Purchases to expect of a member within `time` from now.
  func expectedPurchases(of member: PurchaseSummary, within time: Double) -> Double
  /// The chance that a member buys at least once within `time` from now: what to rank by.
  func chanceOfPurchase(by member: PurchaseSummary, within time: Double) -> Double
  /// Where the search for the parameters begins, from the mean age of the members.
  static func starts(meanAge: Double) -> [[Double]]
  /// Of many members at once: what they share is worked out once.
  func logLikelihood(of members: [(summary: PurchaseSummary, count: Double)]) -> Double
}

extension PurchaseModel {
  /// Purchases to expect of a new member within `time` of their first.
  public func expectedPurchases(within time: Double) -> Double {
    expectedPurchases(of: PurchaseSummary(repeats: 0, lastRepeat: 0, age: 0), within: time)
  }

  public func logLikelihood(of members: [(summary: PurchaseSummary, count: Double)]) -> Double {
    members.reduce(0) { $0 + $1.count * logLikelihood(of: $1.summary) }
  }
}

/// A fitted purchase model.
public struct PurchaseFit<Model: PurchaseModel>: Sendable {
  public var model: Model
  /// Without the draw towards middling parameters.
  public var logLikelihood: Double
  public var members: Int
}

/// What the fits of all purchase models want.
public enum PurchaseHistoryNeed {
  public static let leastMembers = 200
  public static let leastRepeatBuyers = 80
  /// Below so many members the parameters are drawn towards 1: without it a third of fits run away at 50 members.
  public static let fullMembers = 800
  /// How hard: times the sum of squared logarithms of the parameters, added to the mean negative log-likelihood.
  public static let draw = 0.001

  /// Whether a shop has enough for any of the models.
  ///
  /// - Parameter medianCycle: The Kaplan-Meier median of the time to the next purchase, in the unit of the summaries;
  ///   `nil` where half of all members never came back.
  public static func check(_ members: [PurchaseSummary], medianCycle: Double?) throws(Shortfall) {
    guard members.count >= leastMembers else {
      throw .tooFew(.members, have: members.count, need: leastMembers)
    }
    let repeaters = members.lazy.filter { $0.repeats > 0 }.count
    guard repeaters >= leastRepeatBuyers else {
      throw .tooFew(.repeatBuyers, have: repeaters, need: leastRepeatBuyers)
    }
    let longest = members.reduce(0) { max($0, $1.age) }
    if let medianCycle, longest < 2 * medianCycle {
      throw .tooFew(.weeks, have: Int(longest), need: Int((2 * medianCycle).rounded(.up)))
    }
  }
}

extension PurchaseModel {
  /// The parameters that make what the members did likeliest, whatever their number; ``PurchaseHistoryNeed/check(_:medianCycle:)``
  /// says whether there are enough to believe in.
  ///
  /// - Parameter draw: How hard the parameters are drawn towards 1; `nil`: as the number of members wants it.
  public static func fit(_ members: [PurchaseSummary], draw: Double? = nil) throws(Shortfall) -> PurchaseFit<Self> {
    let repeaters = members.lazy.filter { $0.repeats > 0 }.count
    guard repeaters > 1 else {
      throw .tooFew(.repeatBuyers, have: repeaters, need: PurchaseHistoryNeed.leastRepeatBuyers)
    }
    let groups = PurchaseSummary.grouped(members)
    let count = Double(members.count)
    let draw = draw ?? (members.count < PurchaseHistoryNeed.fullMembers ? PurchaseHistoryNeed.draw : 0)
    let meanAge = members.reduce(0) { $0 + $1.age } / count
    guard meanAge > 0 else { throw .noFit }
    func cost(_ point: [Double], _ groups: [(summary: PurchaseSummary, count: Double)], _ count: Double) -> Double {
      guard point.allSatisfy({ abs($0) < 25 }) else { return .infinity }
      let penalty = draw * point.reduce(0) { $0 + $1 * $1 }
      return penalty - Self(parameters: point.map(Self.exponential)).logLikelihood(of: groups) / count
    }
    var starts = starts(meanAge: meanAge).map { $0.map(Self.logarithm) }
    // Of many members, some in equal steps lead near to where all lead, at a part of the work.
    let some = stride(from: 0, to: groups.count, by: PurchaseSummary.step).map { groups[$0] }
    if some.count >= PurchaseSummary.leastSome {
      let weight = some.reduce(0) { $0 + $1.count }
      var search = Minimizer()
      search.slope = 1e-4
      let near = search.minimum(from: starts) { cost($0, some, weight) }
      if near.value < .infinity { starts = [near.point] }
    }
    let found = Minimizer().minimum(from: starts) { cost($0, groups, count) }
    guard found.value < .infinity else { throw .noFit }
    let model = Self(parameters: found.point.map(exponential))
    return PurchaseFit(model: model, logLikelihood: model.logLikelihood(of: groups), members: members.count)
  }
}
