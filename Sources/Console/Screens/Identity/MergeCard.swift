import Shop

/// One of two cards that lie side by side.
struct MergeCard {
  let person: Person
  let account: Account?
  let coupons: Int

  init(_ person: Person, _ context: Context) {
    self.person = person
    account = context.state.account(person.id)
    coupons = context.usableCoupons(of: account)
  }

  /// Both cards have the same rows, in the same order.
  func rows(_ context: Context) -> [(label: String, value: String)] {
    let words = context.words
    let birthday = person.dates.first { $0.occasion == .birthday }?.on
    let ladder = context.state.settings.tiers
    let tier = account.flatMap { account in
      account.isMember ? context.tierName(account.standing(on: context.today, ladder: ladder).code) : nil
    }
    let allowed = ConsentScope.all.filter { person.consent($0) != nil }
    return [
      (words.nameLabel, person.name),
      (words.phoneLabel, words.list(person.phones.compactMap { try? Phone($0).masked })),
      (words.cardLabel, words.list([person.card] + person.otherCards)),
      (words.label(of: EnrolScreen.Field.remark), person.remark),
      (words.label(of: EnrolScreen.Field.birthday), birthday.map { words.recurring($0) } ?? ""),
      (words.tierLabel, tier ?? words.notMember),
      (words.pointsLabel, words.points(account?.balance(on: context.today) ?? .zero)),
      (words.couponsHeading, "\(coupons)"),
      (words.ordersHeading, "\(account?.purchases.count ?? 0)"),
      (words.receivers, words.list(person.receivers.map(\.name))),
      (words.leaveLabel, "\(allowed.count)"),
      (words.notesHeading, "\(person.notes.count)"),
    ]
  }
}

/// What two cards would come to, worked out by the rules that merging applies.
struct MergeOutcome {
  let points: Points
  let coupons: Int
  let orders: Int
  /// `nil` where nobody of the two is a member.
  let tier: TierCode?
  /// The survivor's own step before.
  let tierBefore: TierCode?
  let dates: Int
  let receivers: Int
  let notes: Int
  /// Leave that stays in force, and leave that only one card had and that ends.
  let kept: [ConsentScope]
  let ended: [ConsentScope]
  /// The last day on which it can be taken back.
  let until: Day

  init?(_ rehearsal: Rehearsal, of one: Person, _ other: Person, _ today: Day) {
    guard rehearsal.refusal == nil, let merged = rehearsal.people.last(where: { $0.id == one.id }) else { return nil }
    let account = rehearsal.after.account(one.id)
    points = account?.balance(on: today) ?? .zero
    coupons = (account?.coupons ?? []).count { rehearsal.after.coupon($0)?.state(on: today) == .issued }
    orders = account?.purchases.count ?? 0
    tier = account.flatMap { $0.isMember ? $0.tier.code : nil }
    tierBefore =
      rehearsal.events.lazy.compactMap { if case .tierChanged(let fact) = $0 { fact.before } else { nil } }
      .last
    dates = merged.dates.count + merged.receivers.reduce(0) { $0 + $1.dates.count }
    receivers = merged.receivers.count
    notes = merged.notes.count
    kept = ConsentScope.all.filter { merged.consent($0) != nil }
    ended = ConsentScope.all.filter { scope in
      merged.consent(scope) == nil && (one.consent(scope) != nil || other.consent(scope) != nil)
    }
    until =
      rehearsal.events.lazy.compactMap { if case .memberMerged(let fact) = $0 { fact.until } else { nil } }.last
      ?? today
  }
}

extension Context {
  /// How many coupons can be used today.
  func usableCoupons(of account: Account?) -> Int {
    (account?.coupons ?? []).count { state.coupon($0)?.state(on: today) == .issued }
  }
}
