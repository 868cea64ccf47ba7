/// What is known of one product from facts: stock, and how often it was bought when and for what.
public struct ProductFigures: Hashable, Sendable, Record {
  public var sku = SKU("")
  /// Pieces in stock; `nil` while it was never received or counted: untracked and always available (X1).
  public var stock: Int?
  /// Deliveries not used up yet, oldest first, for age.
  public var batches: [StockBatch] = []
  /// Orders with the product, refunded ones included.
  public var orders = 0
  /// The same by month of the year, January first.
  public var months = [Int](repeating: 0, count: 12)
  /// The same by what it was for.
  public var occasions: [OccasionCount] = []
  public var lastSold: Day?
  /// What was bought along with it most: orders with both, at least so many (``note(_:)``).
  public var together: [JointCount] = []
  /// Commands of stock that have been undone, so that none is twice (H3).
  public var undone: [CommandID] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("stock", &stock)
    try coder.records("batches", &batches)
    try coder.field("orders", &orders)
    try coder.field("months", &months)
    try coder.records("occasions", &occasions)
    try coder.field("lastSold", &lastSold)
    try coder.records("together", &together)
    try coder.field("undone", &undone)
  }

  public func orders(for occasion: OccasionCode) -> Int { occasions.first { $0.occasion == occasion }?.orders ?? 0 }

  mutating func sold(on day: Day, for occasion: OccasionCode?, with others: [SKU]) {
    for other in others where other != sku { note(other) }
    orders += 1
    months[day.month - 1] += 1
    lastSold = max(day, lastSold ?? day)
    guard let occasion else { return }
    if let place = occasions.firstIndex(where: { $0.occasion == occasion }) {
      occasions[place].orders += 1
    } else {
      occasions.append(OccasionCount(occasion: occasion, orders: 1))
    }
  }
}

extension ProductFigures {
  /// Partners that are counted at once. Those met most stay whatever comes between, and no count is ever too high: a new
  /// one finding no room takes one from everybody instead (Misra and Gries, 1982).
  public static let partners = 48

  mutating func note(_ other: SKU) {
    if let place = together.firstIndex(where: { $0.sku == other }) {
      together[place].orders += 1
    } else if together.count < ProductFigures.partners {
      together.append(JointCount(sku: other, orders: 1))
    } else {
      for place in together.indices { together[place].orders -= 1 }
      together.removeAll { $0.orders == 0 }
    }
  }
}

/// Orders in which a product was bought along with another.
public struct JointCount: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var orders = 0

  public init() {}
  public init(sku: SKU, orders: Int) {
    self.sku = sku
    self.orders = orders
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("orders", &orders)
  }
}

/// Pieces that came on one day.
public struct StockBatch: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  public var quantity = 0

  public init() {}
  public init(day: Day, quantity: Int) {
    self.day = day
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("quantity", &quantity)
  }
}

public struct OccasionCount: Hashable, Sendable, Record {
  public var occasion = OccasionCode("")
  public var orders = 0

  public init() {}
  public init(occasion: OccasionCode, orders: Int) {
    self.occasion = occasion
    self.orders = orders
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("occasion", &occasion)
    try coder.field("orders", &orders)
  }
}
