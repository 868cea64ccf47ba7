/// Something that points are exchanged for (S12).
public struct Gift: Hashable, Sendable, Record {
  public var code = GiftCode("")
  public var title = LocalizedText("")
  public var points = Points.zero
  public var kind = GiftKind.article
  /// How many there are to give in all; what has been taken is counted by facts. `nil` is any number, or what a
  /// product's own stock allows.
  public var stock: Int?
  /// The lowest tier that may have it; `nil` is every member.
  public var tier: TierCode?
  public var sku: SKU?
  public var template: TemplateCode?
  public var event: EventCode?
  /// Offered on the days of a redemption event only (S13).
  public var onlyInEvents = false
  /// No longer given.
  public var retired = false

  public init() {}
  public init(code: GiftCode, title: LocalizedText, points: Points, kind: GiftKind = .article, stock: Int? = nil) {
    self.code = code
    self.title = title
    self.points = points
    self.kind = kind
    self.stock = stock
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("points", &points)
    try coder.field("kind", &kind)
    try coder.field("stock", &stock)
    try coder.field("tier", &tier)
    try coder.field("sku", &sku)
    try coder.field("template", &template)
    try coder.field("event", &event)
    try coder.field("onlyInEvents", &onlyInEvents)
    try coder.field("retired", &retired)
  }
}

public enum GiftKind: String, CaseIterable, Sendable, StringCoded {
  /// One of what the shop sells, out of its stock.
  case product
  /// Something kept for giving, which is not in the catalogue.
  case article
  /// A coupon of a template.
  case coupon
  /// A place at an event.
  case seat
}

/// Days on which some gifts cost fewer points, or are offered at all (S13). Ends by itself with its last day.
public struct RedemptionEvent: Hashable, Sendable, Record {
  public var code = ""
  public var title = LocalizedText("")
  public var from = Day(number: 0)
  /// Its last day, inclusive.
  public var through = Day(number: 0)
  /// What the gifts cost on these days.
  public var offers: [GiftPrice] = []

  public init() {}
  public init(code: String, title: LocalizedText, from: Day, through: Day, offers: [GiftPrice]) {
    self.code = code
    self.title = title
    self.from = from
    self.through = through
    self.offers = offers
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("from", &from)
    try coder.field("through", &through)
    try coder.records("offers", &offers)
  }

  public func isOn(_ day: Day) -> Bool { from <= day && day <= through }
}

/// What a gift costs on the days of a redemption event.
public struct GiftPrice: Hashable, Sendable, Record {
  public var gift = GiftCode("")
  public var points = Points.zero

  public init() {}
  public init(gift: GiftCode, points: Points) {
    self.gift = gift
    self.points = points
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("gift", &gift)
    try coder.field("points", &points)
  }
}

public enum RedemptionKind {}
public typealias RedemptionID = EntityID<RedemptionKind>

/// A gift that a member had, as their account remembers it.
public struct Redemption: Hashable, Sendable, Record {
  public var id = RedemptionID(high: 0, low: 0)
  public var gift = GiftCode("")
  public var title = LocalizedText("")
  public var day = Day(number: 0)
  public var points = Points.zero
  /// The coupon it was.
  public var coupon: CouponCode?
  /// The event at which it is a place.
  public var seat: EventCode?
  /// The member came to that event with it.
  public var used = false
  /// Undone (H3): it counts for nothing.
  public var returned = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("gift", &gift)
    try coder.field("title", &title)
    try coder.field("day", &day)
    try coder.nonzero("points", &points)
    try coder.field("coupon", &coupon)
    try coder.field("seat", &seat)
    try coder.field("used", &used)
    try coder.field("returned", &returned)
  }
}

/// How many of a gift have been taken.
public struct GiftTally: Hashable, Sendable, Record {
  public var gift = GiftCode("")
  public var taken = 0

  public init() {}
  public init(gift: GiftCode, taken: Int) {
    self.gift = gift
    self.taken = taken
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("gift", &gift)
    try coder.field("taken", &taken)
  }
}
