/// How stock of one product moved on one day: what turnover and waste are worked out from (S67).
public struct StockDay: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var received = 0
  /// Sold and given, less what came back.
  public var sold = 0
  public var wasted = 0
  /// Found by counting, less what was missed.
  public var corrected = 0
  /// What the pieces sold cost, as of the day.
  public var soldCost = Money.zero
  public var wasteCost = Money.zero

  public init() {}
  public init(sku: SKU) { self.sku = sku }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.nonzero("received", &received)
    try coder.nonzero("sold", &sold)
    try coder.nonzero("wasted", &wasted)
    try coder.nonzero("corrected", &corrected)
    try coder.nonzero("soldCost", &soldCost)
    try coder.nonzero("wasteCost", &wasteCost)
  }

  /// By how much the stock changed that day.
  public var change: Int { received - sold - wasted + corrected }

  /// - Parameter difference: By how much the fact changed what was on the shelf.
  mutating func note(_ moved: StockMoved, difference: Int) {
    switch (moved.reverses, moved.kind) {
    case (.received, _): received += difference
    case (.wasted, _):
      wasted -= moved.quantity
      wasteCost -= moved.cost ?? .zero
    case (_, .received): received += difference
    case (_, .wasted):
      wasted += moved.quantity
      wasteCost += moved.cost ?? .zero
    case (_, .sold):
      sold += moved.quantity
      soldCost += moved.cost ?? .zero
    case (_, .returned):
      sold -= moved.quantity
      soldCost -= moved.cost ?? .zero
    case (_, .counted): corrected += difference
    }
  }
}

extension DayBook {
  mutating func note(_ moved: StockMoved, difference: Int) {
    let place = stock.firstIndex { $0.sku == moved.sku } ?? stock.count
    if place == stock.count { stock.append(StockDay(sku: moved.sku)) }
    stock[place].note(moved, difference: difference)
  }
}

extension ShopState {
  /// Stock as it is, and as the day's book has it.
  mutating func move(_ fact: StockMoved, on lineDay: Day) {
    let known = Known(base: base)
    let day = fact.day ?? lineDay
    let before = figures(fact.sku)?.stock ?? 0
    products[fact.sku, default: known[fact.sku]].move(fact, on: day)
    let difference = (products[fact.sku]?.stock ?? 0) - before
    days[day, default: known[day]].note(fact, difference: difference)
  }
}
