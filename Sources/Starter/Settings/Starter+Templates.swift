import Shop

extension Starter {
  /// Templates of every kind of C1; the first is an amount off that any member may have.
  static func templates(of kind: ShopTrade, _ scale: PriceScale) -> [CouponTemplate] {
    let trade = TradeCoupons(kind)
    let factor = trade.factor
    return [
      amountOff("thanks", ("Thank you", "感谢券"), 20 * factor, from: 150 * factor, days: 60, scale),
      amountOff("thanks-more", ("Thank you, large", "感谢大额券"), 60 * factor, from: 399 * factor, days: 60, scale),
      percentOff("percent", ("Favourite customer", "宠粉券"), 10, cap: 50 * factor, days: 30, scale) {
        $0.conditions.withoutTags = ["sympathy"]
      },
      percentOff("quiet-days", ("Tuesday and Wednesday", "周二周三专享券"), 12, cap: 40 * factor, days: 45, scale) {
        $0.conditions.weekdays = [2, 3]
      },
      percentOff("golden", ("Gold and Diamond", "金卡钻石专享券"), 15, cap: 120 * factor, days: 30, scale) {
        $0.conditions.tiers = ["gold", "diamond"]
      },
      buyGet(trade),
      gift(trade, scale),
      freeDelivery(scale, from: 99 * factor),
      amountOff("birthday", ("Birthday", "生日礼券"), 30 * factor, from: 99 * factor, days: 30, scale),
      amountOff("welcome", ("Welcome", "新客首单券"), 15 * factor, from: 99 * factor, days: 30, scale) {
        $0.conditions.firstOrder = true
      },
      amountOff("anniversary", ("Anniversary", "纪念日礼券"), 30 * factor, from: 199 * factor, days: 30, scale),
      amountOff("newcomer", ("Sent by a friend", "好友推荐首单券"), 25 * factor, from: 128 * factor, days: 30, scale) {
        $0.conditions.firstOrder = true
      },
      amountOff(
        "referral", ("Thank you for sending a friend", "推荐好友谢礼券"), 20 * factor, from: 99 * factor, days: 90, scale),
      amountOff("bearer", ("With this code", "到店凭码券"), 10 * factor, from: 99 * factor, days: 30, scale),
      after(
        168 * factor,
        amountOff("next-visit", ("Next visit", "下次再来券"), 10 * factor, from: 99 * factor, days: 45, scale), scale),
      after(
        520 * factor,
        amountOff(
          "next-visit-more", ("Next visit, large", "下次再来大额券"), 30 * factor, from: 199 * factor, days: 45, scale),
        scale),
    ]
  }

  private static func amountOff(
    _ code: TemplateCode, _ title: (english: String, chinese: String), _ yuan: Int, from threshold: Int, days: Int,
    _ scale: PriceScale, _ change: (inout CouponTerms) -> Void = { _ in }
  ) -> CouponTemplate {
    let (amount, from) = (scale.round(yuan), scale.round(threshold))
    var template = blank(
      code, "\(title.english): \(scale.words(amount)) off from \(scale.words(from))",
      "\(title.chinese)：满\(scale.words(from))减\(scale.words(amount))", days)
    template.terms.kind = .amountOff
    template.terms.amount = amount
    template.terms.threshold = from
    change(&template.terms)
    return template
  }

  private static func percentOff(
    _ code: TemplateCode, _ title: (english: String, chinese: String), _ percent: Int, cap yuan: Int, days: Int,
    _ scale: PriceScale, _ change: (inout CouponTerms) -> Void
  ) -> CouponTemplate {
    let cap = scale.round(yuan)
    let fold = (100 - percent) % 10 == 0 ? "\((100 - percent) / 10)" : "\((100 - percent) / 10).\((100 - percent) % 10)"
    var template = blank(
      code, "\(title.english): \(percent)% off, at most \(scale.words(cap))",
      "\(title.chinese)：\(fold)折，最多减\(scale.words(cap))", days)
    template.terms.kind = .percentOff
    template.terms.percent = BasisPoints(percent: percent)
    template.terms.cap = cap
    change(&template.terms)
    return template
  }

  private static func buyGet(_ trade: TradeCoupons) -> CouponTemplate {
    var template = blank("three-plus-one", trade.buyGetTitle.english, trade.buyGetTitle.chinese, 45)
    template.terms.kind = .buyGet
    template.terms.buy = 3
    template.terms.get = 1
    template.terms.limit = 2
    template.terms.conditions.tags = [trade.buyGetTag]
    return template
  }

  private static func gift(_ trade: TradeCoupons, _ scale: PriceScale) -> CouponTemplate {
    var template = blank("gift", trade.giftTitle.english, trade.giftTitle.chinese, 45)
    template.terms.kind = .gift
    template.terms.gift = trade.gift
    template.terms.threshold = scale.round(199 * trade.factor)
    return template
  }

  private static func freeDelivery(_ scale: PriceScale, from yuan: Int) -> CouponTemplate {
    let from = scale.round(yuan)
    var template = blank(
      "free-delivery", "Free delivery from \(scale.words(from))", "免配送费券：满\(scale.words(from))可用", 60)
    template.terms.kind = .freeDelivery
    template.terms.threshold = from
    template.terms.stackable = true
    return template
  }

  /// Makes the template one that an order of `yuan` gives by itself (S31).
  private static func after(_ yuan: Int, _ template: CouponTemplate, _ scale: PriceScale) -> CouponTemplate {
    var template = template
    template.afterOrderFrom = scale.round(yuan)
    return template
  }

  private static func blank(
    _ code: TemplateCode, _ english: String, _ chinese: String, _ days: Int
  ) -> CouponTemplate {
    var template = CouponTemplate()
    template.code = code
    template.title = LocalizedText(english: english, chinese: chinese)
    template.validDays = days
    return template
  }
}

/// What differs between the trades in their coupons.
private struct TradeCoupons {
  /// How much larger an order is than a florist's.
  var factor: Int
  var buyGetTag: String
  var buyGetTitle: LocalizedText
  var gift: SKU
  var giftTitle: LocalizedText

  init(_ kind: ShopTrade) {
    switch kind {
    case .florist:
      factor = 1
      buyGetTag = "stem"
      buyGetTitle = LocalizedText(english: "Stems: buy 3, get 1 free", chinese: "鲜切花买三送一")
      gift = "CARD-KRAFT"
      giftTitle = LocalizedText(english: "A greeting card on us", chinese: "赠手写贺卡一张")
    case .boutique:
      factor = 3
      buyGetTag = "socks"
      buyGetTitle = LocalizedText(english: "Socks: buy 3, get 1 free", chinese: "袜子买三送一")
      gift = "SOCK-WOOL"
      giftTitle = LocalizedText(english: "A pair of wool socks on us", chinese: "赠羊毛袜一双")
    case .perfumery:
      factor = 2
      buyGetTag = "hand-care"
      buyGetTitle = LocalizedText(english: "Hand care: buy 3, get 1 free", chinese: "手部护理买三送一")
      gift = "SAMPLE-SET"
      giftTitle = LocalizedText(english: "A set of samples on us", chinese: "赠香氛小样一套")
    }
  }
}
