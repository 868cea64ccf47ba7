/// Coupons that are open to bearer (C4).
extension Decider {
  mutating func issueBearer(_ issue: BearerIssue) throws(Refusal) {
    try require(.manager)
    guard let template = settings.template(issue.template) else { throw .unknownTemplate(issue.template) }
    guard !template.retired else { throw .templateRetired(template.code) }
    let uses = 1...BearerIssue.usesLimit
    guard uses.contains(issue.uses) else { throw .settingsInvalid(.outOfRange(key: "uses", uses)) }
    if let budget = issue.budget, budget <= .zero || budget > Money.limit { throw .amountTooLarge }
    var coupon = coupon(from: template, for: PersonID(high: 0, low: 0), cause: nil)
    coupon.bearer = BearerTerms(uses: issue.uses, budget: issue.budget)
    coupon.partner = PersonName.cleaned(String(issue.partner.prefix(60)))
    emit(.couponIssued(coupon))
  }

  /// Gives the uses of coupons open to bearer back with the full refund of `order` (R3).
  mutating func returnUses(of order: Order) {
    for code in order.coupons where state.coupon(code)?.isBearer == true {
      emit(.couponReturned(CouponReturned(code: code, order: order.id, value: order.worth(of: code))))
    }
  }
}

extension Order {
  /// What one coupon took off, or what it gave was worth.
  public func worth(of code: CouponCode) -> Money {
    benefits.filter { $0.coupon == code }.reduce(.zero) { $0 + $1.amount }
  }
}
