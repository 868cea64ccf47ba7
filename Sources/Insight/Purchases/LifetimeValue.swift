import Foundation

/// What members are expected to bring within a stated horizon, never mixed with what they brought (S114).
///
/// Sum over weeks of E[purchases in the week] x E[value of one] x margin / (1 + yearly discount)^((week - 1/2) / 52): a week's money comes in its middle.
public struct LifetimeValue: Hashable, Sendable {
  public var weeks: Int
  /// .15 for 15 % a year; 0 for none.
  public var yearlyDiscount: Double
  /// The share of a sale that is left after the goods; 1 for sales.
  public var margin: Double

  public init(weeks: Int = 52, yearlyDiscount: Double = 0, margin: Double = 1) {
    self.weeks = weeks
    self.yearlyDiscount = yearlyDiscount
    self.margin = margin
  }

  /// In the unit of the spends.
  ///
  /// - Parameter member: In weeks.
  public func value(
    of member: PurchaseSummary, spend: GammaGamma.Spend, purchases: some PurchaseModel, baskets: GammaGamma
  ) -> Double {
    baskets.expectedValue(of: spend) * margin * discountedPurchases(of: member, purchases)
  }

  func discountedPurchases(of member: PurchaseSummary, _ model: some PurchaseModel) -> Double {
    guard yearlyDiscount != 0 else { return model.expectedPurchases(of: member, within: Double(weeks)) }
    var sum = 0.0
    var before = 0.0
    for week in stride(from: 1, through: weeks, by: 1) {
      let by = model.expectedPurchases(of: member, within: Double(week))
      sum += (by - before) / pow(1 + yearlyDiscount, (Double(week) - 0.5) / 52)
      before = by
    }
    return sum
  }
}
