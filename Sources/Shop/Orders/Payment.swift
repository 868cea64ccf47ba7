/// Money taken for an order.
public struct Payment: Hashable, Sendable, Record {
  public var tender = Tender.cash
  public var amount = Money.zero
  public var day = Day(number: 0)

  public init() {}
  public init(tender: Tender, amount: Money, day: Day) {
    self.tender = tender
    self.amount = amount
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("tender", &tender)
    try coder.field("amount", &amount)
    try coder.field("day", &day)
  }
}

public enum Tender: String, CaseIterable, Sendable, StringCoded {
  case cash, card, wechat, alipay, other
}
