/// Whether there is enough for an order, part for part.
extension Decider {
  /// Low stock warns; only limited items are refused at 0, and what is kept for others (X1). What is made to order is as
  /// scarce as its parts, and all lines draw on the same ones.
  func checkStock(_ quote: Quote, for account: PersonID?) throws(Refusal) {
    var wanted: [SKU: Int] = [:]
    for line in quote.lines { if let sku = line.sku { wanted[sku, default: 0] += line.quantity } }
    let ordered = wanted.sorted { $0.key < $1.key }
    var used: [SKU: Int] = [:]
    for (sku, quantity) in ordered {
      for part in state.uses(of: sku) { used[part.sku, default: 0] += part.quantity * quantity }
      try check(sku, quantity, for: account)
    }
    for (part, quantity) in used.sorted(by: { $0.key < $1.key }) where quantity != wanted[part] {
      try check(part, quantity, for: account)
      guard let left = state.available(part, to: account, at: context.now), quantity > left else { continue }
      for (sku, _) in ordered where state.catalogue[sku]?.limited == true {
        guard state.uses(of: sku).contains(where: { $0.sku == part }) else { continue }
        throw .outOfStock(sku, left: state.available(sku, to: account, at: context.now) ?? 0)
      }
    }
  }

  private func check(_ sku: SKU, _ quantity: Int, for account: PersonID?) throws(Refusal) {
    guard let product = state.catalogue[sku], let left = state.available(sku, to: account, at: context.now),
      quantity > left
    else { return }
    if product.limited { throw .outOfStock(sku, left: left) }
    let kept = [sku] + state.uses(of: sku).map(\.sku)
    if kept.contains(where: { state.keptForOthers($0, than: account, at: context.now) > 0 }) {
      throw .keptForOthers(sku, left: left)
    }
  }
}

extension OrderLine {
  /// What one piece took from stock: its parts, else itself.
  var stock: [BundlePart] { parts.isEmpty ? sku.map { [BundlePart(sku: $0)] } ?? [] : parts }
}
