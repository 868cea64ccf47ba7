public import Shop

/// What another shop offers beside our own (S124).
public struct CompetitorComparison: Hashable, Sendable {
  public var note: CompetitorNote
  /// Our prices of what it is held against, from the lowest to the highest; `nil` where nothing is named or none has a price.
  public var ours: ClosedRange<Money>?
  /// The name of our product, where it is one.
  public var product: LocalizedText?
  /// Pieces of it that we sold in the last 90 days.
  public var sold: Int

  /// Ours over theirs, less 1, by the middle of our prices: above 0 we are dearer.
  public var difference: Double? {
    guard let ours, let price = note.price, price > .zero else { return nil }
    return Double(ours.lowerBound.minor + ours.upperBound.minor) / 2 / Double(price.minor) - 1
  }

  /// Every note, the newest first.
  public static func all(_ state: ShopState, _ history: SalesHistory, on today: Day) -> [CompetitorComparison] {
    var sold: [SKU: Int] = [:]
    for sale in history.sales(in: (today - 89)...today) {
      for item in sale.items { sold[item.sku, default: 0] += item.quantity }
    }
    return all(state) { sold[$0] ?? 0 }
  }

  /// The same without what was sold: quick enough for a frame.
  public static func all(_ state: ShopState, sold: (SKU) -> Int = { _ in 0 }) -> [CompetitorComparison] {
    state.globals.competitors.sorted { ($1.day, $1.number) < ($0.day, $0.number) }.map { note in
      let products = state.globals.products(like: note)
      let prices = products.compactMap(\.price)
      let range = prices.min().flatMap { low in prices.max().map { low...$0 } }
      return CompetitorComparison(
        note: note, ours: range, product: state.catalogue[SKU(note.ours)]?.name,
        sold: products.reduce(0) { $0 + sold($1.sku) })
    }
  }
}
