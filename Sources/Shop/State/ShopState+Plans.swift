/// Recording facts of plans and of those who would like to join.
extension ShopState {
  mutating func start(_ fact: PlanStarted) { change(fact.account) { $0.plans.append(fact.term) } }

  mutating func end(_ fact: PlanEnded) {
    change(fact.account) { account in
      guard let place = account.plans.firstIndex(where: { $0.is(fact.plan, fact.from) && $0.order == fact.order })
      else { return }
      account.plans[place].ended = fact.day
    }
  }

  mutating func use(_ fact: PerkUsed) {
    change(fact.account) { account in
      guard let place = account.plans.firstIndex(where: { $0.is(fact.plan, fact.from) }) else { return }
      account.plans[place].use(fact.perk, fact.count)
      if let command = fact.undoes { account.plans[place].undone.append(command) }
    }
  }

  mutating func ask(_ fact: JoinAsked) {
    change(fact.account) { account in
      account.asked = fact.day
      account.referredBy = fact.referredBy ?? account.referredBy
    }
  }
}

extension PlanTerm {
  fileprivate func `is`(_ plan: PlanCode, _ from: Day) -> Bool {
    self.plan.code == plan && self.from == from && ended == nil
  }

  fileprivate mutating func use(_ perk: PerkCode, _ count: Int) {
    if let place = uses.firstIndex(where: { $0.perk == perk }) {
      uses[place].count += count
      if uses[place].count == 0 { uses.remove(at: place) }
    } else if count != 0 {
      uses.append(PerkUses(perk: perk, count: count))
    }
  }
}
