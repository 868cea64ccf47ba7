/// What keeps edited products and bundles from being put in force: amounts stay within bounds, so that no price can
/// overflow or fall below 0.
extension Catalogue {
  /// Everything that is wrong with these products and bundles.
  public var faults: [SettingsFault] {
    products.flatMap(\.faults) + bundles.flatMap { $0.faults(with: self) } + duplicates
  }

  private var duplicates: [SettingsFault] {
    var skus: Set<SKU> = []
    var barcodes: Set<String> = []
    var faults: [SettingsFault] = []
    for product in products {
      if !skus.insert(product.sku).inserted { faults.append(.duplicate(key: "products", code: product.sku.text)) }
      if !product.barcode.isEmpty, !barcodes.insert(product.barcode).inserted {
        faults.append(.duplicate(key: "products.barcode", code: product.barcode))
      }
    }
    return faults
  }
}

extension Product {
  var faults: [SettingsFault] {
    guard !sku.isEmpty else { return [.missing(key: "sku")] }
    let key = "products.\(sku)"
    var faults: [SettingsFault] = []
    if name.isEmpty { faults.append(.missing(key: key + ".name")) }
    for (field, amount) in [("price", price), ("memberPrice", memberPrice), ("cost", cost)] {
      guard let amount, !(.zero...Money.limit).contains(amount) else { continue }
      faults.append(.outOfRange(key: "\(key).\(field)", 0...Money.limit.minor))
    }
    if let taxRate, !(.zero...BasisPoints.whole).contains(taxRate) {
      faults.append(.outOfRange(key: key + ".taxRate", 0...10_000))
    }
    return faults
  }
}

extension Bundle {
  func faults(with catalogue: Catalogue) -> [SettingsFault] {
    let key = "bundles.\(code)"
    var faults: [SettingsFault] = []
    if parts.isEmpty { faults.append(.missing(key: key + ".parts")) }
    if !(.zero...Money.limit).contains(price) {
      faults.append(.outOfRange(key: key + ".price", 0...Money.limit.minor))
    }
    for part in parts {
      if catalogue[part.sku] == nil { faults.append(.unknown(key: key + ".parts", code: part.sku.text)) }
      if !(1...999).contains(part.quantity) { faults.append(.outOfRange(key: key + ".parts.quantity", 1...999)) }
    }
    return faults
  }
}
