import Shop

/// The catalogue as the demo's customers see it: what there is for an occasion, and what is added to it.
struct DemoShelves {
  private struct Place: Hashable {
    /// `nil` for no occasion in particular.
    var occasion: OccasionCode?
    var season: Season
  }

  private var fitting: [Place: [Product]] = [:]
  private var sizes: [String: [Product]] = [:]
  private let extras: [Product]
  let openPrice: [Product]

  init(_ catalogue: Catalogue, _ taste: DemoTaste) {
    let onSale = catalogue.products.filter { !$0.retired }
    let priced = onSale.filter { $0.price != nil }
    // A model that comes in sizes stands here once.
    var models: Set<String> = []
    let mains = priced.filter { product in
      taste.mains.contains(product.category)
        && (product.model.isEmpty || product.size.hasSuffix("ml") || models.insert(product.model).inserted)
    }
    for product in priced where !product.model.isEmpty && !product.size.hasSuffix("ml") {
      sizes[product.model, default: []].append(product)
    }
    extras = priced.filter { taste.extras.contains($0.category) }
    openPrice = onSale.filter { $0.price == nil && taste.mains.contains($0.category) }
    for season in Season.allCases {
      for product in mains where product.seasons.isEmpty || product.seasons.contains(season) {
        for occasion in product.occasions {
          fitting[Place(occasion: occasion, season: season), default: []].append(product)
        }
        guard !product.tags.contains("sympathy") else { continue }
        fitting[Place(occasion: nil, season: season), default: []].append(product)
      }
    }
  }

  /// What fits the occasion and the season; what fits none in particular where nothing does.
  func fitting(_ occasion: OccasionCode?, in season: Season) -> [Product] {
    fitting[Place(occasion: occasion, season: season)] ?? fitting[Place(occasion: nil, season: season)] ?? []
  }

  /// The sizes in which a model comes; none where it has no sizes.
  func sizes(of product: Product) -> [Product] { sizes[product.model] ?? [] }

  /// What is laid beside it, cards of the occasion first.
  func extra(for occasion: OccasionCode?, _ chance: Chance) -> Product? {
    if occasion?.isSorrow == true { return extras.first { $0.tags.contains("sympathy") } }
    let fitting = extras.filter { product in
      !product.tags.contains("sympathy") && (occasion.map(product.occasions.contains) ?? true)
    }
    return fitting.randomElement(using: chance)
  }
}
