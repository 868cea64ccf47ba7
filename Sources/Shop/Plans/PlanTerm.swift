/// One paid term of a plan, with the plan as it was when it was sold: what was paid for is kept when the plan changes.
public struct PlanTerm: Hashable, Sendable, Record {
  public var plan = Plan()
  public var from = Day(number: 0)
  /// The last day, inclusive.
  public var until = Day(number: 0)
  /// The order it was sold in.
  public var order = OrderID(high: 0, low: 0)
  /// What was paid for this term.
  public var fee = Money.zero
  /// The day from which it counts no more, because its line came back.
  public var ended: Day?
  /// What the plan has taken off orders so far, deliveries included.
  public var saved = Money.zero
  public var uses: [PerkUses] = []
  /// Commands that used a perk and have been undone, so that none is twice (H3).
  public var undone: [CommandID] = []

  public init() {}
  public init(plan: Plan, from: Day, order: OrderID, fee: Money) {
    self.plan = plan
    self.from = from
    until = plan.lastDay(from: from)
    self.order = order
    self.fee = fee
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("plan", &plan)
    try coder.field("from", &from)
    try coder.field("until", &until)
    try coder.field("order", &order)
    try coder.field("fee", &fee)
    try coder.field("ended", &ended)
    try coder.nonzero("saved", &saved)
    try coder.records("uses", &uses)
    try coder.field("undone", &undone)
  }

  /// Whether its benefits count on `day`.
  public func isInForce(on day: Day) -> Bool { from <= day && day <= until && ended == nil }
  /// Whether it counts on `day` or later.
  public func isRunningOrAhead(on day: Day) -> Bool { day <= until && ended == nil }
  /// Days that it still runs, the present one included; 0 when it is over.
  public func daysLeft(on day: Day) -> Int { ended == nil ? max(0, until - max(day, from) + 1) : 0 }

  public func used(_ perk: PerkCode) -> Int { uses.first { $0.perk == perk }?.count ?? 0 }
  /// Uses left of a perk; `nil` when it has no limit.
  public func left(of perk: PlanPerk) -> Int? { perk.count.map { max(0, $0 - used(perk.code)) } }

  /// What the term has been worth so far against its fee: taken off orders, and perks given by hand.
  public var worth: Money {
    plan.perks.reduce(saved) { $1.kind == .service ? $0 + $1.worth * used($1.code) : $0 }
  }
}

/// How often a perk was used in one term.
public struct PerkUses: Hashable, Sendable, Record {
  public var perk = PerkCode("")
  public var count = 0

  public init() {}
  public init(perk: PerkCode, count: Int) {
    self.perk = perk
    self.count = count
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("perk", &perk)
    try coder.field("count", &count)
  }
}

extension Account {
  /// The terms whose benefits count on `day`, the first to end first.
  public func plans(on day: Day) -> [PlanTerm] {
    plans.filter { $0.isInForce(on: day) }.sorted { ($0.until, $0.plan.code) < ($1.until, $1.plan.code) }
  }

  /// The perks of the terms in force on `day`: the same perk of two terms once, with what is left of both.
  public func perks(on day: Day) -> [PerkLeft] {
    var perks: [PerkLeft] = []
    for term in plans(on: day) {
      for perk in term.plan.perks {
        let left = term.left(of: perk)
        if let place = perks.firstIndex(where: { $0.perk.code == perk.code }) {
          perks[place].left = left.flatMap { more in perks[place].left.map { $0 + more } }
        } else {
          perks.append(PerkLeft(perk: perk, left: left))
        }
      }
    }
    return perks
  }

  /// The terms that end within `notice` days and are not renewed yet (S16): what the renewal worklist holds.
  public func renewals(on day: Day, notice: Int) -> [PlanTerm] {
    plans(on: day).filter { term in
      term.until - day <= notice
        && !plans.contains { $0.plan.code == term.plan.code && $0.ended == nil && $0.from > term.from }
    }
  }
}

/// A perk and how often it can still be used; `nil` where there is no limit.
public struct PerkLeft: Hashable, Sendable {
  public var perk: PlanPerk
  public var left: Int?
}
