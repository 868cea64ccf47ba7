import Shop

/// The catalogue as the demo's customers see it: what there is for an occasion, and what is added to it.
struct DemoShelves {
  private var byOccasion: [OccasionCode: [Product]] = [:]
  private let mains: [Product]
  private let extras: [Product]
  let openPrice: [Product]

  init(_ catalogue: Catalogue, _ taste: DemoTaste) {
    let onSale = catalogue.products.filter { !$0.retired }
    let priced = onSale.filter { $0.price != nil }
    mains = priced.filter { taste.mains.contains($0.category) }
    extras = priced.filter { taste.extras.contains($0.category) }
    openPrice = onSale.filter { $0.price == nil && taste.mains.contains($0.category) }
    for product in mains {
      for occasion in product.occasions { byOccasion[occasion, default: []].append(product) }
    }
  }

  /// What fits the occasion and the season; everything on sale where nothing does.
  func fitting(_ occasion: OccasionCode?, in season: Season) -> [Product] {
    let named = occasion.flatMap { byOccasion[$0] } ?? mains.filter { !$0.tags.contains("sympathy") }
    let inSeason = named.filter { $0.seasons.isEmpty || $0.seasons.contains(season) }
    return inSeason.isEmpty ? named : inSeason
  }

  /// What is laid beside it, cards of the occasion first.
  func extra(for occasion: OccasionCode?, _ chance: Chance) -> Product? {
    if occasion?.isSorrow == true { return extras.first { $0.tags.contains("sympathy") } }
    let fitting = extras.filter { product in
      !product.tags.contains("sympathy") && (occasion.map(product.occasions.contains) ?? true)
    }
    return fitting.randomElement(using: chance)
  }
}
