import Shop

/// What the small shop's points are exchanged for, and what is drawn by lot.
extension SmallShop {
  static let doubleAtTheWeekend = PointsCampaign(
    code: "weekend", title: LocalizedText(english: "double points at the weekend", chinese: "周末双倍积分"),
    from: day("2026-11-21"), through: day("2026-12-20"), multiplier: BasisPoints(20_000), weekdays: [6, 7])

  static var rewards: PromotionSettings {
    var settings = PromotionSettings()
    var vase = Gift(
      code: "vase", title: LocalizedText(english: "Glass vase", chinese: "玻璃花瓶"), points: Points(500), kind: .product)
    vase.sku = "vase"
    var coupon = Gift(
      code: "ten", title: LocalizedText(english: "10% off", chinese: "9折券"), points: Points(300), kind: .coupon)
    coupon.template = "ten-percent"
    var seat = Gift(
      code: "advent", title: LocalizedText(english: "A place at Advent table", chinese: "圣诞餐桌一席"),
      points: Points(900), kind: .seat)
    seat.event = "advent"
    var gold = Gift(
      code: "basket", title: LocalizedText(english: "Picnic basket", chinese: "野餐篮"), points: Points(100), stock: 3)
    gold.tier = "gold"
    settings.gifts = [
      vase, coupon, seat, gold,
      Gift(code: "tin", title: LocalizedText(english: "Tea tin", chinese: "茶罐"), points: Points(200), stock: 1),
    ]
    settings.redemptions = [
      RedemptionEvent(
        code: "november", title: LocalizedText(english: "November days", chinese: "十一月兑礼日"),
        from: day("2026-11-20"), through: day("2026-11-22"), offers: [GiftPrice(gift: "vase", points: Points(400))])
    ]
    let draw = DrawPlan(
      code: "winter", title: LocalizedText(english: "Winter draw", chinese: "冬日抽奖"), template: "ten-percent", winners: 2
    )
    var entered = draw
    entered.code = "photo"
    entered.title = LocalizedText(english: "Photo draw", chinese: "晒图抽奖")
    entered.needsEntry = true
    entered.through = day("2026-11-30")
    settings.draws = [draw, entered]
    return settings
  }
}
