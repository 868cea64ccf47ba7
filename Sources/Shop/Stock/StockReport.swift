/// Turnover and waste of one category over a period (S67).
public struct StockTurnover: Hashable, Sendable {
  public var category: String
  public var received = 0
  /// Pieces sold and given, less what came back.
  public var sold = 0
  public var wasted = 0
  /// Found by counting, less what was missed.
  public var corrected = 0
  /// What the pieces sold cost, as of their day.
  public var soldCost = Money.zero
  public var wasteCost = Money.zero
  /// Stock before the first and after the last day, at today's cost.
  public var opening = Money.zero
  public var closing = Money.zero

  public init(category: String) { self.category = category }

  /// Average stock: half of opening and closing together.
  public var average: Money { Money((opening.minor + closing.minor) / 2) }

  /// How often the average stock was sold in the period, in hundredths, rounded down: cost of what was sold over
  /// average stock; `nil` without stock.
  public var turns: Int? { average > .zero ? soldCost.minor.times(100, over: average.minor) : nil }

  /// Of what left the shelf at cost, the share that was thrown away; `nil` where nothing left it.
  public var wasteShare: BasisPoints? {
    let left = soldCost + wasteCost
    return left > .zero && wasteCost >= .zero ? BasisPoints(wasteCost.minor.times(10_000, over: left.minor)) : nil
  }

  static func += (left: inout StockTurnover, right: StockTurnover) {
    left.received += right.received
    left.sold += right.sold
    left.wasted += right.wasted
    left.corrected += right.corrected
    left.soldCost += right.soldCost
    left.wasteCost += right.wasteCost
    left.opening += right.opening
    left.closing += right.closing
  }
}

/// Turnover and waste by category, in the order of the catalogue, and of everything.
public struct StockReport: Hashable, Sendable {
  public var categories: [StockTurnover] = []
  public var total = StockTurnover(category: "")
}

extension ShopState {
  /// Works the report out from the books of the days, from the present stock backwards. Walks the days: for reports.
  public func stockReport(from first: Day, to last: Day, today: Day) -> StockReport {
    var report = StockReport()
    guard first <= last else { return report }
    var closing: [SKU: Int] = [:]
    for product in catalogue.products { closing[product.sku] = figures(product.sku)?.stock }
    for number in stride(from: max(today, last).number, to: last.number, by: -1) {
      for entry in dayBook(Day(number: number))?.stock ?? [] { closing[entry.sku]? -= entry.change }
    }
    var moved: [SKU: StockTurnover] = [:]
    var opening = closing
    for number in first.number...last.number {
      for entry in dayBook(Day(number: number))?.stock ?? [] {
        opening[entry.sku]? -= entry.change
        moved[entry.sku, default: StockTurnover(category: "")].add(entry)
      }
    }
    for product in catalogue.products {
      guard closing[product.sku] != nil || moved[product.sku] != nil else { continue }
      var turnover = moved[product.sku] ?? StockTurnover(category: "")
      turnover.category = product.category
      let cost = catalogue.cost(of: product) ?? .zero
      turnover.opening = cost * max(0, opening[product.sku] ?? 0)
      turnover.closing = cost * max(0, closing[product.sku] ?? 0)
      let place = report.categories.firstIndex { $0.category == product.category } ?? report.categories.count
      if place == report.categories.count { report.categories.append(StockTurnover(category: product.category)) }
      report.categories[place] += turnover
      report.total += turnover
    }
    return report
  }
}

extension StockTurnover {
  fileprivate mutating func add(_ entry: StockDay) {
    received += entry.received
    sold += entry.sold
    wasted += entry.wasted
    corrected += entry.corrected
    soldCost += entry.soldCost
    wasteCost += entry.wasteCost
  }
}
