import Shop
import Terminal
import Testing

@testable import Console

@Suite("Settings and products")
struct SettingsScreenTests {
  @Test(
    "Every setting has a label and a sentence in both languages: SettingLabels holds them",
    arguments: ShopSettings.settingSchema.map(\.pattern.text)
      + (Product.settingSchema.dropFirst().map { "products.*.\($0.pattern)" })
      + (BundleList.settingSchema.map(\.pattern.text)))
  func labels(pattern: String) throws {
    let words = try #require(Words(language: .english, currency: .cny).setting(SettingsPath(pattern)), "\(pattern)")
    #expect(!words.label.english.isEmpty && !words.meaning.english.isEmpty)
    #expect(words.label.chinese.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(words.meaning.chinese.unicodeScalars.contains { $0.properties.isIdeographic })
    for text in [words.meaning.english, words.meaning.chinese] { #expect(SafeText(text).width <= 72, "\(text)") }
    for text in [words.label.english, words.label.chinese] { #expect(SafeText(text).width <= 27, "\(text)") }
  }

  @Test(
    "N4: a threshold is edited by keys, shown before and after, and saved as one change", arguments: Language.allCases)
  func threshold(language: Language) throws {
    let counter = try Counter(language: language)
    let before = counter.shop.state.settings
    try counter.press("<F10>settings<Enter>")
    try Golden.check(counter.text, "settings.\(language.rawValue)")
    // Programme, then tiers: gold's spend is the third field.
    try counter.press("<Down><Down><Enter><End><Enter><Down><Down><C-u>3000")
    try Golden.check(counter.text, "settings-tier.\(language.rawValue)")
    try counter.press("<C-s>")
    try Golden.check(counter.text, "settings-save.\(language.rawValue)")
    try counter.press("<Enter>")
    var after = before
    after.tiers[2].reach.spend = Money(300_000)
    #expect(counter.shop.state.settings == after)
    try counter.press("<Esc><Esc><Esc>")
    #expect(!counter.title.contains(counter.console.words.settings))
  }

  @Test("N4: a wrong value says so under the field and cannot be saved")
  func wrong() throws {
    let counter = try Counter()
    let before = counter.shop.state.settings
    try counter.press("<F10>settings<Enter><Down><Enter><Down><C-u>9.999")
    #expect(counter.text.contains("2 decimals at most"))
    try counter.press("<C-s>")
    #expect(counter.message.contains("2 decimals at most"))
    try counter.press("<C-u>2")
    #expect(counter.text.contains("An order of ¥268.00 earns 134 points"))
    try counter.press("<Esc><Esc>")
    #expect(counter.text.contains("Leave without saving?"))
    try counter.press("<Right><Enter>")
    #expect(counter.shop.state.settings == before)
  }

  @Test("C1: a kind of coupon is added with its conditions")
  func template() throws {
    let counter = try Counter()
    try counter.press("<F10>settings<Enter>")
    let groups = SettingsSubject().groups(of: RecordDraft(counter.shop.state.settings, .cny)).map { $0[0] }
    let place = try #require(groups.firstIndex(of: "templates"))
    try counter.press(String(repeating: "<Down>", count: place) + "<Enter>athanks-5<Enter>")
    try counter.press("Thanks<Down>谢谢<Down><Down><C-u>5<C-s><Enter>")
    let template = try #require(counter.shop.state.settings.template("thanks-5"))
    #expect(template.title == LocalizedText(english: "Thanks", chinese: "谢谢"))
    #expect(template.terms.amount == Money(500))
  }

  @Test("A product's price is changed by keys; a new one is added under its code", arguments: Language.allCases)
  func products(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F10>products<Enter>")
    try Golden.check(counter.text, "products.\(language.rawValue)")
    try counter.press("vase<Enter>")
    try Golden.check(counter.text, "product.\(language.rawValue)")
    let fields = Product.settingSchema.map(\.path.text)
    let price = try #require(fields.firstIndex(of: "price"))
    try counter.press(String(repeating: "<Down>", count: price) + "<C-u>62.50<C-s><Enter>")
    #expect(counter.shop.state.catalogue["vase"]?.price == Money(6_250))
    try counter.press("<Esc><C-b>lamp<Enter><Down>Lamp<C-s><Enter>")
    #expect(counter.shop.state.catalogue["lamp"]?.name.english == "Lamp")
  }

  @Test("H1: staff who may not change settings are told who may")
  func role() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F10>settings<Enter>")
    #expect(counter.message.contains("Only a manager"))
  }

  @Test(
    "N4: money is shown with the currency's own digits",
    arguments: [("JPY", "¥268"), ("CNY", "¥2.68"), ("BHD", "BHD 0.268")])
  func digits(code: String, shown: String) throws {
    let words = Words(language: .english, currency: try #require(Currency(code: code)))
    #expect(words.money(Money(268)) == shown)
    #expect(words.shown(.amount(Money(268)), .amount) == shown)
  }
}
