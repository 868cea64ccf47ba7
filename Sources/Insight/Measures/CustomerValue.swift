import Foundation
public import Shop

/// What customers have been worth, and what one may be worth (S114). The two are never added up.
public struct CustomerValue: Hashable, Sendable {
  /// Earned so far on what they bought and kept, by customer who ever bought.
  public var historic: Double?
  /// The parts of the estimate: earned an order, orders a year of who bought in the last year, and the years they stay.
  public var earnedPerOrder: Double?
  /// What is earned of what is spent: ``earnedPerOrder`` is the one times the other.
  public var spentPerOrder: Double?
  public var marginShare: Double? {
    guard let earnedPerOrder, let spentPerOrder, spentPerOrder > 0 else { return nil }
    return earnedPerOrder / spentPerOrder
  }
  public var ordersPerYear: Double?
  public var retention: Double?
  public var years: Double?
  /// Earned an order x orders a year x years: sum over t < ``horizon`` of (retention / (1 + d))^t.
  public var lifetime: Double? {
    guard let earnedPerOrder, let ordersPerYear, let years else { return nil }
    return earnedPerOrder * ordersPerYear * years
  }

  /// Years looked ahead at most: no shop knows more.
  public static let horizon = 5
  /// Buyers of the year before last that a yearly retention wants.
  public static let leastBuyers = 30

  /// - Parameter discount: What money of a year later is worth less, of 1.
  public init(_ history: SalesHistory, on today: Day, discount: Double) {
    let sales = history.sales.filter { $0.customer != nil && $0.day <= today }
    let buyers = Set(sales.compactMap(\.customer))
    guard !buyers.isEmpty else { return }
    let earned = sales.reduce(0) { $0 + history.margin(of: $1) }
    historic = earned / Double(buyers.count)
    let year = sales.filter { today - $0.day < 365 }
    let active = Set(year.compactMap(\.customer))
    if !active.isEmpty {
      earnedPerOrder = year.reduce(0) { $0 + history.margin(of: $1) } / Double(year.count)
      spentPerOrder = Double(year.reduce(0) { $0 + $1.net.minor }) / Double(year.count)
      ordersPerYear = Double(year.count) / Double(active.count)
    }
    let before = Set(sales.filter { (365..<730).contains(today - $0.day) }.compactMap(\.customer))
    guard before.count >= CustomerValue.leastBuyers else { return }
    let kept = Double(before.intersection(active).count) / Double(before.count)
    retention = kept
    years = (0..<CustomerValue.horizon).reduce(0) { $0 + pow(kept / (1 + discount), Double($1)) }
  }
}
