/// A member had a gift for points (S12); points, coupon and stock are facts of their own.
public struct GiftRedeemed: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var gift = GiftCode("")
  public var kind = GiftKind.article
  public var redemption = Redemption()
  /// The redemption event that made it cheaper (S13).
  public var event = ""

  public init() {}
  public init(account: PersonID, gift: GiftCode, kind: GiftKind) {
    self.account = account
    self.gift = gift
    self.kind = kind
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("gift", &gift)
    try coder.field("kind", &kind)
    try coder.record("redemption", &redemption)
    try coder.field("event", &event)
  }
}

/// A gift came back (H3).
public struct GiftReturned: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var redemption = RedemptionID(high: 0, low: 0)
  public var gift = GiftCode("")
  public var seat: EventCode?

  public init() {}
  public init(account: PersonID, redemption: RedemptionID, gift: GiftCode, seat: EventCode?) {
    self.account = account
    self.redemption = redemption
    self.gift = gift
    self.seat = seat
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("redemption", &redemption)
    try coder.field("gift", &gift)
    try coder.field("seat", &seat)
  }
}
