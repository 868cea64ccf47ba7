import Shop

/// What one customer bought, from their own orders alone.
struct OrderMemory {
  /// Orders looked at, the newest: more would not change what is usual.
  static let most = 100

  struct Item {
    var orders = 0
    var lastDay: Day
  }

  private(set) var orders = 0
  private(set) var items: [SKU: Item] = [:]
  /// Of the receiver asked about: everything they got, and the last gift.
  private(set) var given: Set<SKU> = []
  private(set) var lastGift: Set<SKU> = []
  /// What was spent on the occasion, and on anything.
  private var occasionSpends: [Money] = []
  private var spends: [Money] = []

  init(_ account: Account?, occasion: OccasionCode?, receiver: PersonID?, state: ShopState) {
    guard let account else { return }
    for purchase in account.purchases.reversed() where !purchase.refunded {
      let isGift = receiver != nil && purchase.receiver == receiver
      guard orders < OrderMemory.most || isGift else { continue }
      guard let order = state.order(purchase.order) else { continue }
      let skus = Set(order.lines.compactMap(\.sku))
      if isGift {
        if lastGift.isEmpty { lastGift = skus }
        given.formUnion(skus)
      }
      guard orders < OrderMemory.most else { continue }
      orders += 1
      for sku in skus { items[sku, default: Item(orders: 0, lastDay: purchase.day)].orders += 1 }
      guard purchase.spend > .zero else { continue }
      spends.append(purchase.spend)
      if let occasion, purchase.occasion == occasion { occasionSpends.append(purchase.spend) }
    }
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
