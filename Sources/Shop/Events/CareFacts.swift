/// A small gift waits for a member's next visit (S25).
public struct CareGiftQueued: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var gift = CareGift()
  /// It was taken for given by mistake and waits again (H3).
  public var isUndo = false

  public init() {}
  public init(account: PersonID, gift: CareGift, isUndo: Bool = false) {
    self.account = account
    self.gift = gift
    self.isUndo = isUndo
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("gift", &gift)
    try coder.field("isUndo", &isUndo)
  }
}

/// It was handed over, or dropped.
public struct CareGiftEnded: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var gift = CareGiftID(high: 0, low: 0)
  /// The day of handing over; `nil` when it was dropped.
  public var given: Day?

  public init() {}
  public init(account: PersonID, gift: CareGiftID, given: Day?) {
    self.account = account
    self.gift = gift
    self.given = given
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("gift", &gift)
    try coder.field("given", &given)
  }
}
