public import Shop

/// Members beside everyone else (S119). Members chose to join: what they buy more of may be why they joined, not what
/// joining did.
public struct MemberComparison: Hashable, Sendable {
  public var members = Side()
  /// Customers on file who have not joined, and walk-ins.
  public var others = Side()

  public struct Side: Hashable, Sendable {
    public var orders = 0
    public var net = Money.zero
    /// Those known by name who bought; walk-ins are nobody.
    public var customers = 0
    /// What customers known by name bought.
    public var knownOrders = 0
    public var knownNet = Money.zero
    /// Of first purchases at least 90 days before the end, the share with a second within 90.
    public var within90: Double?
    public var retention: Double?

    /// Net an order.
    public var basket: Double? { orders > 0 ? Double(net.minor) / Double(orders) : nil }
    public var ordersPerCustomer: Double? { customers > 0 ? Double(knownOrders) / Double(customers) : nil }
    /// Net a customer known by name.
    public var revenuePerCustomer: Double? { customers > 0 ? Double(knownNet.minor) / Double(customers) : nil }
    public var churn: Double? { retention.map { 1 - $0 } }
  }

  /// Members' share of what was sold.
  public var memberShare: Double? {
    let all = members.net.minor + others.net.minor
    return all > 0 ? Double(members.net.minor) / Double(all) : nil
  }

  public init(_ history: SalesHistory, in days: ClosedRange<Day>) {
    var buyers: (members: Set<Int>, others: Set<Int>) = ([], [])
    for sale in history.sales(in: days) {
      if let customer = sale.customer {
        if sale.isMember { buyers.members.insert(customer) } else { buyers.others.insert(customer) }
      }
      if sale.isMember { members.add(sale) } else { others.add(sale) }
    }
    members.customers = buyers.members.count
    others.customers = buyers.others.count
    let last = days.upperBound
    members.follow(history.customers.filter { $0.isMember(on: last) }, on: last)
    others.follow(history.customers.filter { !$0.isMember(on: last) }, on: last)
  }
}

extension MemberComparison.Side {
  fileprivate mutating func add(_ sale: Sale) {
    orders += 1
    net += sale.net
    guard sale.customer != nil else { return }
    knownOrders += 1
    knownNet += sale.net
  }

  fileprivate mutating func follow(_ customers: [SalesHistory.Customer], on last: Day) {
    let days = customers.map(\.days)
    within90 = RepurchaseKPI(purchaseDays: days, on: last, within: [90]).within.first?.rate
    let quarter = CalendarPeriod.quarter
    let current = quarter.range(of: last).upperBound == last ? last : quarter.start(of: last) - 1
    retention = Retention.table(days, by: quarter, in: quarter.range(of: current)).first?.rate
  }
}

/// How many members there are and take part (S120).
public struct Participation: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// `nil` over all tiers.
    public var tier: TierCode?
    public var members = 0
    public var joined = 0
    /// Bought in the time.
    public var active = 0
    /// Used points, a gift or a coupon.
    public var redeemed = 0
    public var reviewed = 0
    public var attended = 0

    public func share(_ part: KeyPath<Row, Int>) -> Double? {
      members > 0 ? Double(self[keyPath: part]) / Double(members) : nil
    }

    fileprivate static func += (left: inout Row, right: Row) {
      left.members += right.members
      left.joined += right.joined
      left.active += right.active
      left.redeemed += right.redeemed
      left.reviewed += right.reviewed
      left.attended += right.attended
    }
  }

  public var total = Row()
  /// From the lowest tier to the highest.
  public var tiers: [Row] = []

  /// One month of the trend.
  public struct Month: Hashable, Sendable {
    /// The first day of the month.
    public var month: Day
    public var row = Row()
  }

  /// Month by month (S120): members on file at its end, and those who bought, redeemed, reviewed, attended in it. Walks all
  /// accounts once.
  public static func months(_ state: ShopState, in days: ClosedRange<Day>) -> [Month] {
    var months = CalendarPeriod.month.starts(in: days).map { Month(month: $0) }
    let places = Dictionary(uniqueKeysWithValues: months.enumerated().map { ($1.month, $0) })
    func place(_ day: Day) -> Int? {
      days.contains(day) ? places[CalendarPeriod.month.start(of: day)] : nil
    }
    func note(_ found: some Sequence<Day>, _ part: WritableKeyPath<Row, Int>) {
      for place in Set(found.compactMap(place)) { months[place].row[keyPath: part] += 1 }
    }
    state.forEachAccount { account in
      guard account.isMember, account.mergedInto == nil else { return }
      for place in months.indices where account.joined <= CalendarPeriod.month.range(of: months[place].month).upperBound
      {
        months[place].row.members += 1
      }
      note([account.joined], \.joined)
      note(account.purchases.lazy.filter(\.counts).map(\.day), \.active)
      note(account.activities.lazy.filter { $0.kind.isPost }.map(\.day), \.reviewed)
      note(account.activities.lazy.filter { $0.kind == .event }.map(\.day), \.attended)
      note(account.redemptionDays(state), \.redeemed)
    }
    return months
  }

  /// Walks all accounts.
  public init(_ state: ShopState, in days: ClosedRange<Day>) {
    var rows: [TierCode: Row] = [:]
    let ladder = state.settings.tiers
    state.forEachAccount { account in
      guard account.isMember, account.mergedInto == nil, account.joined <= days.upperBound else { return }
      let tier = account.standing(on: days.upperBound, ladder: ladder).code
      var row = Row()
      row.members = 1
      row.joined = days.contains(account.joined) ? 1 : 0
      row.active = account.purchases.contains { $0.counts && days.contains($0.day) } ? 1 : 0
      row.reviewed = account.activities.contains { $0.kind.isPost && days.contains($0.day) } ? 1 : 0
      row.attended = account.activities.contains { $0.kind == .event && days.contains($0.day) } ? 1 : 0
      row.redeemed = account.redemptionDays(state).contains(where: days.contains) ? 1 : 0
      rows[tier, default: Row(tier: tier)] += row
      total += row
    }
    tiers = ladder.compactMap { rows[$0.code] }
  }
}

extension Account {
  /// The days on which they took a gift, paid with points or used a coupon.
  fileprivate func redemptionDays(_ state: ShopState) -> [Day] {
    redemptions.filter { !$0.returned }.map(\.day) + entries.filter { $0.reason == .spent }.map(\.day)
      + coupons.compactMap { code in
        guard let order = state.coupon(code)?.order.flatMap({ state.order($0) }), !order.isRefundedWhole else {
          return nil
        }
        return order.day
      }
  }
}
