/// How many pieces there are to sell (X1): the one place that suggestions, screens and orders ask.
extension ShopState {
  /// What one piece of `sku` takes from stock: itself where it is counted, else the counted parts it is made from, each
  /// once with its number. Empty where nothing of it is counted.
  public func uses(of sku: SKU) -> [BundlePart] {
    var found: [BundlePart] = []
    collectUses(of: sku, 1, within: Catalogue.deepest, into: &found)
    return found
  }

  private func collectUses(of sku: SKU, _ quantity: Int, within levels: Int, into found: inout [BundlePart]) {
    if figures(sku)?.stock != nil {
      if let place = found.firstIndex(where: { $0.sku == sku }) {
        found[place].quantity += quantity
      } else {
        found.append(BundlePart(sku: sku, quantity: quantity))
      }
    } else if levels > 0, let product = catalogue[sku] {
      for part in product.recipe {
        collectUses(of: part.sku, quantity * part.quantity, within: levels - 1, into: &found)
      }
    }
  }

  /// Pieces that are there or can be made from what is there; `nil` where nothing of it is counted (X1).
  public func available(_ sku: SKU) -> Int? { available(sku, less: { _ in 0 }) }

  /// Pieces that `member`, or a walk-in, can have at `now`: what there is or can be made, less what is kept for others;
  /// `nil` where nothing of it is counted (X1).
  public func available(_ sku: SKU, to member: PersonID?, at now: Instant) -> Int? {
    guard let there = available(sku, less: { self.keptForOthers($0, than: member, at: now) }) else { return nil }
    // What is kept of a product that is made to order is not counted itself.
    let kept = figures(sku)?.stock == nil ? keptForOthers(sku, than: member, at: now) : 0
    return max(0, there - kept)
  }

  private func available(_ sku: SKU, less kept: (SKU) -> Int) -> Int? {
    uses(of: sku).compactMap { part in
      figures(part.sku)?.onShelf.map { max(0, $0 - kept(part.sku)) / max(1, part.quantity) }
    }.min()
  }

  /// What may be given instead of `sku`, the best first: what it names, where there is any of it today.
  public func substitutes(for sku: SKU, on day: Day) -> [SKU] {
    (catalogue[sku]?.substitutes ?? []).filter { other in
      catalogue[other]?.isOffered(on: day) == true && available(other) != 0
    }
  }
}
