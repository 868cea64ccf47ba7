/// What customers think of their orders (S79), and what they complain of or wish for (S75, S80).
extension Decider {
  mutating func giveScore(_ request: ScoreRequest) throws(Refusal) {
    let order = try order(request.order)
    guard OrderScore.scale.contains(request.score) else { throw .scoreUnreadable }
    guard order.received(by: day) != nil else { throw .notHandedOver }
    if let code = request.reason {
      guard let reason = settings.feedback.reason(code), !reason.retired else { throw .unknownScoreReason(code) }
    }
    let score = OrderScore(request.score, reason: request.reason, day: day, by: context.actor.name)
    emit(.orderScored(OrderScored(order: order.id, score: score)))
  }

  /// It was not said, or of another order (H3). The score before it counts again.
  mutating func undoScore(_ fact: OrderScored) throws(Refusal) {
    guard !fact.isUndo, state.order(fact.order)?.score == fact.score else { throw .cannotUndo }
    emit(.orderScored(OrderScored(order: fact.order, score: fact.score, isUndo: true)))
  }

  /// Opens a ticket. What was done a short while ago and is said again opens that one again.
  mutating func takeFeedback(_ wish: FeedbackWish) throws(Refusal) {
    guard let account = state.account(wish.member), !account.isErased, let person = person(account.id) else {
      throw .unknownMember
    }
    guard let theme = settings.feedback.theme(wish.theme), !theme.retired else { throw .unknownTheme(wish.theme) }
    if let id = wish.order { try check(id, isOf: person) }
    let owner = try staff(named: wish.owner)
    let days = wish.kind == .complaint ? settings.feedback.complaintDays : settings.feedback.wishDays
    let due = wish.due ?? day + days
    guard due >= day else { throw .dayPast(due) }
    guard let text = try checked(wish.text) else { throw .feedbackEmpty }
    var ticket = FeedbackTicket()
    if let known = recurring(wish, of: account) {
      ticket = known
      ticket.state = .reopened
      ticket.done = nil
      ticket.reopened.append(day)
      ticket.order = wish.order ?? known.order
      ticket.due = due
      if wish.owner != nil { ticket.owner = owner ?? context.actor.name }
      emit(.feedbackChanged(FeedbackChanged(account: account.id, before: known, after: ticket)))
    } else {
      ticket.id = drawID()
      ticket.kind = wish.kind
      ticket.theme = theme.code
      ticket.opened = FeedbackMoment(day: day, at: context.now)
      ticket.by = context.actor.name
      ticket.owner = owner ?? context.actor.name
      ticket.due = due
      ticket.order = wish.order
      emit(.feedbackOpened(FeedbackOpened(account: account.id, ticket: ticket)))
    }
    write(text, on: ticket, of: person)
  }

  /// One of the same kind and theme that was done within the days in which it counts as the same thing.
  private func recurring(_ wish: FeedbackWish, of account: Account) -> FeedbackTicket? {
    account.tickets.last { ticket in
      guard ticket.kind == wish.kind, ticket.theme == wish.theme, let done = ticket.done else { return false }
      return day - done.day <= settings.feedback.recurDays
    }
  }

  mutating func moveFeedback(_ step: FeedbackStep) throws(Refusal) {
    let (account, before) = try ticket(step.name)
    guard let person = person(account.id) else { throw .unknownMember }
    let text = try checked(step.text)
    let now = FeedbackMoment(day: day, at: context.now)
    var after = before
    switch step.state {
    case .open: throw .ticketState(before.state)
    case .answered:
      guard before.isOpen, before.state != .answered else { throw .ticketState(before.state) }
      after.answered = before.answered ?? now
    case .done:
      guard before.isOpen else { throw .ticketState(before.state) }
      // "You asked, we did": without what was done there is nothing to tell (S80).
      if before.kind == .wish, text == nil { throw .feedbackEmpty }
      try check(step, for: person)
      after.answered = before.answered ?? now
      after.done = now
      after.remedy = step.remedy
      after.remedyOrder = step.order
      after.remedyCoupon = step.coupon
    case .reopened:
      guard !before.isOpen else { throw .ticketState(before.state) }
      after.done = nil
      after.reopened.append(day)
      after.due = day + (before.kind == .complaint ? settings.feedback.complaintDays : settings.feedback.wishDays)
    }
    after.state = step.state
    emit(.feedbackChanged(FeedbackChanged(account: account.id, before: before, after: after)))
    if let text { write(text, on: after, of: person) }
  }

  /// The remedy is what it says: an order of theirs that was refunded or made for them, a coupon of theirs.
  private func check(_ step: FeedbackStep, for person: Person) throws(Refusal) {
    if let id = step.order {
      guard step.remedy == .refund || step.remedy == .remake else { throw .remedyUnknown }
      try check(id, isOf: person)
      if step.remedy == .refund, state.order(id)?.refunds.isEmpty != false { throw .remedyUnknown }
    }
    if let code = step.coupon {
      guard step.remedy == .coupon, state.coupon(code).map({ state.survivor(of: $0.owner) == person.id }) == true else {
        throw .remedyUnknown
      }
    }
  }

  mutating func planFeedback(_ plan: FeedbackPlan) throws(Refusal) {
    let (account, before) = try ticket(plan.name)
    guard before.isOpen else { throw .ticketState(before.state) }
    var after = before
    if let owner = try staff(named: plan.owner) { after.owner = owner }
    if let due = plan.due {
      guard due >= day else { throw .dayPast(due) }
      after.due = due
    }
    guard after != before else { return }
    emit(.feedbackChanged(FeedbackChanged(account: account.id, before: before, after: after)))
  }

  /// It was never said (H3): the ticket is gone, and what was written of it.
  mutating func undoFeedback(_ fact: FeedbackOpened) throws(Refusal) {
    guard !fact.isUndo, let account = state.account(fact.account), account.ticket(fact.ticket.id) == fact.ticket,
      var person = person(account.id)
    else { throw .cannotUndo }
    emit(.feedbackOpened(FeedbackOpened(account: account.id, ticket: fact.ticket, isUndo: true)))
    person.feedback.removeAll { $0.id == fact.ticket.id }
    save(person, changed: ["feedback"])
  }

  /// The ticket is as it was, unless it has gone on since.
  mutating func undoFeedback(_ fact: FeedbackChanged, of past: PastCommand) throws(Refusal) {
    guard !fact.isUndo, let account = state.account(fact.account), account.ticket(fact.after.id) == fact.after else {
      throw .cannotUndo
    }
    emit(
      .feedbackChanged(FeedbackChanged(account: account.id, before: fact.after, after: fact.before, isUndo: true)))
    // What was written with the step was never said either; an older note stays where nothing was.
    let wrote = past.events.contains { if case .personSaved = $0 { true } else { false } }
    guard wrote, fact.after.state != fact.before.state, var person = person(account.id),
      let place = person.feedback.lastIndex(where: { $0.id == fact.after.id }),
      person.feedback[place].state == fact.after.state
    else { return }
    person.feedback.remove(at: place)
    save(person, changed: ["feedback"])
  }

  private func ticket(_ name: FeedbackTicketName) throws(Refusal) -> (Account, FeedbackTicket) {
    guard let account = state.account(name.member), !account.isErased, let ticket = account.ticket(name.id) else {
      throw .unknownTicket
    }
    return (account, ticket)
  }

  private func staff(named name: String?) throws(Refusal) -> String? {
    guard let name, name != context.actor.name else { return name }
    guard let member = context.roster.member(name) else { throw .unknownStaff(name) }
    return member.name
  }

  /// Theirs: they bought it, or it was delivered for them.
  private func check(_ id: OrderID, isOf person: Person) throws(Refusal) {
    let order = try order(id)
    if let buyer = order.account, state.survivor(of: buyer) == person.id { return }
    guard order.contact == person.id else { throw .unknownOrder }
  }

  private func checked(_ text: String) throws(Refusal) -> String? {
    let text = PersonName.cleaned(text)
    guard text.count <= PersonNote.limit else { throw .textTooLong(limit: PersonNote.limit) }
    return text.isEmpty ? nil : text
  }

  private mutating func write(_ text: String, on ticket: FeedbackTicket, of person: Person) {
    var person = person
    var note = FeedbackNote()
    note.id = ticket.id
    note.day = day
    note.by = context.actor.name
    note.state = ticket.state
    note.text = text
    person.feedback.append(note)
    save(person, changed: ["feedback"])
  }
}
