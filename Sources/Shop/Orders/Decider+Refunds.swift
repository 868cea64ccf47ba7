/// Refunding what was recorded (R1-R5).
extension Decider {
  mutating func refundOrder(_ request: RefundRequest) throws(Refusal) {
    try checkRefund(request)
    try refund(try order(request.order), request)
  }

  /// Who may refund, and until when (H1, R1).
  func checkRefund(_ request: RefundRequest) throws(Refusal) {
    try require(Command.refundOrder(request).neededRole)
    let order = try order(request.order)
    guard day - order.day <= programme.refundDays || context.actor.role >= .manager else {
      throw .refundWindowPassed(days: programme.refundDays)
    }
  }

  /// Reverses `order` without asking who may.
  ///
  /// - Parameter exchanged: The order that was taken instead.
  mutating func refund(_ order: Order, _ request: RefundRequest, for exchanged: OrderID? = nil) throws(Refusal) {
    if let account = order.account { settle(account) }
    let plan = try order.planRefund(request)
    var refund = Refund()
    refund.id = drawID()
    refund.day = day
    refund.by = context.actor.name
    refund.lines = plan.lines
    refund.money = plan.money
    refund.cancelled = plan.cancelled
    refund.delivery = plan.delivery
    refund.fees = plan.fees
    refund.saved = plan.saved
    refund.tender = plan.tender
    refund.pointsBack = plan.pointsBack
    refund.pointsTaken = plan.pointsTaken
    refund.reason = request.reason
    refund.exchangedFor = exchanged
    let restored = plan.whole ? couponsToRestore(order) : []
    refund.couponRestored = restored.first?.code
    refund.withdrawn = plan.whole ? order.issued.filter { state.coupon($0)?.state(on: day) == .issued } : []
    var fact = OrderRefunded(order: order.id, refund: refund, spend: plan.spend, whole: plan.whole)
    fact.refund.tierAfter = tier(after: fact, of: order)
    emit(.orderRefunded(fact))
    returnStock(order, plan, reason: request.reason)
    if let account = order.account {
      give(back: plan.pointsBack, of: order, to: account)
      _ = take(plan.pointsTaken, from: account, first: order.lot, reason: .refund, order: order.id)
    }
    endPlans(order, plan.lines, whole: plan.whole)
    for coupon in restored { emit(.couponIssued(coupon)) }
    if plan.whole { returnUses(of: order) }
    for code in refund.withdrawn { emit(.couponWithdrawn(CouponWithdrawn(code: code, reason: .refund))) }
    judgeTier(after: order)
    reverseReferral(with: order)
    if plan.whole, let account = order.account { reopenCase(after: order.id, of: account) }
  }

  /// Where the member stands once `fact` has been judged (R4): played ahead, because the fact itself names it.
  private func tier(after fact: OrderRefunded, of order: Order) -> TierCode {
    var ahead = self
    ahead.emit(.orderRefunded(fact))
    ahead.judgeTier(after: order)
    return order.account.flatMap { ahead.state.account($0)?.tier.code } ?? TierCode("")
  }

  /// Spent points go back to the lots they came from, the last taken first; a lot that has lapsed gets a grace (R2).
  /// What is owed is filled first (Q5).
  private mutating func give(back points: Points, of order: Order, to account: PersonID) {
    guard points > .zero, let owed = state.account(account)?.owed else { return }
    // What earlier refunds gave back was the end of the list.
    var skip = order.refunds.reduce(Points.zero) { $0 + $1.pointsBack }
    let filled = min(owed, points)
    skip += filled
    let shares = order.spent.returning(points - filled, skipping: skip, on: day, grace: programme.graceDays)
    let back = shares.reduce(filled) { $0 + $1.points }
    var moved = PointsMoved(account: account, day: day, reason: .returned, points: back, order: order.id)
    moved.shares = shares
    moved.owed = -filled
    emit(.pointsMoved(moved))
  }

  /// The used coupons as new ones with the same last day, where that has not passed (R3).
  private mutating func couponsToRestore(_ order: Order) -> [Coupon] {
    var restored: [Coupon] = []
    for code in order.coupons {
      guard var coupon = state.coupon(code), !coupon.isBearer, coupon.until >= day else { continue }
      // A coupon whose own order has come back whole would have been withdrawn, had it not been used.
      if let giver = coupon.from, state.order(giver)?.isRefundedWhole == true { continue }
      coupon.code = drawCode()
      coupon.issued = day
      coupon.state = .issued
      coupon.order = nil
      restored.append(coupon)
    }
    return restored
  }

  /// Goods that came back whole go on the shelf again; spoiled and late ones do not.
  private mutating func returnStock(_ order: Order, _ plan: RefundPlan, reason: RefundReason) {
    guard reason != .quality, reason != .late else { return }
    for piece in plan.lines {
      returnToStock(order.lines[piece.line].stock, times: piece.quantity, since: order.day, order: order.id)
    }
  }
}
