/// Points for what members do besides buying (S07-S09, S92), and points given away (S93).
extension Decider {
  mutating func recordActivity(_ claim: ActivityClaim) throws(Refusal) {
    let plan = try state.plan(claim, on: day)
    settle(claim.member)
    var activity = Activity()
    activity.id = drawID()
    activity.day = day
    activity.kind = claim.kind
    activity.code = claim.kind.isPost || claim.kind == .event ? claim.code : ""
    activity.count = claim.kind == .returned ? claim.count : 1
    activity.rewarded = plan.rewarded
    activity.points = plan.points + plan.streakPoints
    if claim.kind == .event { activity.seat = state.account(claim.member)?.seat(at: EventCode(claim.code))?.id }
    emit(.activityRecorded(ActivityRecorded(account: claim.member, activity: activity)))
    earn(plan.points, for: claim.member, reason: claim.kind.reason, code: activity.code)
    earn(plan.streakPoints, for: claim.member, reason: .streak)
    if claim.kind.makesDayActive { raiseTier(of: claim.member, by: nil) }
    try note(claim.note, about: claim.member)
  }

  /// Takes back what was recorded by mistake, and the points with it (H3).
  mutating func undoActivity(_ fact: ActivityRecorded, of past: PastCommand, _ command: CommandID) throws(Refusal) {
    guard let account = state.account(fact.account), account.activities.contains(where: { $0.id == fact.activity.id })
    else { throw .cannotUndo }
    settle(fact.account)
    emit(.activityUndone(ActivityUndone(account: fact.account, activity: fact.activity)))
    for case .pointsMoved(let moved) in past.events where moved.lot != nil {
      _ = take(
        moved.points, from: fact.account, first: moved.lot?.id, reason: .correction, code: moved.code,
        undoing: command)
    }
  }

  mutating func donate(_ donation: Donation) throws(Refusal) {
    let account = try member(donation.member)
    guard let cause = settings.activities.cause(donation.cause), !cause.retired else {
      throw .unknownCause(donation.cause)
    }
    guard donation.points > .zero else { throw .nothingToAdjust }
    settle(account.id)
    if let refusal = state.account(account.id)?.whyNotSpend(donation.points, on: day) { throw refusal }
    emit(.pointsDonated(PointsDonated(account: account.id, cause: cause.code, points: donation.points)))
    spend(donation.points, of: account.id, reason: .donated, code: cause.code.text)
  }

  mutating func undoDonation(_ fact: PointsDonated, of past: PastCommand, _ command: CommandID) throws(Refusal) {
    guard fact.points > .zero, let account = state.account(fact.account),
      !account.entries.contains(where: { $0.undoes == command })
    else { throw .cannotUndo }
    settle(fact.account)
    emit(.pointsDonated(PointsDonated(account: fact.account, cause: fact.cause, points: -fact.points)))
    putBack(past, to: fact.account, undoing: command)
  }

  /// A line about a person, into their file (H4).
  mutating func note(_ text: String, about id: PersonID) throws(Refusal) {
    let text = PersonName.cleaned(text)
    guard !text.isEmpty else { return }
    guard text.count <= PersonNote.limit else { throw .textTooLong(limit: PersonNote.limit) }
    guard var person = person(id) else { throw .unknownMember }
    person.notes.append(PersonNote(day: day, by: context.actor.name, text: text))
    save(person, changed: ["notes"])
  }
}

extension PersonNote {
  /// The most characters staff may write at once.
  public static let limit = 500
}
