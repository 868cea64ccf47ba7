/// Becoming a member: at once, or with the order that meets the rule (S01).
extension Decider {
  /// Makes `id` a member where the rule for joining is met, else notes that they would like to be one.
  ///
  /// - Parameter order: A walk-in order of theirs that is attached with this.
  mutating func join(_ id: PersonID, referredBy referrer: PersonID?, sharing: [PersonID], with order: Order?)
    throws(Refusal)
  {
    let bought = order.flatMap { $0.isSettled ? JoiningOrder($0.lines, goods: $0.earnBase) : nil }
    if state.joinShortfall(of: state.account(id), with: bought, on: day) == nil {
      try becomeMember(id, referredBy: referrer, sharing: sharing, order: nil)
    } else if state.account(id)?.asked == nil {
      var asked = JoinAsked(account: id, day: day, referredBy: referrer)
      asked.sharing = sharing
      emit(.joinAsked(asked))
    }
  }

  /// The order that has just been paid makes its customer a member, where it was to or where it meets the rule for
  /// someone who asked.
  mutating func joinByPaying(_ order: Order, of id: PersonID) {
    guard let account = state.account(id), !account.isMember else { return }
    let wants = account.asked != nil || order.lines.contains { $0.service == .joining }
    guard order.joins || wants && state.joinShortfall(of: account, on: day) == nil else { return }
    try? becomeMember(id, referredBy: account.referredBy, sharing: [], order: order.id)
    welcome(id)
  }

  private mutating func becomeMember(
    _ id: PersonID, referredBy referrer: PersonID?, sharing: [PersonID], order: OrderID?
  ) throws(Refusal) {
    guard let first = settings.tiers.first else { throw .settingsInvalid(.missing(key: "tiers")) }
    var joined = MemberJoined(
      account: id, day: day, tier: TierStanding(code: first.code, since: day), referredBy: referrer)
    joined.sharing = sharing
    joined.order = order
    joined.source = state.account(id)?.source
    if let referrer {
      var newcomer = state.account(id) ?? Account()
      newcomer.id = id
      newcomer.sharing += sharing
      // The order with which they join is the first that counts, not one before.
      newcomer.purchases.removeAll { $0.order == order }
      joined.rewards = state.rewardsReferral(of: newcomer, by: referrer)
    }
    emit(.memberJoined(joined))
  }
}
