public enum FeedbackTicketKind {}
public typealias FeedbackTicketID = EntityID<FeedbackTicketKind>

/// A complaint (S75) or a wish (S80) that somebody sees to until it is done. What was said and what was done is typed text
/// and stands in the person's file (``FeedbackNote``); here are the codes and the days.
public struct FeedbackTicket: Hashable, Sendable, Record {
  public var id = FeedbackTicketID(high: 0, low: 0)
  public var kind = FeedbackKind.complaint
  /// One of ``FeedbackSettings/themes``.
  public var theme = FeedbackThemeCode("")
  public var state = FeedbackState.open
  public var opened = FeedbackMoment()
  /// Who took it down, and who sees to it by when.
  public var by = ""
  public var owner = ""
  public var due = Day(number: 0)
  public var order: OrderID?
  /// The first answer.
  public var answered: FeedbackMoment?
  public var done: FeedbackMoment?
  /// What they were given for it, and the order or coupon that it was.
  public var remedy: Remedy?
  public var remedyOrder: OrderID?
  public var remedyCoupon: CouponCode?
  /// The days on which it came up again.
  public var reopened: [Day] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("kind", &kind)
    try coder.field("theme", &theme)
    try coder.field("state", &state)
    try coder.record("opened", &opened)
    try coder.field("by", &by)
    try coder.field("owner", &owner)
    try coder.field("due", &due)
    try coder.field("order", &order)
    try coder.record("answered", &answered)
    try coder.record("done", &done)
    try coder.field("remedy", &remedy)
    try coder.field("remedyOrder", &remedyOrder)
    try coder.field("remedyCoupon", &remedyCoupon)
    try coder.field("reopened", &reopened)
  }

  public var isOpen: Bool { state != .done }
  public func isOverdue(on day: Day) -> Bool { isOpen && due < day }

  /// The days on which it was said: the first time, and each time that it came up again.
  public var saidOn: [Day] { [opened.day] + reopened }
}

/// A business day with the instant on it.
public struct FeedbackMoment: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var at = Instant(seconds: 0)

  public init() {}
  public init(day: Day, at: Instant) {
    self.day = day
    self.at = at
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("at", &at)
  }
}

public enum FeedbackKind: String, CaseIterable, Sendable, StringCoded {
  case complaint
  /// Something that they would like to be otherwise, and nothing went wrong.
  case wish
}

public enum FeedbackState: String, CaseIterable, Sendable, StringCoded {
  case open, answered, done
  /// It was done and came up again.
  case reopened
}

/// What makes up for it (S75).
public enum Remedy: String, CaseIterable, Sendable, StringCoded {
  case refund, remake, coupon
  /// A word, and nothing else.
  case apology
}

/// What was said about a ticket and what was done, in the person's file (H4).
public struct FeedbackNote: Hashable, Sendable, Record {
  public var id = FeedbackTicketID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var by = ""
  /// The state that it is about: what is wrong when opened or reopened, what was said or done in the others.
  public var state = FeedbackState.open
  public var text = ""

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("state", &state)
    try coder.field("text", &text)
  }
}

extension Person {
  /// What was said about a ticket, the oldest first.
  public func feedback(on ticket: FeedbackTicketID) -> [FeedbackNote] { feedback.filter { $0.id == ticket } }
}

extension Account {
  public func ticket(_ id: FeedbackTicketID) -> FeedbackTicket? { tickets.last { $0.id == id } }

  /// What is being seen to, the first due first.
  public var openTickets: [FeedbackTicket] {
    tickets.filter(\.isOpen).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  /// Of those, the complaints.
  public var openComplaints: [FeedbackTicket] { openTickets.filter { $0.kind == .complaint } }
}
