/// The shop's random id, its currency and its time zone.
public struct ShopOpened: Hashable, Sendable, Record {
  public var shop = ShopID(high: 0, low: 0)
  public var currency = "CNY"
  public var timeZone = "Asia/Shanghai"

  public init() {}
  public init(shop: ShopID, currency: Currency, timeZone: String) {
    self.shop = shop
    self.currency = currency.code
    self.timeZone = timeZone
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("shop", &shop)
    try coder.field("currency", &currency)
    try coder.field("timeZone", &timeZone)
  }
}

/// A new version of the settings came into force.
public struct SettingsChanged: Hashable, Sendable, Record {
  public var before: ShopSettings?
  public var after = ShopSettings()

  public init() {}
  public init(before: ShopSettings?, after: ShopSettings) {
    self.before = before
    self.after = after
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("before", &before)
    try coder.record("after", &after)
  }
}

public struct BundlesChanged: Hashable, Sendable, Record {
  public var before: [Bundle] = []
  public var after: [Bundle] = []

  public init() {}
  public init(before: [Bundle], after: [Bundle]) {
    self.before = before
    self.after = after
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("before", &before)
    try coder.records("after", &after)
  }
}

/// The close of a business day (S43): what was counted in the drawer against what was taken.
public struct DayClosed: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var counted = Money.zero
  public var expected = Money.zero

  public init() {}
  public init(day: Day, counted: Money, expected: Money) {
    self.day = day
    self.counted = counted
    self.expected = expected
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("counted", &counted)
    try coder.field("expected", &expected)
  }
}
