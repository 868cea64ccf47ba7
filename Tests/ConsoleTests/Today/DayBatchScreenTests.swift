import Shop
import Terminal
import Testing

@testable import Console

@Suite("What waits on Today")
struct DayBatchScreenTests {
  /// The small shop with a reward for birthdays, a campaign, a sample that is due and a piece kept.
  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, cast) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.rewards.occasions = [OccasionReward(occasion: .birthday, template: "ten-percent", points: Points(50))]
    var thanks = CouponCampaign()
    thanks.code = "thanks"
    thanks.title = LocalizedText(english: "Thank you", chinese: "老客答谢")
    thanks.template = "30-off-200"
    settings.campaigns = [thanks]
    try shop.carryOut(.changeSettings(settings))
    try shop.carryOut(.logSample(SampleWish(member: cast.emma, sku: "vase", days: 0)))
    try shop.carryOut(.moveStock(StockMoved(sku: "vase", kind: .counted, quantity: 6)))
    let release = Instant(seconds: shop.now.seconds + 3 * 86_400)
    try shop.carryOut(.reserve(ReservationWish(member: cast.wang, sku: "vase", quantity: 2, until: release)))
    var wang = try #require(shop.person(cast.wang))
    wang.profile.owner = "li"
    wang.dates.removeAll()
    try shop.carryOut(.savePerson(wang))
    wang = try #require(shop.person(cast.wang))
    wang.dates = [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(month: 11, day: 29)))]
    try shop.carryOut(.savePerson(wang))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test("S128, S19, S27: batches, samples and the pre-order book stand on Today", arguments: Language.allCases)
  func rows(language: Language) throws {
    let counter = try counter(language)
    // The next morning the birthday of the 29th comes within its days.
    try counter.wait(seconds: 86_400)
    try counter.press("<F6>")
    try Golden.check(counter.text, "today-batches.\(language.rawValue)")
  }

  @Test("S128, S22: the batch of dates shows people and money at risk, is given by one answer, and then is gone")
  func dates() throws {
    let counter = try counter()
    try counter.wait(seconds: 86_400)
    try counter.press("<F6>")
    let rows = counter.text.split(separator: "\n").map(String.init)
    let batch = try #require(rows.firstIndex { $0.contains("Birthdays and other dates") })
    let first = try #require(rows.firstIndex { $0.contains("To do") }) + 1
    try counter.press(String(repeating: "<Down>", count: batch - first) + "<Enter>")
    #expect(counter.text.contains("1 member: 王小美"))
    #expect(counter.text.contains("Coupons worth at most ¥50.00"))
    try counter.press("<Right><Enter>")
    #expect(counter.message.contains("Given to 1 member"))
    #expect(!counter.text.contains("Birthdays and other dates"))
  }

  @Test("S21: F narrows Today, the call list and the lapsed list to one's own members, and widens them again")
  func owner() throws {
    let counter = try counter()
    try counter.press("<F6>")
    #expect(counter.text.contains("Emma Stone: Glass vase"))
    try counter.press("f")
    #expect(counter.message.contains("Members looked after by li"))
    #expect(!counter.text.contains("Emma Stone: Glass vase"))
    #expect(counter.text.contains("王小美"))
    try counter.press("f")
    #expect(counter.text.contains("Emma Stone: Glass vase"))
    try counter.press("<F10>call when<Enter>f")
    #expect(counter.message.contains("Members looked after by li"))
    try counter.press("<F7>f1")
    #expect(counter.text.contains("Only: li"))
  }
}
