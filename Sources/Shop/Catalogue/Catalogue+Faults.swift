/// What keeps edited products and bundles from being put in force: amounts stay within bounds, so that no price can
/// overflow or fall below 0.
extension Catalogue {
  /// Everything that is wrong with these products and bundles.
  public var faults: [SettingsFault] {
    products.flatMap { $0.faults(with: self) } + bundles.flatMap { $0.faults(with: self) } + duplicates
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
  func faults(with catalogue: Catalogue) -> [SettingsFault] {
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
    for (field, number, range) in [("vaseDays", vaseDays, 0...3_650), ("reorderAt", reorderAt, 0...1_000_000)] {
      if let number, !range.contains(number) { faults.append(.outOfRange(key: "\(key).\(field)", range)) }
    }
    return faults + recipe.faults(of: key + ".recipe", with: catalogue)
      + referenceFaults(key: key, with: catalogue)
  }

  /// A recipe ends somewhere, and a product does not stand in for itself.
  private func referenceFaults(key: String, with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    if catalogue.isMadeFromItself(sku) { faults.append(.circular(key: key + ".recipe", code: sku.text)) }
    for other in substitutes {
      if other == sku { faults.append(.circular(key: key + ".substitutes", code: sku.text)) }
      if catalogue[other] == nil { faults.append(.unknown(key: key + ".substitutes", code: other.text)) }
    }
    return faults
  }
}

extension Catalogue {
  /// Whether following recipes from `sku` comes back to it.
  fileprivate func isMadeFromItself(_ sku: SKU) -> Bool {
    var seen: Set<SKU> = []
    var open = self[sku]?.recipe.map(\.sku) ?? []
    while let next = open.popLast() {
      if next == sku { return true }
      if seen.insert(next).inserted { open += self[next]?.recipe.map(\.sku) ?? [] }
    }
    return false
  }
}

extension [BundlePart] {
  /// - Parameter models: Whether a part may be any size of a model.
  fileprivate func faults(of key: String, with catalogue: Catalogue, models: Bool = false) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    for part in self {
      if models ? catalogue.products(of: part).isEmpty : catalogue[part.sku] == nil {
        faults.append(.unknown(key: key, code: part.sku.text))
      }
      if !(1...999).contains(part.quantity) { faults.append(.outOfRange(key: key + ".quantity", 1...999)) }
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
    if let feast, Feast(rawValue: feast.text) == nil { faults.append(.unknown(key: key + ".feast", code: feast.text)) }
    if let from, let until, until < from { faults.append(.endsBeforeItBegins(key: key + ".until")) }
    return faults + parts.faults(of: key + ".parts", with: catalogue, models: true)
  }
}
