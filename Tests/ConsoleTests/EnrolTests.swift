import Shop
import Testing

@testable import Console

@Suite("Enrolment")
struct EnrolTests {
  @Test("The form says what is wrong as it is typed", arguments: Language.allCases)
  func form(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("13800138812<C-n>赵敏<Tab><Right><Tab>8-15")
    try Golden.check(counter.text, "enrol.\(language.rawValue)")
  }

  @Test("S01: what was typed on Find is filled in; Ctrl-S saves and opens the card")
  func enrol() throws {
    let counter = try Counter()
    try counter.press("13655550001<C-n>Zhao Min<C-s>")
    #expect(counter.title == "Member")
    #expect(counter.text.contains("Zhao Min"))
    #expect(counter.text.contains("136****0001"))
    #expect(counter.message.contains("Welcome"))
  }

  @Test("A name typed on Find goes into the name")
  func name() throws {
    let counter = try Counter()
    try counter.press("Zhao<C-n>")
    #expect(counter.text.contains("Zhao"))
    try counter.press("13655550001<C-s>")
    #expect(counter.shop.find("Zhao", limit: 1).matches == 1)
  }

  @Test("The referrer is found by the end of their phone")
  func referrer() throws {
    let counter = try Counter()
    try counter.press("Zhao<C-n><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down>4567")
    #expect(counter.text.contains("sent by Emma Stone"))
    try counter.press("<Enter>")
    let id = try #require(counter.shop.find("Zhao", limit: 1).rows.first?.id)
    #expect(counter.shop.state.account(id)?.referredBy == counter.cast?.emma)
  }

  @Test("K1: consent is given per channel, and withdrawn with its day")
  func consent() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    try counter.press("wxm<Enter>e<Down><Down><Down><Down><Space><Down><Space><C-s>")
    let consents = try #require(counter.shop.person(wang)?.consents)
    #expect(consents.first { $0.channel == .wechat }?.withdrawn == SmallShop.day("2026-11-21"))
    #expect(consents.first { $0.channel == .sms }?.withdrawn == nil)
  }

  @Test(
    "Dates are read as people type them",
    arguments: [
      ("5-12", false, "05-12"), ("1988-05-12", false, "1988-05-12"), ("5月12日", false, "05-12"),
      ("1988.5.12", false, "1988-05-12"), ("８/１５", true, "lunar:08-15"), ("闰4-10", true, "lunar:leap-04-10"),
      ("2020-leap-4-10", true, "lunar:2020-leap-04-10"),
    ])
  func dates(typed: String, lunar: Bool, expected: String) {
    #expect(DateText.read(typed, lunar: lunar)?.coded == expected)
  }

  @Test("What is no date is none", arguments: ["", "13-1", "2-30", "May", "5", "1-2-3-4"])
  func noDates(typed: String) {
    #expect(DateText.read(typed, lunar: false) == nil)
  }
}
