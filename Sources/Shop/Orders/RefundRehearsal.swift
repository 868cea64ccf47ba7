/// What a refund would do, before it is saved: both sides of the panel (R6, D10). Played by the same rules that save it.
public struct RefundRehearsal: Hashable, Sendable {
  public var plan: RefundPlan
  /// `nil` for a walk-in.
  public var before: Standing?
  public var after: Standing?
  /// Points by lot: positive where they go back, negative where they are taken.
  public var lots: [LotShare]
  /// New coupons for the ones that the order used.
  public var restored: [Coupon]
  /// Coupons that the order gave and that are withdrawn.
  public var withdrawn: [CouponCode]

  /// Where the member stands.
  public struct Standing: Hashable, Sendable {
    /// Below 0 when points are owed (Q5).
    public var points: Points
    public var tier: TierCode
    public var tierUntil: Day?

    init(_ account: Account, on day: Day, ladder: [Tier]) {
      let standing = account.standing(on: day, ladder: ladder)
      points = account.balance(on: day)
      tier = standing.code
      tierUntil = standing.until
    }
  }
}

extension ShopState {
  /// Plays a refund without saving it (R6).
  ///
  /// - Parameter isUndo: By its author within the time of H3, who need not be allowed to refund.
  /// - Throws: The refusal that saving it would meet.
  public func rehearse(
    _ request: RefundRequest, in context: CommandContext, isUndo: Bool = false,
    using generator: any RandomNumberGenerator
  ) throws(Refusal) -> RefundRehearsal {
    var decider = Decider(state: self, context: context, generator: generator)
    let order = try decider.order(request.order)
    if isUndo { try decider.refund(order, request) } else { try decider.decide(.refundOrder(request)) }
    let plan = try order.planRefund(request)
    func standing(in state: ShopState) -> RefundRehearsal.Standing? {
      order.account.flatMap { state.account($0) }
        .map { RefundRehearsal.Standing($0, on: context.day, ladder: settings.tiers) }
    }
    var rehearsal = RefundRehearsal(
      plan: plan, before: standing(in: self), after: standing(in: decider.state), lots: [], restored: [], withdrawn: [])
    for event in decider.events {
      switch event {
      case .pointsMoved(let moved) where moved.reason != .lapsed: rehearsal.lots += moved.shares
      case .couponIssued(let coupon): rehearsal.restored.append(coupon)
      case .couponWithdrawn(let fact): rehearsal.withdrawn.append(fact.code)
      default: break
      }
    }
    return rehearsal
  }
}
