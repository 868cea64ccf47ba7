/// An account that was merged into another, on the survivor's account: what each had, so that the merge can be undone.
public struct MergedAccount: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  /// The last day on which it can be undone.
  public var until = Day(number: 0)
  /// The other account as it was.
  public var other = Account()
  /// The survivor's own standing and membership before.
  public var tier = TierStanding()
  public var joined = Day(number: 0)
  public var joinedBy = ""
  public var isMember = false
  public var referredBy: PersonID?
  public var owed = Points.zero
  public var asked: Day?
  /// Whether it was known how they came.
  public var hadSource = false
  public var netted: [LotShare] = []
  /// The survivor's own lots that the merge itself has changed, as they were.
  public var lots: [Lot] = []
  /// Whom the survivor shares gifts with since (L4).
  public var sharing: [PersonID] = []
  /// Orders put aside in the other's name.
  public var held: [OrderID] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("until", &until)
    try coder.record("other", &other)
    try coder.record("tier", &tier)
    try coder.field("joined", &joined)
    try coder.field("joinedBy", &joinedBy)
    try coder.field("isMember", &isMember)
    try coder.field("referredBy", &referredBy)
    try coder.nonzero("owed", &owed)
    try coder.field("asked", &asked)
    try coder.field("hadSource", &hadSource)
    try coder.records("netted", &netted)
    try coder.records("lots", &lots)
    try coder.field("sharing", &sharing)
    try coder.field("held", &held)
  }
}

/// A card that leads to another one: small enough to be at hand always.
public struct MergedCard: Hashable, Sendable, Record {
  public var from = PersonID(high: 0, low: 0)
  public var into = PersonID(high: 0, low: 0)
  /// The last day on which it can be undone; after it the other's file is of no use any more.
  public var until = Day(number: 0)

  public init() {}
  public init(from: PersonID, into: PersonID, until: Day) {
    self.from = from
    self.into = into
    self.until = until
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("from", &from)
    try coder.field("into", &into)
    try coder.field("until", &until)
  }
}
