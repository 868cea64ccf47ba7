/// One coupon, from issue to its end (C1).
public struct Coupon: Hashable, Sendable, Record {
  public var code = CouponCode.blank
  public var template = TemplateCode("")
  public var title = LocalizedText("")
  public var terms = CouponTerms()
  /// Whose it is; nobody's where ``bearer`` is set.
  public var owner = PersonID(high: 0, low: 0)
  /// Open to whoever brings the code (C4).
  public var bearer: BearerTerms?
  public var issued = Day(number: 0)
  /// The first day on which it may be used, where that is not the day of issue (S35).
  public var starts: Day?
  /// The last day on which it may be used, inclusive.
  public var until = Day(number: 0)
  public var state = CouponState.issued
  /// The order that used it.
  public var order: OrderID?
  /// The order that gave it (R3).
  public var from: OrderID?
  /// What gave it; `nil` for staff, by hand.
  public var cause: CouponCause?
  public var campaign: CampaignCode?
  /// Who spreads the code for the shop (S26).
  public var partner = ""
  /// Why it was promised (D11); what was promised stands in the person's file.
  public var reason: PromiseReason?
  /// The attempt to win the member back that it belongs to (S41).
  public var winBack: WinBackID?

  public init() {}

  public var isBearer: Bool { bearer != nil }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("template", &template)
    try coder.field("title", &title)
    try coder.record("terms", &terms)
    var named = bearer == nil ? Optional(owner) : nil
    try coder.field("owner", &named)
    if coder.isReading { owner = named ?? owner }
    try coder.record("bearer", &bearer)
    try coder.field("issued", &issued)
    try coder.field("starts", &starts)
    try coder.field("until", &until)
    try coder.field("state", &state)
    try coder.field("order", &order)
    try coder.field("from", &from)
    try coder.field("cause", &cause)
    try coder.field("campaign", &campaign)
    try coder.field("partner", &partner)
    try coder.field("reason", &reason)
    try coder.field("winBack", &winBack)
  }

  /// The state on `day`: an unused coupon past its last day has expired, by itself; one for whoever brings it is used
  /// when its last use is.
  public func state(on day: Day) -> CouponState {
    guard state == .issued else { return state }
    if bearer?.isUsedUp == true { return .redeemed }
    return day > until ? .expired : .issued
  }
}

public enum CouponState: String, CaseIterable, Sendable, StringCoded {
  case issued, redeemed, withdrawn, expired
}

/// What gave a coupon, where nobody issued it by hand.
public enum CouponCause: String, CaseIterable, Sendable, StringCoded {
  case order, welcome, occasion, campaign, referral, promise
  /// Made for one member (S33).
  case personal

  /// Given by the programme beside what a command was for; undoing that command leaves it.
  public var isAutomatic: Bool { self == .welcome || self == .occasion || self == .referral }
}
