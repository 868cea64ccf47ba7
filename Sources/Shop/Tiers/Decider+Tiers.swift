/// Raising and judging a tier.
extension Decider {
  /// Raises the member at once where the paid order, or a day that counts, has carried them over a line (L2).
  mutating func raiseTier(of id: PersonID, by order: OrderID?) {
    guard let account = state.account(id) else { return }
    let ladder = settings.tiers
    guard let reached = ladder.highest(for: account.qualification(on: day)) else { return }
    let place = ladder.firstIndex { $0.code == account.tier.code } ?? -1
    guard reached > place else { return }
    let standing = TierStanding(
      code: ladder[reached].code, since: day, until: reached > 0 ? day.endOfMonth(after: 12) : nil, order: order)
    emit(.tierChanged(TierChanged(account: id, before: account.tier.code, standing: standing, reason: .reached)))
  }

  /// Judges the tier at once after a refund of the very order that raised it (R4); other refunds wait for the review.
  mutating func judgeTier(after order: Order) {
    guard let id = order.account, let account = state.account(id), account.tier.order == order.id,
      let before = order.standingBefore, let tier = settings.tier(account.tier.code)
    else { return }
    let qualification = account.qualification(on: day)
    guard !qualification.reaches(tier.reach) else { return }
    let ladder = settings.tiers
    let place = ladder.firstIndex { $0.code == before.code } ?? 0
    var standing = before
    if let reached = ladder.highest(for: qualification), reached > place {
      standing = account.tier
      standing.code = ladder[reached].code
    }
    emit(.tierChanged(TierChanged(account: id, before: account.tier.code, standing: standing, reason: .refunded)))
    settle(id)
  }
}
