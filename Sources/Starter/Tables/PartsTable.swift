import Shop

/// Products by what they are made from, or by what may stand in for them, one row a product:
///
///     BQ-ROSE-11 | ROSE-RED*11 BABYS-BRTH WRAP-SILK
struct PartsTable {
  var rows: String

  /// The parts by product.
  var parts: [SKU: [BundlePart]] { Dictionary(lines, uniquingKeysWith: { first, _ in first }) }

  /// Every product that a row names, its own first.
  var names: [SKU] { lines.flatMap { [$0.0] + $0.1.map(\.sku) } }

  private var lines: [(SKU, [BundlePart])] {
    rows.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|")
      guard cells.count == 2, let sku = cells[0].split(separator: " ").first else { return nil }
      return (SKU(String(sku)), cells[1].split(separator: " ").compactMap(PartsTable.part))
    }
  }

  private static func part(_ word: Substring) -> BundlePart? {
    let pieces = word.split(separator: "*")
    guard let sku = pieces.first, let quantity = pieces.count == 2 ? Int(pieces[1]) : 1 else { return nil }
    return BundlePart(sku: SKU(String(sku)), quantity: quantity)
  }
}

extension [Product] {
  /// These products with their recipes. What one costs follows from its parts, it wilts with the first of them, and its
  /// materials are theirs: rather one too many than an allergy overlooked.
  func made(of recipes: PartsTable) -> [Product] {
    let parts = recipes.parts
    let known = Dictionary(map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    return map { product in
      guard let recipe = parts[product.sku] else { return product }
      var product = product
      product.recipe = recipe
      product.cost = nil
      let made = recipe.compactMap { known[$0.sku] }
      if let shortest = made.compactMap(\.vaseDays).min() {
        product.vaseDays = Swift.min(product.vaseDays ?? shortest, shortest)
      }
      let told = made.filter { $0.slot.map { SlotCode.inBouquet.contains($0) || $0 == .treat } ?? false }
      if !told.isEmpty {
        product.materials = told.flatMap(\.materials).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      }
      return product
    }
  }

  /// These products with what may stand in for them. A model that comes in sizes stands in by the same size.
  func replaceable(by table: PartsTable) -> [Product] {
    let parts = table.parts
    let known = Set(map(\.sku))
    return map { product in
      guard let others = parts[product.sku] ?? parts[SKU(product.model)] else { return product }
      var product = product
      product.substitutes = others.map(\.sku).compactMap { other in
        let sized = SKU(other.text + "-" + product.size)
        return known.contains(other) ? other : known.contains(sized) ? sized : nil
      }
      return product
    }
  }
}
