import Insight
import Shop
import Testing

@Suite("The bouquet composer")
struct BouquetComposerTests {
  private static func stem(
    _ sku: SKU, _ price: Int, _ slot: SlotCode, _ colour: String, _ edit: (inout Product) -> Void = { _ in }
  ) -> Product {
    Product(sku, price, category: "stem") {
      $0.slot = slot
      $0.colours = [colour]
      $0.materials = [sku.text]
      $0.cost = Money(price * 40)
      $0.vaseDays = slot == .wrap ? nil : 7
      edit(&$0)
    }
  }

  private static let shelf = [
    stem("rose", 12, .focal, "red") { $0.occasions = ["valentine", "anniversary"] },
    stem("tulip", 10, .focal, "pink"), stem("lily", 18, .focal, "white") { $0.occasions = ["funeral", "thanks"] },
    stem("gypsophila", 8, .filler, "white"), stem("statice", 6, .filler, "red"),
    stem("fern", 5, .greenery, "green"), stem("kraft", 15, .wrap, "kraft"), stem("silk", 60, .wrap, "red"),
  ]

  private let today = day("2026-10-12")

  private func shop(_ stock: [SKU: Int] = [:], received: String = "2026-10-12") -> TestShop {
    var shop = TestShop(products: Self.shelf)
    for product in Self.shelf { shop.count(product.sku, stock[product.sku] ?? 100, on: received) }
    return shop
  }

  private func pieces(_ bouquet: ComposedBouquet) -> [SKU: Int] {
    bouquet.parts.reduce(into: [:]) { $0[$1.sku, default: 0] += $1.quantity }
  }

  private func compose(
    _ shop: TestShop, budget: Int, colour: String? = nil, _ edit: (inout BouquetWish) -> Void = { _ in }
  ) throws -> ComposedBouquet {
    var wish = BouquetWish(colour: colour, budget: Money(budget * 100))
    edit(&wish)
    return try BouquetComposer(wish, state: shop.state, on: today).compose()
  }

  @Test(
    "S136: 200.00 in red is a wrap of 15, greenery, filler and an odd number of roses, with its margin and its last day"
  )
  func recipe() throws {
    let bouquet = try compose(shop(), budget: 200, colour: "red") { $0.occasion = "anniversary" }
    // 200 - 15 = 185: greenery 18.50 buys 3 ferns, filler 37 buys 6 statice (red before white), 134 left buys 11 roses, 2
    // left buy nothing.
    #expect(pieces(bouquet) == ["kraft": 1, "fern": 3, "statice": 6, "rose": 11])
    #expect(bouquet.parts.map(\.slot) == [.focal, .filler, .greenery, .wrap])
    #expect(bouquet.price == Money(19_800))
    #expect(bouquet.cost == Money(7_920))
    #expect(bouquet.margin == BasisPoints(percent: 60))
    #expect(bouquet.wiltDay == today + 7)
    #expect(bouquet.stems == 20)
  }

  @Test("S136: where the shelf runs out of one flower the next one joins it, and nothing more is used than there is")
  func shortShelf() throws {
    let bouquet = try compose(shop(["rose": 4, "tulip": 5]), budget: 200) { $0.occasion = "anniversary" }
    let used = pieces(bouquet)
    #expect((used["rose"], used["lily"], used["tulip"]) == (3, 6, nil))
    #expect(bouquet.price <= Money(20_000))
    for part in bouquet.parts { #expect(part.quantity <= part.inStock ?? .max) }
  }

  @Test("S136: no more than 19 of one flower while another goes with it; all of one where nothing does")
  func manyOfOne() throws {
    let mixed = pieces(try compose(shop(), budget: 500) { $0.occasion = "anniversary" })
    #expect(mixed["rose"] == 19 && mixed["lily"] ?? 0 > 0)
    var alone = TestShop(products: [Self.shelf[0]])
    alone.count("rose", 100, on: "2026-10-12")
    #expect(pieces(try compose(alone, budget: 1_199)) == ["rose": 99])
  }

  @Test("D04: what the receiver is allergic to is in no recipe, no swap and nothing added")
  func allergy() throws {
    var shop = shop()
    var mother = Receiver()
    mother.id = shop.id()
    mother.name = "Mother"
    mother.allergies = ["rose", "gypsophila"]
    let giver = shop.person("Wang") { $0.receivers = [mother] }
    var wish = BouquetWish(budget: Money(20_000))
    wish.person = shop.file(giver)
    wish.receiver = mother.id
    let composer = BouquetComposer(wish, state: shop.state, on: today)
    var bouquet = try composer.compose()
    for slot in SlotCode.stems {
      while let more = composer.adding(slot, to: bouquet) { bouquet = more }
    }
    for place in bouquet.parts.indices {
      if let other = composer.swapping(place, in: bouquet) { bouquet = other }
    }
    #expect(Set(bouquet.parts.map(\.sku)).isDisjoint(with: ["rose", "gypsophila"]))
    #expect(!composer.colours.contains("red"))
  }

  @Test("S136, D05: for a funeral nothing bright is used")
  func sorrow() throws {
    let bouquet = try compose(shop(), budget: 200) { $0.occasion = "funeral" }
    #expect(Set(bouquet.parts.map(\.sku)) == ["lily", "gypsophila", "fern", "kraft"])
  }

  @Test("S136: stems that fade too soon stay out; days on the shelf are taken off", arguments: [(6, false), (4, true)])
  func age(days: Int, isUsed: Bool) throws {
    let shop = shop(received: (today - days).description)
    let composer = BouquetComposer(BouquetWish(budget: Money(20_000)), state: shop.state, on: today)
    if isUsed {
      let bouquet = try composer.compose()
      #expect(bouquet.wiltDay == today + 7 - days)
    } else {
      #expect(throws: ComposingProblem.noFlowers(colour: nil)) { try composer.compose() }
    }
  }

  @Test("S136: a budget too small says what the least is; a colour nobody has is named")
  func problems() {
    let shop = shop()
    #expect(throws: ComposingProblem.noFlowers(colour: "blue")) { try compose(shop, budget: 200, colour: "blue") }
    #expect(throws: ComposingProblem.budgetTooSmall(least: Money(1_000))) { try compose(shop, budget: 9) }
    // Too little for a wrap buys a flower without one.
    #expect(
      (try? compose(shop, budget: 12)).map(pieces) == ["rose": 1]
        || (try? compose(shop, budget: 12)).map(pieces) == ["tulip": 1])
  }

  @Test("S136: swapping goes through every flower of the place and comes back; the price stays within the budget")
  func swap() throws {
    let shop = shop()
    let composer = BouquetComposer(BouquetWish(budget: Money(20_000)), state: shop.state, on: today)
    let first = try composer.compose()
    var bouquet = first
    var seen: Set<SKU> = []
    for _ in 0..<3 {
      seen.insert(bouquet.parts[0].sku)
      bouquet = try #require(composer.swapping(0, in: bouquet))
      #expect(bouquet.price <= Money(20_000))
    }
    #expect(seen == ["rose", "tulip", "lily"])
    #expect(bouquet.parts[0].sku == first.parts[0].sku)
  }

  @Test("S136: pieces are added and taken by hand, not beyond the shelf, and the last part stays")
  func pieces() throws {
    let shop = shop(["fern": 3])
    let composer = BouquetComposer(BouquetWish(budget: Money(20_000)), state: shop.state, on: today)
    let bouquet = try composer.compose()
    let fern = try #require(bouquet.parts.firstIndex { $0.sku == "fern" })
    #expect(composer.changing(fern, by: 1, in: bouquet) == nil)
    let fewer = try #require(composer.changing(fern, by: -3, in: bouquet))
    #expect(!fewer.parts.contains { $0.sku == "fern" })
    var last = fewer
    while last.parts.count > 1 { last = try #require(composer.changing(1, by: -last.parts[1].quantity, in: last)) }
    #expect(composer.changing(0, by: -last.parts[0].quantity, in: last) == nil)
  }

  @Test(
    "S136: saved as a product it takes its stems from stock, is offered while all of them are, and costs what they cost"
  )
  func product() throws {
    var shop = shop()
    var peony = Self.stem("peony", 20, .focal, "pink")
    peony.seasons = [.autumn, .summer]
    shop.state.apply(.productSaved(peony), on: today)
    var wish = BouquetWish(occasion: "birthday", colour: "pink", budget: Money(20_000))
    wish.occasion = "birthday"
    let composer = BouquetComposer(wish, state: shop.state, on: today)
    var bouquet = try composer.compose()
    while !bouquet.parts.contains(where: { $0.sku == "peony" }) {
      bouquet = try #require(composer.swapping(0, in: bouquet))
    }
    let sku = shop.state.catalogue.freeSKU("BQ")
    let product = bouquet.product(sku, name: LocalizedText("Autumn"), for: "birthday", in: shop.state.catalogue)
    #expect(product.price == bouquet.price && product.cost == bouquet.cost)
    #expect(product.recipe.map(\.quantity).reduce(0, +) == bouquet.parts.map(\.quantity).reduce(0, +))
    #expect(product.seasons == [.summer, .autumn])
    #expect(product.occasions == ["birthday"] && product.vaseDays == 7)
    #expect(Catalogue(products: shop.state.catalogue.products + [product]).faults.isEmpty)
    shop.state.apply(.productSaved(product), on: today)
    #expect(shop.state.catalogue.freeSKU("BQ") != sku)
  }

  @Test("S136: what another counter sold meanwhile is noticed")
  func refreshed() throws {
    var shop = shop()
    let wish = BouquetWish(budget: Money(20_000))
    let bouquet = try BouquetComposer(wish, state: shop.state, on: today).compose()
    #expect(BouquetComposer(wish, state: shop.state, on: today).refreshed(bouquet) == bouquet)
    shop.count(bouquet.parts[0].sku, 1, on: "2026-10-12")
    #expect(BouquetComposer(wish, state: shop.state, on: today).refreshed(bouquet) == nil)
  }
}
