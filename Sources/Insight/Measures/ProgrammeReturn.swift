public import Shop

/// What the programme costs and what it would have to bring (S116).
///
/// ROI = (additional margin - rewards, gifts, staff minutes and fees) / those costs. Only a hold-out says what was
/// additional; without one there is no ROI, and what is shown is the share of the members' margin that must be additional
/// for the programme to pay. Fees of paid plans lower the cost.
public struct ProgrammeReturn: Hashable, Sendable {
  /// Taken off members' orders: prices, tiers, plans, coupons, deliveries.
  public var discounts = Money.zero
  /// Orders paid with points.
  public var pointsUsed = Money.zero
  public var gifts = Money.zero
  /// Staff minutes and fees by the month, of the settings.
  public var running = Money.zero
  /// Taken for plans.
  public var planFees = Money.zero
  /// What was earned on members' orders.
  public var memberMargin = 0.0

  public var cost: Money { discounts + pointsUsed + gifts + running - planFees }

  /// The share of the members' margin that must not have come without the programme.
  public var breakEven: Double? {
    memberMargin > 0 && cost > .zero ? Double(cost.minor) / memberMargin : nil
  }

  /// - Parameter incremental: Margin that a hold-out showed to be additional, in minor units.
  public func roi(incremental: Double?) -> Double? {
    guard let incremental, cost > .zero else { return nil }
    return (incremental - Double(cost.minor)) / Double(cost.minor)
  }

  /// Walks everything.
  public init(_ state: ShopState, _ history: SalesHistory, in days: ClosedRange<Day>) {
    for sale in history.sales(in: days) where sale.isMember {
      memberMargin += history.margin(of: sale)
    }
    state.forEachOrder { order in
      guard days.contains(order.day), order.account != nil, !order.isRefundedWhole, order.isSettled else { return }
      discounts = order.savings.reduce(discounts) { $0 + $1.amount }
      for refund in order.refunds { discounts -= refund.saved.reduce(.zero) { $0 + $1.amount } }
      planFees += order.refunds.reduce(order.fees) { $0 - $1.fees }
      let back = order.refunds.reduce(0) { $0 + $1.pointsBack.count }
      pointsUsed += order.pointsValue
      if order.pointsUsed > .zero { pointsUsed -= Money(order.pointsValue.minor * back / order.pointsUsed.count) }
    }
    for row in RewardReport(state, days: days, on: days.upperBound).rows {
      if case .gift = row.reward { gifts += row.cost }
    }
    let span = days.upperBound - days.lowerBound + 1
    running = Money(state.settings.review.monthlyCost.minor * 12 * span / 365)
  }
}
