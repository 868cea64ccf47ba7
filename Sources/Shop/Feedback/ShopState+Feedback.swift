extension ShopState {
  mutating func note(_ fact: OrderScored) {
    change(fact.order) { order in
      guard fact.isUndo else { return order.scores.append(fact.score) }
      if let place = order.scores.lastIndex(of: fact.score) { order.scores.remove(at: place) }
    }
  }

  mutating func note(_ fact: FeedbackOpened) {
    change(fact.account) { account in
      account.tickets.removeAll { $0.id == fact.ticket.id }
      if !fact.isUndo { account.tickets.append(fact.ticket) }
    }
    globals.list(fact.ticket, of: fact.account, isGone: fact.isUndo)
  }

  mutating func note(_ fact: FeedbackChanged) {
    change(fact.account) { account in
      guard let place = account.tickets.lastIndex(where: { $0.id == fact.after.id }) else { return }
      account.tickets[place] = fact.after
    }
    globals.list(fact.after, of: fact.account)
  }

  /// Everything that is being seen to, the first due first.
  public func openTickets() -> [(member: PersonID, ticket: FeedbackTicket)] {
    tickets(globals.openTickets).sorted { ($0.ticket.due, $0.ticket.id) < ($1.ticket.due, $1.ticket.id) }
  }

  /// What was done lately, the newest first.
  public func doneTickets() -> [(member: PersonID, ticket: FeedbackTicket)] {
    tickets(globals.doneTickets).reversed()
  }

  /// The ticket of that id, open or done lately; for who has nothing but its number.
  public func ticketName(_ id: FeedbackTicketID) -> FeedbackTicketName? {
    (globals.openTickets + globals.doneTickets).last { $0.id == id }.map {
      FeedbackTicketName(member: survivor(of: $0.member), id: id)
    }
  }

  private func tickets(_ names: [FeedbackTicketName]) -> [(member: PersonID, ticket: FeedbackTicket)] {
    names.compactMap { name in
      guard let account = account(name.member), !account.isErased, let ticket = account.ticket(name.id) else {
        return nil
      }
      return (account.id, ticket)
    }
  }
}

extension Globals {
  /// Of those that are done, so many are at hand.
  static let mostDoneTickets = 200

  /// Tickets that are somebody else's from now on.
  mutating func hand(tickets: Set<FeedbackTicketID>, to member: PersonID) {
    for place in openTickets.indices where tickets.contains(openTickets[place].id) {
      openTickets[place].member = member
    }
    for place in doneTickets.indices where tickets.contains(doneTickets[place].id) {
      doneTickets[place].member = member
    }
  }

  fileprivate mutating func list(_ ticket: FeedbackTicket, of account: PersonID, isGone: Bool = false) {
    openTickets.removeAll { $0.id == ticket.id }
    doneTickets.removeAll { $0.id == ticket.id }
    guard !isGone else { return }
    let name = FeedbackTicketName(member: account, id: ticket.id)
    if ticket.isOpen { return openTickets.append(name) }
    doneTickets.append(name)
    if doneTickets.count > Globals.mostDoneTickets { doneTickets.removeFirst() }
  }
}
