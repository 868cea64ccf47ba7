public import Shop

/// Customers who came again beside those who bought once (S137), over some days.
public struct BuyerComparison: Hashable, Sendable {
  public var repeaters = Side()
  public var once = Side()
  /// Of those who came again: what the first basket came to, and the later ones on average.
  public var firstBasket: Double?
  public var laterBasket: Double?
  /// Of the categories of later orders, the share that was bought before.
  public var sameCategory: Double?

  public struct Side: Hashable, Sendable {
    public var customers = 0
    public var orders = 0
    public var net = Money.zero
    public var discounted = 0
    public var tenders: [Tender: Int] = [:]
    public var handovers: [HandoverKind: Int] = [:]

    public var basket: Double? { orders > 0 ? Double(net.minor) / Double(orders) : nil }
    public var ordersPerCustomer: Double? { customers > 0 ? Double(orders) / Double(customers) : nil }
    /// Orders with a coupon or a bundle.
    public var discountShare: Double? { orders > 0 ? Double(discounted) / Double(orders) : nil }

    public func share(of tender: Tender) -> Double? { orders > 0 ? Double(tenders[tender] ?? 0) / Double(orders) : nil }
    public func share(of handover: HandoverKind) -> Double? {
      orders > 0 ? Double(handovers[handover] ?? 0) / Double(orders) : nil
    }

    fileprivate mutating func add(_ sale: Sale) {
      orders += 1
      net += sale.net
      if sale.discount > .zero { discounted += 1 }
      for tender in sale.tenders { tenders[tender, default: 0] += 1 }
      handovers[sale.handover, default: 0] += 1
    }
  }

  /// Of what customers known by name bought, the share of those who came again.
  public var repeatShare: Double? {
    let all = repeaters.net.minor + once.net.minor
    return all > 0 ? Double(repeaters.net.minor) / Double(all) : nil
  }

  /// - Parameter categories: The category of a product.
  public init(_ history: SalesHistory, in days: ClosedRange<Day>, category: (SKU) -> String?) {
    var first = (sum: 0, count: 0)
    var later = (sum: 0, count: 0)
    var again = (same: 0, all: 0)
    for customer in history.customers {
      let sales = customer.sales.map { history.sales[$0] }.filter { days.contains($0.day) }
      guard let start = sales.first else { continue }
      let isRepeat = sales.contains { $0.day > start.day }
      if isRepeat { repeaters.customers += 1 } else { once.customers += 1 }
      var seen: Set<String> = []
      for sale in sales {
        if isRepeat { repeaters.add(sale) } else { once.add(sale) }
        let own = Set(sale.items.compactMap { category($0.sku) })
        if isRepeat {
          if sale.day == start.day {
            first = (first.sum + sale.net.minor, first.count + 1)
          } else {
            later = (later.sum + sale.net.minor, later.count + 1)
            again = (again.same + own.intersection(seen).count, again.all + own.count)
          }
        }
        seen.formUnion(own)
      }
    }
    if first.count > 0 { firstBasket = Double(first.sum) / Double(first.count) }
    if later.count > 0 { laterBasket = Double(later.sum) / Double(later.count) }
    if again.all > 0 { sameCategory = Double(again.same) / Double(again.all) }
  }
}
