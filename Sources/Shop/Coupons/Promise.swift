/// What staff promised a customer, kept as a one-use coupon (D11): "the next wrap is on the house".
public struct PromiseRequest: Hashable, Sendable {
  public var member: PersonID
  /// What was promised, in the words used; goes into the person's file.
  public var text: String
  /// Why, as a code for the journal ...
  public var reason: PromiseReason
  /// ... and in the words of whoever promised, for the person's file.
  public var why: String
  public var gives: PromiseKind
  /// Good through this many days after today; the shop's usual time when not told.
  public var validDays: Int?

  public init(
    member: PersonID, text: String, reason: PromiseReason, why: String = "", gives: PromiseKind, validDays: Int? = nil
  ) {
    self.member = member
    self.text = text
    self.reason = reason
    self.why = why
    self.gives = gives
    self.validDays = validDays
  }
}

/// What a promise is worth to the customer.
public enum PromiseKind: Hashable, Sendable {
  case gift(SKU)
  case amountOff(Money)
  case percentOff(BasisPoints)
}

/// Why something was promised. The words live in Console.
public enum PromiseReason: String, CaseIterable, Sendable, StringCoded {
  case apology, delay, thanks, quality, other
}

/// A promise as the person's file keeps it: the words, beside the coupon that the journal knows.
public struct Promise: Hashable, Sendable, Record {
  public var coupon = CouponCode.blank
  public var day = Day(number: 0)
  public var by = ""
  public var text = ""
  public var why = ""

  public init() {}
  public init(coupon: CouponCode, day: Day, by: String, text: String, why: String) {
    self.coupon = coupon
    self.day = day
    self.by = by
    self.text = text
    self.why = why
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("coupon", &coupon)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.field("text", &text)
    try coder.field("why", &why)
  }
}
