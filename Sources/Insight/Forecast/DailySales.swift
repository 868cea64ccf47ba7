public import Shop

/// Sales by day of business: goods after discounts, what was refunded off, in minor units.
public struct DailySales: Hashable, Sendable {
  public private(set) var days: [Day: Double] = [:]

  /// Walks all orders.
  public init(_ state: ShopState, through today: Day) {
    state.forEachOrder { order in
      guard !order.isRefundedWhole, order.day <= today else { return }
      let goods = order.lines.reduce(Money.zero) { $1.service == nil ? $0 + $1.net : $0 }
      let refunded = order.refunds.reduce(Money.zero) { $0 + $1.base }
      days[order.day, default: 0] += Double((goods - refunded).minor)
    }
  }

  public init(_ days: some Sequence<(Day, Double)>) {
    for (day, value) in days { self.days[day, default: 0] += value }
  }

  /// Whole months, up to a day; the month of that day is left out unless it is over.
  public func months(through today: Day) -> MonthlySales {
    MonthlySales(days.map { ($0.key, $0.value) } + (days.isEmpty ? [] : [(today, 0)]))
  }

  public var last: Day? { days.keys.max() }
}
