/// Issuing and withdrawing coupons (C1).
extension Decider {
  mutating func issueCoupon(_ issue: CouponIssue) throws(Refusal) {
    let account = try member(issue.member)
    guard let template = settings.template(issue.template) else { throw .unknownTemplate(issue.template) }
    guard !template.retired else { throw .templateRetired(template.code) }
    settle(account.id)
    var coupon = coupon(from: template, for: account.id, cause: nil)
    coupon.winBack = issue.winBack
    emit(.couponIssued(coupon))
  }

  mutating func withdrawCoupon(_ code: CouponCode, reason: WithdrawReason) throws(Refusal) {
    guard let coupon = state.coupon(code) else { throw .unknownCoupon }
    switch coupon.state(on: day) {
    case .issued: emit(.couponWithdrawn(CouponWithdrawn(code: code, reason: reason)))
    case .redeemed:
      guard let order = coupon.order else { throw .coupon(.usedUp) }
      throw .couponUsed(order)
    case .withdrawn: throw .couponWithdrawn
    case .expired: throw .couponExpired(coupon.until)
    }
  }

  /// The next-visit coupon that an order gives, one an order (S31); sympathy orders give none (D05).
  mutating func issueAfter(_ order: Order) {
    guard let id = order.account, state.account(id)?.isMember == true, order.occasion?.isSorrow != true else { return }
    let matching = settings.templates.filter { template in
      !template.retired && template.afterOrderFrom.map { order.goods >= $0 } ?? false
    }
    guard let template = matching.max(by: { ($0.afterOrderFrom ?? .zero) < ($1.afterOrderFrom ?? .zero) }) else {
      return
    }
    emit(.couponIssued(coupon(from: template, for: id, cause: .order, order: order.id)))
  }

  /// A code that no coupon has.
  mutating func drawCode() -> CouponCode {
    while true {
      let code = CouponCode(using: &generator)
      if state.coupon(code) == nil { return code }
    }
  }

  /// A coupon of the template that a rule names, where there is one that is still issued.
  mutating func gift(of code: TemplateCode?, for owner: PersonID, cause: CouponCause) -> Coupon? {
    guard let code, let template = settings.template(code), !template.retired else { return nil }
    return coupon(from: template, for: owner, cause: cause)
  }

  /// A new coupon of the template as it is today.
  mutating func coupon(
    from template: CouponTemplate, for owner: PersonID, cause: CouponCause?, order: OrderID? = nil
  ) -> Coupon {
    var coupon = Coupon()
    coupon.code = drawCode()
    coupon.template = template.code
    coupon.title = template.title
    coupon.terms = template.terms
    coupon.owner = owner
    coupon.issued = day
    coupon.until = day + template.validDays
    coupon.from = order
    coupon.cause = cause
    return coupon
  }
}
