import Shop
import Terminal
import Testing

@testable import Console

@Suite("Stock on the screen")
struct StockScreenTests {
  /// Roses that have stood, vases that nobody bought, cards that ran low, bouquets bound from the roses.
  private func shop(_ language: Language = .english) throws -> Counter {
    let counter = try Counter(language: language)
    let shop = counter.shop
    var rose = Product()
    rose.sku = "rose"
    rose.name = LocalizedText(english: "Red rose", chinese: "红玫瑰")
    rose.category = "stem"
    rose.price = Money(1_200)
    rose.cost = Money(480)
    rose.vaseDays = 7
    rose.slot = .focal
    rose.materials = ["rose"]
    var bound = try #require(shop.state.catalogue["roses-11"])
    bound.recipe = [BundlePart(sku: "rose", quantity: 11)]
    var vase = try #require(shop.state.catalogue["vase"])
    vase.cost = Money(2_600)
    var card = try #require(shop.state.catalogue["card"])
    card.substitutes = ["vase"]
    try shop.carryOut(.saveProducts([rose, bound, vase, card]))
    let morning = shop.now
    func move(_ kind: StockMove, _ sku: SKU, _ quantity: Int, daysAgo: Int) throws {
      shop.now = Instant(seconds: morning.seconds - daysAgo * 86_400)
      try shop.carryOut(.moveStock(StockMoved(sku: sku, kind: kind, quantity: quantity)))
    }
    try move(.received, "vase", 12, daysAgo: 110)
    try move(.received, "rose", 40, daysAgo: 7)
    try move(.received, "rose", 20, daysAgo: 2)
    try move(.counted, "card", 0, daysAgo: 1)
    try move(.received, "lilies", 9, daysAgo: 1)
    shop.now = morning
    shop.forgetRecent()
    return counter
  }

  @Test("S66, S67: low and ageing with a step, the most pressing first", arguments: Language.allCases)
  func list(language: Language) throws {
    let counter = try shop(language)
    try counter.press(language == .english ? "<F10>stock<Enter>" : "<F10>库存<Enter>")
    try Golden.check(counter.text, "stock.\(language.rawValue)")
    try counter.press("vvv")
    try Golden.check(counter.text, "stock-all.\(language.rawValue)")
  }

  @Test("S67: waste is offered with what is old, asks why, and F9 takes it back", arguments: Language.allCases)
  func waste(language: Language) throws {
    let counter = try shop(language)
    try counter.press(language == .english ? "<F10>stock<Enter><Down>w" : "<F10>库存<Enter><Down>w")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "stock-waste.\(language.rawValue)")
    try counter.press("1")
    #expect(counter.shop.state.figures("rose")?.stock == 20)
    #expect(counter.shop.state.dayBook(counter.shop.today)?.stock.first?.wasteCost == Money(19_200))
    try counter.press("<F9>")
    #expect(counter.shop.state.figures("rose")?.stock == 60)
    #expect(counter.shop.state.stockAge(of: "rose", on: counter.shop.today)?.days == 7)
  }

  @Test("S67: receiving and counting, also of what was never counted; a bound bouquet is counted by its parts")
  func moves() throws {
    let counter = try shop()
    try counter.press("<F10>stock<Enter>r24<Enter>")
    #expect(counter.shop.state.figures("card")?.stock == 24)
    try counter.press("n<Esc>npeony<Enter>5<Enter>")
    #expect(counter.shop.state.figures("peony")?.stock == 5)
    try counter.press("vvv<End>")
    #expect(counter.shop.state.available("roses-11") == 5)
    try counter.press("<F2><F10>stock<Enter>vvv")
    #expect(counter.text.contains("11 red roses"))
  }

  @Test("S67: a florist sees the list and may not change it")
  func role() throws {
    let counter = try shop()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F10>stock<Enter>c")
    #expect(counter.message.contains("Only"))
  }

  @Test("S67: turnover and waste by category with their definitions", arguments: Language.allCases)
  func report(language: Language) throws {
    let counter = try shop(language)
    try counter.shop.carryOut(
      .moveStock(StockMoved(sku: "rose", kind: .wasted, quantity: 10, reason: WasteReason.wilted.coded)))
    var draft = OrderDraft()
    draft.items = [DraftItem("roses-11", quantity: 2), DraftItem("vase")]
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press(language == .english ? "<F10>turnover<Enter>" : "<F10>周转<Enter>")
    try Golden.check(counter.text, "stock-report.\(language.rawValue)")
  }
}
