/// Rewarding whoever brought a newcomer, and taking it back (S37, R5).
extension Decider {
  /// Grants what is due to the member for people they brought, and to whoever brought the member.
  mutating func settleReferrals(of id: PersonID) {
    guard let account = state.account(id) else { return }
    if let referrer = account.referredBy { settleReferral(of: id, by: referrer) }
    for referral in account.referrals where referral.state == .pending {
      settleReferral(of: referral.newcomer, by: id)
    }
  }

  private mutating func settleReferral(of newcomer: PersonID, by referrer: PersonID) {
    let reward = settings.rewards.referral
    guard reward.rewards, let account = state.account(referrer), account.isMember,
      let referral = account.referrals.first(where: { $0.newcomer == newcomer }),
      case .due(let order) = state.standing(of: referral, on: day),
      let spent = state.account(newcomer)?.purchases.first(where: { $0.order == order })?.spend
    else { return }
    var fact = ReferralGranted()
    fact.referrer = referrer
    fact.newcomer = newcomer
    fact.order = order
    fact.day = day
    fact.base = spent
    fact.shared = programme.points(worth: spent.share(reward.share))
    fact.points = reward.points + fact.shared
    let coupon = gift(of: reward.template, for: referrer, cause: .referral)
    fact.coupon = coupon?.code
    emit(.referralGranted(fact))
    emit(.benefitGranted(BenefitGranted(account: newcomer, grant: BenefitGrant(.referral, on: day))))
    earn(fact.points, for: referrer, reason: .referral)
    if let coupon { emit(.couponIssued(coupon)) }
  }

  /// Takes the reward back with the newcomer's qualifying order (R5): a share of spending as far as it came back, all of
  /// it with the last line.
  mutating func reverseReferral(with order: Order) {
    guard let newcomer = order.account, let referrer = state.account(newcomer)?.referredBy,
      let referral = state.account(referrer)?.referrals.first(where: { $0.newcomer == newcomer }),
      referral.state == .granted, referral.order == order.id, let refunded = state.order(order.id)
    else { return }
    let whole = refunded.isRefundedWhole
    let left = state.account(newcomer)?.purchases.first { $0.order == order.id }?.spend ?? .zero
    let lost = Points(referral.shared.count.times((referral.base - left).minor, over: referral.base.minor))
    let soFar = whole ? referral.points : lost
    var fact = ReferralReversed()
    fact.referrer = referrer
    fact.newcomer = newcomer
    fact.order = order.id
    fact.day = day
    fact.points = soFar - referral.taken
    fact.whole = whole
    let unused = referral.coupon.flatMap { state.coupon($0) }.flatMap { $0.state(on: day) == .issued ? $0.code : nil }
    fact.coupon = whole ? unused : nil
    guard whole || fact.points > .zero else { return }
    emit(.referralReversed(fact))
    _ = take(fact.points, from: referrer, reason: .referral)
    if let code = fact.coupon { emit(.couponWithdrawn(CouponWithdrawn(code: code, reason: .refund))) }
  }
}

extension Programme {
  /// Points that are worth `amount` as payment (Q4), rounded down once.
  func points(worth amount: Money) -> Points {
    guard redeemValue > .zero else { return .zero }
    return Points(amount.minor.times(redeemPoints, over: redeemValue.minor))
  }
}
