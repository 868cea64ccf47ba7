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
  /// Sent for campaigns.
  public var contacts = Money.zero
  /// Staff minutes and fees by the month, of the settings.
  public var staffTime = Money.zero
  public var fees = Money.zero
  /// Taken for plans.
  public var planFees = Money.zero
  /// What was earned on members' orders.
  public var memberMargin = 0.0
  /// Campaigns of the time that are over and kept members back.
  public var compared: [CampaignResult] = []

  public var running: Money { staffTime + fees }
  public var cost: Money { discounts + pointsUsed + gifts + contacts + running - planFees }

  /// Those of ``compared`` that kept enough back to tell what they added.
  public var measured: [CampaignResult] { compared.filter { $0.addedMargin != nil } }

  /// Margin that hold-outs showed to be additional, in minor units; `nil` where none can tell.
  public var incremental: Double? {
    measured.isEmpty ? nil : measured.reduce(0) { $0 + ($1.addedMargin ?? 0) }
  }
  /// What the hold-outs say of the whole programme: campaigns without one count in its cost alone.
  public var roi: Double? { roi(incremental: incremental) }
  /// Why there is no return.
  public var lack: ReportLack {
    guard case .tooFew(let have, let need)? = compared.max(by: { $0.heldOut < $1.heldOut })?.verdict else {
      return .noControlGroup
    }
    return .needs(need, .keptBack, has: have)
  }

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
  ///
  /// - Parameter campaigns: What campaigns came to, where that is known already.
  public init(
    _ state: ShopState, _ history: SalesHistory, in days: ClosedRange<Day>, campaigns: [CampaignResult]? = nil
  ) {
    let campaigns = campaigns ?? CampaignResult.all(state, history, on: days.upperBound, rounds: 0)
    compared = campaigns.filter { days.contains($0.until) && $0.heldOut > 0 }
    contacts = campaigns.filter { days.contains($0.days.lowerBound) }.reduce(.zero) { $0 + $1.contactCost }
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
    let review = state.settings.review
    staffTime = Money((review.minuteCost * review.staffMinutes).minor * 12 * span / 365)
    fees = Money(review.monthlyFees.minor * 12 * span / 365)
  }
}
