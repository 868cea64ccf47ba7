import Shop
import Terminal
import Testing

@testable import Console

@Suite("Settings that are not saved yet")
struct UnsavedSettingsTests {
  @Test("D14: edited rules are rehearsed by one key before they are saved", arguments: Language.allCases)
  func rehearse(language: Language) throws {
    let counter = try Counter(language: language)
    let before = counter.shop.state.settings
    try counter.press("<F10>settings<Enter><Down><Enter><C-y>")
    #expect(counter.message.contains(counter.console.words.nothingChanged))
    try counter.press("<C-u>2<C-y>")
    #expect(counter.title == counter.console.words.whatIfTitle)
    try Golden.check(counter.text, "settings-rehearsed.\(language.rawValue)")
    #expect(counter.shop.state.settings == before)
    // Back to the edits, which are still there to be saved.
    try counter.press("<Esc><C-s><Enter>")
    #expect(counter.shop.state.settings.programme.earnPoints == 2)
  }

  @Test("A function key leaves edited settings without losing them", arguments: ["<F2>", "<F6>", "<F8>"])
  func kept(key: String) throws {
    let counter = try Counter()
    try counter.press("<F10>settings<Enter><Down><Enter><C-u>2" + key)
    #expect(counter.message.contains("Unsaved edits are kept"))
    // What another counter changes meanwhile stays.
    var settings = counter.shop.state.settings
    settings.delivery.fee = Money(2_000)
    try counter.shop.carryOut(.changeSettings(settings))
    try counter.press("<F10>settings<Enter>")
    #expect(counter.message.contains("As you left it"))
    try counter.press("<C-s><Enter>")
    #expect(counter.shop.state.settings.programme.earnPoints == 2)
    #expect(counter.shop.state.settings.delivery.fee == Money(2_000))
  }

  @Test("Leaving the program says what would be lost, and Esc asks first")
  func asked() throws {
    let counter = try Counter()
    try counter.press("<F10>settings<Enter><Down><Enter><C-u>2<F2><C-q>")
    #expect(!counter.hasQuit)
    #expect(counter.text.contains("unsaved edits: "))
    try counter.press("<Esc><F10>tiers<Enter><Enter>x<Enter><Esc>")
    #expect(counter.text.contains("Leave without saving?"))
  }

  @Test("S03: an edited tier table is kept, too, and overwrites nothing that others changed")
  func tiers() throws {
    let counter = try Counter()
    try counter.press("<F10>tiers<Enter><Enter>x<Enter><F2>")
    var settings = counter.shop.state.settings
    settings.delivery.fee = Money(2_000)
    try counter.shop.carryOut(.changeSettings(settings))
    try counter.press("<F10>tiers<Enter>s")
    #expect(counter.shop.state.settings.tiers[0].name.english == "Memberx")
    #expect(counter.shop.state.settings.delivery.fee == Money(2_000))
  }
}
