import Shop

extension SmallShop {
  /// What customers are asked and may complain of.
  static var feedback: FeedbackSettings {
    var settings = FeedbackSettings()
    settings.reasons = [
      reason("fresh", "Freshness", "新鲜度"), reason("service", "Service", "服务"), reason("on-time", "On time", "准时"),
    ]
    settings.themes = [
      theme("quality", "Wilted", "不新鲜", .quality), theme("late", "Late", "送迟", .service),
      theme("hours", "Opening hours", "营业时间", nil),
    ]
    return settings
  }

  private static func reason(_ code: FeedbackReasonCode, _ english: String, _ chinese: String) -> FeedbackReason {
    FeedbackReason(code: code, name: LocalizedText(english: english, chinese: chinese))
  }

  private static func theme(
    _ code: FeedbackThemeCode, _ english: String, _ chinese: String, _ churn: ChurnReason?
  ) -> FeedbackTheme {
    FeedbackTheme(code: code, name: LocalizedText(english: english, chinese: chinese), churn: churn)
  }
}
