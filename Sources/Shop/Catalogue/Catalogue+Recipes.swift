/// What follows from a recipe: cost, and how long it stays fresh.
extension Catalogue {
  /// What one piece costs the shop: as given, else the sum over its recipe; `nil` where a part's cost is not known.
  public func cost(of product: Product) -> Money? { cost(of: product, within: Self.deepest) }

  /// Days one piece stays fresh: as given, else those of the part that wilts first; `nil` where nothing wilts.
  public func vaseDays(of product: Product) -> Int? { vaseDays(of: product, within: Self.deepest) }

  /// Recipes within recipes that are followed. One that comes back to itself is refused when it is saved.
  static let deepest = 8

  private func cost(of product: Product, within levels: Int) -> Money? {
    if product.cost != nil || product.recipe.isEmpty { return product.cost }
    guard levels > 0 else { return nil }
    var sum = Money.zero
    for part in product.recipe {
      guard let made = self[part.sku], let cost = cost(of: made, within: levels - 1) else { return nil }
      sum += cost * part.quantity
    }
    return sum
  }

  private func vaseDays(of product: Product, within levels: Int) -> Int? {
    if product.vaseDays != nil || levels == 0 { return product.vaseDays }
    return product.recipe.compactMap { part in
      self[part.sku].flatMap { vaseDays(of: $0, within: levels - 1) }
    }.min()
  }
}

extension Product {
  /// Whether it is offered in the season of that day and has come out by then.
  public func isOffered(on day: Day) -> Bool {
    !retired && launched.map { $0 <= day } ?? true && (seasons.isEmpty || seasons.contains(Season(on: day)))
  }
}
