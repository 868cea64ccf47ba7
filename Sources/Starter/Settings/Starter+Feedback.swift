import Shop

extension Starter {
  /// What customers are asked, and what they may complain of or wish for: what the trade hears most comes first.
  static func feedback(of kind: ShopTrade) -> FeedbackSettings {
    var settings = FeedbackSettings()
    settings.reasons =
      own(kind).reasons + [
        reason("service", "Advice and service", "服务和建议"), reason("price", "Value for the price", "性价比"),
        reason("on-time", "On time", "准时"), reason("packing", "Wrapping and card", "包装和贺卡"),
      ]
    settings.themes =
      own(kind).themes + [
        theme("service", "Service", "服务态度", .service), theme("late", "Late or wrong place", "送迟或送错", .service),
        theme("wrong", "Not what was ordered", "货不对单", .quality), theme("price", "Price", "价格", .price),
        theme("programme", "Points and coupons", "积分和券"), theme("other", "Something else", "其他"),
      ]
    return settings
  }

  private static func own(_ kind: ShopTrade) -> (reasons: [FeedbackReason], themes: [FeedbackTheme]) {
    switch kind {
    case .florist:
      (
        [reason("fresh", "Freshness", "新鲜度"), reason("design", "Arrangement", "花艺搭配")],
        [theme("quality", "Wilted or damaged", "花材不新鲜或受损", .quality)]
      )
    case .boutique:
      (
        [reason("fit", "Fit and size", "版型尺码"), reason("fabric", "Fabric and make", "面料做工")],
        [
          theme("quality", "Fabric or make", "面料做工问题", .quality), theme("fit", "Does not fit", "尺码不合适", .quality),
        ]
      )
    case .perfumery:
      (
        [reason("scent", "The scent", "香味"), reason("lasting", "How long it lasts", "留香")],
        [
          theme("quality", "Scent or bottle", "香味或瓶身问题", .quality),
          theme("skin", "Skin did not take it", "皮肤不适", .quality),
        ]
      )
    }
  }

  private static func reason(_ code: FeedbackReasonCode, _ english: String, _ chinese: String) -> FeedbackReason {
    FeedbackReason(code: code, name: LocalizedText(english: english, chinese: chinese))
  }

  private static func theme(
    _ code: FeedbackThemeCode, _ english: String, _ chinese: String, _ churn: ChurnReason? = nil
  ) -> FeedbackTheme {
    FeedbackTheme(code: code, name: LocalizedText(english: english, chinese: chinese), churn: churn)
  }
}
