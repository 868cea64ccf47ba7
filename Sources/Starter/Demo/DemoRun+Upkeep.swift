import Shop

/// What goes on behind the sales: handing over, refunds, coupons given out and taken back, stock.
extension DemoRun {
  /// Nothing leaves the shop of an order that came back before.
  mutating func fulfil(_ id: OrderID) throws {
    guard let order = sink.state.order(id), order.fulfilled == nil, !order.isRefundedWhole else { return }
    try carryOut(.fulfilOrder(id))
  }

  mutating func refund(_ id: OrderID, whole: Bool) throws {
    guard let order = sink.state.order(id), order.refunds.isEmpty, order.isSettled else { return }
    let reason: RefundReason = chance.weighted((.quality, 45), (.changed, 25), (.wrong, 15), (.late, 15))
    var request = RefundRequest(order: id, reason: reason)
    if !whole, order.lines.count > 1 || order.lines[0].quantity > 1 {
      request.lines = [RefundedLine(line: order.lines.count - 1, quantity: 1)]
    }
    try carryOut(.refundOrder(request), by: DemoShop.staff[2])
  }

  mutating func issue(_ template: TemplateCode, to place: Int) throws {
    guard let account = sink.state.account(cast[place].person.id), account.isMember,
      sink.state.settings.template(template) != nil
    else { return }
    let decision = try carryOut(.issueCoupon(CouponIssue(member: account.id, template: template)))
    guard chance.percent(4) else { return }
    for case .couponIssued(let coupon) in decision.events where coupon.cause == nil {
      plan.add(.withdraw(coupon.code), on: day + 1)
    }
  }

  mutating func withdraw(_ code: CouponCode) throws {
    guard sink.state.coupon(code)?.state(on: day) == .issued else { return }
    try carryOut(.withdrawCoupon(code), by: DemoShop.staff[2])
  }

  mutating func goodwill(_ place: Int) throws {
    guard sink.state.account(cast[place].person.id)?.isMember == true else { return }
    let points = Points(50 * chance.between(1...4))
    try carryOut(
      .adjustPoints(PointsAdjustment(member: cast[place].person.id, points: points, reason: .goodwill)),
      by: DemoShop.staff[2])
  }
}
