/// Something to be made, as it was asked for.
public struct BespokeWish: Hashable, Sendable {
  public var member: PersonID
  public var kind: BespokeKind
  public var due: Day
  public var details: [BespokeDetail]
  public var receiver: PersonID?
  /// "Make again": kind and details are taken over where none are given.
  public var like: BespokeID?
  /// Settled at once.
  public var terms: BespokeTerms?

  public init(
    member: PersonID, kind: BespokeKind, due: Day, details: [BespokeDetail] = [], receiver: PersonID? = nil,
    like: BespokeID? = nil, terms: BespokeTerms? = nil
  ) {
    self.member = member
    self.kind = kind
    self.due = due
    self.details = details
    self.receiver = receiver
    self.like = like
    self.terms = terms
  }
}

/// What it costs, as an order to be picked up on the due day, and what is paid ahead.
public struct BespokeTerms: Hashable, Sendable {
  public var item: DraftItem
  public var deposit: Money
  public var tender: Tender

  public init(item: DraftItem, deposit: Money = .zero, tender: Tender = .cash) {
    self.item = item
    self.deposit = deposit
    self.tender = tender
  }
}

/// The next step of one.
public struct BespokeStep: Hashable, Sendable {
  public var member: PersonID
  public var bespoke: BespokeID
  public var status: BespokeStatus
  /// With the agreement, where there is no order yet.
  public var terms: BespokeTerms?

  public init(member: PersonID, bespoke: BespokeID, status: BespokeStatus, terms: BespokeTerms? = nil) {
    self.member = member
    self.bespoke = bespoke
    self.status = status
    self.terms = terms
  }
}

/// A bespoke piece was asked for.
public struct BespokeAsked: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var bespoke = Bespoke()

  public init() {}
  public init(account: PersonID, bespoke: Bespoke) {
    self.account = account
    self.bespoke = bespoke
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("bespoke", &bespoke)
  }
}

/// It is a step further, or back.
public struct BespokeMoved: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var bespoke = BespokeID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var before = BespokeStatus.asked
  public var status = BespokeStatus.asked
  /// The order that holds its price from now on.
  public var order: OrderID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("bespoke", &bespoke)
    try coder.field("day", &day)
    try coder.field("before", &before)
    try coder.field("status", &status)
    try coder.field("order", &order)
  }
}
