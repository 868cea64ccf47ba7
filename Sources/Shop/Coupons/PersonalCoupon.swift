/// A coupon made for one member (S33): what it gives, and what of the goods it is for. A manager approves it.
public struct PersonalCoupon: Hashable, Sendable {
  public var member: PersonID
  public var gives: PersonalBenefit
  /// A tag of the goods it is for; all of them when `nil`.
  public var tag: String?

  public init(member: PersonID, gives: PersonalBenefit, tag: String? = nil) {
    self.member = member
    self.gives = gives
    self.tag = tag
  }
}

/// What a coupon made for one member gives; how much, the settings say.
public enum PersonalBenefit: String, CaseIterable, Sendable, StringCoded {
  /// For who buys on discount.
  case percentOff = "percent-off"
  /// For who does not: it tells nobody that the price could be lower.
  case freeDelivery = "free-delivery"
}

/// What coupons made for one member may give (S33).
public struct PersonalSettings: Hashable, Sendable, Record {
  public var percent = BasisPoints(percent: 10)
  /// The most that the percentage takes off; `nil` without a bound.
  public var cap: Money?
  public var validDays = 30
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("percent", &percent)
    try coder.field("cap", &cap)
    try coder.field("validDays", &validDays)
    try coder.unknown(&extra)
  }
}

extension Decider {
  mutating func issuePersonal(_ wish: PersonalCoupon) throws(Refusal) {
    let account = try member(wish.member)
    if let tag = wish.tag, !state.catalogue.products.contains(where: { !$0.retired && $0.tags.contains(tag) }) {
      throw .unknownProduct(SKU(tag))
    }
    settle(account.id)
    var coupon = Coupon()
    coupon.code = drawCode()
    coupon.title = LocalizedText(english: "For you alone", chinese: "专属优惠")
    coupon.terms = settings.terms(of: wish)
    coupon.owner = account.id
    coupon.issued = day
    coupon.until = day + settings.rewards.personal.validDays
    coupon.cause = .personal
    emit(.couponIssued(coupon))
  }
}

extension ShopSettings {
  /// The terms of a coupon made for one member, as it would be issued today.
  public func terms(of wish: PersonalCoupon) -> CouponTerms {
    var terms = CouponTerms()
    switch wish.gives {
    case .percentOff:
      terms.kind = .percentOff
      terms.percent = rewards.personal.percent
      terms.cap = rewards.personal.cap
    case .freeDelivery: terms.kind = .freeDelivery
    }
    terms.conditions.tags = wish.tag.map { [$0] } ?? []
    return terms
  }
}
