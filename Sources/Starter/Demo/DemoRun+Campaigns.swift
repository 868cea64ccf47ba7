import Shop

/// Coupons for many, so that the lists and the order screen have something to show.
extension DemoRun {
  /// A monthly thank-you to the upper tiers, and a theme open to whoever brings its code.
  mutating func promote() throws {
    let manager = DemoShop.staff[2]
    day = today
    instant = now
    var regulars = CouponCampaign()
    regulars.code = "regulars"
    regulars.title = LocalizedText(english: "Thank you, regulars", chinese: "老客月月礼")
    regulars.template = "percent"
    regulars.tiers = ["silver", "gold", "diamond"]
    regulars.every = .month
    try carryOut(.saveCampaign(regulars), by: manager)
    _ = try? carryOut(.issueCampaign(regulars.code), by: manager)
    var friends = CouponCampaign()
    friends.code = "friends"
    friends.title = LocalizedText(english: "Friends' week", chinese: "闺蜜周")
    friends.template = "bearer"
    friends.from = today - 3
    friends.through = today + 10
    friends.uses = 200
    friends.budget = scale.round(2_000)
    friends.partner = "cafe-luna"
    friends.products = sink.state.catalogue.products.filter { $0.price != nil && !$0.retired }.prefix(3).map(\.sku)
    friends.script = LocalizedText(
      english: "One for you, one for a friend - this week with something off.", chinese: "给自己一份，也给闺蜜一份，本周有优惠。")
    try carryOut(.saveCampaign(friends), by: manager)
    try carryOut(.issueCampaign(friends.code), by: manager)
  }
}
