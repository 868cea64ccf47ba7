/// Points of one earning, with their own last valid day (Q2).
public struct Lot: Hashable, Sendable, Record {
  public var id = LotID(high: 0, low: 0)
  public var remaining = Points.zero
  public var earned = Day(number: 0)
  /// The first day on which they may be spent.
  public var usable = Day(number: 0)
  /// The last day on which they may be spent, inclusive.
  public var until = Day(number: 0)
  public var order: OrderID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("remaining", &remaining)
    try coder.field("earned", &earned)
    try coder.field("usable", &usable)
    try coder.field("until", &until)
    try coder.field("order", &order)
  }
}

/// Points taken from or put back to one lot.
public struct LotShare: Hashable, Sendable, Record {
  public var lot = LotID(high: 0, low: 0)
  /// Negative when taken.
  public var points = Points.zero
  /// The lot's last day. This, the day of earning and the order let points go back to a lot that has been used up (R2).
  public var until = Day(number: 0)
  public var earned = Day(number: 0)
  public var order: OrderID?

  public init() {}
  /// `points` of `lot`, negative when taken.
  public init(_ points: Points, of lot: Lot) {
    self.lot = lot.id
    self.points = points
    until = lot.until
    earned = lot.earned
    order = lot.order
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("lot", &lot)
    try coder.field("points", &points)
    try coder.field("until", &until)
    try coder.field("earned", &earned)
    try coder.field("order", &order)
  }
}

/// One dated line of a member's points; the lines add up to the balance (Q6).
public struct PointsEntry: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var points = Points.zero
  public var reason = PointsReason.order
  public var order: OrderID?
  /// The command that this compensates (H3).
  public var undoes: CommandID?
  /// What it was for, where the reason leaves it open: the channel, the event, the cause, the gift.
  public var code = ""
  /// Who moved them, and at which counter; blank where that was not kept.
  public var by = ""
  public var counter = ""

  public init() {}
  public init(
    day: Day, points: Points, reason: PointsReason, order: OrderID? = nil, undoes: CommandID? = nil, code: String = ""
  ) {
    self.day = day
    self.points = points
    self.reason = reason
    self.order = order
    self.undoes = undoes
    self.code = code
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("points", &points)
    try coder.field("reason", &reason)
    try coder.field("order", &order)
    try coder.field("undoes", &undoes)
    try coder.field("code", &code)
    try coder.field("by", &by)
    try coder.field("counter", &counter)
  }
}

/// Why points came or went. The words live in Console.
public enum PointsReason: String, CaseIterable, Sendable, StringCoded {
  case order, spent, lapsed, refund, returned, opening, welcome, adjustment, goodwill, correction
  /// What members do besides buying; `streak` is for visits on days in a row, `reuse` for vases and wraps brought back.
  case checkIn = "check-in"
  case streak, share, review, photo, event, reuse
  /// Given to a cause, or for a gift.
  case donated, gift
  /// A birthday, an anniversary (S22, S23).
  case occasion
  /// For bringing someone, and taken back with their order (S37, R5).
  case referral
  /// The person was erased; what was left ended with it (I3).
  case erased
  /// What one card had spent of another's when a merge was undone (I2).
  case merged

  /// Reasons for which a manager gives or takes points by hand.
  public static let byHand: [PointsReason] = [.adjustment, .goodwill, .correction]
  /// Given or taken by the programme beside what a command was for.
  var isAutomatic: Bool { self == .lapsed || self == .occasion || self == .referral || self == .welcome }
  var isByHand: Bool { PointsReason.byHand.contains(self) }
  /// Spent on something other than an order.
  var isSpending: Bool { self == .donated || self == .gift }
}
