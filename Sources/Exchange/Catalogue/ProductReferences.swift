import Shop

/// What the rows of a product list say of one another: recipes and stand-ins may name products of earlier and later rows.
struct ProductReferences {
  /// What each row that can be read is about, by its line.
  private var rows: [Int: Row] = [:]
  private var names: ItemProducts

  private struct Row {
    var sku: SKU
    var recipe: [NamedPart]
    var substitutes: [NamedPart]
  }

  init(run: ImportRun) { names = ItemProducts(run: run) }

  /// Reads every row once, so that each knows all the others. Rows that cannot be read are left to the second reading.
  mutating func collect(_ document: CSVDocument, _ reader: ProductRowReader) {
    document.forEachRow { row, _ in
      do throws(RejectReason) {
        var product = try reader.known(row, in: names) ?? Product()
        try reader.fill(&product, from: row, in: names)
        let found = try reader.references(row)
        rows[row.line] = Row(sku: product.sku, recipe: found.recipe, substitutes: found.substitutes)
        names.save(product)
      } catch {}
    }
  }

  /// Puts into `product` what its row names.
  ///
  /// - Throws: Where a name is nobody's, or the product would be made from itself.
  func fill(_ product: inout Product, line: Int, in catalogue: (SKU) -> Product?) throws(RejectReason) {
    guard let row = rows[line] else { return }
    if !row.recipe.isEmpty {
      var recipe: [BundlePart] = []
      for part in row.recipe {
        guard let found = names.find(part.name) else { throw .unreadable(.recipe) }
        recipe.append(BundlePart(sku: found.sku, quantity: part.quantity))
      }
      product.recipe = recipe
      if comesBack(to: product.sku, from: recipe, in: catalogue) { throw .unreadable(.recipe) }
    }
    guard !row.substitutes.isEmpty else { return }
    var others: [SKU] = []
    for part in row.substitutes {
      guard let found = names.find(part.name), found.sku != product.sku else { throw .unreadable(.substitutes) }
      others.append(found.sku)
    }
    product.substitutes = others
  }

  private func comesBack(to sku: SKU, from recipe: [BundlePart], in catalogue: (SKU) -> Product?) -> Bool {
    var seen: Set<SKU> = []
    var open = recipe.map(\.sku)
    while let next = open.popLast() {
      if next == sku { return true }
      if seen.insert(next).inserted { open += catalogue(next)?.recipe.map(\.sku) ?? [] }
    }
    return false
  }
}
