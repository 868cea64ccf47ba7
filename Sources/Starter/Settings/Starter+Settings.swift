import Shop

extension Starter {
  static func settings(
    kind: ShopTrade, name: LocalizedText?, currency: Currency, language: Language
  ) -> ShopSettings {
    let scale = PriceScale(currency)
    var settings = ShopSettings()
    settings.name = name ?? usualName(of: kind)
    settings.kind = kind
    settings.language = language
    settings.programme = Programme(currency: currency)
    settings.tiers = tiers(of: kind, scale)
    settings.plans = plans(of: kind, scale)
    settings.templates = templates(of: kind, scale)
    settings.rewards = rewards(scale, settings.programme)
    settings.sources = sources
    settings.identity.wordings = wordings(of: kind)
    settings.contact.templates = messages(of: kind)
    settings.calendar = calendar(of: kind)
    settings.delivery.fee = scale.round(20)
    settings.delivery.slots = ["09:00-12:00", "12:00-15:00", "15:00-18:00", "18:00-21:00"]
    settings.peak = peak(of: kind)
    settings.activities = activities(of: kind)
    settings.promotions.gifts = gifts(of: kind)
    settings.segments = segments(scale)
    settings.tags = tags(scale)
    settings.suggestions.sets = sets(of: kind)
    settings.winBack = winBack
    settings.feedback = feedback(of: kind)
    settings.review = review(of: kind, scale)
    return settings
  }

  private static func usualName(of kind: ShopTrade) -> LocalizedText {
    switch kind {
    case .florist: LocalizedText(english: "The Flower Shop", chinese: "四季花店")
    case .boutique: LocalizedText(english: "The Boutique", chinese: "衣见时装店")
    case .perfumery: LocalizedText(english: "The Perfumery", chinese: "闻香小铺")
    }
  }

  /// Feasts that the trade does not work towards, and those that it starts earlier than usual.
  private static func calendar(of kind: ShopTrade) -> CalendarSettings {
    var calendar = CalendarSettings()
    switch kind {
    case .florist:
      calendar.leads = leads([.valentine: 21, .mothersDay: 21, .qixi: 14, .teachersDay: 10])
    case .boutique:
      calendar.dropped = [Feast.qingming, .doubleNinth, .lantern].map { OccasionCode($0.rawValue) }
      calendar.leads = leads([.springFestival: 35, .christmas: 21])
    case .perfumery:
      calendar.dropped = [Feast.qingming, .doubleNinth, .lantern, .dragonBoat].map { OccasionCode($0.rawValue) }
      calendar.leads = leads([.valentine: 21, .christmas: 28, .qixi: 14])
    }
    return calendar
  }

  /// What the programme takes besides rewards: a quarter of an hour a day, and what messages and cards cost (S116).
  private static func review(of kind: ShopTrade, _ scale: PriceScale) -> ReviewSettings {
    var review = ReviewSettings()
    review.staffMinutes = 450
    // Of an hour of 30 yuan.
    review.minuteCost = Money(scale.round(30).minor / 60)
    review.monthlyFees = scale.round(kind == .florist ? 120 : 200)
    return review
  }

  /// The days on which a florist's bench is full (D13).
  private static func peak(of kind: ShopTrade) -> PeakSettings {
    var peak = PeakSettings()
    guard kind == .florist else { return peak }
    peak.feasts = [Feast.valentine, .qixi, .mothersDay].map { OccasionCode($0.rawValue) }
    peak.capacity = 120
    peak.slotCapacity = 35
    return peak
  }

  private static func leads(_ days: [Feast: Int]) -> [FeastLead] {
    Feast.allCases.compactMap { feast in
      days[feast].map { FeastLead(feast: OccasionCode(feast.rawValue), days: $0) }
    }
  }

  /// Four steps. What an order is worth differs between the trades, so the lines of spend do too.
  private static func tiers(of kind: ShopTrade, _ scale: PriceScale) -> [Tier] {
    let factor =
      switch kind {
      case .florist: 1
      case .boutique: 3
      case .perfumery: 2
      }
    func spend(_ yuan: Int, orders: Int? = nil) -> TierThreshold {
      TierThreshold(spend: scale.round(yuan * factor), orders: orders)
    }
    return [
      Tier(code: "member", name: LocalizedText(english: "Member", chinese: "会员")),
      Tier(
        code: "silver", name: LocalizedText(english: "Silver", chinese: "银卡会员"), reach: spend(1_500, orders: 8),
        keep: spend(1_000, orders: 5),
        benefits: Benefits(
          discount: BasisPoints(percent: 3), earnRate: BasisPoints(11_000), freeDeliveryFrom: scale.round(300 * factor),
          service: LocalizedText(english: "A card written by hand", chinese: "手写贺卡"))),
      Tier(
        code: "gold", name: LocalizedText(english: "Gold", chinese: "金卡会员"), reach: spend(4_000, orders: 20),
        keep: spend(3_000, orders: 14),
        benefits: Benefits(
          discount: BasisPoints(percent: 6), earnRate: BasisPoints(12_500), freeDeliveryFrom: scale.round(150 * factor),
          service: LocalizedText(english: "First choice of delivery slots", chinese: "优先选择配送时段"))),
      Tier(
        code: "diamond", name: LocalizedText(english: "Diamond", chinese: "钻石会员"), reach: spend(8_000),
        keep: spend(6_000),
        benefits: Benefits(
          discount: BasisPoints(percent: 10), earnRate: BasisPoints(15_000), freeDeliveryFrom: .zero,
          service: LocalizedText(english: "A named adviser", chinese: "专属顾问"))),
    ]
  }
}
