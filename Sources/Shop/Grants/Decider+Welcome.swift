/// What joining gives (S02, S38).
extension Decider {
  /// Gives what a newcomer gets, unless they or anyone on their phone ever had it (L4).
  mutating func welcome(_ id: PersonID) {
    guard let account = state.account(id) else { return }
    let everyone = [account] + account.sharing.compactMap { state.account($0) }
    guard !everyone.contains(where: { $0.hasGrant(.welcome) }) else { return }
    let welcome = settings.rewards.welcome
    let isBrought = account.referredBy != nil && !everyone.dropFirst().contains { $0.referredBy != nil }
    let codes = [welcome.template, isBrought ? settings.rewards.referral.newcomer : nil].compactMap(\.self)
    var coupons: [Coupon] = []
    for template in codes.compactMap({ settings.template($0) }) where !template.retired {
      // An offer for a first order is of no use to someone who has had it.
      if template.terms.conditions.firstOrder, everyone.contains(where: \.hasBought) { continue }
      coupons.append(coupon(from: template, for: id, cause: .welcome))
    }
    guard welcome.points > .zero || !coupons.isEmpty else { return }
    var grant = BenefitGrant(.welcome, on: day)
    grant.points = welcome.points
    grant.coupon = coupons.first?.code
    emit(.benefitGranted(BenefitGranted(account: id, grant: grant)))
    earn(welcome.points, for: id, reason: .welcome)
    for coupon in coupons { emit(.couponIssued(coupon)) }
  }
}
