public import Shop

extension ComposedBouquet {
  /// The recipe as a product of the catalogue: selling it takes its stems from stock.
  ///
  /// - Parameters:
  ///   - sku: One that is free.
  ///   - occasion: What it was made for.
  public func product(
    _ sku: SKU, name: LocalizedText, for occasion: OccasionCode?, in catalogue: Catalogue
  ) -> Product {
    var product = Product()
    let made = parts.compactMap { part in catalogue[part.sku].map { (part, $0) } }
    let stems = made.filter { SlotCode.stems.contains($0.0.slot) }.map(\.1)
    product.sku = sku
    product.name = name
    product.category = "bouquet"
    product.price = price
    product.cost = cost
    product.recipe = parts.map { BundlePart(sku: $0.sku, quantity: $0.quantity) }
    product.colours = stems.flatMap(\.colours).uniqued
    product.materials = stems.flatMap(\.materials).uniqued
    product.occasions = occasion.map { [$0] } ?? []
    product.vaseDays = stems.compactMap(\.vaseDays).min()
    // It can be made only while every flower of it is offered.
    let seasons = Season.allCases.filter { season in
      stems.allSatisfy { $0.seasons.isEmpty || $0.seasons.contains(season) }
    }
    if seasons.count < Season.allCases.count { product.seasons = seasons }
    product.care = stems.first?.care ?? LocalizedText("")
    return product
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of their first place.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
