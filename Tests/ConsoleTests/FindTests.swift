import Shop
import Terminal
import Testing

@testable import Console

@Suite("Find")
struct FindTests {
  @Test("The first screen says what is due", arguments: Language.allCases)
  func opening(language: Language) throws {
    try Golden.check(Counter(language: language).text, "find-opening.\(language.rawValue)")
  }

  @Test("Each key narrows the list", arguments: Language.allCases)
  func narrowing(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("8812")
    try Golden.check(counter.text, "find-8812.\(language.rawValue)")
  }

  @Test("The selected row, the greyed keys and a failure are told apart by their roles")
  func roles() throws {
    let counter = try Counter()
    try counter.press("8812<F9>")
    try Golden.check(counter.frame.roles, "find-8812.roles")
  }

  @Test("Nobody found says what to do next", arguments: Language.allCases)
  func nobody(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("1399999")
    try Golden.check(counter.text, "find-nobody.\(language.rawValue)")
  }

  @Test(
    "Letters and digits are never commands; a name is found by its pinyin and initials",
    arguments: ["wxm", "wangxiao", "小美", "C1042", "王8812"])
  func shapes(typed: String) throws {
    let counter = try Counter()
    try counter.press(typed)
    #expect(counter.text.contains("王小美"))
    #expect(!counter.text.contains("Emma"))
  }

  @Test("A key that means nothing here says so")
  func unknownKey() throws {
    let counter = try Counter()
    try counter.press("<Insert>")
    #expect(counter.message.contains("No such key here - F1 Help"))
  }
}
