import Testing

@testable import Shop

@Suite("X1: stock through recipes")
struct RecipeTests {
  private func shop(roses: Int = 30, gypsophila: Int = 10, paper: Int = 50) throws -> Counter {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", roses)
    try counter.moveStock(.received, "gypsophila", gypsophila)
    try counter.moveStock(.received, "paper", paper)
    return counter
  }

  private func stock(_ counter: Counter) -> [Int?] { ["rose", "gypsophila", "paper"].map { counter.stock($0) } }

  @Test(
    "X1, S65: how many can be made is what the scarcest part allows",
    arguments: [
      (30, 10, 50, 2, 6), (10, 10, 50, 0, 2), (110, 3, 50, 1, 22), (110, 20, 4, 4, 4), (0, 0, 0, 0, 0),
    ])
  func available(roses: Int, gypsophila: Int, paper: Int, bouquets: Int, posies: Int) throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    for (sku, count) in [(SKU("rose"), roses), ("gypsophila", gypsophila), ("paper", paper)] {
      try counter.moveStock(.counted, sku, count)
    }
    #expect(counter.state.available("bouquet") == bouquets)
    #expect(counter.state.available("posy") == posies)
    #expect(counter.state.available("hamper") == bouquets)
    // Nothing of it is counted, and what nobody counts is always there.
    #expect(counter.state.available("lilies") == nil)
    #expect(counter.state.available("vase") == nil)
    #expect(counter.state.available("rose") == roses)
  }

  @Test("X1: a sale takes the parts, a refund brings back what it took, whatever the recipe says by then")
  func sale() throws {
    let counter = try shop()
    let order = try counter.sell(item("bouquet", 2), item("rose", 3))
    #expect(stock(counter) == [5, 6, 48])
    #expect(order.lines[0].parts == StockShop.parts([("rose", 11), ("gypsophila", 2), ("paper", 1)]))
    #expect(order.lines[1].parts.isEmpty)
    var changed = try #require(counter.state.catalogue["bouquet"])
    changed.recipe = StockShop.parts([("rose", 20)])
    try counter.perform(.saveProducts([changed]))
    try counter.refund(order, (0, 1))
    #expect(stock(counter) == [16, 8, 49])
    // What came back spoiled is not sold again.
    try counter.refund(order, (0, 1), reason: .quality)
    #expect(stock(counter) == [16, 8, 49])
    #expect(counter.folded().figures("rose") == counter.state.figures("rose"))
  }

  @Test("X1, H3: undoing an order and exchanging a bouquet bring its parts back")
  func undo() throws {
    let counter = try shop()
    try counter.sell(item("bouquet"))
    try counter.undo(counter.last)
    #expect(stock(counter) == [30, 10, 50])
    let order = try counter.sell(item("bouquet"))
    try counter.sell(item("posy")) { $0.exchange = RefundRequest(order: order.id) }
    #expect(stock(counter) == [25, 10, 49])
  }

  @Test("X1: a product counted itself takes itself, and not its parts")
  func counted() throws {
    let counter = try shop()
    try counter.moveStock(.counted, "bouquet", 3)
    let order = try counter.sell(item("bouquet"))
    #expect(counter.stock("bouquet") == 2)
    #expect(stock(counter) == [30, 10, 50])
    #expect(order.lines[0].parts.isEmpty)
    #expect(counter.state.available("hamper") == 2)
    try counter.sell(item("hamper"))
    #expect(counter.stock("bouquet") == 1)
  }

  @Test("X1: something limited is refused where a part runs out, and so is what would take the last of a limited part")
  func limited() throws {
    let counter = try shop(roses: 12)
    #expect(refusal { () throws(Refusal) in try counter.sell(item("posy", 3)) } == .outOfStock("posy", left: 2))
    // Both lines draw on the same roses.
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("posy"), item("rose", 8)) } == .outOfStock("posy", left: 2))
    // What is not limited is sold with a warning.
    try counter.sell(item("bouquet"), item("rose", 4))
    #expect(counter.stock("rose") == -3)
    try counter.moveStock(.counted, "lily", 5)
    #expect(refusal { () throws(Refusal) in try counter.sell(item("lilies", 2)) } == .outOfStock("lily", left: 5))
    try counter.sell(item("lilies"))
    #expect(counter.stock("lily") == 2)
  }

  @Test("X1, S19: what is kept of a part is kept from what is made of it")
  func kept() throws {
    let counter = try shop(roses: 24)
    let member = try counter.join()
    try counter.perform(
      .reserve(
        ReservationWish(member: member, sku: "rose", quantity: 10, until: Instant(seconds: counter.now.seconds + 9_000))
      ))
    #expect(counter.state.available("bouquet", to: nil, at: counter.now) == 1)
    #expect(counter.state.available("bouquet", to: member, at: counter.now) == 2)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("bouquet", 2)) } == .keptForOthers("bouquet", left: 1))
  }

  @Test("Cost and vase life of what is made are its parts'")
  func figures() throws {
    let catalogue = StockShop.catalogue
    func cost(_ sku: SKU) -> Money? { catalogue[sku].flatMap { catalogue.cost(of: $0) } }
    func days(_ sku: SKU) -> Int? { catalogue[sku].flatMap { catalogue.vaseDays(of: $0) } }
    // 11 x 4.00 + 2 x 9.00 + 2.50; the vase 26.00 on top.
    #expect(cost("bouquet") == Money(6_450) && cost("hamper") == Money(9_050) && cost("rose") == Money(400))
    #expect(days("bouquet") == 7 && days("hamper") == 7 && days("lilies") == 10 && days("vase") == nil)
    let counter = try shop()
    let came = counter.day
    try counter.move(to: "2026-03-13")
    // The roses came three days ago; the seven days count from then.
    #expect(counter.state.wiltDay(of: "bouquet", on: counter.day) == came + 7)
    #expect(counter.state.wiltDay(of: "lilies", on: counter.day) == counter.day + 10)
    #expect(counter.state.wiltDay(of: "vase", on: counter.day) == nil)
  }

  @Test("Recipes name products, end somewhere, and nothing stands in for itself")
  func faults() throws {
    let counter = try shop()
    func fault(_ change: (inout Product) -> Void) -> Refusal? {
      var product = StockShop.product("new", 1_000)
      change(&product)
      return refusal { () throws(Refusal) in try counter.perform(.saveProducts([product])) }
    }
    #expect(
      fault { $0.recipe = StockShop.parts([("none", 1)]) }
        == .settingsInvalid(.unknown(key: "products.new.recipe", code: "none")))
    #expect(
      fault { $0.recipe = StockShop.parts([("rose", 0)]) }
        == .settingsInvalid(.outOfRange(key: "products.new.recipe.quantity", 1...999)))
    #expect(
      fault { $0.recipe = StockShop.parts([("new", 1)]) }
        == .settingsInvalid(.circular(key: "products.new.recipe", code: "new")))
    #expect(
      fault { $0.substitutes = ["new"] } == .settingsInvalid(.circular(key: "products.new.substitutes", code: "new")))
    #expect(
      fault { $0.substitutes = ["none"] } == .settingsInvalid(.unknown(key: "products.new.substitutes", code: "none")))
    #expect(fault { $0.reorderAt = -1 } == .settingsInvalid(.outOfRange(key: "products.new.reorderAt", 0...1_000_000)))
    #expect(fault { $0.recipe = StockShop.parts([("hamper", 1)]) } == nil)
    var rose = try #require(counter.state.catalogue["rose"])
    rose.recipe = StockShop.parts([("new", 1)])
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.saveProducts([rose])) }
        == .settingsInvalid(.circular(key: "products.rose.recipe", code: "rose")))
  }
}
