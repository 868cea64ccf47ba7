import Shop
import Terminal
import Testing

@testable import Console

@Suite("The bouquet composer on the console")
struct ComposerScreenTests {
  static let stems = [
    stem("rose-red", "Red rose", "红玫瑰", 1_200, .focal, "red", ["anniversary"]),
    stem("tulip-pink", "Pink tulip", "粉色郁金香", 1_000, .focal, "pink", []),
    stem("gypsophila", "Gypsophila", "满天星", 800, .filler, "white", []),
    stem("fern", "Leatherleaf fern", "高山羊齿", 500, .greenery, "green", []),
    stem("kraft", "Kraft paper", "牛皮纸", 1_500, .wrap, "kraft", []),
  ]

  private static func stem(
    _ sku: SKU, _ english: String, _ chinese: String, _ price: Int, _ slot: SlotCode, _ colour: String,
    _ occasions: [OccasionCode]
  ) -> Product {
    var product = Product()
    product.sku = sku
    product.name = LocalizedText(english: english, chinese: chinese)
    product.category = "stem"
    product.price = Money(price)
    product.cost = Money(price * 2 / 5)
    product.slot = slot
    product.colours = [colour]
    product.occasions = occasions
    product.vaseDays = slot == .wrap ? nil : 7
    return product
  }

  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    try shop.carryOut(.saveProducts(Self.stems))
    for stem in Self.stems {
      try shop.carryOut(.moveStock(StockMoved(sku: stem.sku, kind: .received, quantity: 40)))
    }
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test(
    "S136, D06: a recipe with its price, margin and last day, and the sentence to say", arguments: Language.allCases)
  func screen(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F10>\(language == .english ? "composer" : "花束搭配")<Enter>b<C-u>200<Enter>")
    try Golden.check(counter.text, "composer.\(language.rawValue)")
    try counter.press("c")
    try Golden.check(counter.text, "composer-colour.\(language.rawValue)")
  }

  @Test("S136: over an order it is put together for the same person, and Enter puts the stems into it")
  func order() throws {
    let counter = try counter()
    try counter.press("wxm<F3><C-g>1<Alt-m>b<C-u>120<Enter>")
    #expect(counter.title == "Bouquet composer")
    try counter.press("<Enter>")
    #expect(counter.title == "Order")
    try counter.press("<Enter><Enter>")
    let wang = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    let order = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    let lines = try #require(counter.shop.state.order(order)).lines
    #expect(lines.reduce(.zero) { $0 + $1.list } <= Money(12_000))
    #expect(lines.contains { $0.sku == "kraft" })
    #expect(try #require(counter.shop.state.figures("kraft")?.stock) == 39)
  }

  @Test("S136: S swaps the stem marked, + and - change it, W saves the recipe as a product")
  func changes() throws {
    let counter = try counter()
    try counter.press("<F10>composer<Enter>c3b<C-u>200<Enter>")
    #expect(counter.text.contains("Red rose"))
    try counter.press("c1s")
    #expect(counter.text.contains("Pink tulip"))
    try counter.press("-wAutumn red<Enter>")
    let saved = try #require(counter.shop.state.catalogue["BQ-1"])
    #expect(saved.name == LocalizedText("Autumn red") && saved.recipe.count == 4)
    #expect(counter.title == "Bouquet composer")
  }

  @Test("S136: a shop without stems says so in the menu and on the order")
  func noStems() throws {
    let counter = try Counter()
    try counter.press("<F10>composer<Enter>")
    #expect(counter.message.contains("No bouquet stems"))
    try counter.press("<F3><Alt-m>")
    #expect(counter.message.contains("No bouquet stems"))
  }
}
