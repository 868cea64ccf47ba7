/// One newcomer on the account of the member who brought them, and what became of the reward (S37).
public struct Referral: Hashable, Sendable, Record {
  public var newcomer = PersonID(high: 0, low: 0)
  /// The day the newcomer joined.
  public var joined = Day(number: 0)
  /// A reward was to follow when the newcomer joined.
  public var isPromised = false
  public var state = ReferralState.pending
  /// The newcomer's qualifying order.
  public var order: OrderID?
  /// The day of the grant, or of the whole reversal.
  public var day: Day?
  /// What was granted.
  public var points = Points.zero
  public var coupon: CouponCode?
  /// Of the points, those that are a share of what the newcomer spent, and what that was.
  public var shared = Points.zero
  public var base = Money.zero
  /// Taken back so far (R5).
  public var taken = Points.zero

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("newcomer", &newcomer)
    try coder.field("joined", &joined)
    try coder.field("promised", &isPromised)
    try coder.field("state", &state)
    try coder.field("order", &order)
    try coder.field("day", &day)
    try coder.nonzero("points", &points)
    try coder.field("coupon", &coupon)
    try coder.nonzero("shared", &shared)
    try coder.nonzero("base", &base)
    try coder.nonzero("taken", &taken)
  }
}

public enum ReferralState: String, CaseIterable, Sendable, StringCoded {
  case pending, granted, reversed
}

/// Where one referral stands today, as both cards show it.
public enum ReferralStanding: Hashable, Sendable {
  /// No reward follows: none was set when they joined, or their phone has brought one before (L4).
  case none
  /// The newcomer has not paid for an order yet.
  case waiting
  /// The order that will bring it may still be refunded, through this day.
  case pending(OrderID, until: Day)
  /// Past the window; the next command that touches either of them grants it.
  case due(OrderID)
  case granted
  case reversed
}

extension ShopState {
  /// Where the reward for `referral` stands on `day`. The one rule that grants it and shows it.
  public func standing(of referral: Referral, on day: Day) -> ReferralStanding {
    switch referral.state {
    case .granted: return .granted
    case .reversed: return .reversed
    case .pending: break
    }
    guard referral.isPromised, let newcomer = account(referral.newcomer), newcomer.isMember else { return .none }
    // Whoever shares the phone shares the reward (L4).
    let everyone = [newcomer] + newcomer.sharing.compactMap { account($0) }
    if everyone.contains(where: { $0.hasGrant(.referral) }) { return .none }
    guard let first = newcomer.purchases.first(where: { $0.counts && $0.spend > .zero }) else { return .waiting }
    let until = first.day + settings.programme.refundDays
    return day > until ? .due(first.order) : .pending(first.order, until: until)
  }

  /// Whether bringing `newcomer`, who joins today, is to be rewarded: not oneself, nor who shares a phone with the
  /// referrer, nor whose phone has joined or bought before (L4, S38).
  func rewardsReferral(of newcomer: Account, by referrer: PersonID) -> Bool {
    guard settings.rewards.referral.rewards, newcomer.id != referrer, !newcomer.sharing.contains(referrer) else {
      return false
    }
    let others = newcomer.sharing.compactMap { account($0) }
    return !newcomer.hasBought && !others.contains { $0.hasBought || $0.referredBy != nil || $0.hasGrant(.referral) }
  }
}

extension Account {
  /// Whether something of this kind was ever given.
  public func hasGrant(_ kind: GrantKind) -> Bool { grants.contains { $0.kind == kind } }

  var hasBought: Bool { purchases.contains(where: \.counts) }
}
