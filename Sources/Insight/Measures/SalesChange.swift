import Foundation
public import Shop

/// Why sales changed against last year (S103): into buyers, orders a buyer and the basket, exactly, and what happened
/// besides.
///
/// Of customers known by name, sales = buyers x orders a buyer x basket; each factor's part is L(S1, S0) x ln(after /
/// before), L the logarithmic mean (LMDI; Ang, 2005), so that the three add up to the change. Walk-ins are a part of
/// their own. Amounts in minor units.
public struct SalesChange: Hashable, Sendable {
  public var before: Money
  public var after: Money
  public var buyers = 0.0
  public var frequency = 0.0
  public var basket = 0.0
  public var walkIns = 0.0
  /// Customers known by name.
  public var buyersBefore = 0
  public var buyersAfter = 0
  /// What happened in only one of the two times.
  public var causes: [Cause] = []

  public var change: Money { after - before }

  public enum Cause: Hashable, Sendable {
    /// More or fewer of a feast's days fell into the time; what its days sold more or less.
    case feast(Feast, days: Int, Money)
    /// What orders with a campaign's coupon came to, this year and last.
    case campaign(CampaignCode, LocalizedText, now: Money, before: Money)
    /// Product-days on which something counted stood at nothing, this year.
    case stockOut(days: Int, worst: SKU)
    case note(Day, String)
  }

  public init(_ history: SalesHistory, now: ClosedRange<Day>, before: ClosedRange<Day>) {
    let (old, new) = (Totals(history.sales(in: before)), Totals(history.sales(in: now)))
    self.before = Money(old.net + old.walkIns)
    after = Money(new.net + new.walkIns)
    walkIns = Double(new.walkIns - old.walkIns)
    (buyersBefore, buyersAfter) = (old.buyers.count, new.buyers.count)
    guard old.net > 0, new.net > 0 else {
      // With nobody on one side every part is of the buyers.
      buyers = Double(new.net - old.net)
      return
    }
    let (s0, s1) = (Double(old.net), Double(new.net))
    let mean = s0 == s1 ? s0 : (s1 - s0) / log(s1 / s0)
    buyers = mean * log(Double(new.buyers.count) / Double(old.buyers.count))
    frequency = mean * log(new.ordersPerBuyer / old.ordersPerBuyer)
    basket = mean * log(new.basket / old.basket)
  }

  private struct Totals {
    var net = 0
    var walkIns = 0
    var orders = 0
    var buyers: Set<Int> = []

    init(_ sales: ArraySlice<Sale>) {
      for sale in sales {
        guard let customer = sale.customer else {
          walkIns += sale.net.minor
          continue
        }
        net += sale.net.minor
        orders += 1
        buyers.insert(customer)
      }
    }

    var ordersPerBuyer: Double { Double(orders) / Double(buyers.count) }
    var basket: Double { Double(net) / Double(orders) }
  }
}

extension SalesChange {
  /// With what the shop knows besides: feasts that moved, campaigns, empty shelves, the diary. Walks the coupons.
  public init(_ state: ShopState, _ history: SalesHistory, now: ClosedRange<Day>, before: ClosedRange<Day>) {
    self.init(history, now: now, before: before)
    causes = Self.feasts(state, history, now, before) + Self.campaigns(state, now, before)
    if let empty = Self.stockOut(state, now) { causes.append(empty) }
    causes += state.globals.diary(in: before).map { .note($0.day, $0.text) }
    causes += state.globals.diary(in: now).map { .note($0.day, $0.text) }
  }

  private static func feasts(
    _ state: ShopState, _ history: SalesHistory, _ now: ClosedRange<Day>, _ before: ClosedRange<Day>
  ) -> [Cause] {
    let calendar = FeastCalendar(state.settings.calendar)
    func share(of feast: Feast, _ range: ClosedRange<Day>) -> (days: Int, net: Int) {
      let years = (range.lowerBound.year - 1)...(range.upperBound.year + 1)
      return years.compactMap { calendar.window(of: feast, year: $0) }.reduce((0, 0)) { sum, window in
        let (low, high) = (max(window.lowerBound, range.lowerBound), min(window.upperBound, range.upperBound))
        guard low <= high else { return sum }
        return (sum.0 + (high - low + 1), sum.1 + history.sales(in: low...high).reduce(0) { $0 + $1.net.minor })
      }
    }
    return calendar.kept.compactMap { feast in
      let (after, earlier) = (share(of: feast, now), share(of: feast, before))
      guard after.days != earlier.days else { return nil }
      return .feast(feast, days: after.days - earlier.days, Money(after.net - earlier.net))
    }
  }

  private static func campaigns(_ state: ShopState, _ now: ClosedRange<Day>, _ before: ClosedRange<Day>) -> [Cause] {
    var found: [CampaignCode: (now: Money, before: Money)] = [:]
    state.forEachCoupon { coupon in
      guard let campaign = coupon.campaign, let order = coupon.order.flatMap({ state.order($0) }),
        !order.isRefundedWhole
      else { return }
      if now.contains(order.day) { found[campaign, default: (.zero, .zero)].now += order.goods }
      if before.contains(order.day) { found[campaign, default: (.zero, .zero)].before += order.goods }
    }
    return found.sorted { $0.key < $1.key }.map { code, sums in
      .campaign(
        code, state.settings.campaign(code)?.title ?? LocalizedText(code.text), now: sums.now, before: sums.before)
    }
  }

  /// From the present stock backwards: days of the time on which something counted was at nothing in the evening.
  private static func stockOut(_ state: ShopState, _ now: ClosedRange<Day>) -> Cause? {
    var stock: [SKU: Int] = [:]
    state.forEachFigures { if let pieces = $0.stock { stock[$0.sku] = pieces } }
    guard !stock.isEmpty else { return nil }
    var newest = now.upperBound
    // Before it was first counted or received nobody knew what was there (X1).
    var first: [SKU: Day] = [:]
    state.forEachDayBook { book in
      for moved in book.stock {
        first[moved.sku] = min(first[moved.sku] ?? book.day, book.day)
        newest = max(newest, book.day)
      }
    }
    var empty: [SKU: Int] = [:]
    for number in stride(from: newest.number, through: now.lowerBound.number, by: -1) {
      let day = Day(number: number)
      if now.contains(day) {
        for (sku, pieces) in stock where pieces <= 0 && first[sku].map({ $0 <= day }) ?? false {
          empty[sku, default: 0] += 1
        }
      }
      for moved in state.dayBook(day)?.stock ?? [] { stock[moved.sku]? -= moved.change }
    }
    guard let worst = empty.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return .stockOut(days: empty.values.reduce(0, +), worst: worst.key)
  }
}
