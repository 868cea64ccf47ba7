/// Something the programme gave a member by itself, kept so that it is never given twice (S02, S22, S23, C3, L4).
///
/// The day of a birthday never stands here: only the year of the cycle it was given for.
public struct BenefitGrant: Hashable, Sendable, Record {
  public var kind = GrantKind.welcome
  public var day = Day(number: 0)
  /// What it celebrates, for ``GrantKind/occasion``.
  public var occasion: OccasionCode?
  /// The year of the date's own calendar (T2).
  public var cycleYear: Int?
  /// The receiver whose date it is; `nil` for the member's own.
  public var receiver: PersonID?
  /// The campaign and its round, for ``GrantKind/campaign``.
  public var campaign: CampaignCode?
  public var round = ""
  public var coupon: CouponCode?
  public var points = Points.zero
  /// Nothing was given: they were kept back from the campaign, to compare with (D12).
  public var isHeldOut = false

  public init() {}
  public init(_ kind: GrantKind, on day: Day) {
    self.kind = kind
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("day", &day)
    try coder.field("occasion", &occasion)
    try coder.field("cycleYear", &cycleYear)
    try coder.field("receiver", &receiver)
    try coder.field("campaign", &campaign)
    try coder.field("round", &round)
    try coder.field("coupon", &coupon)
    try coder.nonzero("points", &points)
    try coder.field("heldOut", &isHeldOut)
  }
}

public enum GrantKind: String, CaseIterable, Sendable, StringCoded {
  /// For joining (S02); once per phone (L4).
  case welcome
  /// For a date that comes back; once per cycle year, person and occasion (T2).
  case occasion
  /// By a campaign; once per round (C3).
  case campaign
  /// The newcomer's side of a referral that was rewarded; once per phone (L4).
  case referral
}

/// A grant was made to an account.
public struct BenefitGranted: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var grant = BenefitGrant()

  public init() {}
  public init(account: PersonID, grant: BenefitGrant) {
    self.account = account
    self.grant = grant
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try grant.fields(&coder)
  }
}

/// A use of a coupon open to bearer came back with the full refund of its order (C4, R3).
public struct CouponReturned: Hashable, Sendable, Record {
  public var code = CouponCode.blank
  public var order = OrderID(high: 0, low: 0)
  public var value = Money.zero

  public init() {}
  public init(code: CouponCode, order: OrderID, value: Money) {
    self.code = code
    self.order = order
    self.value = value
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("order", &order)
    try coder.field("value", &value)
  }
}
