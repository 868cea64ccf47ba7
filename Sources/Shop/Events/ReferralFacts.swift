/// A newcomer's first order is past its refund window, and whoever brought them has the reward (S37).
public struct ReferralGranted: Hashable, Sendable, Record {
  public var referrer = PersonID(high: 0, low: 0)
  public var newcomer = PersonID(high: 0, low: 0)
  /// The newcomer's qualifying order.
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var points = Points.zero
  public var coupon: CouponCode?
  /// Of the points, those that are a share of what the newcomer spent ...
  public var shared = Points.zero
  /// ... and what that was.
  public var base = Money.zero

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("referrer", &referrer)
    try coder.field("newcomer", &newcomer)
    try coder.field("order", &order)
    try coder.field("day", &day)
    try coder.nonzero("points", &points)
    try coder.field("coupon", &coupon)
    try coder.nonzero("shared", &shared)
    try coder.nonzero("base", &base)
  }
}

/// The qualifying order came back, in part or whole, and the reward with it (R5).
public struct ReferralReversed: Hashable, Sendable, Record {
  public var referrer = PersonID(high: 0, low: 0)
  public var newcomer = PersonID(high: 0, low: 0)
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)
  /// Points taken back by this refund, owed ones included.
  public var points = Points.zero
  /// The coupon withdrawn; `nil` when there was none, or it has been used.
  public var coupon: CouponCode?
  /// Nothing of the order is left: the reward is gone for good.
  public var whole = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("referrer", &referrer)
    try coder.field("newcomer", &newcomer)
    try coder.field("order", &order)
    try coder.field("day", &day)
    try coder.nonzero("points", &points)
    try coder.field("coupon", &coupon)
    try coder.field("whole", &whole)
  }
}
