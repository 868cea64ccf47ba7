public import Shop

/// What each member is expected to order and to bring within a stated time (S114): MBG/NBD for how often, Gamma-Gamma for
/// how much. Good for totals and for the order of members; of one member it says little.
public struct PurchaseOutlook: Sendable {
  public struct Row: Hashable, Sendable {
    public var id: PersonID
    /// The chance that they still buy.
    public var alive: Double
    /// The chance of an order within the time.
    public var chance: Double
    public var orders: Double
    /// What they bring: orders x basket x margin, discounted.
    public var value: Money
  }

  /// The most valuable first.
  public private(set) var rows: [Row] = []
  public var weeks: Int
  public private(set) var fit: PurchaseFit<MBGNBD>
  /// Why baskets are drawn towards the shop's by their variances and not by Gamma-Gamma; `nil` where they are.
  public private(set) var withoutGammaGamma: Shortfall?

  public var orders: Double { rows.reduce(0) { $0 + $1.orders } }
  public var value: Money { rows.reduce(Money.zero) { $0 + $1.value } }

  /// - Parameters:
  ///   - histories: Members from before the records began left out: how long they have been members is not known.
  ///   - value: Horizon in weeks, discount and margin.
  public init(
    _ histories: [CustomerHistory], on day: Day, value: LifetimeValue = LifetimeValue()
  ) throws(Shortfall) {
    weeks = value.weeks
    var members: [(id: PersonID, summary: PurchaseSummary, spend: GammaGamma.Spend, days: GroupSums)] = []
    for history in histories {
      var spends: [Day: Int] = [:]
      for purchase in history.purchases where purchase.day <= day {
        spends[purchase.day, default: 0] += purchase.value.minor
      }
      let days = spends.keys.sorted()
      guard let summary = PurchaseSummary(purchaseDays: days, on: day) else { continue }
      let repeats = GroupSums(days.dropFirst().lazy.map { Double(spends[$0] ?? 0) })
      members.append(
        (
          history.id, summary, GammaGamma.Spend(repeats: Double(repeats.count), meanValue: repeats.mean),
          GroupSums(days.lazy.map { Double(spends[$0] ?? 0) })
        ))
    }
    let median = RepurchaseKPI(purchaseDays: histories.map { $0.purchases.map(\.day) }, on: day).medianGap
    try PurchaseHistoryNeed.check(members.map(\.summary), medianCycle: median.map { Double($0) / 7 })
    fit = try MBGNBD.fit(members.map(\.summary))
    var baskets: GammaGamma?
    do throws(Shortfall) {
      try GammaGamma.check(members.map(\.spend))
      baskets = try GammaGamma(fitting: members.map(\.spend))
    } catch { withoutGammaGamma = error }
    let variances = VarianceComponents(members.map(\.days))
    for member in members {
      let basket =
        baskets?.expectedValue(of: member.spend)
        ?? variances?.shrunk(member.days.mean, count: member.days.count) ?? member.days.mean
      let worth = basket * value.margin * value.discountedPurchases(of: member.summary, fit.model)
      rows.append(
        Row(
          id: member.id, alive: fit.model.alive(member.summary),
          chance: fit.model.chanceOfPurchase(by: member.summary, within: Double(weeks)),
          orders: fit.model.expectedPurchases(of: member.summary, within: Double(weeks)),
          value: Money(Int(max(0, worth).rounded()))))
    }
    rows.sort { $0.value == $1.value ? $0.id < $1.id : $0.value > $1.value }
  }
}
