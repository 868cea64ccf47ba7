import Shop

/// What the shop sold around the same event last year, or at the same time of the year: season comes from there, never
/// from last month (on 1 November that would be Halloween).
///
/// The window of a feast is seven days before to the day after, as it fell last year; of anything else a fortnight around
/// the day 364 days ago, the same weekday. Of a busy window orders at even distances are read, ``EventWindow/most`` in all.
struct EventLastYear<Item: Hashable> {
  /// The feast, or `nil` for the time of the year.
  let feast: OccasionCode?
  private(set) var orders = 0
  private var counts: [Item: Int] = [:]

  /// - Parameters:
  ///   - baskets: The orders of the window, in the order of time.
  ///   - read: The items of one; `nil` for an order that says nothing.
  init<Basket>(_ window: EventWindow, _ baskets: [Basket], read: (Basket) -> Set<Item>?) {
    feast = window.feast
    let step = max(1, (baskets.count + EventWindow.most - 1) / EventWindow.most)
    for place in stride(from: 0, to: baskets.count, by: step) {
      guard let items = read(baskets[place]), !items.isEmpty else { continue }
      orders += 1
      for item in items { counts[item, default: 0] += 1 }
    }
  }

  /// What was sold then.
  var items: [Item] { Array(counts.keys) }

  func orders(with item: Item) -> Int { counts[item] ?? 0 }

  /// The share of the window's orders with the item, smoothed; 0 without a last year.
  ///
  /// - Parameter share: Of all the shop's orders that have it.
  func value(of item: Item, share: Double) -> Double {
    orders == 0 ? 0 : ChoiceShare.value(orders: orders(with: item), of: orders, prior: share)
  }
}

extension EventLastYear<SKU> {
  /// Keyed reads.
  init(_ occasion: OccasionAtHand?, state: ShopState, on today: Day) {
    let window = EventWindow(of: occasion, calendar: FeastCalendar(state.settings.calendar), on: today)
    let books = (window.days.lowerBound.number...window.days.upperBound.number).compactMap {
      state.dayBook(Day(number: $0))
    }
    let mourns = occasion?.code.isSorrow ?? false
    self.init(window, books.flatMap { $0.orders + $0.imported }) { id in
      guard let order = state.order(id), order.occasion?.isSorrow ?? false == mourns, !order.isRefundedWhole else {
        return nil
      }
      return Set(order.lines.compactMap(\.sku))
    }
  }
}

/// The days of last year that stand for today.
struct EventWindow {
  static let most = 240

  let feast: OccasionCode?
  let days: ClosedRange<Day>

  init(of occasion: OccasionAtHand?, calendar: FeastCalendar, on today: Day) {
    if let occasion, let feast = Feast(rawValue: occasion.code.text) {
      let year = (occasion.day ?? today).year
      if let last = calendar.day(of: feast, year: year - 1), last < today {
        self.feast = occasion.code
        days = (last - OccasionDays.before)...(last + OccasionDays.after)
        return
      }
    }
    feast = nil
    days = (today - 371)...(today - 357)
  }
}
