import Shop
import Terminal
import Testing

@testable import Console

@Suite("Campaigns on the order screen")
struct CampaignBannerTests {
  private static func love() -> CouponCampaign {
    var love = CouponCampaign()
    love.code = "love"
    love.title = LocalizedText(english: "Weeks of love", chinese: "花语季")
    love.template = "ten-percent"
    love.from = SmallShop.day("2026-11-20")
    love.through = SmallShop.day("2026-11-21")
    love.uses = 100
    love.products = ["roses-11"]
    love.script = LocalizedText(
      english: "Eleven roses say one and only.", chinese: "十一枝玫瑰：一心一意，今天九折。")
    return love
  }

  private func counter(_ language: Language = .english, _ campaigns: [CouponCampaign] = [love()]) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.campaigns = campaigns
    try shop.carryOut(.changeSettings(settings))
    for campaign in campaigns where campaign.isOpen { try shop.carryOut(.issueCampaign(campaign.code)) }
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test(
    "S36: a running campaign stands on the order with its words; one key puts goods and coupon in",
    arguments: Language.allCases)
  func banner(language: Language) throws {
    let counter = try counter(language)
    try counter.press("emma<F3>")
    try Golden.check(counter.text, "order-campaign.\(language.rawValue)")
    try counter.press("<C-v>")
    let order = try #require(counter.console.layers.last?.screen as? OrderScreen).order
    #expect(order.items.map(\.sku) == ["roses-11"])
    // 168.00 less ten percent.
    #expect(order.due == Money(15_120))
    let code = try #require(counter.shop.state.openCoupon(of: Self.love(), on: counter.shop.today)?.code)
    #expect(order.quote?.coupons == [code])
    // Pressed again nothing is put in twice: the words are shown whole.
    try counter.press("<C-v>")
    #expect(counter.console.layers.last?.screen is QuestionScreen)
    try counter.press("<Enter><Enter><Enter>")
    #expect(counter.shop.state.coupon(code)?.bearer?.taken == 1)
  }

  @Test("S35, S36: with the day a campaign is over, in the middle of an order")
  func over() throws {
    let counter = try counter()
    try counter.press("emma<F3><C-v>")
    #expect(counter.text.contains("Weeks of love"))
    // Past four in the morning of the next day.
    try counter.wait(seconds: 20 * 3_600)
    #expect(!counter.text.contains("Weeks of love"))
    try counter.press("<C-v>")
    #expect(counter.message.contains("No campaign runs"))
    // T3: the coupon has ended as well; the new total comes first.
    try counter.press("<Enter><Enter>")
    #expect(counter.text.contains("¥168.00"))
  }

  @Test("S36: only whom it is meant for sees it, and nobody in mourning (D05)")
  func audience() throws {
    var gold = Self.love()
    gold.tiers = ["gold"]
    let narrowed = try counter(.english, [gold])
    try narrowed.press("emma<F3>")
    #expect(!narrowed.text.contains("Weeks of love"))
    let open = try counter()
    try open.press("<F3>")
    #expect(open.text.contains("Weeks of love"))
    try open.press("lilies<Enter><C-e>")
    let rows = open.text.split(separator: "\n").filter { $0.contains("funeral") }
    let key = try #require(rows.first?.first { $0.isNumber || $0.isUppercase })
    try open.press(String(key).lowercased())
    #expect(!open.text.contains("Weeks of love"))
  }

  @Test("S36: of several the key asks which")
  func several() throws {
    var other = CouponCampaign()
    other.code = "friends"
    other.title = LocalizedText(english: "Week of friends", chinese: "友情周")
    other.template = "30-off-200"
    other.script = LocalizedText(english: "Flowers for a friend.", chinese: "给朋友一束花。")
    let counter = try counter(.english, [Self.love(), other])
    try counter.press("<F3><C-v>")
    #expect(counter.text.contains("Which campaign?"))
    // It has words alone: they are shown.
    try counter.press("2")
    #expect(counter.text.contains("Flowers for a friend."))
  }
}
