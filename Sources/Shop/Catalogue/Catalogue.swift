/// Everything in `catalogue.json`. Holds no counts: stock is facts (X1).
public struct Catalogue: Hashable, Sendable, Record {
  public private(set) var products: [Product] = []
  public var bundles: [Bundle] = []
  public var extra = UnknownFields()
  private var places: [SKU: Int] = [:]
  private var barcodes: [String: Int] = [:]

  public init() {}

  public init(products: [Product], bundles: [Bundle] = []) {
    self.products = products
    self.bundles = bundles
    index()
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("products", &products)
    try coder.records("bundles", &bundles)
    try coder.unknown(&extra)
    if coder.isReading { index() }
  }

  public subscript(sku: SKU) -> Product? { places[sku].map { products[$0] } }

  /// What a part of a bundle may be: that product, or every size of that model.
  public func products(of part: BundlePart) -> [Product] {
    if let product = self[part.sku] { return [product] }
    return part.sku.isEmpty ? [] : products.filter { $0.model == part.sku.text && !$0.retired }
  }

  /// A SKU that no product has: the first free number behind `prefix`.
  public func freeSKU(_ prefix: String) -> SKU {
    var number = 1
    while places[SKU("\(prefix)-\(number)")] != nil { number += 1 }
    return SKU("\(prefix)-\(number)")
  }

  /// The product that a scanned `barcode` names.
  public func product(barcode: String) -> Product? { barcodes[barcode].map { products[$0] } }

  /// Adds a product or puts it in the place of the one with the same SKU.
  public mutating func save(_ product: Product) {
    if let place = places[product.sku] {
      if !products[place].barcode.isEmpty { barcodes[products[place].barcode] = nil }
      products[place] = product
      if !product.barcode.isEmpty { barcodes[product.barcode] = place }
    } else {
      products.append(product)
      places[product.sku] = products.count - 1
      if !product.barcode.isEmpty { barcodes[product.barcode] = products.count - 1 }
    }
  }

  private mutating func index() {
    places = [:]
    barcodes = [:]
    for (place, product) in products.enumerated() {
      places[product.sku] = place
      if !product.barcode.isEmpty { barcodes[product.barcode] = place }
    }
  }
}
