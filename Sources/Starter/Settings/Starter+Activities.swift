import Shop

extension Starter {
  /// Points for what members do besides buying. At a point for each unit of money these are small thanks.
  static func activities(of kind: ShopTrade) -> ActivitySettings {
    var settings = ActivitySettings()
    settings.checkIn = Points(5)
    settings.streakDays = 5
    settings.streakPoints = Points(30)
    settings.share = Points(20)
    settings.review = Points(50)
    settings.photo = Points(30)
    settings.channels = [
      channel("moments", "WeChat Moments", "朋友圈"), channel("xiaohongshu", "Xiaohongshu", "小红书"),
      channel("dianping", "Dianping", "大众点评"), channel("douyin", "Douyin", "抖音"),
      channel("other", "Elsewhere", "其他"),
    ]
    settings.returned = Points(20)
    settings.bonuses = ["local", "recyclable", "no-plastic"].map { TagBonus(tag: $0, points: Points(5)) }
    settings.causes = [cause(of: kind)]
    return settings
  }

  private static func channel(_ code: ChannelCode, _ english: String, _ chinese: String) -> ShareChannel {
    ShareChannel(code: code, title: LocalizedText(english: english, chinese: chinese))
  }

  private static func cause(of kind: ShopTrade) -> Cause {
    switch kind {
    case .florist: Cause(code: "trees", title: LocalizedText(english: "Trees for the city", chinese: "城市植树"))
    case .boutique: Cause(code: "clothes", title: LocalizedText(english: "Clothes for children", chinese: "儿童衣物捐助"))
    case .perfumery: Cause(code: "bees", title: LocalizedText(english: "Meadows for bees", chinese: "蜜源花田"))
    }
  }
}
