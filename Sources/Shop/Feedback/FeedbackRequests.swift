/// What a customer says: a complaint or a wish (S75, S80).
public struct FeedbackWish: Hashable, Sendable {
  public var member: PersonID
  public var kind: FeedbackKind
  public var theme: FeedbackThemeCode
  /// In their words; goes to their file.
  public var text: String
  public var order: OrderID?
  /// Whoever writes it down, where nobody is named.
  public var owner: String?
  /// As the settings say where no day is named.
  public var due: Day?

  public init(
    member: PersonID, kind: FeedbackKind = .complaint, theme: FeedbackThemeCode, text: String, order: OrderID? = nil,
    owner: String? = nil, due: Day? = nil
  ) {
    self.member = member
    self.kind = kind
    self.theme = theme
    self.text = text
    self.order = order
    self.owner = owner
    self.due = due
  }
}

/// One ticket of one customer; also an entry of the shop's lists of them.
public struct FeedbackTicketName: Hashable, Sendable, Record {
  public var member = PersonID(high: 0, low: 0)
  public var id = FeedbackTicketID(high: 0, low: 0)

  public init() {}
  public init(member: PersonID, id: FeedbackTicketID) {
    self.member = member
    self.id = id
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &member)
    try coder.field("id", &id)
  }
}

/// The next step of a ticket.
public struct FeedbackStep: Hashable, Sendable {
  public var name: FeedbackTicketName
  /// Answered, done, or reopened.
  public var state: FeedbackState
  /// What was said or done; into the person's file.
  public var text: String
  /// With `.done`: what they were given, and the order or coupon that it is.
  public var remedy: Remedy?
  public var order: OrderID?
  public var coupon: CouponCode?

  public init(
    _ name: FeedbackTicketName, to state: FeedbackState, text: String = "", remedy: Remedy? = nil,
    order: OrderID? = nil, coupon: CouponCode? = nil
  ) {
    self.name = name
    self.state = state
    self.text = text
    self.remedy = remedy
    self.order = order
    self.coupon = coupon
  }
}

/// Who sees to a ticket, and by when. What is `nil` stays.
public struct FeedbackPlan: Hashable, Sendable {
  public var name: FeedbackTicketName
  public var owner: String?
  public var due: Day?

  public init(_ name: FeedbackTicketName, owner: String? = nil, due: Day? = nil) {
    self.name = name
    self.owner = owner
    self.due = due
  }
}

/// A ticket was opened, or was so by mistake and is gone again (H3).
public struct FeedbackOpened: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var ticket = FeedbackTicket()
  public var isUndo = false

  public init() {}
  public init(account: PersonID, ticket: FeedbackTicket, isUndo: Bool = false) {
    self.account = account
    self.ticket = ticket
    self.isUndo = isUndo
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("ticket", &ticket)
    try coder.field("undo", &isUndo)
  }
}

/// A ticket is a step further, came up again, or is somebody else's: as it was, and as it is.
public struct FeedbackChanged: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var before = FeedbackTicket()
  public var after = FeedbackTicket()
  public var isUndo = false

  public init() {}
  public init(account: PersonID, before: FeedbackTicket, after: FeedbackTicket, isUndo: Bool = false) {
    self.account = account
    self.before = before
    self.after = after
    self.isUndo = isUndo
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("before", &before)
    try coder.record("after", &after)
    try coder.field("undo", &isUndo)
  }
}
