/// One order as it was recorded: every amount computed that day. Never edited; corrections are refunds (R1).
public struct Order: Hashable, Sendable, Record {
  public var id = OrderID(high: 0, low: 0)
  /// Shown to people: `YYMMDD-NNN`, or the number of the file it was imported from.
  public var number = ""
  public var day = Day(number: 0)
  public var at = Instant(seconds: 0)
  public var by = ""
  /// The counter at which it was placed; blank where that was not kept.
  public var counter = ""
  /// `nil` for a walk-in (S129).
  public var account: PersonID?
  /// Whose file holds the delivery details: the account, or a contact made for a walk-in.
  public var contact: PersonID?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  public var lines: [OrderLine] = []
  /// What was taken off, in the order of P1, with its value.
  public var benefits: [AppliedBenefit] = []
  public var pointsUsed = Points.zero
  /// What those points paid.
  public var pointsValue = Money.zero
  public var handover = Handover()
  public var due = Money.zero
  public var payments: [Payment] = []
  /// Points earned when it was paid, and the lot they are in.
  public var earned = Points.zero
  public var lot: LotID?
  /// The lots that paid, in the order in which they were taken.
  public var spent: [LotShare] = []
  public var tierBefore = TierCode("")
  public var tier = TierCode("")
  /// The whole standing before, where this order raised it: what a refund goes back to (R4).
  public var standingBefore: TierStanding?
  /// The member's points just after (S06).
  public var balance = Points.zero
  public var coupons: [CouponCode] = []
  public var issued: [CouponCode] = []
  /// What multiplied its points (S15).
  public var campaigns: [AppliedCampaign] = []
  public var refunds: [Refund] = []
  public var fulfilled: Day?
  public var imported = false
  /// The order this one corrects (R1).
  public var corrects: OrderID?
  /// The order that corrects this one (R1).
  public var correctedBy: OrderID?
  /// What the customer thought of it (S79); the last counts.
  public var scores: [OrderScore] = []
  /// With it, once paid, its customer becomes a member (S01).
  public var joins = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("number", &number)
    try coder.field("day", &day)
    try coder.field("at", &at)
    try coder.field("by", &by)
    try coder.field("counter", &counter)
    try coder.field("account", &account)
    try coder.field("contact", &contact)
    try coder.field("occasion", &occasion)
    try coder.field("receiver", &receiver)
    try coder.records("lines", &lines)
    try coder.records("benefits", &benefits)
    try coder.nonzero("pointsUsed", &pointsUsed)
    try coder.nonzero("pointsValue", &pointsValue)
    try coder.record("handover", &handover)
    try coder.field("due", &due)
    try coder.records("payments", &payments)
    try coder.nonzero("earned", &earned)
    try coder.field("lot", &lot)
    try coder.records("spent", &spent)
    try coder.field("tierBefore", &tierBefore)
    try coder.field("tier", &tier)
    try coder.record("standingBefore", &standingBefore)
    try coder.nonzero("balance", &balance)
    try coder.field("coupons", &coupons)
    try coder.field("issued", &issued)
    try coder.records("campaigns", &campaigns)
    try coder.records("refunds", &refunds)
    try coder.field("fulfilled", &fulfilled)
    try coder.field("imported", &imported)
    try coder.field("corrects", &corrects)
    try coder.field("correctedBy", &correctedBy)
    try coder.field("joins", &joins)
    try coder.records("scores", &scores)
  }
}
