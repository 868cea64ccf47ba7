public import Shop

/// How members came to the shop and what became of them, by month and source (S134), and what partners' coupons brought
/// (S26).
///
/// Joins are counted in the month of joining. Of the joins, `returned` counts those with a second order that stands,
/// whenever it was; their share is the second-order rate. The cost of one join is the source's monthly cost over the joins
/// of the month, half up; of several months, the costs of all of them over all joins.
public struct RecruitmentReport: Hashable, Sendable {
  /// One source in one month, or over all months.
  public struct Row: Hashable, Sendable {
    /// The first day of the month; `nil` over all of them.
    public var month: Day?
    /// `nil` where nothing of the list was said.
    public var source: SourceCode?
    public var joins = 0
    /// With an order that stands.
    public var bought = 0
    /// With a second one.
    public var returned = 0
    /// What the source cost in that time; `nil` where nobody counts it.
    public var cost: Money?

    /// Hundredths of a percent of the joins that came again; `nil` without joins.
    public var secondOrderRate: BasisPoints? {
      joins == 0 ? nil : BasisPoints((returned * 20_000 + joins) / (joins * 2))
    }
    public var costPerJoin: Money? {
      cost.flatMap { joins == 0 ? nil : Money(($0.minor * 2 + joins) / (joins * 2)) }
    }
  }

  /// What one partner's coupons brought in one month (S26).
  public struct Partner: Hashable, Sendable {
    public var month: Day
    public var partner: String
    /// Orders that used one and stand.
    public var orders = 0
    /// What those took off.
    public var value = Money.zero
  }

  /// By month, the newest first, then the source with the most joins.
  public var months: [Row] = []
  /// Over the whole time, the source with the most joins first.
  public var totals: [Row] = []
  public var partners: [Partner] = []

  public var joins: Int { totals.reduce(0) { $0 + $1.joins } }

  /// Walks every account and every order; for reports.
  public init(_ state: ShopState, days: ClosedRange<Day>) {
    var rows: [Day: [SourceCode?: Row]] = [:]
    state.forEachAccount { account in
      guard account.isMember, days.contains(account.joined) else { return }
      let month = account.joined.startOfMonth
      var row = rows[month]?[account.source] ?? Row(month: month, source: account.source)
      row.add(account)
      rows[month, default: [:]][account.source] = row
    }
    let costs = Dictionary(state.settings.sources.map { ($0.code, $0.monthlyCost) }) { first, _ in first }
    months = rows.values.flatMap(\.values).map { row in
      var row = row
      row.cost = row.source.flatMap { costs[$0] ?? nil }
      return row
    }.sorted(by: Row.precedes)
    totals = Self.totals(of: months, costs: costs, months: days.months)
    partners = Self.partners(state, days: days)
  }

  /// A source costs in months without a join too.
  private static func totals(of rows: [Row], costs: [SourceCode: Money?], months: Int) -> [Row] {
    Dictionary(grouping: rows, by: \.source).map { source, rows in
      var total = Row(month: nil, source: source)
      for row in rows {
        total.joins += row.joins
        total.bought += row.bought
        total.returned += row.returned
      }
      total.cost = source.flatMap { costs[$0] ?? nil }.map { $0 * months }
      return total
    }.sorted(by: Row.precedes)
  }

  private static func partners(_ state: ShopState, days: ClosedRange<Day>) -> [Partner] {
    var found: [Day: [String: Partner]] = [:]
    state.forEachOrder { order in
      guard days.contains(order.day), !order.isRefundedWhole else { return }
      let month = order.day.startOfMonth
      for code in order.coupons {
        guard let partner = state.coupon(code)?.partner, !partner.isEmpty else { continue }
        var row = found[month]?[partner] ?? Partner(month: month, partner: partner)
        row.orders += 1
        row.value += order.worth(of: code)
        found[month, default: [:]][partner] = row
      }
    }
    return found.values.flatMap(\.values).sorted { ($1.month, $0.partner) < ($0.month, $1.partner) }
  }
}

extension RecruitmentReport.Row {
  fileprivate init(month: Day?, source: SourceCode?) {
    self.month = month
    self.source = source
  }

  fileprivate mutating func add(_ account: Account) {
    let orders = account.purchases.lazy.filter(\.counts).prefix(2).count
    joins += 1
    if orders > 0 { bought += 1 }
    if orders > 1 { returned += 1 }
  }

  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    let unknown = Day(number: 0)
    return (right.month ?? unknown, right.joins, left.source?.text ?? "~") < (
      left.month ?? unknown, left.joins, right.source?.text ?? "~"
    )
  }
}

extension Day {
  fileprivate var startOfMonth: Day { self - (components.day - 1) }
}

extension ClosedRange<Day> {
  /// The calendar months it touches.
  fileprivate var months: Int {
    let (first, last) = (lowerBound.components, upperBound.components)
    return (last.year * 12 + last.month) - (first.year * 12 + first.month) + 1
  }
}
