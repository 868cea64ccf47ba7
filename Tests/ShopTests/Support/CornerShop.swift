@testable import Shop

extension Catalogue {
  /// The corner florist of the tests. Prices in minor units.
  static var corner: Catalogue {
    Catalogue(products: [
      product("rose", 1_000, tags: ["rose"]),
      product("lily", 2_500),
      product("bouquet", 26_800),
      product("vase", 5_000, memberPrice: 4_500),
      product("ribbon", 333),
      product("card", 99),
      product("voucher", 10_000, fixedPrice: true),
      product("custom", nil),
      product("orchid", 8_000, limited: true),
      product("taxed", 11_300, taxRate: 1_300),
    ])
  }

  private static func product(
    _ sku: SKU, _ price: Int?, memberPrice: Int? = nil, tags: [String] = [], taxRate: Int? = nil,
    limited: Bool = false, fixedPrice: Bool = false
  ) -> Product {
    var product = Product()
    product.sku = sku
    product.name = LocalizedText(sku.text)
    product.price = price.map { Money($0) }
    product.memberPrice = memberPrice.map { Money($0) }
    product.tags = tags
    product.taxRate = taxRate.map { BasisPoints($0) }
    product.limited = limited
    product.fixedPrice = fixedPrice
    return product
  }
}

extension ShopSettings {
  /// One step without benefits, no coupons: what a test wants beside it, it adds.
  static var plain: ShopSettings {
    var settings = ShopSettings()
    settings.name = LocalizedText("Corner")
    settings.tiers = [Tier(code: "seed", name: LocalizedText("Seed"))]
    return settings
  }

  /// Silver from 1 000.00, gold from 3 000.00, both with benefits.
  mutating func addLadder(
    silver: Benefits = Benefits(discount: BasisPoints(percent: 5), earnRate: BasisPoints(12_000)),
    gold: Benefits = Benefits(
      discount: BasisPoints(percent: 10), earnRate: BasisPoints(15_000), freeDeliveryFrom: Money(20_000))
  ) {
    tiers.append(
      Tier(
        code: "silver", name: LocalizedText("Silver"), reach: TierThreshold(spend: Money(100_000)), benefits: silver))
    tiers.append(
      Tier(code: "gold", name: LocalizedText("Gold"), reach: TierThreshold(spend: Money(300_000)), benefits: gold))
  }

  mutating func addTemplate(
    _ code: TemplateCode, _ kind: CouponKind, validDays: Int = 30, afterOrderFrom: Int? = nil,
    _ change: (inout CouponTerms) -> Void = { _ in }
  ) {
    var template = CouponTemplate()
    template.code = code
    template.title = LocalizedText(code.text)
    template.terms.kind = kind
    template.validDays = validDays
    template.afterOrderFrom = afterOrderFrom.map { Money($0) }
    change(&template.terms)
    templates.append(template)
  }

  /// One of each kind (C1).
  mutating func addTemplates() {
    addTemplate("off20", .amountOff) {
      $0.amount = Money(2_000); $0.threshold = Money(10_000)
    }
    addTemplate("ten", .percentOff) { $0.percent = BasisPoints(percent: 10) }
    addTemplate("capped", .percentOff) {
      $0.percent = BasisPoints(percent: 20); $0.cap = Money(1_000)
    }
    addTemplate("two-one", .buyGet) {
      $0.buy = 2; $0.get = 1; $0.limit = 2
    }
    addTemplate("gift", .gift) {
      $0.gift = "vase"; $0.threshold = Money(20_000)
    }
    addTemplate("delivery", .freeDelivery)
    addTemplate("first", .amountOff) {
      $0.amount = Money(1_500); $0.conditions.firstOrder = true
    }
    addTemplate("extra", .amountOff) {
      $0.amount = Money(500); $0.stackable = true
    }
  }
}
