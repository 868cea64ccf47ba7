import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("S60: suggestions at the counter")
struct SuggestionKeyTests {
  private func shown(_ counter: Counter) -> [SKU] {
    let member = counter.console.layers.last?.screen as? MemberScreen
    return member?.card?.suggestions.flatMap(\.items) ?? []
  }

  @Test("S60: one key refuses a suggestion, another comes in its place, and F9 brings it back")
  func refused() throws {
    let counter = try Counter()
    try counter.press("emma<Enter>")
    let before = shown(counter)
    #expect(before.count == 3)
    try counter.press("4")
    let after = shown(counter)
    #expect(after.count == 3 && !after.contains(before[0]))
    #expect(counter.message.contains("F9"))
    try counter.press("<F9>")
    #expect(shown(counter) == before)
    let emma = try #require(counter.shop.find("emma", limit: 1).rows.first?.id)
    #expect(counter.shop.state.account(emma)?.declines.isEmpty == true)
  }

  @Test("S60: what was suggested and goes into the saved order is counted as accepted")
  func accepted() throws {
    let counter = try Counter()
    try counter.press("emma<Enter>1<Enter><Enter>")
    let today = counter.shop.today
    #expect(SuggestionReport(counter.shop.state, days: today...today).suggestions.accepted == 1)
  }

  @Test("D06: Why? names what speaks for a suggestion, and the orders behind it", arguments: Language.allCases)
  func why(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter>7")
    try Golden.check(counter.text, "suggestion-why.\(language.rawValue)")
  }

  @Test("S60: in an order the suggestion pointed at is refused by one key, for a walk-in too")
  func inOrder() throws {
    let counter = try Counter()
    try counter.press("<F3>")
    func order() -> [SKU] {
      (counter.console.layers.last?.screen as? OrderScreen)?.suggestions.flatMap(\.items) ?? []
    }
    let before = order()
    try counter.press("<Alt-r>")
    #expect(order().count == before.count && !order().contains(before[0]))
    try counter.press("<Tab><Delete>")
    #expect(!order().contains(before[1]))
    let today = counter.shop.today
    #expect(SuggestionReport(counter.shop.state, days: today...today).suggestions.declined == 2)
    try counter.press("<Alt-s>")
    #expect(counter.console.layers.last?.screen is QuestionScreen)
  }
}
