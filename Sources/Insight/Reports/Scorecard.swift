public import Shop

/// Every measure of a shop as of one evening: for the owner's page, for its comparison with last year, and for the
/// month that is reviewed.
///
/// What flows (sales, joins, lapsed) is of the month up to that evening; rates are of the twelve months up to it; the
/// cycle and the second purchase within 90 days rest on all history; retention is of the last quarter that is over.
public struct Scorecard: Sendable {
  public let asOf: Day
  public let month: ClosedRange<Day>
  public let year: ClosedRange<Day>
  private var values: [Measure: Double] = [:]
  private var lacks: [Measure: ReportLack] = [:]

  public subscript(measure: Measure) -> Double? { values[measure] }
  public func lack(of measure: Measure) -> ReportLack? { lacks[measure] }

  /// Customers with a purchase that a rate wants.
  public static let leastCustomers = 10

  /// Walks everything, some of it several times; for a worker or a command.
  ///
  /// - Parameters:
  ///   - histories: What the lapsed list goes by; empty leaves lapsed and won back out.
  ///   - campaigns: What campaigns came to, where that is known already.
  public init(
    _ state: ShopState, _ history: SalesHistory, histories: [CustomerHistory] = [],
    campaigns: [CampaignResult]? = nil, on asOf: Day
  ) {
    self.asOf = asOf
    month = CalendarPeriod.month.start(of: asOf)...asOf
    year = (asOf.adding(months: -12) + 1)...asOf
    coming(history)
    staying(history, state)
    worth(history, state)
    membership(history, state)
    shop(history)
    programme(history, state, campaigns)
    if !histories.isEmpty { lapse(histories, state) }
  }

  private mutating func set(_ measure: Measure, _ value: Double?, lack: ReportLack = .nothingYet) {
    if let value { values[measure] = value } else { lacks[measure] = lack }
  }

  private mutating func coming(_ history: SalesHistory) {
    let days = history.purchaseDays(in: year)
    let few = ReportLack.needs(Self.leastCustomers, .customers, has: days.count)
    let kpi = RepurchaseKPI(purchaseDays: days, on: asOf, within: [])
    let isEnough = kpi.members >= Self.leastCustomers
    set(.repurchaseRate, isEnough ? kpi.rate : nil, lack: few)
    set(.purchasesPerMember, isEnough ? kpi.purchasesPerMember : nil, lack: few)
    set(.repurchaseFrequency, isEnough ? kpi.repeatFrequency : nil, lack: few)
    let whole = RepurchaseKPI(purchaseDays: history.customers.map(\.days), on: asOf, within: [90])
    let eligible = whole.within[0].eligible
    set(
      .within90, eligible >= Self.leastCustomers ? whole.within[0].rate : nil,
      lack: .needs(Self.leastCustomers, .customers, has: eligible))
    let gaps = whole.purchaseDays - whole.members
    let fewGaps = ReportLack.needs(OwnCycle.leastGaps, .gaps, has: gaps)
    set(.cycleMedian, gaps >= OwnCycle.leastGaps ? whole.medianGap.map { Double($0) } : nil, lack: fewGaps)
    set(.cycleMean, gaps >= OwnCycle.leastGaps ? whole.meanCompletedGap : nil, lack: fewGaps)
  }

  private mutating func staying(_ history: SalesHistory, _ state: ShopState) {
    let quarter = CalendarPeriod.quarter
    let last = quarter.range(of: asOf).upperBound == asOf ? asOf : quarter.start(of: asOf) - 1
    let row = Retention.table(history.customers.map(\.days), by: quarter, in: quarter.range(of: last)).first
    let isEnough = (row?.before ?? 0) >= Self.leastCustomers
    let few = ReportLack.needs(Self.leastCustomers, .formerBuyers, has: row?.before ?? 0)
    set(.retention, isEnough ? row?.rate : nil, lack: few)
    set(.churn, isEnough ? row?.churn : nil, lack: few)
    set(.reactivated, row.map { Double($0.reactivated) })
    set(.planRenewal, PlanRenewal(state, on: asOf).rate)
  }

  private mutating func worth(_ history: SalesHistory, _ state: ShopState) {
    let value = CustomerValue(history, on: asOf, discount: Double(state.settings.review.discountRate.count) / 10_000)
    set(.historicValue, value.historic)
    set(.lifetimeValue, value.lifetime, lack: .needs(CustomerValue.leastBuyers, .formerBuyers, has: 0))
  }

  private mutating func membership(_ history: SalesHistory, _ state: ShopState) {
    let sides = MemberComparison(history, in: year)
    set(.memberShare, sides.memberShare)
    set(.memberBasket, sides.members.basket)
    set(.otherBasket, sides.others.basket)
    let part = Participation(state, in: year).total
    set(.members, Double(part.members))
    set(.joined, Double(history.customers.count { $0.isMember && month.contains($0.joined) }))
    set(.activeShare, part.share(\.active))
    set(.redeemShare, part.share(\.redeemed))
    set(.reviewShare, part.share(\.reviewed))
    set(.attendShare, part.share(\.attended))
  }

  private mutating func shop(_ history: SalesHistory) {
    let sales = history.sales(in: month)
    let net = sales.reduce(0) { $0 + $1.net.minor }
    let isOpen = history.firstDay.map { $0 <= asOf } ?? false
    set(.sales, isOpen ? Double(net) : nil)
    set(.orders, isOpen ? Double(sales.count) : nil)
    set(.basket, sales.isEmpty ? nil : Double(net) / Double(sales.count))
    let known = history.sales(in: year).filter { $0.customer != nil }
    let customers = Set(known.compactMap(\.customer)).count
    set(
      .revenuePerCustomer,
      customers > 0 ? Double(known.reduce(0) { $0 + $1.net.minor }) / Double(customers) : nil)
  }

  private mutating func programme(_ history: SalesHistory, _ state: ShopState, _ campaigns: [CampaignResult]?) {
    let cost = ProgrammeReturn(state, history, in: year, campaigns: campaigns)
    set(.programmeCost, Double(cost.cost.minor))
    set(.programmeReturn, cost.roi, lack: cost.lack)
    set(.breakEven, cost.breakEven)
    let coupons = RewardReport(state, days: year, on: asOf).rows.filter {
      if case .gift = $0.reward { false } else { true }
    }
    let (used, ended) = coupons.reduce((0, 0)) { ($0.0 + $1.used, $0.1 + $1.used + $1.lapsed) }
    set(.couponUse, ended > 0 ? Double(used) / Double(ended) : nil)
    set(.pointsLiability, Double(PointsLiability(state, on: asOf).worth.minor))
  }

  private mutating func lapse(_ histories: [CustomerHistory], _ state: ShopState) {
    let flow = LapseFlow(histories, calendar: FeastCalendar(state.settings.calendar), in: month)
    set(.newlyLapsed, flow.map { Double($0.lapsed.count) }, lack: .needs(OwnCycle.leastGaps, .gaps, has: 0))
    set(.wonBack, flow.map { Double($0.back.count) }, lack: .needs(OwnCycle.leastGaps, .gaps, has: 0))
  }

  /// The figure with what it is held against.
  public func figure(
    _ measure: Measure, lastYear: Scorecard? = nil, goals: Globals? = nil, opens: ReportName? = nil
  ) -> ReportFigure {
    ReportFigure(
      measure, self[measure], lack: lack(of: measure), lastYear: lastYear?[measure],
      goal: goals?.goal(for: measure), opens: opens)
  }

  /// The figures of a review, in the whole numbers of their units (S131).
  public var frozen: [FrozenFigure] {
    Measure.reviewed.map { measure in
      FrozenFigure(measure, amount: self[measure].flatMap { measure.unit.amount($0) })
    }
  }
}
