import Shop

/// How old what stands on the shelf is (S66, S67).
///
/// The oldest batch counts, of goods made from parts the oldest part that wilts. Flowers are measured by their days in
/// the vase, everything else by the shop's own number of days on the shelf.
struct StockAge {
  /// Days since the oldest piece came.
  let days: Int
  /// Days after which it is old.
  let life: Int

  init?(_ product: Product, figures: ProductFigures?, state: ShopState, on today: Day) {
    let shelf = state.settings.suggestions.shelfDays
    if let oldest = figures?.batches.first?.day {
      days = max(0, today - oldest)
      life = max(1, product.vaseDays ?? shelf)
      return
    }
    guard figures?.stock == nil else { return nil }
    let ages = product.recipe.compactMap { part -> (days: Int, life: Int)? in
      guard let made = state.catalogue[part.sku], let life = made.vaseDays,
        let oldest = state.figures(part.sku)?.batches.first?.day
      else { return nil }
      return (max(0, today - oldest), max(1, life))
    }
    guard let oldest = ages.max(by: { $0.days * $1.life < $1.days * $0.life }) else { return nil }
    days = oldest.days
    life = oldest.life
  }

  /// 0 up to the share of its life from which it is ageing, 1 at the end of its life.
  func urgency(from start: BasisPoints) -> Double {
    let from = Double(start.count) / 10_000
    let share = Double(days) / Double(life)
    return share < from ? 0 : from >= 1 ? 1 : min(1, (share - from) / (1 - from))
  }
}
