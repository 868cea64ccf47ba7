/// What a coupon gives and when it applies (C1). A coupon carries the terms of the day it was issued.
public struct CouponTerms: Hashable, Sendable, Record {
  public var kind = CouponKind.amountOff
  /// Off the eligible goods, for ``CouponKind/amountOff``.
  public var amount = Money.zero
  /// Off the eligible goods, for ``CouponKind/percentOff``: 1 000 is ten percent.
  public var percent = BasisPoints.zero
  /// The most a percentage takes off.
  public var cap: Money?
  /// Eligible goods needed, measured after bundles and free goods (P1).
  public var threshold = Money.zero
  /// Buy this many ...
  public var buy = 0
  /// ... get this many of the cheapest free ...
  public var get = 0
  /// ... at most this many free in one order.
  public var limit = 0
  /// The product given, for ``CouponKind/gift``.
  public var gift: SKU?
  public var conditions = CouponConditions()
  /// May be used beside another coupon (P2).
  public var stackable = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.nonzero("amount", &amount)
    try coder.nonzero("percent", &percent)
    try coder.field("cap", &cap)
    try coder.nonzero("threshold", &threshold)
    try coder.nonzero("buy", &buy)
    try coder.nonzero("get", &get)
    try coder.nonzero("limit", &limit)
    try coder.field("gift", &gift)
    try coder.record("conditions", &conditions)
    try coder.field("stackable", &stackable)
    try coder.unknown(&extra)
  }
}

public enum CouponKind: String, CaseIterable, Sendable, StringCoded {
  case amountOff = "amount-off"
  case percentOff = "percent-off"
  case buyGet = "buy-get"
  case gift
  case freeDelivery = "free-delivery"
}

/// Where and when a coupon applies. Empty lists do not restrict.
public struct CouponConditions: Hashable, Sendable, Record {
  public var products: [SKU] = []
  public var withoutProducts: [SKU] = []
  public var tags: [String] = []
  public var withoutTags: [String] = []
  public var tiers: [TierCode] = []
  /// 1 Monday to 7 Sunday.
  public var weekdays: [Int] = []
  public var firstOrder = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("products", &products)
    try coder.field("withoutProducts", &withoutProducts)
    try coder.field("tags", &tags)
    try coder.field("withoutTags", &withoutTags)
    try coder.field("tiers", &tiers)
    try coder.field("weekdays", &weekdays)
    try coder.field("firstOrder", &firstOrder)
    try coder.unknown(&extra)
  }

  /// Whether a line of `product` counts towards the coupon. Lines without a product (imports) count where nothing is
  /// asked of products.
  public func allows(_ product: Product?) -> Bool {
    guard let product else { return products.isEmpty && tags.isEmpty }
    if !products.isEmpty, !products.contains(product.sku) { return false }
    if withoutProducts.contains(product.sku) { return false }
    if !tags.isEmpty, !product.tags.contains(where: tags.contains) { return false }
    return !product.tags.contains(where: withoutTags.contains)
  }
}

/// A kind of coupon that staff may issue: its terms and how long it stays good.
public struct CouponTemplate: Hashable, Sendable, Record {
  public var code = TemplateCode("")
  public var title = LocalizedText("")
  public var terms = CouponTerms()
  /// A coupon is good through this many days after the day of issue.
  public var validDays = 30
  /// Issued by itself with an order whose goods reach this amount (S31); `nil` never.
  public var afterOrderFrom: Money?
  /// No longer issued; coupons in members' hands stay good.
  public var retired = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.record("terms", &terms)
    try coder.field("validDays", &validDays)
    try coder.field("afterOrderFrom", &afterOrderFrom)
    try coder.field("retired", &retired)
    try coder.unknown(&extra)
  }
}
