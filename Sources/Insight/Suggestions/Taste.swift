import Foundation

/// What one customer tends to choose: their own orders, smoothed by what the shop sells and by what goes along with what
/// they bought.
///
/// taste(i) = (n_ui + k (p_i + l r_ui)) / (n_u + k), where n_u weighs their orders and n_ui those with the item, an order
/// of a year ago counting half (S49); p_i is the share of the shop's orders that have it; r_ui the mean over what they
/// bought of n_ij / (n_j + 20), joint orders over orders. k = ``pseudoOrders``, l = ``relatedWeight``. Chosen on splits of
/// a gift shop's year that end before the judged months (``SuggestionEvaluation``). Least history: none.
struct Taste<Item: Hashable & Comparable> {
  /// Weight of their orders, and of those with each item.
  private(set) var orders = 0.0
  private(set) var own: [Item: Double] = [:]
  /// r_u.
  private(set) var related: [Item: Double] = [:]

  mutating func add(_ items: some Sequence<Item>, daysAgo: Int) {
    let weight = pow(0.5, Double(max(0, daysAgo)) / TasteConstants.halfLife)
    orders += weight
    for item in items { own[item, default: 0] += weight }
  }

  /// Looks at what was bought along with each of their items.
  ///
  /// - Parameter along: Of an item, its orders and its joint orders with others.
  mutating func relate(_ along: (Item) -> (orders: Int, joint: [(item: Item, orders: Int)])?) {
    var found: [Item: Double] = [:]
    var whole = 0.0
    // In a fixed order, so that sums are the same to the last bit.
    for item in own.keys.sorted() {
      guard let weight = own[item], let counts = along(item) else { continue }
      whole += weight
      for other in counts.joint where other.item != item {
        found[other.item, default: 0] +=
          weight * Double(other.orders) / (Double(counts.orders) + TasteConstants.relatedSmoothing)
      }
    }
    related = whole > 0 ? found.mapValues { $0 / whole } : [:]
  }

  /// - Parameter share: Of the shop's orders that have the item.
  func value(of item: Item, share: Double) -> Double {
    let prior = share + TasteConstants.relatedWeight * (related[item] ?? 0)
    return ((own[item] ?? 0) + TasteConstants.pseudoOrders * prior) / (orders + TasteConstants.pseudoOrders)
  }
}

enum TasteConstants {
  /// Orders of the shop in a customer's own frequency.
  static let pseudoOrders = 8.0
  /// Days after which an order counts half.
  static let halfLife = 365.0
  /// What goes along with their items counts so much of what the shop sells.
  static let relatedWeight = 0.5
  /// Keeps two items that met once from being close.
  static let relatedSmoothing = 20.0
}

/// How often an item is chosen at some occasion: (n_io + 10 prior_i) / (n_o + 10).
enum ChoiceShare {
  /// Orders of the prior in what is chosen.
  static let pseudoOrders = 10.0

  static func value(orders: Int, of all: Int, prior: Double) -> Double {
    (Double(orders) + pseudoOrders * prior) / (Double(all) + pseudoOrders)
  }
}
