/// The numbers in brackets in the rules of calculation. Money is in minor units, times in days unless named.
public struct Programme: Hashable, Sendable, Record {
  /// Points earned (Q1) for each ``earnPer``.
  public var earnPoints = 1
  public var earnPer = Money(100)
  /// Days before earned points may be spent (Q1).
  public var pendingDays = 0
  /// A lot is good through the end of this many months after the month of earning (Q2).
  public var pointsMonths = 12
  /// ``redeemPoints`` are worth ``redeemValue`` as payment (Q4).
  public var redeemPoints = 100
  public var redeemValue = Money(100)
  /// Points are spent in multiples of this many.
  public var redeemStep = 100
  /// The largest share of the goods that points may pay.
  public var redeemCap = BasisPoints(percent: 50)
  /// After this many days only a manager refunds (R1).
  public var refundDays = 30
  /// How long returned points of a lapsed lot stay good (R2).
  public var graceDays = 30
  /// How far ahead a member is told what a tier review still wants (L2).
  public var noticeDays = 30
  /// How many days before its end a plan stands on the renewal list (S16).
  public var renewalDays = 14
  /// How long an author may undo an order (H3), in minutes.
  public var undoMinutes = 15
  /// A benefit tied to a date is given from this many days before ... (T2)
  public var benefitDaysBefore = 7
  /// ... to this many days after.
  public var benefitDaysAfter = 7
  public var extra = UnknownFields()

  public init() {}

  /// What a shop in `currency` begins with: a hundred minor units whatever its digits, which in a currency without any
  /// are a hundred units (Q1, Q4).
  public init(currency: Currency) {
    earnPer = Money(100)
    redeemValue = Money(100)
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("earnPoints", &earnPoints)
    try coder.field("earnPer", &earnPer)
    try coder.field("pendingDays", &pendingDays)
    try coder.field("pointsMonths", &pointsMonths)
    try coder.field("redeemPoints", &redeemPoints)
    try coder.field("redeemValue", &redeemValue)
    try coder.field("redeemStep", &redeemStep)
    try coder.field("redeemCap", &redeemCap)
    try coder.field("refundDays", &refundDays)
    try coder.field("graceDays", &graceDays)
    try coder.field("noticeDays", &noticeDays)
    try coder.field("renewalDays", &renewalDays)
    try coder.field("undoMinutes", &undoMinutes)
    try coder.field("benefitDaysBefore", &benefitDaysBefore)
    try coder.field("benefitDaysAfter", &benefitDaysAfter)
    try coder.unknown(&extra)
  }
}
