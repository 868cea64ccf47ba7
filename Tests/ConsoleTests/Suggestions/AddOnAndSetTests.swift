import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("S61, S71, D09: add-ons, sets and same again at the counter")
struct AddOnAndSetTests {
  private func order(_ counter: Counter) -> OrderScreen? { counter.console.layers.last?.screen as? OrderScreen }

  /// A shop whose sets put a vase beside a bouquet.
  private func counter(_ language: Language = .english) throws -> Counter {
    let counter = try Counter(language: language)
    var settings = counter.shop.state.settings
    var plan = SetPlan()
    plan.code = "bouquet"
    plan.name = LocalizedText(english: "Bouquet with vase", chinese: "花束配花瓶")
    plan.needs = ["bouquet"]
    plan.adds = ["vase"]
    settings.suggestions.sets = [plan]
    try counter.shop.carryOut(.changeSettings(settings))
    return counter
  }

  private func addOns(_ counter: Counter) -> AnswerTally {
    SuggestionReport(counter.shop.state, days: counter.shop.today...counter.shop.today).addOns
  }

  @Test("S71: one add-on an order is asked about; taken by one key it is counted", arguments: Language.allCases)
  func taken(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F3>" + (language == .english ? "peony" : "牡丹") + "<Enter>")
    try #require(order(counter)?.addOn?.suggestion.items == ["vase"])
    try Golden.check(counter.text, "order-addon.\(language.rawValue)")
    try counter.press("<Insert>")
    #expect(order(counter)?.addOn == nil && order(counter)?.order.items.map(\.sku) == ["peony", "vase"])
    try counter.press("<Enter><Enter>")
    #expect((addOns(counter).accepted, addOns(counter).asked) == (1, 1))
  }

  @Test("S71: refused, nothing more is asked in that order; left unanswered it is counted as asked")
  func refused() throws {
    let counter = try counter()
    try counter.press("<F3>peony<Enter><Delete>tulips<Enter>")
    #expect(order(counter)?.addOn == nil && order(counter)?.order.items.count == 2)
    try counter.press("<Enter><Enter>")
    #expect((addOns(counter).declined, addOns(counter).asked) == (1, 1))
    try counter.press("<F3>peony<Enter><Enter><Enter>")
    #expect((addOns(counter).passed, addOns(counter).asked) == (1, 2))
  }

  @Test("S71, D05: nothing is asked in sorrow")
  func sorrow() throws {
    let counter = try counter()
    let wang = try #require(counter.cast?.wang)
    var draft = OrderDraft()
    draft.account = wang
    draft.items = [DraftItem("lilies")]
    draft.occasion = .sympathy
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("wxm<F3>peony<Enter>")
    #expect(order(counter)?.order.items.count == 1 && order(counter)?.addOn == nil)
  }

  @Test(
    "D09: same again but for somebody else, in three keys from the card and from Find", arguments: Language.allCases)
  func again(language: Language) throws {
    let counter = try counter(language)
    try counter.press("wxm<Enter>lr1")
    try Golden.check(counter.text, "same-again.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(order(counter)?.order.draft.receiver == counter.cast.map { .known($0.receiver) })
    #expect(order(counter)?.order.items.isEmpty == false)
    let other = try self.counter(language)
    try other.press("wxm<C-a>")
    #expect(other.console.layers.last?.screen is SameAgainScreen)
  }

  @Test("S61, S68: a whole set goes into an order by one key, with its pieces and price", arguments: Language.allCases)
  func sets(language: Language) throws {
    let counter = try counter(language)
    try counter.press("emma<Enter>q")
    try Golden.check(counter.text, "sets.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(order(counter)?.order.draft.answers.map(\.outcome) == [.accepted])
    #expect(order(counter)?.order.items.isEmpty == false)
  }
}
