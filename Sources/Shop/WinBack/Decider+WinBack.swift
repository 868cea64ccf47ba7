/// Winning people back (S107-S110, S130, S135, D12). Contacts, answers and orders move a case by themselves.
extension Decider {
  /// Takes somebody up: from now on it is known that, why, by whom and until when a step is taken. The coupon of the plan
  /// is issued with it (S41). Whoever the draw keeps back is noted to compare with, and gets nothing (D12).
  mutating func openCase(_ opening: CaseOpening) throws(Refusal) {
    guard let account = state.account(opening.member), !account.isErased, let person = person(account.id) else {
      throw .unknownMember
    }
    settle(account.id)
    if let known = account.openCase {
      guard closeIfOver(known, of: account) else { throw .caseOpen }
    }
    if let refusal = ContactRule(state, at: context.now, on: day).peace(ContactProfile(person), account) {
      throw .contact(refusal)
    }
    var winBack = WinBackCase()
    winBack.id = drawID()
    winBack.list = opening.list
    winBack.cause = opening.cause
    winBack.listed = day
    winBack.overdue = opening.overdue
    winBack.chance = opening.chance
    winBack.atStake = opening.atStake
    winBack.layer = opening.layer ?? account.layer?.layer
    winBack.round = opening.campaign ?? WinBackSettings.round(of: day)
    // Who may not be contacted is asked at the counter, and compares with nobody.
    winBack.isHeldOut =
      !ContactProfile(person).channels(for: .winBack).isEmpty
      && HoldOutDraw(share: settings.winBack.holdOut, round: winBack.round).holds(account.id)
    winBack.plan = try plan(opening.change, on: winBack, for: person)
    emit(.caseListed(CaseListed(account: account.id, winBack: winBack)))
    try note(opening.change.note, on: person)
    issueOffer(of: winBack, to: account)
  }

  private mutating func issueOffer(of winBack: WinBackCase, to account: Account) {
    guard !winBack.isHeldOut, account.isMember, let code = winBack.plan.offer, let template = settings.template(code),
      !template.retired
    else { return }
    var coupon = coupon(from: template, for: account.id, cause: nil)
    coupon.winBack = winBack.id
    emit(.couponIssued(coupon))
  }

  /// Another plan, another coupon: the one that is not used yet is taken back.
  private mutating func exchangeOffer(_ fact: CasePlanned, of account: Account) {
    guard fact.after.offer != fact.before.offer, let winBack = state.account(account.id)?.winBack(fact.winBack) else {
      return
    }
    withdrawOffer(of: winBack, from: account)
    issueOffer(of: winBack, to: account)
  }

  private mutating func withdrawOffer(of winBack: WinBackCase, from account: Account) {
    for code in account.coupons {
      guard let coupon = state.coupon(code), coupon.winBack == winBack.id, coupon.state(on: day) == .issued else {
        continue
      }
      emit(.couponWithdrawn(CouponWithdrawn(code: code, reason: .undo)))
    }
  }

  mutating func moveCase(_ step: CaseStep) throws(Refusal) {
    let (account, winBack) = try openCase(step.name)
    if step.state == winBack.state { return }
    guard step.state.rank > winBack.state.rank else { throw .caseFurther(winBack.state) }
    var fact = CaseMoved(account.id, winBack, to: step.state, on: day)
    switch step.state {
    case .listed: return
    case .contacted, .replied: if winBack.isHeldOut { throw .contact(.heldOut(until: end(of: winBack))) }
    case .returned:
      guard let purchase = returning(account, to: winBack) else { throw .caseWithoutOrder }
      fact.order = purchase.order
      fact.worth = purchase.spend
    case .lost: fact.reason = step.reason ?? winBack.plan.reason
    }
    emit(.caseMoved(fact))
  }

  mutating func planCase(_ change: CaseChange) throws(Refusal) {
    let (account, winBack) = try openCase(change.name)
    guard let person = person(account.id) else { throw .unknownMember }
    var fact = CasePlanned()
    fact.account = account.id
    fact.winBack = winBack.id
    fact.day = day
    fact.before = winBack.plan
    fact.after = try plan(change.what, on: winBack, for: person)
    if fact.after != fact.before {
      emit(.casePlanned(fact))
      exchangeOffer(fact, of: account)
    }
    try note(change.what.note, on: person)
  }

  private func openCase(_ name: CaseName) throws(Refusal) -> (Account, WinBackCase) {
    guard let account = state.account(name.member), let winBack = account.winBack(name.id) else { throw .unknownCase }
    guard winBack.isOpen else { throw .caseClosed(winBack.state) }
    return (account, winBack)
  }

  /// The plan after a change. A reason brings its own playbook; what is typed goes before it.
  private func plan(
    _ what: CaseChange.What, on winBack: WinBackCase, for person: Person
  ) throws(Refusal) -> CasePlan {
    var plan = winBack.plan
    if what.reason.map({ $0 != plan.reason }) ?? (plan == CasePlan()) {
      plan = settings.winBack.plan(
        for: what.reason ?? complainedOf(person.id) ?? .unknown, on: winBack.list, in: winBack.layer,
        from: winBack.listed)
      plan.snoozed = winBack.plan.snoozed
      if !winBack.plan.owner.isEmpty { plan.owner = winBack.plan.owner }
      plan.deadline = plan.deadline.map { max($0, day) } ?? winBack.plan.deadline
    }
    if let owner = what.owner {
      guard let member = context.roster.member(owner) else { throw .unknownStaff(owner) }
      plan.owner = member.name
    }
    if plan.owner.isEmpty { plan.owner = person.profile.owner.isEmpty ? context.actor.name : person.profile.owner }
    for later in [what.deadline, what.snoozed].compactMap(\.self) where later < day { throw .dayPast(later) }
    plan.deadline = what.deadline ?? plan.deadline
    if let snoozed = what.snoozed {
      plan.snoozed = snoozed
      if what.deadline == nil { plan.deadline = plan.deadline.map { max($0, snoozed) } }
    }
    return plan
  }

  /// Why they stay away, as what they complain of has it (S108): one key less.
  private func complainedOf(_ member: PersonID) -> ChurnReason? {
    let said = state.account(member)?.openComplaints.max { $0.opened.day < $1.opened.day }
    return said.flatMap { settings.feedback.theme($0.theme)?.churn }
  }

  private mutating func note(_ text: String?, on person: Person) throws(Refusal) {
    let text = PersonName.cleaned(text ?? "")
    guard !text.isEmpty else { return }
    guard text.count <= PersonNote.limit else { throw .textTooLong(limit: PersonNote.limit) }
    var person = person
    person.notes.append(PersonNote(day: day, by: context.actor.name, text: text))
    save(person, changed: ["notes"])
  }
}

/// What moves a case by itself.
extension Decider {
  /// The last day on which an order counts.
  func end(of winBack: WinBackCase) -> Day { winBack.window(settings.winBack.windowDays).upperBound }

  /// The first purchase that counts as their return.
  private func returning(_ account: Account, to winBack: WinBackCase) -> Purchase? {
    winBack.purchase(in: account, within: settings.winBack.windowDays)
  }

  /// A contact that was logged moves the case it was about; whoever is kept back is not contacted about it.
  mutating func contactCase(_ logged: ContactLogged) {
    guard let account = state.account(logged.account), let winBack = account.openCase, !winBack.isHeldOut,
      logged.entry.winBack == winBack.id
    else { return }
    if winBack.state == .listed {
      var fact = CaseMoved(account.id, winBack, to: .contacted, on: day)
      fact.contact = logged.entry.id
      emit(.caseMoved(fact))
    }
    if let outcome = logged.entry.outcome { answerCase(logged.entry, outcome, of: account.id) }
  }

  /// They have answered.
  mutating func answerCase(_ entry: ContactEntry, _ outcome: ContactOutcome, of member: PersonID) {
    guard [.reached, .replied, .willCome].contains(outcome), let account = state.account(member),
      let winBack = account.openCase, entry.winBack == winBack.id, winBack.state == .contacted
    else { return }
    var fact = CaseMoved(account.id, winBack, to: .replied, on: day)
    fact.contact = entry.id
    emit(.caseMoved(fact))
  }

  /// A paid order within the window closes the case; so does the coupon of a case, however late (S41, S110).
  mutating func returnCase(by order: Order, of member: PersonID) {
    guard let account = state.account(member),
      let purchase = account.purchases.last(where: { $0.order == order.id }), purchase.counts
    else { return }
    let coupon = order.coupons.first { code in
      state.coupon(code)?.winBack.flatMap { account.winBack($0) }.map { $0.state != .returned } ?? false
    }
    let winBack =
      coupon.flatMap { state.coupon($0)?.winBack }.flatMap { account.winBack($0) }
      ?? account.openCase.flatMap { $0.window(settings.winBack.windowDays).contains(order.day) ? $0 : nil }
    guard let winBack else { return }
    var fact = CaseMoved(account.id, winBack, to: .returned, on: day)
    fact.order = order.id
    fact.worth = purchase.spend
    fact.coupon = coupon
    emit(.caseMoved(fact))
  }

  /// An order that came back whole was no return: the case is where it was.
  mutating func reopenCase(after order: OrderID, of member: PersonID) {
    guard let account = state.account(member), account.openCase == nil,
      let winBack = account.winBacks.last(where: { $0.state == .returned && $0.order == order })
    else { return }
    let before: WinBackState = winBack.contacted == nil ? .listed : .contacted
    var fact = CaseMoved(account.id, winBack, to: before, on: day)
    fact.order = order
    fact.isUndo = true
    emit(.caseMoved(fact))
  }

  /// Closes the cases whose time is over: returned where an order came in unseen (an import), else lost. For the start of
  /// the day.
  mutating func closeCases() {
    for ticket in state.globals.winBacks {
      guard let account = state.account(ticket.account), let winBack = account.winBack(ticket.id) else { continue }
      _ = closeIfOver(winBack, of: account)
    }
  }

  private mutating func closeIfOver(_ winBack: WinBackCase, of account: Account) -> Bool {
    if let purchase = returning(account, to: winBack) {
      var fact = CaseMoved(account.id, winBack, to: .returned, on: day)
      fact.order = purchase.order
      fact.worth = purchase.spend
      emit(.caseMoved(fact))
      return true
    }
    guard day > end(of: winBack) else { return false }
    var fact = CaseMoved(account.id, winBack, to: .lost, on: day)
    fact.reason = winBack.plan.reason
    fact.ranOut = true
    emit(.caseMoved(fact))
    return true
  }
}

/// Taking back what was done by mistake (H3).
extension Decider {
  /// It was not to be taken up: the coupon goes with it. Once somebody was contacted it stays.
  mutating func undoCase(_ listed: CaseListed) throws(Refusal) {
    guard let account = state.account(listed.account), let winBack = account.winBack(listed.winBack.id),
      winBack.state == .listed
    else { throw .cannotUndo }
    withdrawOffer(of: winBack, from: account)
    emit(.caseDropped(CaseDropped(account: account.id, winBack: winBack.id)))
  }

  mutating func undoCase(_ moved: CaseMoved) throws(Refusal) {
    guard !moved.isUndo, let account = state.account(moved.account), let winBack = account.winBack(moved.winBack),
      winBack.state == moved.state, moved.before.isOpen, winBack.isOpen || account.openCase == nil
    else { throw .cannotUndo }
    var fact = CaseMoved(account.id, winBack, to: moved.before, on: day)
    fact.contact = moved.contact
    fact.order = moved.order
    fact.isUndo = true
    emit(.caseMoved(fact))
  }

  mutating func undoCase(_ planned: CasePlanned) throws(Refusal) {
    guard !planned.isUndo, let account = state.account(planned.account), let winBack = account.winBack(planned.winBack),
      winBack.isOpen, winBack.plan == planned.after
    else { throw .cannotUndo }
    var fact = planned
    fact.account = account.id
    fact.day = day
    fact.before = planned.after
    fact.after = planned.before
    fact.isUndo = true
    emit(.casePlanned(fact))
    exchangeOffer(fact, of: account)
  }

  /// A contact that did not happen has moved nothing.
  mutating func undoCase(movedBy contact: ContactID, of member: PersonID) {
    guard let account = state.account(member),
      let entry = account.contacts.first(where: { $0.id == contact }),
      let winBack = account.openCase, entry.winBack == winBack.id, winBack.state != .listed,
      !account.contacts.contains(where: { $0.winBack == winBack.id && $0.id != contact })
    else { return }
    var fact = CaseMoved(account.id, winBack, to: .listed, on: day)
    fact.contact = contact
    fact.isUndo = true
    emit(.caseMoved(fact))
  }
}
