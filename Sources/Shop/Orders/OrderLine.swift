/// One line of an order; amounts are totals of the line.
public struct OrderLine: Hashable, Sendable, Record {
  /// `nil` for an imported amount without a product.
  public var sku: SKU?
  /// The product's name of the day.
  public var name = LocalizedText("")
  public var quantity = 1
  public var list = Money.zero
  /// Everything taken off, bundles, free goods and coupons included.
  public var discount = Money.zero
  /// Given free; its list price stays beside the 0 (P4).
  public var free = false
  public var taxRate: BasisPoints?
  /// What it sells, where that is no goods: a term of a plan, the fee for joining.
  public var service: LineService?
  /// Days it stays fresh, as the catalogue had it that day; `nil` where it does not wilt (D07).
  public var vaseDays: Int?
  /// Points for the product's tags, whatever the line comes to (S92).
  public var bonus = Points.zero
  /// What one piece took from stock in its own place, of what it was made from that day; what comes back of it (R2).
  public var parts: [BundlePart] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("name", &name)
    try coder.field("quantity", &quantity)
    try coder.field("list", &list)
    try coder.nonzero("discount", &discount)
    try coder.field("free", &free)
    try coder.field("taxRate", &taxRate)
    try coder.field("service", &service)
    try coder.nonzero("bonus", &bonus)
    try coder.records("parts", &parts)
    try coder.field("vaseDays", &vaseDays)
  }

  /// What the line comes to, and what it refunds (R3).
  public var net: Money { list - discount }
}

/// Something that made the order cheaper, and by how much (S05).
public struct AppliedBenefit: Hashable, Sendable, Record {
  public var kind = BenefitKind.tier
  public var title = LocalizedText("")
  public var amount = Money.zero
  public var coupon: CouponCode?
  /// The plan that gives it; else the tier, a coupon or the shop.
  public var plan: PlanCode?
  /// The first day of the paid term that gave it: a member may have two at once after a merge.
  public var term: Day?
  /// The counted perk of the plan that was used for it.
  public var perk: PerkCode?

  public init() {}
  public init(
    kind: BenefitKind, title: LocalizedText, amount: Money, coupon: CouponCode? = nil, plan: PlanCode? = nil,
    term: Day? = nil, perk: PerkCode? = nil
  ) {
    self.kind = kind
    self.title = title
    self.amount = amount
    self.coupon = coupon
    self.plan = plan
    self.term = term
    self.perk = perk
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("title", &title)
    try coder.field("amount", &amount)
    try coder.field("coupon", &coupon)
    try coder.field("plan", &plan)
    try coder.field("term", &term)
    try coder.field("perk", &perk)
  }
}

public enum BenefitKind: String, CaseIterable, Sendable, StringCoded {
  case memberPrice = "member-price"
  case tier
  /// A paid plan's discount.
  case plan
  case bundle
  case coupon
  case delivery
}
