/// How facts change an account.
extension Account {
  /// Keeps purchases in the order of their days; imports may bring older ones.
  mutating func record(_ purchase: Purchase) {
    var place = purchases.count
    while place > 0, purchases[place - 1].day > purchase.day { place -= 1 }
    purchases.insert(purchase, at: place)
  }

  mutating func change(_ order: OrderID, _ body: (inout Purchase) -> Void) {
    guard let place = purchases.lastIndex(where: { $0.order == order }) else { return }
    body(&purchases[place])
  }

  mutating func move(_ fact: PointsMoved) {
    var entry = PointsEntry(
      day: fact.day, points: fact.points, reason: fact.reason, order: fact.order, undoes: fact.undoes, code: fact.code)
    entry.by = fact.by
    entry.counter = fact.counter
    entries.append(entry)
    owed += fact.owed
    for share in fact.shares { change(share) }
    if let lot = fact.lot, lot.remaining > .zero { lots.append(lot) }
    lots.removeAll { $0.remaining == .zero }
  }

  mutating func change(_ share: LotShare) {
    if let place = lots.firstIndex(where: { $0.id == share.lot }) {
      lots[place].remaining += share.points
      // A grace given meanwhile is not taken back.
      lots[place].until = max(lots[place].until, share.until)
    } else if share.points > .zero {
      var lot = Lot()
      lot.id = share.lot
      lot.remaining = share.points
      lot.earned = share.earned
      lot.usable = share.earned
      lot.until = share.until
      lot.order = share.order
      lots.append(lot)
    }
  }
}

extension Purchase {
  /// The purchase that an order is; unpaid until a payment settles it.
  init(_ order: Order) {
    self.init()
    self.order = order.id
    day = order.day
    spend = order.earnBase
    occasion = order.occasion
    receiver = order.receiver
    paid = order.due == .zero
    isFee = order.lines.allSatisfy { $0.service != nil } && !order.lines.isEmpty
  }
}

extension Order {
  /// What all goods come to after discounts, before points.
  public var goods: Money { lines.goods }
  /// Fees of plans and joining.
  public var fees: Money { lines.fees }
  /// What was taken off the list prices.
  public var discount: Money { lines.reduce(.zero) { $0 + $1.discount } }
  /// Q1's base: goods paid with money after all discounts.
  public var earnBase: Money { goods - pointsValue }
}

extension Array where Element == OrderLine {
  /// What the goods among these come to after discounts.
  var goods: Money { reduce(.zero) { $1.service == nil ? $0 + $1.net : $0 } }
  /// What the rest comes to: fees of plans and joining.
  var fees: Money { reduce(.zero) { $1.service == nil ? $0 : $0 + $1.net } }
}
