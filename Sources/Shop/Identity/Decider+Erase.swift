/// Handing a person out and erasing them (I3, S59).
extension Decider {
  mutating func exportPerson(_ id: PersonID) throws(Refusal) {
    try require(.manager)
    guard person(id) != nil else { throw .unknownMember }
    emit(.personExported(PersonExported(person: id)))
  }

  /// Erases a person: their points and coupons end, they go from the files of those who give to them, and the line says
  /// that their own files must not exist any more. Orders, takings and points given stay.
  mutating func erase(_ id: PersonID, elsewhere: [Mention]) throws(Refusal) {
    try require(.manager)
    let account = state.storedAccount(id)
    let known = person(id)
    guard account?.isErased != true, account != nil || known != nil else { throw .unknownMember }
    settle(id)
    var fact = PersonErased()
    fact.person = id
    fact.others = account?.mergedCards ?? []
    fact.day = day
    fact.orders = account?.purchases.count ?? 0
    fact.receivers = known?.receivers.count ?? 0
    fact.elsewhere = elsewhere.count
    emit(.personErased(fact))
    endPoints(of: id)
    for code in account?.coupons ?? [] where state.coupon(code)?.state(on: day) == .issued {
      emit(.couponWithdrawn(CouponWithdrawn(code: code, reason: .erased)))
    }
    for held in state.globals.held where held.account == id { emit(.holdEnded(HoldEnded(id: held.id))) }
    let gone = Set([id] + fact.others)
    let traces = Traces(of: gone.sorted().compactMap { person($0) })
    let places = Dictionary(grouping: elsewhere.filter { !gone.contains($0.giver) }, by: \.giver)
    for (giver, mentions) in places.sorted(by: { $0.key < $1.key }) {
      strike(mentions, on: giver, traces: traces)
    }
  }

  /// What is left in lots ends, and what is owed is written off.
  private mutating func endPoints(of id: PersonID) {
    guard let account = state.storedAccount(id) else { return }
    let left = account.lots.reduce(-account.owed) { $0 + $1.remaining }
    guard !account.lots.isEmpty || account.owed != .zero else { return }
    var moved = PointsMoved(account: id, day: day, reason: .erased, points: -left)
    moved.shares = account.lots.map { LotShare(-$0.remaining, of: $0) }
    moved.owed = -account.owed
    emit(.pointsMoved(moved))
  }

  private mutating func strike(_ mentions: [Mention], on giver: PersonID, traces: Traces) {
    guard let known = person(giver) else { return }
    var person = known
    for mention in mentions {
      switch mention.place {
      case .receiver(let id): person.eachVersion { $0.receivers.removeAll { $0.id == id } }
      case .delivery(let order): person.eachVersion { $0.deliveries.removeAll { $0.order == order } }
      case .words: person = traces.struck(from: person)
      }
    }
    let changed = changedFields(person, since: known)
    if !changed.isEmpty { save(person, changed: changed) }
  }
}

extension Person {
  /// Changes the file, and what it says it was before each merge.
  fileprivate mutating func eachVersion(_ change: (inout Person) -> Void) {
    change(&self)
    for place in absorbed.indices { change(&absorbed[place].own) }
  }
}

extension Account {
  /// Every card that leads here, those that led to one of them included.
  public var mergedCards: [PersonID] { merged.flatMap { [$0.other.id] + $0.other.mergedCards } }
}
