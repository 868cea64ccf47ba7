import Shop

/// A change of taste: from lilies to roses (S49).
///
/// The orders are halved into earlier and recent ones. A word is left for another where at least half of the earlier orders
/// had it and at most a quarter of the recent ones, and the other way round for the word that took its place. Each half
/// needs ``leastOrders``; with fewer nothing is said.
public struct PreferenceDrift: Hashable, Sendable {
  public var facet: InferredPreference.Facet
  public var from: String
  public var to: String
  /// Orders behind the earlier and the recent taste, newest first.
  public var earlier: [OrderID]
  public var recent: [OrderID]
  /// The first order of the recent half.
  public var since: Day

  public static let leastOrders = 3

  /// - Parameter baskets: Newest first.
  init?(_ baskets: [PreferenceBasket]) {
    let half = baskets.count / 2
    guard half >= PreferenceDrift.leastOrders else { return nil }
    let (new, old) = (baskets.prefix(half), baskets.suffix(half))
    for facet in [InferredPreference.Facet.material, .colour, .style] {
      func count(_ value: String, in baskets: some Sequence<PreferenceBasket>) -> Int {
        baskets.reduce(0) { $0 + ($1.values(of: facet).contains(value) ? 1 : 0) }
      }
      let values = Set(baskets.flatMap { $0.values(of: facet) }).sorted()
      let left = values.filter { 2 * count($0, in: old) >= half && 4 * count($0, in: new) <= half }
      let taken = values.filter { 2 * count($0, in: new) >= half && 4 * count($0, in: old) <= half }
      guard let from = left.max(by: { count($0, in: old) < count($1, in: old) }),
        let to = taken.max(by: { count($0, in: new) < count($1, in: new) })
      else { continue }
      self.facet = facet
      self.from = from
      self.to = to
      earlier = old.filter { $0.values(of: facet).contains(from) }.map(\.order.id)
      recent = new.filter { $0.values(of: facet).contains(to) }.map(\.order.id)
      since = new.last?.order.day ?? Day(number: 0)
      return
    }
    return nil
  }
}

/// How much of what someone buys is bought on discount (S50).
///
/// On discount is an order with a coupon or a bundle; what the tier or the member's price gives by itself is not, nor are
/// points, which were paid for.
public struct DiscountSensitivity: Hashable, Sendable {
  public enum Level: String, CaseIterable, Sendable {
    case low, mid, high
  }

  /// Orders looked at, and those on discount.
  public var orders: Int
  public var discounted: Int
  /// What those came to.
  public var goods: Money
  public var discountedGoods: Money

  /// Fewer orders say nothing.
  public static let leastOrders = 3

  init?(_ orders: [Order]) {
    guard orders.count >= DiscountSensitivity.leastOrders else { return nil }
    let cheap = orders.filter { order in
      order.benefits.contains { ($0.kind == .coupon || $0.kind == .bundle) && $0.amount > .zero }
    }
    self.orders = orders.count
    discounted = cheap.count
    goods = orders.reduce(.zero) { $0 + $1.goods }
    discountedGoods = cheap.reduce(.zero) { $0 + $1.goods }
  }

  /// Below a fifth of the orders low, from three fifths high.
  public var level: Level {
    if discounted * 5 < orders { return .low }
    return discounted * 5 >= orders * 3 ? .high : .mid
  }
}
