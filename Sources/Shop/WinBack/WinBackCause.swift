/// Why somebody is on a list of those to be won back, as facts for one sentence (W2, D06, S107).
public struct WinBackCause: Hashable, Sendable, Record {
  public var kind = WinBackSign.rhythm
  /// When it was expected, or since when it is so.
  public var day = Day(number: 0)
  /// What was bought for; `nil` for a date that only the purchases show, and where it is about no occasion.
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  /// Days of the rhythm, occasions missed in a row, percent lost, the score, uses left.
  public var number = 0
  /// Years in which they bought for the occasion.
  public var years = 0
  public var plan: PlanCode?

  public init() {}
  public init(_ kind: WinBackSign, on day: Day, number: Int = 0) {
    self.kind = kind
    self.day = day
    self.number = number
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("day", &day)
    try coder.field("occasion", &occasion)
    try coder.field("receiver", &receiver)
    try coder.nonzero("number", &number)
    try coder.nonzero("years", &years)
    try coder.field("plan", &plan)
  }
}

/// What was seen.
public enum WinBackSign: String, CaseIterable, Sendable, StringCoded {
  // Lapsed
  case missedOccasion = "missed-occasion"
  case rhythm
  case shopRhythm = "shop-rhythm"
  // At risk: by spend or orders they are down on their own last year
  case spendDown = "spend-down"
  case ordersDown = "orders-down"
  case complaint
  case lowScore = "low-score"
  case unusedPlan = "unused-plan"
  // To be activated
  case noOrder = "no-order"
  case oneOrder = "one-order"
}

/// The list somebody was on.
public enum WinBackList: String, CaseIterable, Sendable, StringCoded {
  case lapsed
  case atRisk = "at-risk"
  case activation
}

/// Why they stay away, as they said (S108).
public enum ChurnReason: String, CaseIterable, Sendable, StringCoded {
  case moved, price, quality, service
  case noNeed = "no-need"
  case unknown
}
