/// What a customer thought of an order, from 1 to 5, with the reason they named (S79, S118).
public struct OrderScore: Hashable, Sendable, Record {
  /// ``scale``: 1 to 5.
  public var score = 0
  /// One of ``FeedbackSettings/reasons``; `nil` where they named none.
  public var reason: FeedbackReasonCode?
  public var day = Day(number: 0)
  /// Who wrote it down; the order says who served.
  public var by = ""

  public init() {}
  public init(_ score: Int, reason: FeedbackReasonCode? = nil, day: Day, by: String = "") {
    self.score = score
    self.reason = reason
    self.day = day
    self.by = by
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("score", &score)
    try coder.field("reason", &reason)
    try coder.field("day", &day)
    try coder.field("by", &by)
  }

  public static let scale = 1...5
}

/// A score is to be written down. A later one corrects an earlier one of the same order.
public struct ScoreRequest: Hashable, Sendable {
  public var order: OrderID
  public var score: Int
  public var reason: FeedbackReasonCode?

  public init(order: OrderID, score: Int, reason: FeedbackReasonCode? = nil) {
    self.order = order
    self.score = score
    self.reason = reason
  }
}

/// An order was scored, or the score was written down by mistake (H3).
public struct OrderScored: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var score = OrderScore()
  public var isUndo = false

  public init() {}
  public init(order: OrderID, score: OrderScore, isUndo: Bool = false) {
    self.order = order
    self.score = score
    self.isUndo = isUndo
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.record("score", &score)
    try coder.field("undo", &isUndo)
  }
}

extension Order {
  /// The score that counts: the last that was given.
  public var score: OrderScore? { scores.last }

  /// The score as it was known on the evening of `day`.
  public func score(asOf day: Day) -> OrderScore? { scores.last { $0.day <= day } }

  /// The day from which they have it; `nil` while it is still to be handed over.
  public func received(by today: Day) -> Day? {
    if let fulfilled { return fulfilled }
    guard handover.kind != .now else { return day }
    // Not every shop marks what has left it.
    return handover.day.flatMap { $0 < today ? $0 : nil }
  }
}

extension ShopSettings {
  /// Whether the counter asks how an order was (S79). Not after sorrow, where the customer says so by themselves (D05);
  /// not on peak days (D13). Imported orders were never served here.
  public func asksForScore(of order: Order, on day: Day) -> Bool {
    !feedback.isSilent && order.isAskedAbout && !isPeak(day)
  }
}

extension Order {
  /// Whether it is one of those that customers are asked about.
  public var isAskedAbout: Bool { !imported && !isRefundedWhole && occasion?.bringsQuiet != true }
}
