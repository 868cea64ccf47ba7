/// A paid term of a plan began, or was queued behind the one that runs (S16).
public struct PlanStarted: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var term = PlanTerm()

  public init() {}
  public init(account: PersonID, term: PlanTerm) {
    self.account = account
    self.term = term
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("term", &term)
  }
}

/// A term counts no more from `day` on: its line came back.
public struct PlanEnded: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var plan = PlanCode("")
  /// The first day of the term that ended.
  public var from = Day(number: 0)
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)

  public init() {}
  public init(account: PersonID, term: PlanTerm, day: Day) {
    self.account = account
    plan = term.plan.code
    from = term.from
    order = term.order
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("plan", &plan)
    try coder.field("from", &from)
    try coder.field("order", &order)
    try coder.field("day", &day)
  }
}

/// A perk of a plan was used, or given back.
public struct PerkUsed: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var plan = PlanCode("")
  /// The first day of the term it is taken from.
  public var from = Day(number: 0)
  public var perk = PerkCode("")
  /// 1, or -1 when it is given back.
  public var count = 1
  public var order: OrderID?
  /// The command that this compensates (H3).
  public var undoes: CommandID?

  public init() {}
  public init(account: PersonID, term: PlanTerm, perk: PerkCode, count: Int = 1, order: OrderID? = nil) {
    self.account = account
    plan = term.plan.code
    from = term.from
    self.perk = perk
    self.count = count
    self.order = order
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("plan", &plan)
    try coder.field("from", &from)
    try coder.field("perk", &perk)
    try coder.field("count", &count)
    try coder.field("order", &order)
    try coder.field("undoes", &undoes)
  }
}

/// Someone on file would like to be a member and does not meet the rule for joining yet (S01): they join by themselves
/// with the order that meets it.
public struct JoinAsked: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var referredBy: PersonID?
  /// Accounts with the same phone (L4).
  public var sharing: [PersonID] = []

  public init() {}
  public init(account: PersonID, day: Day, referredBy: PersonID? = nil) {
    self.account = account
    self.day = day
    self.referredBy = referredBy
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("day", &day)
    try coder.field("referredBy", &referredBy)
    try coder.field("sharing", &sharing)
  }
}
