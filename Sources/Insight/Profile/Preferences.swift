import Foundation
import Shop

/// What someone's orders say they like, apart from what they said themselves (S45).
public struct InferredPreference: Hashable, Sendable {
  /// Of what the preference is.
  public enum Facet: String, CaseIterable, Sendable {
    case colour, material, style, tag, kind
  }

  public var facet: Facet
  /// The catalogue's word.
  public var value: String
  /// Share of the weight of all their orders, 0 to 1.
  public var share: Double
  /// The orders behind it, newest first.
  public var orders: [OrderID]
}

/// Preferences read out of orders. Pure; the same history gives the same figures.
public struct Preferences: Hashable, Sendable {
  /// At most three of a facet, the strongest first.
  public var inferred: [InferredPreference] = []
  /// The middle half of what their orders cost: lower and upper quartile, by rank. `nil` below ``leastOrders``.
  public var priceBand: ClosedRange<Money>?
  public var drift: PreferenceDrift?
  public var discounts: DiscountSensitivity?
  /// Paid orders with known goods.
  public var orders = 0

  /// Fewer orders say nothing.
  public static let leastOrders = 2
  /// After so many days an order weighs half as much: recent orders weigh more (S49).
  public static let halfLife = 180.0
  /// A value that fewer of the weighed orders share is chance.
  public static let leastShare = 0.3

  public init() {}

  /// - Parameters:
  ///   - account: Whose purchases; those after `day` are left out.
  ///   - state: Orders and catalogue.
  public init(of account: Account, in state: ShopState, on day: Day) {
    let baskets = PreferenceBasket.all(of: account, in: state, on: day)
    orders = baskets.count
    discounts = DiscountSensitivity(baskets.map(\.order))
    guard baskets.count >= Preferences.leastOrders else { return }
    drift = PreferenceDrift(baskets)
    let totals = baskets.map(\.order.goods).sorted()
    priceBand = totals[(totals.count - 1) / 4]...totals[(totals.count - 1) * 3 / 4]
    inferred = InferredPreference.Facet.allCases.flatMap { Preferences.strongest($0, in: baskets, on: day) }
  }

  private static func strongest(
    _ facet: InferredPreference.Facet, in baskets: [PreferenceBasket], on day: Day
  ) -> [InferredPreference] {
    var weights: [String: Double] = [:]
    var evidence: [String: [OrderID]] = [:]
    var whole = 0.0
    for basket in baskets {
      let weight = pow(0.5, Double(day - basket.order.day) / halfLife)
      whole += weight
      for value in basket.values(of: facet) {
        weights[value, default: 0] += weight
        evidence[value, default: []].append(basket.order.id)
      }
    }
    let found = weights.compactMap { value, weight -> InferredPreference? in
      let orders = evidence[value] ?? []
      guard whole > 0, orders.count >= leastOrders, weight / whole >= leastShare else { return nil }
      return InferredPreference(facet: facet, value: value, share: weight / whole, orders: orders)
    }
    return Array(found.sorted { ($1.share, $0.value) < ($0.share, $1.value) }.prefix(3))
  }
}

/// One order with the words of what was kept of it, newest first in lists.
struct PreferenceBasket {
  let order: Order
  private let products: [Product]

  static func all(of account: Account, in state: ShopState, on day: Day) -> [PreferenceBasket] {
    account.purchases.reversed().compactMap { purchase in
      guard purchase.counts, purchase.day <= day, let order = state.order(purchase.order) else { return nil }
      let products = order.lines.indices.compactMap { index -> Product? in
        let line = order.lines[index]
        guard !line.free, order.refundedQuantity(of: index) < line.quantity else { return nil }
        return line.sku.flatMap { state.catalogue[$0] }
      }
      return products.isEmpty ? nil : PreferenceBasket(order: order, products: products)
    }
  }

  func values(of facet: InferredPreference.Facet) -> Set<String> {
    Set(
      products.flatMap { product -> [String] in
        switch facet {
        case .colour: product.colours
        case .material: product.materials
        case .style: [product.style]
        case .tag: product.tags
        case .kind: [product.category]
        }
      }.filter { !$0.isEmpty })
  }
}
