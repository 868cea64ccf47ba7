/// Logging what was sent or said, and taking a wrong tick back (K1, K2, H3).
extension Decider {
  mutating func logContact(_ request: ContactRequest) throws(Refusal) {
    guard let person = person(request.member) else { throw .unknownMember }
    guard let account = state.account(person.id) else { throw .notMember }
    if let code = request.template {
      guard let template = settings.contact.template(code), !template.retired else { throw .unknownMessage(code) }
      guard template.purpose == request.purpose else { throw .messageFor(template.purpose) }
    }
    let rule = ContactRule(state, at: context.now, on: day)
    let isMailing = request.subject.isMailing
    let reasons = rule.refusals(
      ContactProfile(person), account, over: request.channel, for: request.purpose, isMailing: isMailing)
    if let reason = reasons.first { throw .contact(reason) }
    if request.purpose.isMarketing, let occasion = request.subject.occasion, occasion.isSorrow {
      throw .contact(.sorrowOccasion(occasion))
    }
    if let id = request.subject.winBack {
      guard let winBack = account.openCase, winBack.id == id else { throw .unknownCase }
      if winBack.isHeldOut { throw .contact(.heldOut(until: end(of: winBack))) }
    }
    settle(account.id)
    var entry = ContactEntry()
    entry.id = drawID()
    entry.day = day
    entry.channel = request.channel
    entry.purpose = request.purpose
    entry.template = request.template
    entry.occasion = request.subject.occasion
    entry.year = request.subject.year
    entry.receiver = request.subject.receiver
    entry.campaign = request.subject.campaign
    entry.winBack = request.subject.winBack ?? (request.purpose == .winBack ? account.openCase?.id : nil)
    entry.outcome = request.outcome
    let logged = ContactLogged(account: account.id, entry: entry)
    emit(.contactLogged(logged))
    contactCase(logged)
  }

  mutating func answerContact(_ answer: ContactAnswer) throws(Refusal) {
    guard let entry = state.account(answer.member)?.contacts.first(where: { $0.id == answer.contact }) else {
      throw .unknownContact
    }
    guard entry.outcome != answer.outcome else { return }
    var fact = ContactAnswered()
    fact.account = answer.member
    fact.contact = entry.id
    fact.day = day
    fact.outcome = answer.outcome
    fact.before = entry.outcome
    emit(.contactAnswered(fact))
    answerCase(entry, answer.outcome, of: answer.member)
  }

  /// A contact ticked by mistake was none: it counts for nothing any more.
  mutating func undoContact(_ logged: ContactLogged) throws(Refusal) {
    guard state.account(logged.account)?.contacts.contains(where: { $0.id == logged.entry.id }) == true else {
      throw .cannotUndo
    }
    undoCase(movedBy: logged.entry.id, of: logged.account)
    emit(.contactUndone(ContactUndone(account: logged.account, contact: logged.entry.id)))
  }
}

extension Account {
  mutating func apply(_ fact: ContactAnswered) {
    guard let place = contacts.firstIndex(where: { $0.id == fact.contact }) else { return }
    contacts[place].outcome = fact.outcome
  }
}

/// Something was sent or said, or is about to be.
public struct ContactRequest: Hashable, Sendable {
  public var member: PersonID
  public var channel: ContactChannel
  public var purpose: ContactPurpose
  public var template: MessageCode?
  public var subject: MessageSubject
  public var outcome: ContactOutcome?

  public init(
    member: PersonID, channel: ContactChannel, purpose: ContactPurpose, template: MessageCode? = nil,
    subject: MessageSubject = MessageSubject(), outcome: ContactOutcome? = nil
  ) {
    self.member = member
    self.channel = channel
    self.purpose = purpose
    self.template = template
    self.subject = subject
    self.outcome = outcome
  }

  /// That a message was sent.
  public init(_ message: Message, to member: PersonID, about subject: MessageSubject = MessageSubject()) {
    self.init(
      member: member, channel: message.channel, purpose: message.purpose, template: message.template,
      subject: subject, outcome: .sent)
  }
}

/// What came of a contact.
public struct ContactAnswer: Hashable, Sendable {
  public var member: PersonID
  public var contact: ContactID
  public var outcome: ContactOutcome

  public init(member: PersonID, contact: ContactID, outcome: ContactOutcome) {
    self.member = member
    self.contact = contact
    self.outcome = outcome
  }
}
