import Shop

/// One product that fits what was typed, and how many of it.
struct ProductHit: Hashable {
  var sku: SKU
  var quantity: Int
}

/// Finds products by either name, pinyin and its initials, and SKU; a barcode is looked up whole.
struct ProductFinder {
  private let catalogue: Catalogue
  private var keys: [(sku: SKU, name: [String], keys: SearchKeys)]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    keys = catalogue.products.filter { !$0.retired }.map { product in
      let names = [product.name.english, product.name.chinese].filter { !$0.isEmpty }
      return (
        product.sku, names.map { $0.lowercased() },
        SearchKeys(names: names.isEmpty ? [product.sku.text] : names, cards: [product.sku.text])
      )
    }
  }

  func isCurrent(_ other: Catalogue) -> Bool { catalogue == other }

  /// The product that a scanner read: by its barcode, else by its SKU.
  func scanned(_ code: String) -> SKU? {
    let code = code.trimmed
    let product = catalogue.product(barcode: code) ?? catalogue[SKU(code)]
    return product.flatMap { $0.retired ? nil : $0.sku }
  }

  /// Best first; of equals in the order of the catalogue.
  func find(_ text: String, limit: Int = 60) -> [ProductHit] {
    var best: [SKU: (score: Int, place: Int, quantity: Int)] = [:]
    for reading in ItemText.readings(of: text) {
      // A number alone is the beginning of "3 roses", not a product; a whole SKU of digits is one.
      if reading.name.allSatisfy(\.isNumber), reading.name.count < 3, catalogue[SKU(reading.name)] == nil { continue }
      let query = SearchQuery(reading.name)
      let typed = reading.name.lowercased()
      for (place, entry) in keys.enumerated() {
        guard var score = query.score(entry.keys) else { continue }
        if entry.name.contains(where: { $0.hasPrefix(typed) }) || entry.sku.text.lowercased() == typed {
          score += 1_000
        }
        // "11 red" means the eleven red roses, where a product is called so.
        if reading.quantity == 1, reading.name.first?.isNumber == true, score < 1_000 { continue }
        if let known = best[entry.sku], known.score >= score { continue }
        best[entry.sku] = (score, place, reading.quantity)
      }
    }
    return best.sorted { ($1.value.score, $0.value.place) < ($0.value.score, $1.value.place) }.prefix(limit).map {
      ProductHit(sku: $0.key, quantity: $0.value.quantity)
    }
  }
}
