/// What the journal knows of one member: tier, points, coupons and purchases, without a word that is personal.
public struct Account: Hashable, Sendable, Record {
  public var id = PersonID(high: 0, low: 0)
  public var joined = Day(number: 0)
  /// Who took them in (S140); empty where they came with an import, or before that was kept.
  public var joinedBy = ""
  /// False for a customer on file who has not joined.
  public var isMember = false
  public var tier = TierStanding()
  public var lots: [Lot] = []
  /// Points owed after a refund (Q5).
  public var owed = Points.zero
  public var entries: [PointsEntry] = []
  public var coupons: [CouponCode] = []
  /// Oldest first.
  public var purchases: [Purchase] = []
  public var referredBy: PersonID?
  /// Accounts with the same phone, now or once, who share what is given once (L4).
  public var sharing: [PersonID] = []
  /// What they did besides buying, oldest first.
  public var activities: [Activity] = []
  /// The day on which they asked to join without meeting the rule yet (S01).
  public var asked: Day?
  /// Paid terms of plans, in the order in which they were sold.
  public var plans: [PlanTerm] = []
  /// What membership gave, a year at a time.
  public var years: [YearSummary] = []
  /// What the programme gave by itself, so that nothing is given twice.
  public var grants: [BenefitGrant] = []
  /// People this member brought (S37).
  public var referrals: [Referral] = []
  /// How they came (S134).
  public var source: SourceCode?
  /// Gifts they had for points (S12), draws they were entered for (S40), small gifts for them (S25).
  public var redemptions: [Redemption] = []
  public var entered: [DrawCode] = []
  public var careGifts: [CareGift] = []
  /// What they took home or tried on (S27), oldest first.
  public var samples: [Sample] = []
  /// What is or was made for them alone (S69), oldest first.
  public var bespoke: [Bespoke] = []
  /// Attempts to win them back (S110), oldest first.
  public var winBacks: [WinBackCase] = []
  /// Complaints and wishes (S75, S80), oldest first.
  public var tickets: [FeedbackTicket] = []
  /// How much the shop has in them, as noted last (S99).
  public var layer: LayerStanding?
  /// What was foretold of their next order (S105), the newest last.
  public var chances: [MemberChance] = []
  /// Suggestions they said no to (S60), the newest last; see ``declines(for:)``.
  public var declines: [DeclinedSuggestion] = []
  /// The card into which this one was merged (I2); then nothing else is here.
  public var mergedInto: PersonID?
  /// Accounts that were merged into this one.
  public var merged: [MergedAccount] = []
  /// The person was erased (I3): the account counts in totals and is nobody's.
  public var isErased = false
  /// The newest messages and calls, oldest first (S88).
  public var contacts: [ContactEntry] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("joined", &joined)
    try coder.field("joinedBy", &joinedBy)
    try coder.field("isMember", &isMember)
    try coder.record("tier", &tier)
    try coder.records("lots", &lots)
    try coder.nonzero("owed", &owed)
    try coder.records("entries", &entries)
    try coder.field("coupons", &coupons)
    try coder.records("purchases", &purchases)
    try coder.field("referredBy", &referredBy)
    try coder.field("sharing", &sharing)
    try coder.records("activities", &activities)
    try coder.field("asked", &asked)
    try coder.records("plans", &plans)
    try coder.records("years", &years)
    try coder.records("grants", &grants)
    try coder.records("referrals", &referrals)
    try coder.field("source", &source)
    try coder.records("redemptions", &redemptions)
    try coder.field("entered", &entered)
    try coder.records("careGifts", &careGifts)
    try coder.records("samples", &samples)
    try coder.records("declines", &declines)
    try coder.records("bespoke", &bespoke)
    try coder.records("winBacks", &winBacks)
    try coder.records("tickets", &tickets)
    try coder.record("layer", &layer)
    try coder.records("chances", &chances)
    try coder.field("mergedInto", &mergedInto)
    try coder.records("merged", &merged)
    try coder.field("isErased", &isErased)
    try coder.records("contacts", &contacts)
  }
}

/// Where a member stands on the ladder (L2).
public struct TierStanding: Hashable, Sendable, Record {
  public var code = TierCode("")
  public var since = Day(number: 0)
  /// The day of the review; `nil` on the first step, which cannot be lost.
  public var until: Day?
  /// The order that raised it (R4).
  public var order: OrderID?

  public init() {}
  public init(code: TierCode, since: Day, until: Day? = nil, order: OrderID? = nil) {
    self.code = code
    self.since = since
    self.until = until
    self.order = order
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("since", &since)
    try coder.field("until", &until)
    try coder.field("order", &order)
  }
}

/// One order as the member's history needs it: for the tier, the rhythm and occasion recall.
public struct Purchase: Hashable, Sendable, Record {
  public var order = OrderID(high: 0, low: 0)
  public var day = Day(number: 0)
  /// Q1's base, less refunds: goods paid with money after all discounts.
  public var spend = Money.zero
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  /// Paid; an order to be paid on delivery counts from then.
  public var paid = false
  /// Refunded whole: out of every figure.
  public var refunded = false
  /// Nothing but fees of plans and joining: no purchase in any figure.
  public var isFee = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("order", &order)
    try coder.field("day", &day)
    try coder.field("spend", &spend)
    try coder.field("occasion", &occasion)
    try coder.field("receiver", &receiver)
    try coder.field("paid", &paid)
    try coder.field("refunded", &refunded)
    try coder.field("isFee", &isFee)
  }

  /// Counts as a purchase in history and figures.
  public var counts: Bool { paid && !refunded && !isFee }
}
