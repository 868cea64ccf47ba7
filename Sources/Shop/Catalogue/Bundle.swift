/// Products that cost less together (P1, step 3).
public struct Bundle: Hashable, Sendable, Record {
  public var code = BundleCode("")
  public var name = LocalizedText("")
  public var parts: [BundlePart] = []
  public var price = Money.zero
  /// The first day it is offered.
  public var from: Day?
  /// The last day it is offered.
  public var until: Day?
  /// The feast it belongs to: offered while the shop's calendar calls for it, the shop's own day too (S65).
  public var feast: OccasionCode?
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.records("parts", &parts)
    try coder.field("price", &price)
    try coder.field("from", &from)
    try coder.field("until", &until)
    try coder.field("feast", &feast)
    try coder.unknown(&extra)
  }
}

public struct BundlePart: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var quantity = 1
  public var extra = UnknownFields()

  public init() {}
  public init(sku: SKU, quantity: Int = 1) {
    self.sku = sku
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("quantity", &quantity)
    try coder.unknown(&extra)
  }
}
