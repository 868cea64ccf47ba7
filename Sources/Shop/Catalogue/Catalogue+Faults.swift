extension Catalogue {
  /// What keeps an edited catalogue from being put in force.
  public var faults: [SettingsFault] {
    var faults: [SettingsFault] = []
    var skus: Set<SKU> = []
    var barcodes: Set<String> = []
    for product in products {
      if product.sku.isEmpty { faults.append(.missing(key: "products.sku")) }
      if product.name.isEmpty { faults.append(.missing(key: "products.\(product.sku).name")) }
      if !skus.insert(product.sku).inserted { faults.append(.duplicate(key: "products", code: product.sku.text)) }
      if !product.barcode.isEmpty, !barcodes.insert(product.barcode).inserted {
        faults.append(.duplicate(key: "products.barcode", code: product.barcode))
      }
      for (key, amount) in [("price", product.price), ("memberPrice", product.memberPrice), ("cost", product.cost)] {
        if let amount, !(.zero...Money.limit).contains(amount) {
          faults.append(.outOfRange(key: "products.\(product.sku).\(key)", 0...Money.limit.minor))
        }
      }
    }
    for bundle in bundles {
      for part in bundle.parts where !skus.contains(part.sku) || part.quantity < 1 {
        faults.append(.unknown(key: "bundles.\(bundle.code).parts", code: part.sku.text))
      }
    }
    return faults
  }
}
