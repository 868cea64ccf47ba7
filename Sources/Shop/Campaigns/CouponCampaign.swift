/// Coupons for many at once (S32), or one code for whoever brings it (C4), with the goods and the words that go with
/// them (S36).
public struct CouponCampaign: Hashable, Sendable, Record {
  public var code = CampaignCode("")
  public var title = LocalizedText("")
  public var template = TemplateCode("")
  /// Who gets one: members of these tiers; of every tier where none is named.
  public var tiers: [TierCode] = []
  /// ... who are in this segment, where one is named (S101).
  public var segment: SegmentCode?
  /// The first and the last day, both inclusive (S35); the last is the last day of its coupons too.
  public var from: Day?
  public var through: Day?
  /// How often the same member may have one.
  public var every = CampaignCycle.once
  /// The most that the coupons of one round may be worth together, in minor units.
  public var budget: Money?
  /// With a number here nobody is sent a coupon of their own: one code is good for so many orders of anyone's.
  public var uses = 0
  /// What reaching one person costs: a message, a stamp.
  public var costPerContact: Money?
  /// The share of those it is meant for who get none, to compare with (D12).
  public var holdOut = BasisPoints.zero
  /// Who spreads it for the shop (S26).
  public var partner = ""
  /// What to put into the order, shown on its screen between the days.
  public var products: [SKU] = []
  /// What to say.
  public var script = LocalizedText("")
  public var retired = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("title", &title)
    try coder.field("template", &template)
    try coder.field("tiers", &tiers)
    try coder.field("segment", &segment)
    try coder.field("from", &from)
    try coder.field("through", &through)
    try coder.field("every", &every)
    try coder.field("budget", &budget)
    try coder.nonzero("uses", &uses)
    try coder.field("costPerContact", &costPerContact)
    try coder.nonzero("holdOut", &holdOut)
    try coder.field("partner", &partner)
    try coder.field("products", &products)
    try coder.field("script", &script)
    try coder.field("retired", &retired)
  }

  /// One code for whoever brings it.
  public var isOpen: Bool { uses > 0 }

  /// Whether `day` lies within its days.
  public func runs(on day: Day) -> Bool {
    !retired && from.map { $0 <= day } ?? true && through.map { day <= $0 } ?? true
  }

  /// The round that `day` belongs to: within one round nobody gets a second coupon (C3).
  public func round(on day: Day) -> String {
    switch every {
    case .once: ""
    case .month: String(day.description.prefix(7))
    case .year: String(day.description.prefix(4))
    }
  }

  func isMeant(for tier: TierCode) -> Bool { tiers.isEmpty || tiers.contains(tier) }
}

public enum CampaignCycle: String, CaseIterable, Sendable, StringCoded {
  case once, month, year
}

/// What a campaign has issued in one round, small enough to be at hand always.
public struct CampaignRound: Hashable, Sendable, Record {
  public var campaign = CampaignCode("")
  public var round = ""
  /// The day of the last issue.
  public var day = Day(number: 0)
  public var issued = 0
  /// The most that all of them can be worth; `nil` where one has no bound.
  public var worst: Money?
  /// The code, where it is one for whoever brings it.
  public var coupon: CouponCode?
  /// Members kept back to compare with, and the share at which they were drawn: it holds for the whole round.
  public var heldOut = 0
  public var holdOut = BasisPoints.zero

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("campaign", &campaign)
    try coder.field("round", &round)
    try coder.field("day", &day)
    try coder.field("issued", &issued)
    try coder.field("worst", &worst)
    try coder.field("coupon", &coupon)
    try coder.nonzero("heldOut", &heldOut)
    try coder.nonzero("holdOut", &holdOut)
  }
}

/// A campaign was issued: what it came to, besides the coupons themselves.
public struct CampaignIssued: Hashable, Sendable, Record {
  public var campaign = CampaignCode("")
  public var round = ""
  public var day = Day(number: 0)
  public var recipients = 0
  public var leftOut: [LeftOutCount] = []
  /// The most that these coupons can be worth together; `nil` where one has no bound.
  public var worst: Money?
  public var coupon: CouponCode?
  /// Members kept back to compare with (D12), and the share at which they were drawn.
  public var heldOut = 0
  public var holdOut = BasisPoints.zero

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("campaign", &campaign)
    try coder.field("round", &round)
    try coder.field("day", &day)
    try coder.field("recipients", &recipients)
    try coder.nonzero("heldOut", &heldOut)
    try coder.nonzero("holdOut", &holdOut)
    try coder.records("leftOut", &leftOut)
    try coder.field("worst", &worst)
    try coder.field("coupon", &coupon)
  }
}

/// Why a member whom a campaign is meant for gets none.
public enum CampaignLeftOut: String, CaseIterable, Comparable, Sendable, StringCoded {
  /// Has one of this round (C3).
  case already
  /// Was kept back when the round began, to compare with (D12).
  case heldOut = "held-out"
  /// No marketing at all (D05).
  case muted
  /// In mourning (D05).
  case bereaved
  /// Has not agreed to be written to over any channel (K1).
  case noConsent = "no-consent"

  public static func < (left: CampaignLeftOut, right: CampaignLeftOut) -> Bool { left.rawValue < right.rawValue }
}

public struct LeftOutCount: Hashable, Sendable, Record {
  public var reason = CampaignLeftOut.already
  public var count = 0

  public init() {}
  public init(_ reason: CampaignLeftOut, _ count: Int) {
    self.reason = reason
    self.count = count
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("reason", &reason)
    try coder.field("count", &count)
  }
}
