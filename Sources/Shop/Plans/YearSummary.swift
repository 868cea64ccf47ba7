/// What membership gave one person in one calendar year (S133), kept so that the statement is read by key.
///
/// Savings and points stand in the year of the order, also when they are taken back later: an order and its refund leave
/// nothing.
public struct YearSummary: Hashable, Sendable, Record {
  public var year = 0
  /// Taken off orders, by the kind of benefit.
  public var saved: [SavedAmount] = []
  /// Points earned, less those taken back by refunds.
  public var earned = Points.zero

  public init() {}
  public init(year: Int) { self.year = year }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("year", &year)
    try coder.records("saved", &saved)
    try coder.nonzero("earned", &earned)
  }

  /// Everything that membership took off: the lines of the statement add up to it.
  public var total: Money { saved.reduce(.zero) { $0 + $1.amount } }

  mutating func add(_ amount: SavedAmount, sign: Int = 1) {
    let signed = amount.amount * sign
    if let place = saved.firstIndex(where: { $0.kind == amount.kind && $0.plan == amount.plan }) {
      saved[place].amount += signed
      if saved[place].amount == .zero { saved.remove(at: place) }
    } else if signed != .zero {
      saved.append(SavedAmount(kind: amount.kind, plan: amount.plan, amount: signed))
    }
  }
}

/// What one kind of benefit took off.
public struct SavedAmount: Hashable, Sendable, Record {
  public var kind = BenefitKind.tier
  public var plan: PlanCode?
  public var amount = Money.zero

  public init() {}
  public init(kind: BenefitKind, plan: PlanCode? = nil, amount: Money) {
    self.kind = kind
    self.plan = plan
    self.amount = amount
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("plan", &plan)
    try coder.field("amount", &amount)
  }
}

extension AppliedBenefit {
  /// Given because they are a member: everything but what anyone pays less for goods bought together.
  public var isOfMembership: Bool { kind != .bundle }
}

extension Order {
  /// What membership took off this order, by kind.
  public var savings: [SavedAmount] {
    var year = YearSummary()
    for benefit in benefits where benefit.isOfMembership {
      year.add(SavedAmount(kind: benefit.kind, plan: benefit.plan, amount: benefit.amount))
    }
    return year.saved
  }

  /// The part of the savings that goes with pieces coming back (R2): so far = floor(saved x goods so far / goods), all of
  /// it with the last piece; a waived delivery only then.
  func savingsBack(goods back: Money, whole: Bool) -> [SavedAmount] {
    savings.compactMap { saved in
      let before = refunds.flatMap(\.saved).filter { $0.kind == saved.kind && $0.plan == saved.plan }
        .reduce(Money.zero) { $0 + $1.amount }
      let share = saved.kind == .delivery ? .zero : Money(saved.amount.minor.times(back.minor, over: goods.minor))
      let now = (whole ? saved.amount : share) - before
      return now == .zero ? nil : SavedAmount(kind: saved.kind, plan: saved.plan, amount: now)
    }
  }
}

extension PointsReason {
  /// Points that a member earned by doing something, as the yearly statement counts them; not what staff put right.
  var isEarning: Bool {
    switch self {
    case .spent, .lapsed, .returned, .opening, .adjustment, .goodwill, .correction, .donated, .gift: false
    default: true
    }
  }
}

extension Account {
  public func year(_ year: Int) -> YearSummary { years.first { $0.year == year } ?? YearSummary(year: year) }

  mutating func change(year: Int, _ body: (inout YearSummary) -> Void) {
    var summary = self.year(year)
    body(&summary)
    years.removeAll { $0.year == year }
    // A year in which everything was taken back is as if nothing had been.
    guard summary != YearSummary(year: year) else { return }
    years.insert(summary, at: years.firstIndex { $0.year > year } ?? years.count)
  }

  /// Notes what an order saved, or with `sign` -1 what its refund took back, in its year and in the terms of its plans.
  mutating func note(_ savings: [SavedAmount], of order: Order, sign: Int = 1) {
    guard !savings.isEmpty else { return }
    change(year: order.day.year) { year in for saved in savings { year.add(saved, sign: sign) } }
    for saved in savings {
      guard let plan = saved.plan,
        let benefit = order.benefits.first(where: { $0.plan == plan && $0.kind == saved.kind }),
        let place = plans.firstIndex(where: { $0.gave(benefit, to: order, plan) })
      else { continue }
      plans[place].saved += saved.amount * sign
    }
  }
}

extension PlanTerm {
  /// Whether an order's benefit of `plan` came from this term.
  func gave(_ benefit: AppliedBenefit, to order: Order, _ plan: PlanCode) -> Bool {
    self.plan.code == plan && from <= order.day && order.day <= until && (ended.map { order.day < $0 } ?? true)
      && benefit.term.map { $0 == from } ?? true
  }
}
