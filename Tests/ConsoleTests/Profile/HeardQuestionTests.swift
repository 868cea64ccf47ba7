import Shop
import Terminal
import Testing

@testable import Console

@Suite("How did you hear of us?")
struct HeardQuestionTests {
  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.sources = [
      JoinSource(code: "walk-in", name: LocalizedText(english: "Passing by", chinese: "路过")),
      JoinSource(code: "book", name: LocalizedText(english: "Little red book", chinese: "小红书")),
      JoinSource(code: .referral, name: LocalizedText(english: "A member sent them", chinese: "会员推荐")),
    ]
    settings.rewards.referral.points = Points(100)
    try shop.carryOut(.changeSettings(settings))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  private func newest(_ counter: Counter, _ name: String) throws -> (Person, Account) {
    let id = try #require(counter.shop.find(name, limit: 1).rows.first?.id)
    return (try #require(counter.shop.person(id)), try #require(counter.shop.state.account(id)))
  }

  @Test("S125, S134: at enrolment two keys answer from the shop's own sources", arguments: Language.allCases)
  func enrolment(language: Language) throws {
    let counter = try counter(language)
    try counter.press("13655550001<C-n>Zhao<C-y>")
    try Golden.check(counter.text, "heard.\(language.rawValue)")
    try counter.press("22<C-s>")
    let (person, account) = try newest(counter, "Zhao")
    #expect((person.source, person.profile.compared, account.source) == ("book", .online, "book"))
    let rule = SegmentRule.condition(.source("book"))
    #expect(rule.contains(account, DirectoryEntry(person), in: counter.shop.state, on: counter.shop.today))
  }

  @Test(
    "S125, S134: joining from the till asks by one key, and who sent them by the end of their phone",
    arguments: Language.allCases)
  func till(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F3>vase<Enter><C-n>13922223333<C-y>38812")
    try counter.press("<Backspace><Backspace><Backspace><Backspace>4567<Enter>1")
    try Golden.check(counter.text, "order-join-heard.\(language.rawValue)")
    try counter.press("<C-s>")
    let (person, account) = try newest(counter, "13922223333")
    #expect((person.source, person.profile.compared, account.source) == ("referral", .nobody, .referral))
    #expect(account.referredBy == counter.shop.find("emma", limit: 1).rows.first?.id)
  }

  @Test("S134: a referrer whom nobody or several match is asked for again")
  func unclear() throws {
    let counter = try counter()
    try counter.press("<F3>vase<Enter><C-n>13922223333<C-y>38812<Enter>")
    #expect(counter.message.contains("2 match"))
  }

  @Test(
    "S125, S42: the profile's form offers the same sources; an answer no longer offered stays until another is chosen")
  func form() throws {
    let counter = try counter()
    let id = try #require(counter.shop.find("emma", limit: 1).rows.first?.id)
    var person = try #require(counter.shop.person(id))
    person.source = "newspaper"
    try counter.shop.carryOut(.savePerson(person))
    let source = "emma<Enter>p<Enter>" + String(repeating: "<Down>", count: 11)
    try counter.press(source)
    #expect(counter.text.contains("newspaper"))
    try counter.press("<C-s>")
    #expect(counter.shop.person(id)?.source == "newspaper")
    try counter.press("<F2><Esc>" + source + "<Right><Right>")
    #expect(counter.text.contains("Little red book"))
    try counter.press("<C-s>")
    #expect(counter.shop.person(id)?.source == "book")
  }
}
