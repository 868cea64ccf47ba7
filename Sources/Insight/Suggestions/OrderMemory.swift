import Shop

/// What one customer bought, from their own orders alone.
struct OrderMemory {
  /// Orders looked at, the newest: more would not change what is usual.
  static let most = 100

  /// A gift for the same occasion so many days ago was last year's.
  static let giftDays = 400

  struct Item {
    var orders = 0
    var lastDay: Day
  }

  private(set) var orders = 0
  private(set) var items: [SKU: Item] = [:]
  private(set) var taste = Taste<SKU>()
  /// Of the receiver asked about: everything they got, and what they must not get again at once.
  private(set) var given: Set<SKU> = []
  private(set) var lastGift: Set<SKU> = []
  /// What was spent on the occasion, and on anything.
  private var occasionSpends: [Money] = []
  private var spends: [Money] = []

  init(_ account: Account?, occasion: OccasionCode?, receiver: PersonID?, state: ShopState, on today: Day) {
    guard let account else { return }
    for purchase in account.purchases.reversed() where !purchase.refunded {
      let isGift = receiver != nil && purchase.receiver == receiver
      guard orders < OrderMemory.most || isGift else { continue }
      guard let order = state.order(purchase.order) else { continue }
      let skus = Set(order.lines.compactMap(\.sku))
      if isGift {
        // Last time, and last year for the same occasion (S68).
        let isLastYears =
          occasion != nil && purchase.occasion == occasion && today - purchase.day <= OrderMemory.giftDays
        if lastGift.isEmpty || isLastYears { lastGift.formUnion(skus) }
        given.formUnion(skus)
      }
      guard orders < OrderMemory.most else { continue }
      orders += 1
      taste.add(skus, daysAgo: today - purchase.day)
      for sku in skus { items[sku, default: Item(orders: 0, lastDay: purchase.day)].orders += 1 }
      guard purchase.spend > .zero else { continue }
      spends.append(purchase.spend)
      if let occasion, purchase.occasion == occasion { occasionSpends.append(purchase.spend) }
    }
    taste.relate { sku in
      state.figures(sku).map { ($0.orders, $0.together.map { ($0.sku, $0.orders) }) }
    }
  }

  /// Pieces they wear themselves, by model: what was not bought for somebody else.
  func owned(_ account: Account?, state: ShopState) -> [OwnedPiece] {
    var found: [OwnedPiece] = []
    for purchase in (account?.purchases ?? []).reversed().prefix(OrderMemory.most)
    where purchase.counts && purchase.receiver == nil {
      guard let order = state.order(purchase.order) else { continue }
      for index in order.lines.indices {
        guard let product = order.lines[index].sku.flatMap({ state.catalogue[$0] }), product.isKept,
          order.refundedQuantity(of: index) < order.lines[index].quantity
        else { continue }
        if !found.contains(where: { $0.product.isSameModel(as: product) }) {
          found.append(OwnedPiece(product: product, day: purchase.day))
        }
      }
    }
    return found
  }

  /// The middle of what they spend on this occasion, else on anything; `nil` for those who never bought.
  var usualSpend: Money? {
    let known = (occasionSpends.isEmpty ? spends : occasionSpends).sorted()
    guard !known.isEmpty else { return nil }
    let middle = known.count / 2
    return known.count % 2 == 1
      ? known[middle] : Money((known[middle - 1].minor + known[middle].minor) / 2)
  }
}

/// A piece they have at home.
struct OwnedPiece {
  let product: Product
  let day: Day
}

extension Product {
  /// Worn for years, or standing there for years: bought once, it is there.
  var isKept: Bool { slot.map { SlotCode.clothes.contains($0) || $0 == .vase } ?? (category == "vase") }

  /// The same thing, of another size or bottle perhaps.
  func isSameModel(as other: Product) -> Bool { sku == other.sku || (!model.isEmpty && model == other.model) }

  /// Its place in a set; one without a place stands under its category.
  var place: SlotCode { slot ?? SlotCode(category) }

  /// Whether it is for that scenario: work and office, date and dating are one.
  func isFor(_ scenario: String) -> Bool { scenarios.contains { Scenario.same($0, scenario) } }
}

extension Scenario {
  static func same(_ left: String, _ right: String) -> Bool { plain(left) == plain(right) }

  private static func plain(_ text: String) -> String {
    switch text {
    case Scenario.office.rawValue: Scenario.work.rawValue
    case Scenario.dating.rawValue: Scenario.date.rawValue
    default: text
    }
  }
}
