import Shop

/// Products by the names that files have for them; a name without one becomes an open-price product.
struct ItemProducts {
  private let run: ImportRun
  /// By every name a product goes by, folded.
  private var known: [String: SKU] = [:]
  private var products: [SKU: Product] = [:]
  private(set) var made = 0

  init(run: ImportRun) {
    self.run = run
    for product in run.sink.state.catalogue.products { add(product) }
  }

  /// A product may be told by its SKU, its barcode or its name in either language; earlier ones go before later ones.
  private mutating func add(_ product: Product) {
    products[product.sku] = product
    for name in [product.sku.text, product.barcode, product.name.english, product.name.chinese] where !name.isEmpty {
      let key = Folding.fold(name)
      if known[key] == nil { known[key] = product.sku }
    }
  }

  func find(_ name: String) -> Product? {
    guard !name.isEmpty, let sku = known[Folding.fold(name)] else { return nil }
    return products[sku]
  }

  func find(sku: SKU) -> Product? { products[sku] }

  /// The product of that name, made when there is none: files give totals, so that its price stays open.
  mutating func product(named name: String, category: String, events: inout [Event]) -> Product {
    if let product = find(name) { return product }
    var product = Product()
    product.sku = freeSKU(for: name)
    product.name = LocalizedText(name)
    product.category = category
    save(product)
    made += 1
    events.append(.productSaved(product))
    return product
  }

  mutating func save(_ product: Product) { add(product) }

  /// A code that can be read and does not depend on what else is in the file: the name's letters, with the name's hash
  /// behind them where another product has those.
  func freeSKU(for name: String) -> SKU {
    let slug = Slug.make(name)
    let plain = SKU(slug)
    if !slug.isEmpty, products[plain] == nil { return plain }
    let id: EntityID<ProductKind> = run.ids.id("product", Folding.fold(name))
    let letters = slug.isEmpty ? "item" : slug
    var length = 4
    while length < 16, products[SKU(letters + "-" + id.description.prefix(length))] != nil { length += 1 }
    return SKU(letters + "-" + id.description.prefix(length))
  }
}
