import Shop

/// Deliveries, breakage and the count of the last months, so that the stock list has something of every age.
extension DemoRun {
  /// Days before today on which goods come: seldom at first, flowers every second day of the last month.
  static let deliveries = [196, 112, 60, 53, 46, 39, 32] + stride(from: 30, through: 2, by: -2)

  /// One morning's deliveries, and what is thrown away before them.
  mutating func tendStock() throws {
    let age = today - day
    for (place, product) in sink.state.catalogue.products.enumerated() where isCounted(product, place) {
      if let level = delivery(of: product, place, age: age) { try fill(product, to: level) }
    }
    if age == 32 || age == 12 { try breakSomething() }
  }

  /// Some things are gone, some run low; the others are what facts have made of them.
  mutating func countStock() throws {
    let products = sink.state.catalogue.products
    let parts = products.flatMap(\.recipe).reduce(into: [SKU: Int]()) { $0[$1.sku, default: 0] += 1 }
    for (place, product) in products.enumerated() where sink.state.figures(product.sku)?.stock != nil {
      let known = sink.state.figures(product.sku)?.stock ?? 0
      // What many bouquets are bound with is not missing on the day the shop is shown.
      let isNeeded = parts[product.sku, default: 0] > 3
      var counted = known
      switch place % 11 {
      case 3 where !isNeeded, 7 where !isNeeded && product.vaseDays == nil: counted = 0
      case 6 where !isNeeded, 8 where !isNeeded: counted = min(max(1, known), stock.between(1...3))
      default: if known <= 0 { counted = product.vaseDays == nil ? stock.between(3...8) : 10 * stock.between(4...8) }
      }
      if counted != known { try move(.counted, product, counted) }
    }
  }

  private mutating func fill(_ product: Product, to level: Int) throws {
    if let age = sink.state.stockAge(of: product.sku, on: day), age.level == .old, product.vaseDays != nil {
      try move(.wasted, product, min(age.old, sink.state.figures(product.sku)?.onShelf ?? 0), .wilted)
    }
    let known = sink.state.figures(product.sku)?.stock ?? 0
    guard known <= level / 2 else { return }
    // Flowers come by the bunch.
    let bunch = product.vaseDays == nil ? 1 : 10
    try move(.received, product, max(1, (level - known + bunch - 1) / bunch) * bunch)
  }

  private mutating func breakSomething() throws {
    for (place, product) in sink.state.catalogue.products.enumerated()
    where ["vase", "candle", "plant", "jewellery"].contains(product.category) && place % 3 == 1 {
      guard (sink.state.figures(product.sku)?.onShelf ?? 0) > 2 else { continue }
      try move(.wasted, product, 1, place % 2 == 0 ? .broken : .display)
    }
  }

  private mutating func move(
    _ kind: StockMove, _ product: Product, _ quantity: Int, _ reason: WasteReason? = nil
  ) throws {
    guard quantity > 0 || kind == .counted else { return }
    try carryOut(
      .moveStock(StockMoved(sku: product.sku, kind: kind, quantity: quantity, reason: reason?.coded ?? "")),
      by: DemoShop.staff[1])
  }

  /// The level up to which it is filled that day; `nil` on days without a delivery.
  private func delivery(of product: Product, _ place: Int, age: Int) -> Int? {
    guard product.isOffered(on: day) else { return nil }
    if ["stem", "foliage"].contains(product.category) {
      // Each flower comes twice a week, greens every week.
      guard age <= 30, (age / 2 + place) % (product.category == "foliage" ? 3 : 2) == 0 else { return nil }
      return max(36, (5 * (product.reorderAt ?? 10) + 1) / 2)
    }
    let level = max(4, 4 * (product.reorderAt ?? 3))
    // What recipes use is never long away; of the rest, some came once and stayed.
    if ["wrap", "supply", "card"].contains(product.category) {
      return age <= 60 && age >= 30 || age % 7 == 0 ? level : nil
    }
    switch place % 5 {
    case 2: return age == 196 ? 2 * level : nil
    case 4: return age == 112 ? 2 * level : nil
    default: return age == 60 || (age < 60 && (age + place) % 9 == 0) ? level : nil
    }
  }

  /// What is bound to order is counted by its parts, services not at all, and a third of the rest is left uncounted.
  private func isCounted(_ product: Product, _ place: Int) -> Bool {
    guard product.price != nil, product.category != "service", product.recipe.isEmpty else { return false }
    return product.limited || product.slot.map { SlotCode.flowers.contains($0) } ?? false
      || product.category == "supply" || place % 3 != 0
  }
}
