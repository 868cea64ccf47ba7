/// What bounds a coupon that is open to bearer (C4): how often it may be used and what it may cost, and how much of
/// either is gone.
public struct BearerTerms: Hashable, Sendable, Record {
  /// The most orders that may use it.
  public var uses = 1
  /// The most it may take off over all orders, in minor units; `nil` without a bound besides the uses.
  public var budget: Money?
  /// Uses by orders that stand.
  public var taken = 0
  /// What those took off.
  public var spent = Money.zero

  public init() {}
  public init(uses: Int, budget: Money? = nil) {
    self.uses = uses
    self.budget = budget
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("uses", &uses)
    try coder.field("budget", &budget)
    try coder.nonzero("taken", &taken)
    try coder.nonzero("spent", &spent)
  }

  public var usesLeft: Int { max(0, uses - taken) }
  /// What is left of the budget; `nil` without one.
  public var budgetLeft: Money? { budget.map { max(.zero, $0 - spent) } }
  /// No further order can use it, unless a full refund gives a use back.
  public var isUsedUp: Bool { usesLeft == 0 || budgetLeft == .zero }
}

/// What a manager asks for: one code for many orders.
public struct BearerIssue: Hashable, Sendable {
  public var template: TemplateCode
  public var uses: Int
  public var budget: Money?
  /// Who spreads the code (S26).
  public var partner: String

  public init(template: TemplateCode, uses: Int, budget: Money? = nil, partner: String = "") {
    self.template = template
    self.uses = uses
    self.budget = budget
    self.partner = partner
  }

  /// The most uses one code may have.
  public static let usesLimit = 1_000_000
}
