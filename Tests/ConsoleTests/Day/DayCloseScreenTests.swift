import Shop
import Terminal
import Testing

@testable import Console

@Suite("Close of day")
struct DayCloseScreenTests {
  static func busyCounter(_ language: Language = .english) throws -> Counter {
    let counter = try Counter(language: language)
    counter.shop.journalHead = (n: 42, h: "0123456789abcdef0123456789abcdef")
    try counter.press("<F3>vase<Enter><Enter><Enter><Enter>")
    try counter.press("wxm<F3>peony<Enter><Enter>w<Enter><Enter>")
    try counter.press("emma<F3>card<Enter><Enter>l<Enter><Enter>")
    return counter
  }

  @Test("S43: takings by tender, cash counted and the difference", arguments: Language.allCases)
  func closing(language: Language) throws {
    let counter = try Self.busyCounter(language)
    try counter.press("<F8>t60")
    try Golden.check(counter.text, "day-close.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(counter.shop.state.dayBook(counter.shop.today)?.closed?.counted == Money(6_000))
    try Golden.check(counter.text, "day-closed.\(language.rawValue)")
  }

  @Test("The count comes first; nonsense is no count")
  func counting() throws {
    let counter = try Self.busyCounter()
    try counter.press("<F8>t<Enter>")
    #expect(counter.message.contains("Count the cash"))
    try counter.press("many<Enter>")
    #expect(counter.message.contains("no amount"))
  }

  @Test("Earlier days can be looked at; later ones are not there yet")
  func days() throws {
    let counter = try Counter()
    try counter.press("<F8>t<PageDown>")
    #expect(counter.message.contains("This is today"))
    try counter.press("<PageUp>")
    #expect(counter.text.contains("20 Nov 2026"))
    #expect(counter.text.contains("1 order"))
  }

  @Test("Who may not close is told who may")
  func role() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F8>0<Enter>")
    #expect(counter.message.contains("Only senior staff"))
  }
}
