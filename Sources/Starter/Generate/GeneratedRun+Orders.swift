import Shop

/// One order and what follows from it.
extension GeneratedRun {
  mutating func buy(on day: Day, at instant: Instant) throws {
    guard !products.isEmpty else { return }
    placed += 1
    var order = order(on: day, at: instant)
    let place = members.isEmpty || chance.percent(5) ? nil : rank()
    if let place {
      order.account = members[place].id
      order.contact = order.account
    }
    var events: [Event] = []
    if let account = order.account { events = lapses(of: account, on: day) }
    events.append(.orderPlaced(order))
    let tender: Tender = chance.weighted((.wechat, 50), (.alipay, 30), (.card, 12), (.cash, 8))
    events.append(
      .orderPaid(OrderPaid(order: order.id, tender: tender, amount: order.due, day: day, settles: true)))
    if let place {
      if let earned = points(for: order) { events.append(.pointsMoved(earned)) }
      if let raised = raise(place, by: order) { events.append(.tierChanged(raised)) }
    }
    try sink.put(events, people: [])
  }

  private func order(on day: Day, at instant: Instant) -> Order {
    var order = Order()
    order.id = chance.id()
    order.number = "G" + String(String(100_000_000 + placed).dropFirst())
    order.day = day
    order.at = instant
    order.by = "owner"
    order.imported = true
    for _ in 0..<chance.weighted((1, 60), (2, 28), (3, 12)) {
      let product = chance.pickEarly(products)
      guard let price = product.price else { continue }
      var line = OrderLine()
      line.sku = product.sku
      line.name = product.name
      line.quantity = chance.percent(12) ? 2 : 1
      line.list = price * line.quantity
      line.taxRate = product.taxRate
      order.lines.append(line)
      if order.occasion == nil, chance.percent(45) { order.occasion = product.occasions.randomElement(using: chance) }
    }
    order.due = order.goods
    order.fulfilled = day
    return order
  }

  /// Lots past their last day, as the next command of the member writes them (Q3).
  private func lapses(of id: PersonID, on day: Day) -> [Event] {
    guard let account = sink.state.account(id) else { return [] }
    return account.lots.filter { $0.until < day && $0.remaining > .zero }.map { lot in
      var lapse = PointsMoved(account: id, day: lot.until + 1, reason: .lapsed, points: -lot.remaining)
      lapse.order = lot.order
      lapse.shares = [LotShare(-lot.remaining, of: lot)]
      return .pointsMoved(lapse)
    }
  }

  private func points(for order: Order) -> PointsMoved? {
    let points = settings.programme.points(for: order.earnBase, at: .whole)
    guard let account = order.account, points > .zero else { return nil }
    var lot = Lot()
    lot.id = chance.id()
    lot.remaining = points
    lot.earned = order.day
    lot.usable = order.day
    lot.until = settings.programme.lastDay(ofEarning: order.day)
    lot.order = order.id
    var moved = PointsMoved(account: account, day: order.day, reason: .order, points: points, order: order.id)
    moved.lot = lot
    return moved
  }

  /// What a calendar year adds up to is never more than twelve months do, so that the tier is always deserved (L1).
  private mutating func raise(_ place: Int, by order: Order) -> TierChanged? {
    let year = order.day.year
    if members[place].year != year {
      members[place].year = year
      members[place].spend = .zero
      members[place].orders = 0
      // The review of a year ago may have taken it down since; it is climbed again from there.
      members[place].tier =
        sink.state.account(members[place].id).flatMap { account in
          let code = account.standing(on: order.day, ladder: settings.tiers).code
          return settings.tiers.firstIndex { $0.code == code }
        } ?? 0
    }
    members[place].spend += order.earnBase
    members[place].orders += 1
    var done = Qualification()
    done.spend = members[place].spend
    done.orders = members[place].orders
    guard let reached = settings.tiers.lastIndex(where: { done.reaches($0.reach) }), reached > members[place].tier
    else { return nil }
    let before = settings.tiers[members[place].tier].code
    members[place].tier = reached
    let standing = TierStanding(
      code: settings.tiers[reached].code, since: order.day, until: order.day.endOfMonth(after: 12), order: order.id)
    return TierChanged(account: members[place].id, before: before, standing: standing, reason: .imported)
  }
}
