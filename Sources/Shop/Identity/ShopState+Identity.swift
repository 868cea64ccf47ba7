/// Recording merges and erasures.
extension ShopState {
  mutating func merge(_ fact: MemberMerged) {
    let known = Known(base: base)
    let other = accounts[fact.from] ?? known[fact.from]
    var survivor = accounts[fact.into] ?? known[fact.into]
    let held = globals.held.filter { $0.account == fact.from }.map(\.id)
    if other.isMember, survivor.isMember { globals.members -= 1 }
    survivor.absorb(other, fact, held: held)
    accounts[fact.into] = survivor
    for id in survivor.merged.last?.sharing ?? [] {
      accounts[id, default: known[id]].sharing.append(fact.into)
    }
    var alias = Account()
    alias.id = fact.from
    alias.joined = other.joined
    alias.mergedInto = fact.into
    accounts[fact.from] = alias
    hand(orders: other.purchases, coupons: other.coupons, held: held, to: fact.into)
    globals.merged.append(MergedCard(from: fact.from, into: fact.into, until: fact.until))
  }

  mutating func unmerge(_ fact: MergeUndone) {
    let known = Known(base: base)
    var survivor = accounts[fact.into] ?? known[fact.into]
    let theirs = Set(survivor.merged.last { $0.other.id == fact.from }?.other.purchases.map(\.order) ?? [])
    let state = self
    let record = survivor.release(fact.from, on: fact.day) { code in
      guard let coupon = state.coupon(code), coupon.state == .redeemed, let order = coupon.order else { return false }
      return !theirs.contains(order)
    }
    guard let record else { return }
    if record.isMember, record.other.isMember { globals.members += 1 }
    accounts[fact.into] = survivor
    accounts[fact.from] = record.other
    for id in record.sharing {
      var other = accounts[id] ?? known[id]
      if let place = other.sharing.lastIndex(of: fact.into) { other.sharing.remove(at: place) }
      accounts[id] = other
    }
    hand(orders: record.other.purchases, coupons: record.other.coupons, held: record.held, to: fact.from)
    // What was done of them in between was noted in the survivor's name.
    globals.hand(tickets: Set(record.other.tickets.map(\.id)), to: fact.from)
    globals.merged.removeAll { $0.from == fact.from }
  }

  private mutating func hand(orders: [Purchase], coupons: [CouponCode], held: [OrderID], to id: PersonID) {
    let known = Known(base: base)
    for purchase in orders { self.orders[purchase.order, default: known[purchase.order]].account = id }
    for code in coupons { self.coupons[code, default: known[code]].owner = id }
    for place in globals.held.indices where held.contains(globals.held[place].id) { globals.held[place].account = id }
  }

  mutating func erase(_ fact: PersonErased) {
    let known = Known(base: base)
    globals.erased += [fact.person] + fact.others
    globals.winBacks.removeAll { $0.account == fact.person || fact.others.contains($0.account) }
    globals.bespoke.removeAll { $0.account == fact.person || fact.others.contains($0.account) }
    globals.openTickets.removeAll { $0.member == fact.person || fact.others.contains($0.member) }
    globals.doneTickets.removeAll { $0.member == fact.person || fact.others.contains($0.member) }
    globals.merged.removeAll { $0.into == fact.person || fact.others.contains($0.into) }
    guard var account = accounts[fact.person] ?? base.storedAccount(fact.person) else { return }
    if account.isMember { globals.members -= 1 }
    account.isMember = false
    account.isErased = true
    for id in account.sharing { accounts[id, default: known[id]].sharing.removeAll { $0 == fact.person } }
    account.sharing = []
    account.merged = []
    account.chances = []
    accounts[fact.person] = account
  }
}
