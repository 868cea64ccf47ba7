import Shop

/// Pieces that can be sold now: those counted, else what the parts suffice for (X1).
enum ShelfStock {
  /// `nil` for what is untracked and always available.
  static func pieces(of product: Product, figures: ProductFigures?, state: ShopState, depth: Int = 0) -> Int? {
    if let stock = figures?.onShelf { return stock }
    // A recipe of recipes that came back to itself would never end.
    guard depth < 4 else { return nil }
    return product.recipe.compactMap { part -> Int? in
      guard let made = state.catalogue[part.sku] else { return nil }
      let left = pieces(of: made, figures: state.figures(part.sku), state: state, depth: depth + 1)
      return left.map { $0 / max(1, part.quantity) }
    }.min()
  }
}
