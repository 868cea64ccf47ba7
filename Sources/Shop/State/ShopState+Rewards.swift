/// How coupons, grants and referrals change by facts.
extension Coupon {
  mutating func redeem(_ fact: CouponRedeemed) {
    guard bearer != nil else {
      state = .redeemed
      order = fact.order
      return
    }
    bearer?.taken += 1
    bearer?.spent += fact.value
  }

  /// A use of a coupon open to bearer came back.
  mutating func giveBack(_ fact: CouponReturned) {
    bearer?.taken -= 1
    bearer?.spent -= fact.value
  }
}

extension Account {
  mutating func note(_ fact: ReferralGranted) {
    guard let place = referrals.firstIndex(where: { $0.newcomer == fact.newcomer }) else { return }
    referrals[place].state = .granted
    referrals[place].order = fact.order
    referrals[place].day = fact.day
    referrals[place].points = fact.points
    referrals[place].coupon = fact.coupon
    referrals[place].shared = fact.shared
    referrals[place].base = fact.base
  }

  mutating func note(_ fact: ReferralReversed) {
    guard let place = referrals.firstIndex(where: { $0.newcomer == fact.newcomer }) else { return }
    referrals[place].taken += fact.points
    guard fact.whole else { return }
    referrals[place].state = .reversed
    referrals[place].day = fact.day
  }
}

extension Globals {
  mutating func note(_ fact: CampaignIssued) {
    let known = campaigns.firstIndex { $0.campaign == fact.campaign && $0.round == fact.round }
    var round = known.map { campaigns[$0] } ?? CampaignRound()
    round.campaign = fact.campaign
    round.round = fact.round
    round.day = fact.day
    round.worst = known == nil ? fact.worst : round.worst.flatMap { before in fact.worst.map { before + $0 } }
    round.issued += fact.coupon == nil ? fact.recipients : 1
    round.coupon = fact.coupon ?? round.coupon
    round.heldOut += fact.heldOut
    if fact.holdOut > .zero { round.holdOut = fact.holdOut }
    if let known { campaigns[known] = round } else { campaigns.append(round) }
  }
}
