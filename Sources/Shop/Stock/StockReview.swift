/// One product of the stock list: what there is, how old it is and what should be done about it (S66, S67).
public struct StockRow: Hashable, Sendable {
  public enum Level: String, CaseIterable, Sendable, StringCoded {
    case out, low, fine
  }

  public var sku: SKU
  /// Pieces on the shelf; of what is made to order, how many can be made.
  public var stock: Int
  /// Not counted itself: made from counted parts when it is sold.
  public var isMade: Bool
  public var level: Level
  public var age: StockAge?
  /// Pieces sold in the days that tell how fast it goes.
  public var sold: Int
  public var action: StockAction?
  /// What may be given instead of something that is sold out.
  public var substitutes: [SKU]
}

/// What the shop should do about a product.
public enum StockAction: Hashable, Sendable {
  /// Order until there are this many.
  case reorder(to: Int)
  /// Of something made to order: this part is missing.
  case orderPart(SKU)
  /// Offer it before others, together with this.
  case pair(with: SKU)
  case sellFirst
  /// Ageing flowers go into the bouquet of the week.
  case bouquet
  /// Sell it at this price.
  case markDown(to: Money)
  case writeOff(pieces: Int, cost: Money?)

  /// Its name for scripts.
  public var code: String {
    switch self {
    case .reorder: "reorder"
    case .orderPart: "order-part"
    case .pair: "pair"
    case .sellFirst: "sell-first"
    case .bouquet: "bouquet"
    case .markDown: "mark-down"
    case .writeOff: "write-off"
    }
  }
}

extension StockRow {
  public var isLow: Bool { level != .fine }
  public var isAgeing: Bool { age.map { $0.level > .fresh } ?? false }

  /// What is most pressing comes first: sold out, low, old, ageing.
  fileprivate var urgency: Int {
    switch (level, age?.level) {
    case (.out, _): isMade ? 4 : 0
    case (_, .old): 1
    case (.low, _): 2
    case (_, .ageing): 3
    default: 5
    }
  }
}

extension ShopState {
  /// Every product that is counted or made from counted parts, the most pressing first. Walks the catalogue: for lists.
  public func stockReview(on day: Day) -> [StockRow] {
    let sold = piecesSold(in: (day - (settings.stock.salesDays - 1))...day)
    return catalogue.products.filter { !$0.retired }.compactMap { row(of: $0, sold: sold, on: day) }
      .enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
  }

  /// Pieces that left the shelf sold or given, by product, less what came back.
  public func piecesSold(in days: ClosedRange<Day>) -> [SKU: Int] {
    var sold: [SKU: Int] = [:]
    for number in days.lowerBound.number...days.upperBound.number {
      for entry in dayBook(Day(number: number))?.stock ?? [] { sold[entry.sku, default: 0] += entry.sold }
    }
    return sold
  }

  private func row(of product: Product, sold: [SKU: Int], on day: Day) -> StockRow? {
    guard let stock = available(product.sku) else { return nil }
    let isMade = figures(product.sku)?.stock == nil
    let lowAt = product.reorderAt ?? (isMade ? 0 : settings.stock.lowAt)
    var row = StockRow(
      sku: product.sku, stock: stock, isMade: isMade, level: stock <= 0 ? .out : stock <= lowAt ? .low : .fine,
      age: isMade ? nil : stockAge(of: product.sku, on: day), sold: max(0, sold[product.sku] ?? 0), action: nil,
      substitutes: stock <= 0 ? substitutes(for: product.sku, on: day) : [])
    row.action = action(for: row, product, on: day)
    return row
  }

  private func action(for row: StockRow, _ product: Product, on day: Day) -> StockAction? {
    if row.isMade {
      guard row.level == .out, product.isOffered(on: day) else { return nil }
      return uses(of: product.sku).first { available($0.sku) ?? 1 < $0.quantity }.map { .orderPart($0.sku) }
    }
    let wilts = catalogue.vaseDays(of: product) != nil
    if let age = row.age, age.level == .old, wilts {
      return .writeOff(
        pieces: min(age.old, row.stock), cost: catalogue.cost(of: product).map { $0 * min(age.old, row.stock) })
    }
    // What is out of season is not ordered again.
    if row.isLow, product.isOffered(on: day) { return .reorder(to: reorderLevel(of: product, sold: row.sold)) }
    guard let age = row.age, age.level > .fresh else { return nil }
    if age.level == .old, let price = markedDown(product) { return .markDown(to: price) }
    if let slot = product.slot, SlotCode.inBouquet.contains(slot) { return .bouquet }
    return partner(of: product, on: day).map { .pair(with: $0) } ?? .sellFirst
  }

  /// As many as the cover lasts at the speed of late, and more than the level at which it is low.
  private func reorderLevel(of product: Product, sold: Int) -> Int {
    let rules = settings.stock
    let days = min(rules.coverDays, catalogue.vaseDays(of: product) ?? .max)
    let needed = (sold * days + rules.salesDays - 1) / rules.salesDays
    return max(needed, 2 * (product.reorderAt ?? rules.lowAt), 1)
  }

  private func markedDown(_ product: Product) -> Money? {
    guard let price = product.price else { return nil }
    let down = max(price - price.share(settings.stock.markDown), catalogue.cost(of: product) ?? .zero)
    return down < price ? down : nil
  }

  /// What it is sold with: of a bundle offered that day, else of the same style in another place of a set.
  private func partner(of product: Product, on day: Day) -> SKU? {
    func there(_ sku: SKU) -> Bool {
      sku != product.sku && catalogue[sku]?.isOffered(on: day) == true && available(sku) != 0
    }
    let bundled = bundles(on: day).lazy.map { bundle in bundle.parts.map { self.catalogue.products(of: $0).map(\.sku) }
    }
    .first { parts in parts.contains { $0.contains(product.sku) } }
    let others = bundled?.filter { !$0.contains(product.sku) }.flatMap(\.self) ?? []
    if let found = others.first(where: there) { return found }
    guard let slot = product.slot, !product.style.isEmpty else { return nil }
    return catalogue.products.first {
      $0.style == product.style && $0.slot.map { $0 != slot } ?? false && there($0.sku)
    }?.sku
  }
}

extension SlotCode {
  /// Places whose flowers may be bound together.
  public static let inBouquet: Set<SlotCode> = [focal, filler, greenery]
}
