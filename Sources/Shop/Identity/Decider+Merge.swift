/// Merging two cards of one person, and taking that back (I2).
extension Decider {
  /// Moves everything of `from` to `into`.
  mutating func merge(_ from: PersonID, into: PersonID) throws(Refusal) {
    try require(.staff)
    if let survivor = state.storedAccount(from)?.mergedInto { throw .mergedAlready(into: survivor) }
    guard from != into else { throw .samePerson }
    guard let other = person(from), let survivor = person(into) else { throw .unknownMember }
    settle(from)
    settle(into)
    let (theirs, own) = (state.account(from) ?? Account(), state.account(into) ?? Account())
    guard !theirs.isErased, !own.isErased else { throw .unknownMember }

    var fact = MemberMerged()
    fact.from = from
    fact.into = into
    fact.day = day
    fact.until = day + settings.identity.mergeDays
    fact.points = theirs.balance(on: day)
    fact.orders = theirs.purchases.count
    fact.coupons = theirs.coupons.count
    var together = own
    together.absorb(theirs, fact, held: [])
    fact.netted = together.filling(on: day)
    let better = Account.better(own, theirs, ladder: settings.tiers)
    emit(.memberMerged(fact))
    judge(into, from: own.tier, at: better)

    var merged = survivor.absorbing(other, on: day, until: fact.until)
    merged.absorbed.removeAll { $0.until < day }
    let shared = state.account(into)?.isMember == true ? sharing(phonesOf: merged) : []
    save(merged, changed: changedFields(merged, since: survivor), sharing: shared)
  }

  /// Puts the two cards apart again; what came since stays with the survivor.
  mutating func undoMerge(_ from: PersonID) throws(Refusal) {
    try require(.staff)
    guard let into = state.storedAccount(from)?.mergedInto else { throw .notMerged }
    // The survivor may have been merged on: that merge is the one to undo first.
    if let further = state.storedAccount(into)?.mergedInto { throw .mergedAlready(into: further) }
    guard let record = state.storedAccount(into)?.merged.last(where: { $0.other.id == from }) else { throw .notMerged }
    guard day <= record.until else { throw .mergeFinal(record.until) }
    guard let survivor = person(into), let other = context.people.person(from) else { throw .unknownMember }
    settle(into)
    let standing = state.account(into)?.tier ?? record.tier
    emit(.mergeUndone(MergeUndone(from: from, into: into, day: day)))
    judge(into, from: standing, at: record.tier)
    guard let card = survivor.absorbed.first(where: { $0.id == from }) else { return }
    let apart = survivor.releasing(card, other)
    save(apart.own, changed: changedFields(apart.own, since: survivor))
    if apart.other != other { save(apart.other, changed: changedFields(apart.other, since: other)) }
  }

  /// Puts a member on `standing`, or higher where what they have done now reaches further.
  private mutating func judge(_ id: PersonID, from before: TierStanding, at standing: TierStanding) {
    guard let account = state.account(id), account.isMember else { return }
    let ladder = settings.tiers
    var judged = standing
    let place = ladder.firstIndex { $0.code == standing.code } ?? -1
    if let reached = ladder.highest(for: account.qualification(on: day)), reached > place {
      judged = TierStanding(
        code: ladder[reached].code, since: day, until: reached > 0 ? day.endOfMonth(after: 12) : nil)
    }
    guard judged != account.tier else { return }
    emit(.tierChanged(TierChanged(account: id, before: before.code, standing: judged, reason: .merged)))
  }
}

extension Person {
  /// The file as it was before a merge that was written into it and never saved: the power went in between.
  func withoutUnsavedMerges(_ isMerged: (PersonID) -> Bool) -> Person {
    guard let unsaved = absorbed.first(where: { !isMerged($0.id) }) else { return self }
    var before = unsaved.own
    before.revision = revision
    before.absorbed = absorbed.filter { isMerged($0.id) }
    return before
  }
}
