import Shop
import Terminal
import Testing

@testable import Console

@Suite("Today")
struct TodayScreenTests {
  @Test("Deliveries by slot, and whose dates come up with last year's gift", arguments: Language.allCases)
  func today(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F6>")
    try Golden.check(counter.text, "today.\(language.rawValue)")
    try counter.press("<Tab>")
    try Golden.check(counter.text, "today-dates.\(language.rawValue)")
  }

  @Test("A wide window shows both lists side by side", arguments: Language.allCases)
  func wide(language: Language) throws {
    let counter = try Counter(language: language, size: Size(columns: 150, rows: 45))
    try counter.press("<F6><Tab>")
    try Golden.check(counter.text, "today-wide.\(language.rawValue)")
  }

  @Test("The address is in sight; one key hands over")
  func handover() throws {
    let counter = try Counter()
    try counter.press("<F6>")
    #expect(counter.text.contains("12 Garden Lane"))
    try counter.press("h")
    #expect(counter.message.contains("Handed over"))
    #expect(!counter.text.contains("12 Garden Lane"))
  }

  @Test("An order put aside is taken up from here")
  func held() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><C-w><F6><Down><Enter>")
    #expect(counter.title == "Order")
    #expect(counter.text.contains("Glass vase"))
    #expect(counter.shop.state.globals.held.isEmpty)
  }

  @Test("A date opens its member, or an order with giver, receiver and occasion filled in")
  func dates() throws {
    let counter = try Counter()
    try counter.press("<F6><Tab>o")
    #expect(counter.title == "Order")
    #expect(counter.text.contains("王小美"))
    #expect(counter.text.contains("anniversary") || counter.text.contains("birthday"))
    try counter.press("<F6><Tab><Enter>")
    #expect(counter.text.contains("王小美"))
  }

  @Test("D05: after an order in sympathy no cheerful date of the giver comes up")
  func sorrow() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    var draft = OrderDraft()
    draft.account = wang
    draft.items = [DraftItem("lilies")]
    draft.occasion = .sympathy
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("<F6>")
    #expect(!counter.text.contains("anniversary"))
    #expect(!counter.text.contains("birthday"))
  }

  @Test("A day with nothing says what to do", arguments: Language.allCases)
  func empty(language: Language) throws {
    let shop = try SmallShop.make(language: language).shop
    shop.now = SmallShop.instant("2027-03-20T02:00:00Z")
    let counter = try Counter(language: language, shop: shop)
    try counter.press("<F6>")
    try Golden.check(counter.text, "today-empty.\(language.rawValue)")
  }
}
