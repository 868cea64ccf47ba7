/// One coupon, from issue to its end (C1).
public struct Coupon: Hashable, Sendable, Record {
  public var code = CouponCode.blank
  public var template = TemplateCode("")
  public var title = LocalizedText("")
  public var terms = CouponTerms()
  public var owner = PersonID(high: 0, low: 0)
  public var issued = Day(number: 0)
  /// The last day on which it may be used, inclusive.
  public var until = Day(number: 0)
  public var state = CouponState.issued
  /// The order that used it.
  public var order: OrderID?
  /// The order that gave it (R3).
  public var from: OrderID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("template", &template)
    try coder.field("title", &title)
    try coder.record("terms", &terms)
    try coder.field("owner", &owner)
    try coder.field("issued", &issued)
    try coder.field("until", &until)
    try coder.field("state", &state)
    try coder.field("order", &order)
    try coder.field("from", &from)
  }

  /// The state on `day`: an unused coupon past its last day has expired, by itself.
  public func state(on day: Day) -> CouponState {
    state == .issued && day > until ? .expired : state
  }
}

public enum CouponState: String, CaseIterable, Sendable, StringCoded {
  case issued, redeemed, withdrawn, expired
}
