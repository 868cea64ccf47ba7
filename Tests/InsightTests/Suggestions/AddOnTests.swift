import Insight
import Shop
import Testing

@Suite("What goes with the basket in hand")
struct AddOnTests {
  private let shelf = [
    Product("roses", 268), Product("lilies", 198), Product("tulips", 128), Product("vase", 88, category: "vase"),
    Product("card", 15, category: "card"),
  ]

  /// Orders of one shop, `with` a vase in so many of the roses' and of the others'.
  private func shop(roses: Int, vases: Int, others: Int, othersVases: Int, _ plans: [SetPlan] = []) -> TestShop {
    var shop = TestShop(products: shelf)
    shop.settings { $0.suggestions.sets = plans }
    for number in 0..<roses { shop.order(nil, "2026-03-01", number < vases ? ["roses", "vase"] : ["roses"]) }
    for number in 0..<others { shop.order(nil, "2026-03-02", number < othersVases ? ["lilies", "vase"] : ["lilies"]) }
    return shop
  }

  private func addOns(_ shop: TestShop, _ basket: [SKU], allergies: [String] = []) -> [AddOn] {
    var person = Person(id: PersonID(high: 9, low: 9), name: "Wang")
    person.allergies = allergies
    return AddOns.make(
      for: basket, SuggestionRequest(account: nil, person: person), state: shop.state, on: day("2026-10-12"))
  }

  @Test("S71: a pair is told with its figures, from ten joint orders on and only where chance is no answer")
  func proven() throws {
    let found = addOns(shop(roses: 40, vases: 20, others: 160, othersVases: 8), ["roses"])
    let first = try #require(found.first)
    #expect(first.isProven && first.suggestion.items == ["vase"])
    #expect(first.suggestion.reason == .boughtTogether(LocalizedText("roses"), joint: 20, orders: 40))
    #expect(addOns(shop(roses: 18, vases: 9, others: 180, othersVases: 0), ["roses"]).isEmpty)
    // As often as with everything else.
    #expect(addOns(shop(roses: 40, vases: 12, others: 160, othersVases: 48), ["roses"]).isEmpty)
  }

  @Test("S71: what the shop itself puts together is offered as that, without a figure")
  func stated() throws {
    let plan = SetPlan(
      "bouquet", LocalizedText("Bouquet"), forOccasion: true, needs: ["bouquet"], adds: [.card, .vase], rule: .free)
    let found = addOns(shop(roses: 3, vases: 2, others: 3, othersVases: 0, [plan]), ["roses"])
    #expect(found.map(\.suggestion.items) == [["card"], ["vase"]] && found.allSatisfy { !$0.isProven })
    #expect(found.allSatisfy { $0.suggestion.reason == .goesWell(with: LocalizedText("roses")) })
    // What is in hand is not offered again.
    let second = addOns(shop(roses: 3, vases: 2, others: 3, othersVases: 0, [plan]), ["roses", "card"])
    #expect(second.map(\.suggestion.items) == [["vase"]])
  }

  @Test("S71: in shops whose customers choose each thing by itself no affinity is invented", arguments: UInt64(1)...12)
  func none(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let products = (0..<25).map { Product(SKU("p\($0)"), 100) }
    var shop = TestShop(products: products)
    // Popular things meet often, and that says nothing.
    let shares = products.map { _ in Double.random(in: 0.02...0.3, using: &random) }
    for _ in 0..<700 {
      let bought = products.indices.filter { Double.random(in: 0..<1, using: &random) < shares[$0] }
      if !bought.isEmpty { shop.order(nil, "2026-03-01", bought.map { products[$0].sku }) }
    }
    for product in products {
      let found = addOns(shop, [product.sku])
      #expect(found.allSatisfy { !$0.isProven })
    }
  }

  @Test("S71: of very many partners those met most are kept, and none is counted too often")
  func bounded() throws {
    let products = (0..<120).map { Product(SKU("p\($0)"), 100) }
    var shop = TestShop(products: products)
    var truth: [SKU: Int] = [:]
    var random = SeededGenerator(seed: 5)
    for number in 0..<600 {
      let other = number % 3 == 0 ? SKU("p1") : SKU("p\(Int.random(in: 2..<120, using: &random))")
      shop.order(nil, "2026-03-01", ["p0", other])
      truth[other, default: 0] += 1
    }
    let figures = try #require(shop.state.figures("p0"))
    #expect(figures.together.count <= ProductFigures.partners)
    #expect(figures.together.allSatisfy { $0.orders <= truth[$0.sku] ?? 0 && $0.orders > 0 })
    // 600 orders over 48 places: at most a twelfth of a hundred is lost.
    #expect(figures.together.first { $0.sku == "p1" }.map { $0.orders >= 200 - 600 / 49 } ?? false)
  }
}
