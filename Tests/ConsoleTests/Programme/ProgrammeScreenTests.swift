import Shop
import Terminal
import Testing

@testable import Console

@Suite("Screens of the programme")
struct ProgrammeScreenTests {
  /// The tier table, from the menu.
  private static func open(_ counter: Counter, _ language: Language) throws {
    try counter.press("<F10>\(language == .english ? "tiers" : "等级表")<Enter>")
    #expect(counter.title == counter.console.words.tierTable)
  }

  @Test("S03: the ladder as a table, with how many each step would hold", arguments: Language.allCases)
  func table(language: Language) throws {
    let counter = try Counter(language: language)
    try Self.open(counter, language)
    try counter.press("<Down><Tick>")
    try Golden.check(counter.text, "tier-table.\(language.rawValue)")
  }

  @Test("S03: a cell is typed over, checked as it is typed, and saved with the table")
  func edited() throws {
    let counter = try Counter()
    try Self.open(counter, .english)
    try counter.press("<Down><Right><Enter>")
    try counter.press("<C-u>9x")
    #expect(counter.text.contains("\"9x\" cannot be read here"))
    try counter.press("<Backspace>00<Enter>")
    #expect(counter.text.contains("Not saved yet"))
    try counter.press("s")
    #expect(counter.shop.state.settings.tiers[1].reach.spend == Money(90_000))
    #expect(counter.text.contains("Member: 3 members"))
    #expect(counter.message.contains("Settings saved"))
    try counter.press("<Down><Enter><C-u>1<Enter>")
    #expect(counter.text.contains("asks for less than the one below"))
    try counter.press("s")
    #expect(counter.shop.state.settings.tiers[2].reach.spend == Money(200_000))
  }

  @Test("S127: what would change, before it is saved", arguments: Language.allCases)
  func rehearsal(language: Language) throws {
    let counter = try Counter(language: language)
    try Self.open(counter, language)
    try counter.press("<Down><Right><Enter><C-u>500<Enter>w")
    try Golden.check(counter.text, "rehearsal.\(language.rawValue)")
  }

  @Test("S10: the rule sheet is printed from the live settings", arguments: Language.allCases)
  func rules(language: Language) throws {
    let counter = try Counter(language: language)
    var settings = counter.shop.state.settings
    settings.programme.earnPoints = 3
    settings.plans = [
      Plan(
        code: "garden", name: LocalizedText(english: "Garden Club", chinese: "花园会员"), fee: Money(19_900),
        benefits: Benefits(discount: BasisPoints(percent: 5)))
    ]
    let sheet = RuleSheet(settings: settings, words: counter.console.words).text
    try Golden.check(sheet, "rules.\(language.rawValue)")
    counter.console.open(.sheet(.rules))
    try counter.press("<End>c")
    #expect(!counter.text.contains("3 points"))
  }

  @Test("S133: what membership saved, on the card and as a sheet", arguments: Language.allCases)
  func statement(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>peony<Enter><Enter><Enter><F2>wxm<Enter>")
    let wang = try #require(counter.cast?.wang)
    let year = try #require(counter.shop.state.account(wang)).year(2026)
    #expect(year.total == Money(4_340))
    try counter.press("b")
    try Golden.check(counter.text, "statement.\(language.rawValue)")
  }

  @Test("S10, Q6: why a tier is what it is, line by line", arguments: Language.allCases)
  func why(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter>y")
    try Golden.check(counter.text, "tier-why.\(language.rawValue)")
  }

  @Test("S128: Today offers the start of the day, once")
  func startOfDay() throws {
    let (shop, _) = try SmallShop.make()
    shop.now = SmallShop.instant("2028-01-05T02:00:00Z")
    let counter = try Counter(shop: shop)
    try counter.press("<F6>")
    #expect(counter.text.contains("something due"))
    try counter.press("s")
    #expect(counter.message.contains("lapsed"))
    #expect(shop.state.due(on: shop.today).isEmpty)
    try counter.press("<F6>s")
    #expect(counter.message.contains("Nothing is due"))
  }

  @Test("S16: a plan is typed into the order, stands on the card, and on Today before it ends")
  func plan() throws {
    let (shop, cast) = try SmallShop.make()
    var settings = shop.state.settings
    settings.plans = [
      Plan(code: "garden", name: LocalizedText(english: "Garden Club", chinese: "花园会员"), fee: Money(19_900), months: 1)
    ]
    try shop.carryOut(.changeSettings(settings))
    shop.forgetRecent()
    let counter = try Counter(shop: shop)
    try counter.press("wxm<F3>garden<Enter><Enter><Enter>")
    #expect(shop.state.account(cast.wang)?.plans(on: shop.today).count == 1)
    try counter.press("<F2>wxm<Enter>")
    #expect(counter.text.contains("Garden Club to 20 Dec 2026, 30 days left, paid ¥199, used ¥0"))
    shop.now = SmallShop.instant("2026-12-10T02:00:00Z")
    try counter.press("<F6><Tick>")
    #expect(counter.text.contains("王小美: Garden Club"))
  }
}
