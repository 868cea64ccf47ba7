import Shop

/// One product that fits what was typed, and how many of it.
struct ProductHit: Hashable {
  var sku: SKU
  var quantity: Int
}

/// Finds products by either name, pinyin and its initials, and SKU; a barcode is looked up whole.
struct ProductFinder {
  private let catalogue: Catalogue
  private let services: [SKU]
  private var keys: [Entry]

  private struct Entry {
    var sku: SKU
    /// In lower case.
    var names: [String]
    var keys: SearchKeys
  }

  /// Of everything that can stand on an order: products, plans, the fee for joining.
  init(_ state: ShopState) { self.init(state.catalogue, services: state.settings.services.map(\.product)) }

  init(_ catalogue: Catalogue, services: [Product] = []) {
    self.catalogue = catalogue
    self.services = services.map(\.sku)
    keys = (catalogue.products + services).filter { !$0.retired }.map { product in
      let names = [product.name.english, product.name.chinese].filter { !$0.isEmpty }
      return Entry(
        sku: product.sku, names: names.map { $0.lowercased() },
        keys: SearchKeys(names: names.isEmpty ? [product.sku.text] : names, cards: [product.sku.text]))
    }
  }

  func isCurrent(_ state: ShopState) -> Bool {
    catalogue == state.catalogue && services == state.settings.services.map(\.product.sku)
  }

  /// The product that a scanner read: by its barcode, else by its SKU.
  func scanned(_ code: String) -> SKU? {
    let code = code.trimmed
    let product = catalogue.product(barcode: code) ?? catalogue[SKU(code)]
    return product.flatMap { $0.retired ? nil : $0.sku }
  }

  /// Best first; of equals what sells most, then in the order of the catalogue.
  ///
  /// - Parameter sold: How often a product was bought.
  func find(_ text: String, limit: Int = 60, sold: (SKU) -> Int = { _ in 0 }) -> [ProductHit] {
    var best: [SKU: (rank: Rank, quantity: Int)] = [:]
    for reading in ItemText.readings(of: text) {
      // A number alone is the beginning of "3 roses", not a product; a whole SKU of digits is one.
      if reading.name.allSatisfy(\.isNumber), reading.name.count < 3, catalogue[SKU(reading.name)] == nil { continue }
      let query = SearchQuery(reading.name)
      let typed = reading.name.lowercased()
      for (place, entry) in keys.enumerated() {
        guard let score = query.score(entry.keys) else { continue }
        let fit = Self.fit(typed, entry, otherwise: score)
        // "11 red" means the eleven red roses, where a product is called so.
        if reading.quantity == 1, typed.first?.isNumber == true, fit < Self.beginning { continue }
        let rank = Rank(fit: fit, sold: sold(entry.sku), place: place)
        if let known = best[entry.sku], known.rank.fit >= fit { continue }
        best[entry.sku] = (rank, reading.quantity)
      }
    }
    let sorted = best.sorted { $1.value.rank < $0.value.rank }
    return sorted.prefix(limit).map { ProductHit(sku: $0.key, quantity: $0.value.quantity) }
  }

  private static let beginning = 2_000

  /// A whole name or SKU before the beginning of a word of the name, before everything else.
  private static func fit(_ typed: String, _ entry: Entry, otherwise score: Int) -> Int {
    if entry.sku.text.lowercased() == typed || entry.names.contains(typed) { return beginning + 1 }
    return entry.names.contains { $0.hasPrefix(typed) || $0.contains(" " + typed) } ? beginning : score
  }

  private struct Rank: Comparable {
    var fit: Int
    var sold: Int
    var place: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.fit, left.sold, right.place) < (right.fit, right.sold, left.place)
    }
  }
}
