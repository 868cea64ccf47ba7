public import Shop

/// Everything that was sold and kept, in the order of its days: what every measure is worked out from.
///
/// One walk over orders and accounts. Left out are orders that were refunded whole, that are not paid, and that sold
/// nothing but fees; a refund in part lowers its order. Cards that were merged count as their survivor (I2).
public struct SalesHistory: Sendable {
  /// By day, then number.
  public var sales: [Sale] = []
  /// Everyone on file, buyers or not.
  public var customers: [Customer] = []
  /// What the shop earns of what it takes where a sale's cost is not known.
  public var margin: Double

  /// Someone on file.
  public struct Customer: Hashable, Sendable {
    public var id: PersonID
    public var isMember: Bool
    public var joined: Day
    public var tier: TierCode
    /// Places in ``SalesHistory/sales``, oldest first.
    public var sales: [Int] = []
    /// Days on which they bought, oldest first, each once: a purchase in every figure.
    public var days: [Day] = []

    public init(id: PersonID, isMember: Bool, joined: Day, tier: TierCode) {
      self.id = id
      self.isMember = isMember
      self.joined = joined
      self.tier = tier
    }

    public func isMember(on day: Day) -> Bool { isMember && joined <= day }
  }

  public init(sales: [Sale], customers: [Customer], margin: Double = 0.5) {
    self.sales = sales.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    self.customers = customers
    self.margin = margin
    for (place, sale) in self.sales.enumerated() {
      guard let customer = sale.customer else { continue }
      self.customers[customer].sales.append(place)
      if self.customers[customer].days.last != sale.day { self.customers[customer].days.append(sale.day) }
    }
  }

  /// Walks everything; for a worker or a command.
  public init(_ state: ShopState) {
    var customers: [Customer] = []
    var places: [PersonID: Int] = [:]
    let ladder = state.settings.tiers
    state.forEachAccount { account in
      guard account.mergedInto == nil else { return }
      places[account.id] = customers.count
      customers.append(
        Customer(
          id: account.id, isMember: account.isMember, joined: account.joined,
          tier: account.isMember ? (account.tier.code.text.isEmpty ? ladder.first?.code ?? "" : account.tier.code) : "")
      )
    }
    var sales: [Sale] = []
    state.forEachOrder { order in
      guard order.isSettled, !order.isRefundedWhole else { return }
      let isFee = !order.lines.isEmpty && order.lines.allSatisfy { $0.service != nil }
      guard !isFee else { return }
      let customer = order.account.flatMap { places[state.survivor(of: $0)] }
      var sale = Sale(order, catalogue: state.catalogue)
      sale.customer = customer
      sale.isMember = customer.map { customers[$0].isMember(on: order.day) } ?? false
      sales.append(sale)
    }
    let known = sales.filter { $0.cost != nil && $0.net > .zero }
    let takings = known.reduce(0) { $0 + $1.net.minor }
    let costs = known.reduce(0) { $0 + ($1.cost?.minor ?? 0) }
    // Too few known costs say nothing of the rest.
    let margin =
      known.count >= 20 && takings > 0
      ? 1 - Double(costs) / Double(takings) : Double(state.settings.review.margin.count) / 10_000
    self.init(sales: sales, customers: customers, margin: margin)
  }

  /// The first day on which anything was sold.
  public var firstDay: Day? { sales.first?.day }

  /// The sales of some days.
  public func sales(in days: ClosedRange<Day>) -> ArraySlice<Sale> {
    let first = place(of: days.lowerBound)
    return sales[first..<max(first, place(of: days.upperBound + 1))]
  }

  /// The place of the first sale on that day or later.
  private func place(of day: Day) -> Int {
    var (low, high) = (0, sales.count)
    while low < high {
      let middle = (low + high) / 2
      if sales[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What a sale earned: what was taken less what the goods cost, or the shop's usual share of it.
  public func margin(of sale: Sale) -> Double {
    sale.cost.map { Double(sale.net.minor - $0.minor) } ?? Double(sale.net.minor) * margin
  }

  /// Purchase days of everyone with one within the range.
  public func purchaseDays(in range: ClosedRange<Day>) -> [[Day]] {
    customers.compactMap { customer in
      let days = customer.days.filter { range.contains($0) }
      return days.isEmpty ? nil : days
    }
  }
}

/// One order that stands.
public struct Sale: Hashable, Sendable {
  public var id: OrderID
  public var number: String
  public var day: Day
  /// Place in ``SalesHistory/customers``; `nil` for a walk-in (S129).
  public var customer: Int?
  /// They were a member on that day.
  public var isMember = false
  /// Goods paid with money, less refunds (Q1's base).
  public var net: Money
  /// What the goods cost; `nil` where one is not known.
  public var cost: Money?
  /// Taken off by coupons and bundles; not what the tier gives by itself.
  public var discount: Money
  /// What membership took off, points paid with included (S116).
  public var given: Money
  /// What coupons took off.
  public var couponCost: Money
  public var occasion: OccasionCode?
  public var by: String
  public var tenders: [Tender] = []
  public var handover = HandoverKind.now
  public var items: [Item] = []

  public struct Item: Hashable, Sendable {
    public var sku: SKU
    public var quantity: Int
    public var net: Money

    public init(sku: SKU, quantity: Int, net: Money) {
      self.sku = sku
      self.quantity = quantity
      self.net = net
    }
  }

  public init(day: Day, net: Money, customer: Int? = nil) {
    id = OrderID(high: 0, low: 0)
    number = ""
    self.day = day
    self.net = net
    self.customer = customer
    discount = .zero
    given = .zero
    couponCost = .zero
    by = ""
  }

  init(_ order: Order, catalogue: Catalogue) {
    self.init(day: order.day, net: order.refunds.reduce(order.earnBase) { $0 - $1.base })
    id = order.id
    number = order.number
    occasion = order.occasion
    by = order.by
    handover = order.handover.kind
    for payment in order.payments where !tenders.contains(payment.tender) { tenders.append(payment.tender) }
    for benefit in order.benefits {
      if benefit.kind == .coupon || benefit.kind == .bundle { discount += benefit.amount }
      if benefit.kind == .coupon { couponCost += benefit.amount }
    }
    given = order.savings.reduce(order.pointsValue) { $0 + $1.amount }
    for refund in order.refunds { given -= refund.saved.reduce(.zero) { $0 + $1.amount } }
    var sum: Money? = .zero
    for (place, line) in order.lines.enumerated() where line.service == nil {
      let left = line.quantity - order.refundedQuantity(of: place)
      guard left > 0 else { continue }
      let product = line.sku.flatMap { catalogue[$0] }
      let piece = product.flatMap { catalogue.cost(of: $0) }
      sum = sum.flatMap { sum in piece.map { sum + $0 * left } }
      if let sku = line.sku {
        let net = line.quantity > 0 ? Money(line.net.minor * left / line.quantity) : line.net
        items.append(Item(sku: sku, quantity: left, net: net))
      }
    }
    cost = order.lines.isEmpty ? nil : sum
  }
}
