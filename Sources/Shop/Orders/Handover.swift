/// How the goods leave the shop.
public struct Handover: Hashable, Sendable, Record {
  public var kind = HandoverKind.now
  /// The day of pick-up or delivery.
  public var day: Day?
  public var slot = ""
  /// Delivery fee before any waiver.
  public var fee = Money.zero
  public var waived = false

  public init() {}
  public init(kind: HandoverKind, day: Day? = nil, slot: String = "", fee: Money = .zero) {
    self.kind = kind
    self.day = day
    self.slot = slot
    self.fee = fee
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("day", &day)
    try coder.field("slot", &slot)
    try coder.nonzero("fee", &fee)
    try coder.field("waived", &waived)
  }

  /// What the delivery costs the customer.
  public var charge: Money { waived ? .zero : fee }
}

public enum HandoverKind: String, CaseIterable, Sendable, StringCoded {
  case now
  case pickUp = "pick-up"
  case delivery
}
