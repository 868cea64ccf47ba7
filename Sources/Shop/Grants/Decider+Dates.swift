/// What a date gives by itself (S22, S23, T2).
extension Decider {
  /// Gives the member what their dates make due today: called by everything that touches them, and by the start of day.
  mutating func settleDates(of id: PersonID) {
    guard !settings.rewards.occasions.isEmpty, let account = state.account(id), account.isMember,
      let person = person(id)
    else { return }
    for due in settings.occasionsDue(to: account, DatesOnFile(person), on: day) {
      let coupon = gift(of: due.reward.template, for: id, cause: .occasion)
      guard coupon != nil || due.reward.points > .zero else { continue }
      var grant = BenefitGrant(.occasion, on: day)
      grant.occasion = due.reward.occasion
      grant.cycleYear = due.occurrence.cycleYear
      grant.receiver = due.receiver
      grant.points = due.reward.points
      grant.coupon = coupon?.code
      emit(.benefitGranted(BenefitGranted(account: id, grant: grant)))
      earn(due.reward.points, for: id, reason: .occasion)
      if let coupon { emit(.couponIssued(coupon)) }
    }
  }
}
