extension Event {
  /// Written beside what a command was for: lapses, reviews, and what the programme gives by itself. Undoing the command
  /// leaves it, and no screen says that this was what staff did.
  public var isAutomatic: Bool {
    switch self {
    case .pointsMoved(let moved): moved.reason.isAutomatic
    case .couponIssued(let coupon): coupon.cause?.isAutomatic == true
    case .caseMoved(let fact): fact.isAutomatic
    case .figuresKept, .chancesKept, .predictionScored, .layerChanged, .tierChanged, .benefitGranted, .referralGranted:
      true
    default: false
    }
  }
}
