@testable import Shop

/// A small shop that binds bouquets from stems, for the tests of stock.
enum StockShop {
  static func product(_ sku: SKU, _ price: Int?, cost: Int? = nil, _ change: (inout Product) -> Void = { _ in })
    -> Product
  {
    var product = Product()
    product.sku = sku
    product.name = LocalizedText(sku.text)
    product.price = price.map { Money($0) }
    product.cost = cost.map { Money($0) }
    change(&product)
    return product
  }

  static func parts(_ parts: [(SKU, Int)]) -> [BundlePart] { parts.map { BundlePart(sku: $0.0, quantity: $0.1) } }

  /// Roses of 7 days and gypsophila of 12, paper, and what is made from them.
  static var catalogue: Catalogue {
    Catalogue(products: [
      product("rose", 1_200, cost: 400) {
        $0.category = "stem"; $0.vaseDays = 7; $0.slot = .focal; $0.style = "classic"; $0.substitutes = ["lily"]
      },
      product("gypsophila", 2_200, cost: 900) {
        $0.category = "stem"; $0.vaseDays = 12; $0.slot = .filler
      },
      product("lily", 1_800, cost: 700) {
        $0.category = "stem"; $0.vaseDays = 10; $0.slot = .focal; $0.limited = true
      },
      product("paper", 1_000, cost: 250) {
        $0.category = "wrap"; $0.slot = .wrap; $0.reorderAt = 20
      },
      product("bouquet", 19_900) {
        $0.category = "bouquet"; $0.recipe = parts([("rose", 11), ("gypsophila", 2), ("paper", 1)])
      },
      product("posy", 9_900) {
        $0.category = "bouquet"; $0.recipe = parts([("rose", 5), ("paper", 1)]); $0.limited = true
      },
      product("lilies", 12_900) {
        $0.category = "bouquet"; $0.recipe = parts([("lily", 3)])
      },
      product("hamper", 39_900) {
        $0.category = "bouquet"; $0.recipe = parts([("bouquet", 1), ("vase", 1)])
      },
      product("vase", 5_900, cost: 2_600) {
        $0.category = "vase"; $0.slot = .vase; $0.style = "classic"
      },
      product("card", 800, cost: 200) { $0.category = "card" },
    ])
  }
}
