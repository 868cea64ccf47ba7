/// One refund of an order: what went back and what was taken (R2).
public struct Refund: Hashable, Sendable, Record {
  public var id = RefundID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var by = ""
  public var counter = ""
  public var lines: [RefundedLine] = []
  /// Money given back, the delivery fee included.
  public var money = Money.zero
  /// What no longer has to be paid, where the order had not been paid yet; the delivery fee included.
  public var cancelled = Money.zero
  /// The part of either that is the delivery fee.
  public var delivery = Money.zero
  /// The part of either that is fees of plans and joining.
  public var fees = Money.zero
  public var tender = Tender.cash
  /// Spent points given back.
  public var pointsBack = Points.zero
  /// Earned points taken back, owed ones included.
  public var pointsTaken = Points.zero
  public var reason = RefundReason.changed
  public var couponRestored: CouponCode?
  public var withdrawn: [CouponCode] = []
  public var tierAfter = TierCode("")
  /// The order that was taken instead of what came back (R1, S76).
  public var exchangedFor: OrderID?
  /// What membership had saved on what came back.
  public var saved: [SavedAmount] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("counter", &counter)
    try coder.records("lines", &lines)
    try coder.field("money", &money)
    try coder.nonzero("cancelled", &cancelled)
    try coder.nonzero("delivery", &delivery)
    try coder.nonzero("fees", &fees)
    try coder.field("tender", &tender)
    try coder.nonzero("pointsBack", &pointsBack)
    try coder.nonzero("pointsTaken", &pointsTaken)
    try coder.field("reason", &reason)
    try coder.field("couponRestored", &couponRestored)
    try coder.field("withdrawn", &withdrawn)
    try coder.field("tierAfter", &tierAfter)
    try coder.field("exchangedFor", &exchangedFor)
    try coder.records("saved", &saved)
  }

  /// The part that was the order's earning base (Q1): goods, not delivery or fees.
  public var base: Money { money + cancelled - delivery - fees }
}

/// Pieces of one line that came back.
public struct RefundedLine: Hashable, Sendable, Record {
  /// Place of the line in the order, from 0.
  public var line = 0
  public var quantity = 0

  public init() {}
  public init(line: Int, quantity: Int) {
    self.line = line
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("line", &line)
    try coder.field("quantity", &quantity)
  }
}

/// Why goods came back. The words live in Console.
public enum RefundReason: String, CaseIterable, Sendable, StringCoded {
  case changed, quality, wrong, late, undo, other
}
