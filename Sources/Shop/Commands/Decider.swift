/// Decides one command: plays each fact on a scratch state as it goes, so that later steps see earlier ones.
struct Decider {
  let context: CommandContext
  private(set) var state: ShopState
  private(set) var events: [Event] = []
  private(set) var people: [Person] = []
  private(set) var roster: Roster?
  var generator: any RandomNumberGenerator

  init(state: ShopState, context: CommandContext, generator: any RandomNumberGenerator) {
    self.state = state.scratch()
    self.context = context
    self.generator = generator
  }

  var settings: ShopSettings { state.settings }
  var programme: Programme { state.settings.programme }
  var day: Day { context.day }

  mutating func emit(_ fact: Event) {
    let event = fact.stamped(by: context.actor.name, at: context.counter)
    events.append(event)
    state.apply(event, on: day)
  }

  /// Puts a person's new content beside the events; their file is written with the line.
  mutating func save(
    _ person: Person, changed: [String], sharing: [PersonID] = [], source: SourceCode? = nil
  ) {
    var person = person
    person.revision = (context.people.person(person.id)?.revision ?? 0) + 1
    if let place = people.firstIndex(where: { $0.id == person.id }) {
      people[place] = person
      name(changed, inFactOf: person.id)
    } else {
      people.append(person)
      var saved = PersonSaved(person: person.id, revision: person.revision, changed: changed)
      saved.sharing = sharing
      saved.source = source
      emit(.personSaved(saved))
    }
  }

  /// A file reaches one revision by one command, however often the command touches it.
  private mutating func name(_ changed: [String], inFactOf id: PersonID) {
    for place in events.indices {
      guard case .personSaved(var saved) = events[place], saved.person == id else { continue }
      saved.changed += changed.filter { !saved.changed.contains($0) }
      events[place] = .personSaved(saved)
    }
  }

  /// Puts who works here beside the events.
  mutating func save(_ roster: Roster) { self.roster = roster }

  /// The person's content as this command finds or has left it. A file into which a card was mixed by a merge that never
  /// was saved is read as it was before.
  func person(_ id: PersonID) -> Person? {
    if let changed = people.last(where: { $0.id == id }) { return changed }
    guard let person = context.people.person(id) else { return nil }
    return person.withoutUnsavedMerges { state.storedAccount($0)?.mergedInto != nil }
  }

  mutating func drawID<Kind>() -> EntityID<Kind> {
    EntityID(high: UInt16.random(in: .min ... .max, using: &generator), low: generator.next())
  }

  func require(_ role: Role) throws(Refusal) {
    guard context.actor.role >= role else { throw .notAllowed(needs: role) }
  }

  func member(_ id: PersonID) throws(Refusal) -> Account {
    guard let account = state.account(id) else { throw .unknownMember }
    guard account.isMember else { throw .notMember }
    return account
  }

  func order(_ id: OrderID) throws(Refusal) -> Order {
    guard let order = state.order(id) else { throw .unknownOrder }
    return order
  }
}

/// What a command comes to: the facts, and the people's files that go with them.
public struct Decision: Sendable {
  public var events: [Event]
  public var people: [Person]
  /// Who works here from now on; `nil` when that does not change.
  public var roster: Roster?
}

extension ShopState {
  /// Checks `command` against this state and says what it comes to. Changes nothing.
  ///
  /// - Parameter generator: The source of ids and coupon codes.
  /// - Throws: The refusal, as facts.
  public func decide(
    _ command: Command, in context: CommandContext, using generator: any RandomNumberGenerator
  ) throws(Refusal) -> Decision {
    var decider = Decider(state: self, context: context, generator: generator)
    try decider.decide(command.following(self))
    return Decision(events: decider.events, people: decider.people, roster: decider.roster)
  }
}

extension Decider {
  mutating func decide(_ command: Command) throws(Refusal) {
    try require(command.neededRole)
    switch command {
    case .open(let shop): try open(shop)
    case .changeSettings(let after): try changeSettings(after)
    case .editSettings(let edits): try editSettings(edits)
    case .saveProducts(let products): try saveProducts(products)
    case .changeBundles(let bundles): try changeBundles(bundles)
    case .changeSegments(let change): try changeSegments(change)
    case .changeTags(let change): try changeTags(change)
    case .changeStaff(let change): try changeStaff(change)
    case .applyTag(let application): try applyTag(application)
    case .enrol(let enrolment): try enrol(enrolment)
    case .savePerson(let person): try savePerson(person)
    case .revealPhone(let person): try revealPhone(person)
    case .merge(let from, let into): try merge(from, into: into)
    case .undoMerge(let from): try undoMerge(from)
    case .exportPerson(let person): try exportPerson(person)
    case .exportList(let list): emit(.listExported(ListExported(list: list)))
    case .erase(let person, let elsewhere): try erase(person, elsewhere: elsewhere)
    case .placeOrder(let draft): try placeOrder(draft)
    case .payOrder(let id, let tender): try payOrder(id, tender)
    case .payPart(let id, let tender, let amount): try payPart(id, tender, amount)
    case .fulfilOrder(let id): try fulfilOrder(id)
    case .refundOrder(let request): try refundOrder(request)
    case .hold(let held): try hold(held)
    case .endHold(let id): try endHold(id)
    case .issueCoupon(let issue): try issueCoupon(issue)
    case .issueBearer(let issue): try issueBearer(issue)
    case .promise(let request): try promise(request)
    case .saveCampaign(let campaign): try saveCampaign(campaign)
    case .issueCampaign(let code): try issueCampaign(code)
    case .withdrawCoupon(let code): try withdrawCoupon(code, reason: .staff)
    case .adjustPoints(let adjustment): try adjustPoints(adjustment)
    case .recordActivity(let claim): try recordActivity(claim)
    case .donate(let donation): try donate(donation)
    case .usePerk(let use): try usePerk(use)
    case .redeemGift(let wish): try redeemGift(wish)
    case .enterDraw(let entry): try enterDraw(entry)
    case .holdDraw(let code): try holdDraw(code)
    case .reserve(let wish): try reserve(wish)
    case .keepReservation(let id): try keepReservation(id)
    case .releaseReservation(let id): try release(id)
    case .queueCareGift(let wish): try queueCareGift(wish)
    case .giveCareGift(let name): try giveCareGift(name)
    case .dropCareGift(let name): try dropCareGift(name)
    case .logContact(let request): try logContact(request)
    case .answerContact(let answer): try answerContact(answer)
    case .moveStock(let moved): try moveStock(moved)
    case .logSample(let wish): try logSample(wish)
    case .closeSample(let answer): try closeSample(answer)
    case .askBespoke(let wish): try askBespoke(wish)
    case .moveBespoke(let step): try moveBespoke(step)
    case .openCase(let opening): try openCase(opening)
    case .moveCase(let step): try moveCase(step)
    case .planCase(let change): try planCase(change)
    case .noteLayers(let notes): try noteLayers(notes)
    case .giveScore(let request): try giveScore(request)
    case .takeFeedback(let wish): try takeFeedback(wish)
    case .moveFeedback(let step): try moveFeedback(step)
    case .planFeedback(let plan): try planFeedback(plan)
    case .keepFigures(let figures): try keep(figures)
    case .answerSuggestion(let reply): try answerSuggestion(reply)
    case .issuePersonal(let wish): try issuePersonal(wish)
    case .closeDay(let count): try closeDay(count)
    case .setGoal(let goal): try set(goal)
    case .closeReview(let review): try close(review)
    case .writeDiary(let note): try write(note)
    case .noteCompetitor(let wanted): try note(wanted)
    case .dropCompetitor(let number): try dropCompetitor(number)
    case .startOfDay: startDay()
    case .giveForDates: giveForDates()
    case .undo(let id): try undo(id)
    }
  }
}
