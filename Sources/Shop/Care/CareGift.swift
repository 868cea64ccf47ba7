public enum CareGiftKind {}
public typealias CareGiftID = EntityID<CareGiftKind>

/// A small gift that a manager wants a member to have at the next visit (S25). What it is and why stands in the person's
/// file (H4); here is that there is one, and what it costs.
public struct CareGift: Hashable, Sendable, Record {
  public var id = CareGiftID(high: 0, low: 0)
  public var queued = Day(number: 0)
  /// A product out of stock, where it is one.
  public var sku: SKU?
  /// What it costs the shop.
  public var cost = Money.zero
  public var given: Day?
  /// Given, or dropped.
  public var ended = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("queued", &queued)
    try coder.field("sku", &sku)
    try coder.nonzero("cost", &cost)
    try coder.field("given", &given)
    try coder.field("ended", &ended)
  }
}

/// What a care gift is and why, in the person's file.
public struct CareNote: Hashable, Sendable, Record {
  public var id = CareGiftID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var by = ""
  /// "the lavender sachet"
  public var what = ""
  /// "twenty orders this year"
  public var reason = ""

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("what", &what)
    try coder.field("reason", &reason)
  }
}

/// What a manager queues.
public struct CareGiftWish: Hashable, Sendable {
  public var member: PersonID
  public var what: String
  public var reason: String
  public var cost: Money
  public var sku: SKU?

  public init(member: PersonID, what: String, reason: String, cost: Money, sku: SKU? = nil) {
    self.member = member
    self.what = what
    self.reason = reason
    self.cost = cost
    self.sku = sku
  }
}

/// One queued gift of one member.
public struct CareGiftName: Hashable, Sendable {
  public var member: PersonID
  public var gift: CareGiftID

  public init(member: PersonID, gift: CareGiftID) {
    self.member = member
    self.gift = gift
  }
}

extension Account {
  /// Gifts to be given at the next visit, the oldest first.
  public var queuedGifts: [CareGift] { careGifts.filter { !$0.ended } }
}

extension ShopState {
  /// Queues the gift, or again the one that stands there already.
  mutating func queue(_ fact: CareGiftQueued) {
    change(fact.account) { account in
      if let place = account.careGifts.firstIndex(where: { $0.id == fact.gift.id }) {
        account.careGifts[place] = fact.gift
      } else {
        account.careGifts.append(fact.gift)
      }
    }
  }

  mutating func end(_ fact: CareGiftEnded) {
    change(fact.account) { account in
      for place in account.careGifts.indices where account.careGifts[place].id == fact.gift {
        account.careGifts[place].given = fact.given
        account.careGifts[place].ended = true
      }
    }
  }
}
