import Shop

extension Starter {
  /// One paid plan of each trade: what regular customers buy it for.
  static func plans(of kind: ShopTrade, _ scale: PriceScale) -> [Plan] {
    func delivery(_ count: Int) -> PlanPerk {
      PlanPerk(
        code: "delivery", name: LocalizedText(english: "Free delivery", chinese: "免费配送"), kind: .delivery, count: count)
    }
    func service(_ code: PerkCode, _ english: String, _ chinese: String, count: Int?, worth: Int) -> PlanPerk {
      PlanPerk(
        code: code, name: LocalizedText(english: english, chinese: chinese), count: count, worth: scale.round(worth))
    }
    let booking = service("booking", "Booking ahead of feasts", "节日优先预订", count: nil, worth: 0)
    switch kind {
    case .florist:
      return [
        Plan(
          code: "garden", name: LocalizedText(english: "Garden Club", chinese: "花园会员"), fee: scale.round(199),
          benefits: Benefits(discount: BasisPoints(percent: 5), earnRate: BasisPoints(12_000)),
          perks: [delivery(6), service("workshop", "A seat at a workshop", "花艺课一席", count: 1, worth: 88), booking])
      ]
    case .boutique:
      return [
        Plan(
          code: "wardrobe", name: LocalizedText(english: "Wardrobe Club", chinese: "衣橱会员"), fee: scale.round(399),
          benefits: Benefits(discount: BasisPoints(percent: 5), earnRate: BasisPoints(12_000)),
          perks: [delivery(12), service("hem", "A hem taken up", "免费改裤脚", count: 4, worth: 30), booking])
      ]
    case .perfumery:
      return [
        Plan(
          code: "atelier", name: LocalizedText(english: "Scent Atelier", chinese: "闻香会员"), fee: scale.round(299),
          benefits: Benefits(discount: BasisPoints(percent: 5), earnRate: BasisPoints(12_000)),
          perks: [delivery(6), service("blending", "An hour of blending", "调香课一小时", count: 1, worth: 160), booking])
      ]
    }
  }
}
