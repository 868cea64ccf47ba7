/// Money came in for an order, one fact a tender.
public struct OrderPaid: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var tender = Tender.cash
  public var amount = Money.zero
  public var day = Day(number: 0)
  /// With this payment everything due is paid.
  public var settles = false

  public init() {}
  public init(order: OrderID, tender: Tender, amount: Money, day: Day, settles: Bool) {
    self.order = order
    self.tender = tender
    self.amount = amount
    self.day = day
    self.settles = settles
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("tender", &tender)
    try coder.field("amount", &amount)
    try coder.field("day", &day)
    try coder.field("settles", &settles)
  }
}

/// A walk-in order became that of someone who joined the same day (S129).
public struct OrderAttached: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var account = PersonID(high: 0, low: 0)
  /// What multiplies its points (S15).
  public var campaigns: [AppliedCampaign] = []

  public init() {}
  public init(order: OrderID, account: PersonID) {
    self.order = order
    self.account = account
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("account", &account)
    try coder.records("campaigns", &campaigns)
  }
}

/// The goods were handed over.
public struct OrderFulfilled: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)

  public init() {}
  public init(order: OrderID, day: Day) {
    self.order = order
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("day", &day)
  }
}

public struct OrderRefunded: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var refund = Refund()
  /// Q1's base taken out of the member's qualifying spend.
  public var spend = Money.zero
  /// Nothing of the order is left.
  public var whole = false

  public init() {}
  public init(order: OrderID, refund: Refund, spend: Money, whole: Bool) {
    self.order = order
    self.refund = refund
    self.spend = spend
    self.whole = whole
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.record("refund", &refund)
    try coder.field("spend", &spend)
    try coder.field("whole", &whole)
  }
}

/// An open order put aside, seen by all counters; it reserves nothing and lapses at the day's close.
public struct HeldOrder: Hashable, Sendable, Record {
  public var id = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var by = ""
  public var counter = ""
  public var account: PersonID?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  public var items: [DraftItem] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("counter", &counter)
    try coder.field("account", &account)
    try coder.field("occasion", &occasion)
    try coder.field("receiver", &receiver)
    try coder.records("items", &items)
  }
}

/// A held order was taken up again or dropped.
public struct HoldEnded: Hashable, Sendable, Record {
  public var id = OrderID(high: 0, low: 0)

  public init() {}
  public init(id: OrderID) { self.id = id }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
  }
}

/// Goods came or went (X1).
public struct StockMoved: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var kind = StockMove.counted
  /// Pieces: how many came or went; for a count, how many there are.
  public var quantity = 0
  public var order: OrderID?
  public var reason = ""
  /// Pieces there were, so that a count can be undone.
  public var before: Int?
  /// From here on the product is untracked again: the undo of its first delivery or count.
  public var untracked = false
  /// The command that this compensates (H3).
  public var undoes: CommandID?
  /// The business day; that of its line where an older fact does not say.
  public var day: Day?
  /// The kind of movement that this compensates, so that waste undone is no waste.
  public var reverses: StockMove?
  /// The day the pieces came, where they are older than this fact: what came back, or the oldest of what was wasted.
  public var since: Day?
  /// What the pieces that came, went or were missed cost the shop, as of the day; `nil` where that is not known.
  public var cost: Money?

  public init() {}
  public init(sku: SKU, kind: StockMove, quantity: Int, order: OrderID? = nil, reason: String = "") {
    self.sku = sku
    self.kind = kind
    self.quantity = quantity
    self.order = order
    self.reason = reason
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("kind", &kind)
    try coder.field("quantity", &quantity)
    try coder.field("order", &order)
    try coder.field("reason", &reason)
    try coder.field("before", &before)
    try coder.field("untracked", &untracked)
    try coder.field("undoes", &undoes)
    try coder.field("day", &day)
    try coder.field("reverses", &reverses)
    try coder.field("since", &since)
    try coder.field("cost", &cost)
  }
}

public enum StockMove: String, CaseIterable, Sendable, StringCoded {
  case received, sold, returned, wasted, counted
}
