/// Why a coupon does not apply, and how far off it is (P3).
public enum CouponMiss: Error, Hashable, Sendable {
  case needsMore(Money)
  /// Nothing in the order counts towards it: only these products or tags do, or those in it are excluded.
  case noEligibleGoods
  case needsPieces(Int)
  case wrongTier([TierCode])
  case wrongWeekday([Int])
  case notFirstOrder
  case notTheirs
  /// Only for members: a walk-in has no first order that could be known.
  case needsMember
  case noDeliveryFee
  case giftUnavailable
  case used(OrderID)
  case withdrawn
  case expired(Day)
  /// Good from that day on (S35).
  case notYet(Day)
  /// Every use of a coupon open to bearer is taken (C4).
  case usedUp
  /// What is left of its budget is less than it would take off here (C4).
  case budgetLeft(Money)

  public var code: String {
    switch self {
    case .needsMore: "needs-more"
    case .noEligibleGoods: "no-eligible-goods"
    case .needsPieces: "needs-pieces"
    case .wrongTier: "wrong-tier"
    case .wrongWeekday: "wrong-weekday"
    case .notFirstOrder: "not-first-order"
    case .notTheirs: "not-theirs"
    case .needsMember: "needs-member"
    case .noDeliveryFee: "no-delivery-fee"
    case .giftUnavailable: "gift-unavailable"
    case .used: "coupon-used"
    case .withdrawn: "coupon-withdrawn"
    case .expired: "coupon-expired"
    case .notYet: "not-yet"
    case .usedUp: "coupon-used-up"
    case .budgetLeft: "budget-left"
    }
  }
}
