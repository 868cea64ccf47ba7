extension ShopState {
  mutating func note(_ fact: CaseListed) {
    change(fact.account) { $0.winBacks.append(fact.winBack) }
    globals.winBacks.append(WinBackTicket(account: fact.account, id: fact.winBack.id))
  }

  mutating func drop(_ fact: CaseDropped) {
    change(fact.account) { account in account.winBacks.removeAll { $0.id == fact.winBack } }
    globals.winBacks.removeAll { $0.id == fact.winBack }
  }

  mutating func move(_ fact: CaseMoved) {
    change(fact.account) { account in account.change(fact.winBack) { $0.apply(fact) } }
    globals.winBacks.removeAll { $0.id == fact.winBack }
    if fact.state.isOpen { globals.winBacks.append(WinBackTicket(account: fact.account, id: fact.winBack)) }
  }

  mutating func plan(_ fact: CasePlanned) {
    change(fact.account) { account in account.change(fact.winBack) { $0.plan = fact.after } }
  }

  /// Everything that is being worked on, the first due first; without a deadline last.
  public func openCases() -> [(member: PersonID, winBack: WinBackCase)] {
    globals.winBacks.compactMap { ticket in
      guard let account = account(ticket.account), let winBack = account.winBack(ticket.id) else { return nil }
      return (account.id, winBack)
    }.sorted {
      ($0.winBack.plan.deadline ?? Day(number: .max), $0.winBack.id)
        < ($1.winBack.plan.deadline ?? Day(number: .max), $1.winBack.id)
    }
  }

  /// How many cases the start of the day would close: their time is over, or an order came in unseen.
  public func casesOver(on day: Day) -> Int {
    openCases().count { member, winBack in
      account(member).map { winBack.isOver(for: $0, within: settings.winBack.windowDays, on: day) } ?? false
    }
  }

  /// What counts in suggestions to this member: what their layer has of its own, else the shop's (S135).
  public func suggestionWeights(for account: Account?) -> SuggestionWeights {
    account?.layer.flatMap { settings.winBack.strategy(of: $0.layer)?.weights } ?? settings.suggestions.weights
  }
}

extension WinBackCase {
  mutating func apply(_ fact: CaseMoved) {
    state = fact.state
    if fact.isUndo {
      order = nil
      worth = .zero
      ended = nil
      if fact.state == .listed { contacted = nil }
      return
    }
    if fact.state == .contacted || fact.state == .replied { contacted = contacted ?? fact.day }
    if let reason = fact.reason { plan.reason = reason }
    order = fact.order
    worth = fact.worth
    if !fact.state.isOpen { ended = fact.day }
  }
}
