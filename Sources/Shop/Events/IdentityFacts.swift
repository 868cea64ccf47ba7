/// One person's two cards became one (I2). What was on the other moves to the survivor; its id leads there from now on.
public struct MemberMerged: Hashable, Sendable, Record {
  public var from = PersonID(high: 0, low: 0)
  public var into = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)
  /// The last day on which it can be undone.
  public var until = Day(number: 0)
  /// What came with the other card, for the record: its points, orders and coupons.
  public var points = Points.zero
  public var orders = 0
  public var coupons = 0
  /// Points of either card that filled what the other owed (Q5), as negative shares.
  public var netted: [LotShare] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("from", &from)
    try coder.field("into", &into)
    try coder.field("day", &day)
    try coder.field("until", &until)
    try coder.nonzero("points", &points)
    try coder.nonzero("orders", &orders)
    try coder.nonzero("coupons", &coupons)
    try coder.records("netted", &netted)
  }
}

/// A merge was taken back: each card has again what it had, and what came since stays with the survivor.
public struct MergeUndone: Hashable, Sendable, Record {
  public var from = PersonID(high: 0, low: 0)
  public var into = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)

  public init() {}
  public init(from: PersonID, into: PersonID, day: Day) {
    self.from = from
    self.into = into
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("from", &from)
    try coder.field("into", &into)
    try coder.field("day", &day)
  }
}

/// A person was erased (I3): their file goes, and their account stays without a name, for the totals.
public struct PersonErased: Hashable, Sendable, Record {
  public var person = PersonID(high: 0, low: 0)
  /// Cards that had been merged into theirs, whose files go too.
  public var others: [PersonID] = []
  public var day = Day(number: 0)
  /// What stays in the totals.
  public var orders = 0
  /// Receivers who went with the file.
  public var receivers = 0
  /// Receivers and deliveries on other people's files that were this person and went too.
  public var elsewhere = 0

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("person", &person)
    try coder.field("others", &others)
    try coder.field("day", &day)
    try coder.nonzero("orders", &orders)
    try coder.nonzero("receivers", &receivers)
    try coder.nonzero("elsewhere", &elsewhere)
  }
}

/// A list went out of the shop as a file. Which one stands here, and nothing of what is in it.
public struct ListExported: Hashable, Sendable, Record {
  /// The list's name as the command has it: customers, orders, points ...
  public var list = ""

  public init() {}
  public init(list: String) { self.list = list }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("list", &list)
  }
}

/// Everything about a person was handed out as a file. Nothing of it stands here.
public struct PersonExported: Hashable, Sendable, Record {
  public var person = PersonID(high: 0, low: 0)

  public init() {}
  public init(person: PersonID) { self.person = person }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("person", &person)
  }
}
