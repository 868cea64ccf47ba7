/// A movement of a member's points: into a new lot, out of lots, back into lots, or onto what is owed.
public struct PointsMoved: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var reason = PointsReason.order
  /// The change of the balance.
  public var points = Points.zero
  public var order: OrderID?
  /// A lot that begins here.
  public var lot: Lot?
  /// Lots that changed, by how much.
  public var shares: [LotShare] = []
  /// The change of what is owed (Q5).
  public var owed = Points.zero
  /// The command that this compensates (H3).
  public var undoes: CommandID?
  /// What it was for, where the reason leaves it open: the channel, the event, the cause, the gift.
  public var code = ""
  /// Who moved them, and at which counter; blank on lines that were written before that was kept.
  public var by = ""
  public var counter = ""

  public init() {}
  public init(account: PersonID, day: Day, reason: PointsReason, points: Points, order: OrderID? = nil) {
    self.account = account
    self.day = day
    self.reason = reason
    self.points = points
    self.order = order
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("day", &day)
    try coder.field("reason", &reason)
    try coder.field("points", &points)
    try coder.field("order", &order)
    try coder.record("lot", &lot)
    try coder.records("shares", &shares)
    try coder.nonzero("owed", &owed)
    try coder.field("undoes", &undoes)
    try coder.field("code", &code)
    try coder.field("by", &by)
    try coder.field("counter", &counter)
  }

  var eventName: String {
    switch reason {
    case .order, .welcome, .opening, .checkIn, .streak, .share, .review, .photo, .event, .reuse, .occasion:
      "points.earned"
    case .referral: points < .zero ? "points.taken" : "points.earned"
    case .spent, .donated, .gift: "points.spent"
    case .lapsed, .erased: "points.lapsed"
    case .refund: "points.taken"
    case .returned: "points.returned"
    case .adjustment, .goodwill, .correction, .merged: "points.adjusted"
    }
  }

  static let eventNames: Set<String> = [
    "points.earned", "points.spent", "points.lapsed", "points.taken", "points.returned", "points.adjusted",
  ]
}

public struct CouponRedeemed: Hashable, Sendable, Record {
  public var code = CouponCode.blank
  public var order = OrderID(high: 0, low: 0)
  public var value = Money.zero

  public init() {}
  public init(code: CouponCode, order: OrderID, value: Money) {
    self.code = code
    self.order = order
    self.value = value
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("order", &order)
    try coder.field("value", &value)
  }
}

public struct CouponWithdrawn: Hashable, Sendable, Record {
  public var code = CouponCode.blank
  public var reason = WithdrawReason.staff

  public init() {}
  public init(code: CouponCode, reason: WithdrawReason) {
    self.code = code
    self.reason = reason
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("reason", &reason)
  }
}

public enum WithdrawReason: String, CaseIterable, Sendable, StringCoded {
  case staff, undo, refund, erased
}
