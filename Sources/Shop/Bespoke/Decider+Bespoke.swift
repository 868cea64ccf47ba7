/// Taking bespoke work down and following it (S69).
extension Decider {
  mutating func askBespoke(_ wish: BespokeWish) throws(Refusal) {
    guard let account = state.account(wish.member), var person = person(account.id) else { throw .unknownMember }
    guard wish.due >= day else { throw .dayPast(wish.due) }
    if let receiver = wish.receiver, person.receiver(receiver) == nil { throw .unknownReceiver }
    var bespoke = Bespoke()
    bespoke.kind = wish.kind
    var details = wish.details
    if let like = wish.like {
      guard let known = account.bespoke.first(where: { $0.id == like }) else { throw .unknownBespoke }
      bespoke.kind = known.kind
      bespoke.like = like
      if details.isEmpty { details = person.spec(of: like) }
    }
    details = try checked(details, of: bespoke.kind)
    bespoke.id = drawID()
    bespoke.day = day
    bespoke.due = wish.due
    bespoke.by = context.actor.name
    bespoke.receiver = wish.receiver
    person.bespoke.append(BespokeSpec(id: bespoke.id, details: details))
    save(person, changed: ["bespoke"])
    emit(.bespokeAsked(BespokeAsked(account: account.id, bespoke: bespoke)))
    if let terms = wish.terms { try move(bespoke, of: account.id, to: .agreed, terms) }
  }

  mutating func moveBespoke(_ step: BespokeStep) throws(Refusal) {
    guard let account = state.account(step.member),
      let bespoke = account.bespoke.first(where: { $0.id == step.bespoke })
    else { throw .unknownBespoke }
    guard bespoke.isOpen else { throw .bespokeClosed }
    guard bespoke.status != step.status || step.terms != nil else { return }
    try move(bespoke, of: account.id, to: step.status, step.terms)
  }

  private mutating func move(
    _ bespoke: Bespoke, of account: PersonID, to status: BespokeStatus, _ terms: BespokeTerms?
  ) throws(Refusal) {
    // Money that was taken is given back by the order first.
    if status == .dropped, let order = bespoke.order, state.order(order)?.isRefundedWhole == false {
      throw .bespokeHasOrder(order)
    }
    var fact = BespokeMoved()
    fact.account = account
    fact.bespoke = bespoke.id
    fact.day = day
    fact.before = bespoke.status
    fact.status = status
    if let terms { fact.order = try order(bespoke, of: account, terms) }
    emit(.bespokeMoved(fact))
    if status == .handedOver, let id = bespoke.order, let order = state.order(id), order.fulfilled == nil {
      emit(.orderFulfilled(OrderFulfilled(order: id, day: day)))
    }
  }

  /// An order for the due day with what is paid ahead: from here on it is sold, paid and handed over as any other.
  private mutating func order(
    _ bespoke: Bespoke, of account: PersonID, _ terms: BespokeTerms
  ) throws(Refusal) -> OrderID {
    if let known = bespoke.order, state.order(known)?.isRefundedWhole == false { throw .bespokeHasOrder(known) }
    var draft = OrderDraft()
    draft.items = [terms.item]
    draft.account = account
    draft.receiver = bespoke.receiver.map { .known($0) }
    draft.handover = Handover(kind: .pickUp, day: bespoke.due)
    draft.tender = nil
    // The price was agreed on; a coupon is taken off where it is seen, in an order of its own.
    draft.coupon = .none
    try placeOrder(draft)
    guard let placed = (events.lazy.compactMap { if case .orderPlaced(let order) = $0 { order } else { nil } }.last)
    else { throw .unknownOrder }
    if terms.deposit > .zero { try payPart(placed.id, terms.tender, terms.deposit) }
    return placed.id
  }

  /// The order was handed over at the counter: so was the piece.
  mutating func handOverBespoke(of order: OrderID) {
    for ticket in state.globals.bespoke {
      guard let account = state.account(ticket.account),
        let bespoke = account.bespoke.first(where: { $0.id == ticket.id }), bespoke.order == order
      else { continue }
      var fact = BespokeMoved()
      fact.account = account.id
      fact.bespoke = bespoke.id
      fact.day = day
      fact.before = bespoke.status
      fact.status = .handedOver
      emit(.bespokeMoved(fact))
    }
  }

  /// It was not asked for (H3). What has an order is refunded there.
  mutating func undoBespoke(_ fact: BespokeAsked) throws(Refusal) {
    guard let account = state.account(fact.account),
      let bespoke = account.bespoke.first(where: { $0.id == fact.bespoke.id }), bespoke.isOpen, bespoke.order == nil
    else { throw .cannotUndo }
    try move(bespoke, of: account.id, to: .dropped, nil)
  }

  mutating func undoBespokeStep(_ fact: BespokeMoved) throws(Refusal) {
    guard fact.order == nil, let account = state.account(fact.account),
      let bespoke = account.bespoke.first(where: { $0.id == fact.bespoke }), bespoke.status == fact.status,
      fact.status != .handedOver
    else { throw .cannotUndo }
    var back = fact
    back.account = account.id
    back.day = day
    back.before = fact.status
    back.status = fact.before
    emit(.bespokeMoved(back))
  }

  /// Answers to the questions of the kind alone, bounded; those left empty are left out.
  private func checked(_ details: [BespokeDetail], of kind: BespokeKind) throws(Refusal) -> [BespokeDetail] {
    var found: [BespokeDetail] = []
    for field in kind.fields {
      let text = PersonName.cleaned(details.last { $0.field == field }?.text ?? "")
      guard text.count <= BespokeDetail.textLimit else { throw .textTooLong(limit: BespokeDetail.textLimit) }
      if !text.isEmpty { found.append(BespokeDetail(field, text)) }
    }
    return found
  }
}

extension Person {
  /// What a piece shall be like.
  public func spec(of id: BespokeID) -> [BespokeDetail] { bespoke.first { $0.id == id }?.details ?? [] }
}

extension ShopState {
  mutating func note(_ fact: BespokeAsked) {
    change(fact.account) { $0.bespoke.append(fact.bespoke) }
    globals.bespoke.append(BespokeTicket(account: fact.account, id: fact.bespoke.id))
  }

  mutating func move(_ fact: BespokeMoved) {
    change(fact.account) { account in
      guard let place = account.bespoke.firstIndex(where: { $0.id == fact.bespoke }) else { return }
      account.bespoke[place].status = fact.status
      account.bespoke[place].ended = fact.status.isOpen ? nil : fact.day
      account.bespoke[place].order = fact.order ?? account.bespoke[place].order
    }
    globals.bespoke.removeAll { $0.id == fact.bespoke }
    if fact.status.isOpen { globals.bespoke.append(BespokeTicket(account: fact.account, id: fact.bespoke)) }
  }

  /// Everything that is being made, the first due first.
  public func openBespoke() -> [(member: PersonID, bespoke: Bespoke)] {
    globals.bespoke.compactMap { ticket in
      guard let account = account(ticket.account), let bespoke = account.bespoke.first(where: { $0.id == ticket.id })
      else { return nil }
      return (account.id, bespoke)
    }.sorted { ($0.bespoke.due, $0.bespoke.id) < ($1.bespoke.due, $1.bespoke.id) }
  }
}
