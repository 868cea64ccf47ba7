import Shop
import Terminal
import Testing

@testable import Console

@Suite("What a card pins")
struct MemberPinnedTests {
  /// The small shop with a reward for birthdays and a plan with perks.
  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, cast) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.rewards.occasions = [OccasionReward(occasion: .birthday, template: "ten-percent", points: Points(50))]
    settings.plans = [
      Plan(
        code: "club", name: LocalizedText(english: "Garden Club", chinese: "花园会"), fee: Money(19_900),
        perks: [
          PlanPerk(
            code: "workshop", name: LocalizedText(english: "workshop", chinese: "花艺课"), count: 1, worth: Money(8_000)),
          PlanPerk(code: "early", name: LocalizedText(english: "early booking", chinese: "优先预订")),
        ])
    ]
    try shop.carryOut(.changeSettings(settings))
    var draft = OrderDraft()
    draft.account = cast.wang
    draft.items = [DraftItem("plan-club")]
    draft.tender = .cash
    try shop.carryOut(.placeOrder(draft))
    try shop.carryOut(
      .promise(
        PromiseRequest(
          member: cast.wang, text: language == .english ? "the next wrap" : "下次免包装费", reason: .apology,
          gives: .gift("card"))
      ))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test("S22, S23, T2, D11, S16: birthday, promise and perks stand on the card at 80x24", arguments: Language.allCases)
  func card(language: Language) throws {
    let counter = try counter(language)
    try counter.press("wxm<Enter>")
    try Golden.check(counter.text, "member-pinned.\(language.rawValue)")
    try counter.press("i")
    try Golden.check(counter.text, "member-all.\(language.rawValue)")
  }

  @Test("S22: before anything was given the card says that it comes by itself")
  func due() throws {
    let (shop, _) = try SmallShop.make()
    var settings = shop.state.settings
    settings.rewards.occasions = [OccasionReward(occasion: .birthday, points: Points(50))]
    try shop.carryOut(.changeSettings(settings))
    let counter = try Counter(shop: shop)
    try counter.press("wxm<Enter>")
    #expect(counter.text.contains("Birthday on 28 Nov: 50 points comes by itself today"))
    try counter.press("c")
    #expect(counter.text.contains("Birthday on 28 Nov: 50 points, given on 21 Nov"))
  }

  @Test("S16: U uses a perk by hand, F9 gives it back, one used up says so")
  func perk() throws {
    let counter = try counter()
    try counter.press("wxm<Enter>u1")
    let wang = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    func used() -> Int { counter.shop.state.account(wang)?.plans.first?.used("workshop") ?? -1 }
    #expect(used() == 1)
    #expect(counter.message.contains("The perk is used"))
    try counter.press("u1")
    #expect(counter.message.contains("used up"))
    try counter.press("<Esc><F9>")
    #expect(used() == 0)
  }

  @Test("S37, S53: both cards say who brought whom and what is still to come")
  func referral() throws {
    let (shop, cast) = try SmallShop.make()
    var settings = shop.state.settings
    settings.rewards.referral.points = Points(100)
    try shop.carryOut(.changeSettings(settings))
    var person = Person()
    person.name = "Anna"
    try shop.carryOut(.enrol(Enrolment(person: person, referredBy: cast.emma)))
    let counter = try Counter(shop: shop)
    try counter.press("emma<Enter>")
    #expect(counter.text.contains("Brought 1, 1 reward to come - F"))
    try counter.press("<Esc><C-u>anna<Enter>")
    #expect(counter.text.contains("Sent by Emma Stone"))
  }
}
