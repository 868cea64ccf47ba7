import Shop

/// How much what stands on the shelf must go (S66, D08), by the ages of ``StockSettings`` (S67).
///
/// Of goods made to order the oldest part that wilts counts.
struct ShelfUrgency {
  /// Days since the oldest piece came.
  private(set) var days = 0
  /// 0 while it is fresh, 1 at the end of its life.
  private(set) var value = 0.0
  /// Nothing of it is fresh any more.
  private(set) var isWilted = false

  init(of product: Product, figures: ProductFigures?, state: ShopState, on today: Day) {
    if figures?.stock != nil {
      guard let age = state.stockAge(of: product.sku, on: today) else { return }
      (days, value) = (age.days, Self.value(age, state.settings.stock))
      isWilted = age.wilts != nil && age.old >= figures?.onShelf ?? 0
      return
    }
    for part in product.recipe {
      guard let age = state.stockAge(of: part.sku, on: today), age.wilts != nil else { continue }
      let urgency = Self.value(age, state.settings.stock)
      if urgency > value { (days, value) = (age.days, urgency) }
      if age.old >= state.figures(part.sku)?.onShelf ?? 0 { isWilted = true }
    }
  }

  private static func value(_ age: StockAge, _ settings: StockSettings) -> Double {
    guard age.level != .fresh else { return 0 }
    guard let wilts = age.wilts else { return age.level == .old ? 1 : 0.5 }
    let from = Double(settings.ageingShare.count) / 10_000
    let share = Double(age.days) / Double(max(1, wilts - age.oldest))
    return from >= 1 ? 1 : max(0, min(1, (share - from) / (1 - from)))
  }
}
