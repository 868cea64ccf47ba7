import Shop

/// What the small shop gives points for besides buying.
extension SmallShop {
  static var activities: ActivitySettings {
    var settings = ActivitySettings()
    settings.checkIn = Points(5)
    settings.streakDays = 5
    settings.streakPoints = Points(30)
    settings.share = Points(20)
    settings.review = Points(50)
    settings.photo = Points(30)
    settings.channels = [
      ShareChannel(code: "moments", title: LocalizedText(english: "WeChat Moments", chinese: "朋友圈")),
      ShareChannel(code: "dianping", title: LocalizedText(english: "Dianping", chinese: "大众点评")),
    ]
    settings.returned = Points(20)
    settings.bonuses = [TagBonus(tag: "local", points: Points(5))]
    settings.events = [
      ShopEvent(
        code: "wreath", title: LocalizedText(english: "Wreath evening", chinese: "花环课"), day: day("2026-11-21"),
        points: Points(100), capacity: 12),
      ShopEvent(
        code: "advent", title: LocalizedText(english: "Advent table", chinese: "圣诞餐桌"), day: day("2026-12-05"),
        points: Points(100)),
    ]
    settings.causes = [Cause(code: "trees", title: LocalizedText(english: "Trees for the city", chinese: "城市植树"))]
    return settings
  }
}
