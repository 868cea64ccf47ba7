/// Why a command was not carried out, as facts. The sentence staff read is made in Console, in their language.
public enum Refusal: Error, Hashable, Sendable {
  // Who and what
  case unknownMember
  case unknownOrder
  case unknownProduct(SKU)
  case unknownCoupon
  case unknownTemplate(TemplateCode)
  case unknownReceiver
  case unknownSegment(SegmentCode)
  case unknownTag(TagCode)
  case unknownCommand
  case unknownHold
  case notAllowed(needs: Role)
  case sameIDOtherContent

  // Staff
  case unknownStaff(String)
  case staffLeft(String, Day)
  case staffNameUnreadable(String)
  case staffNameTaken(String)
  /// Somebody has to be a manager.
  case lastManager(String)
  /// Nobody was named, and somebody has a PIN.
  case nameNeeded
  case pinNeeded(String)
  /// Who has no PIN chooses one before anything else.
  case pinUnset(String)
  case pinForm(least: Int, most: Int)
  case wrongPin(left: Int)
  case pinLocked(seconds: Int)
  case notOwnPin

  // People
  case nameMissing
  case nameTooLong(limit: Int)
  case textTooLong(limit: Int)
  case phoneUnreadable(String)
  case alreadyMember
  case notMember

  // Orders
  case orderEmpty
  case quantityUnreadable(SKU)
  case priceMissing(SKU)
  case priceFixed(SKU)
  case productRetired(SKU)
  case outOfStock(SKU, left: Int)
  case amountTooLarge
  case dayMissing
  case dayPast(Day)
  case totalChanged(now: Money)
  case alreadyPaid
  case alreadyFulfilled
  case orderTaken(PersonID)

  // Coupons
  case coupon(CouponMiss)
  case couponsExclusive
  case couponUsed(OrderID)
  case couponWithdrawn
  case couponExpired(Day)
  case templateRetired(TemplateCode)

  // Points
  case pointsOwed(Points)
  case pointsShort(by: Points)
  case pointsStep(Int)
  case pointsAboveCap(most: Points)
  case nothingToAdjust
  case activityOff(ActivityKind)
  case doneToday
  case monthlyLimit(Int)
  case countUnreadable(most: Int)
  case unknownChannel(String)
  case unknownEvent(EventCode)
  case eventNotOn(Day)
  case eventAttended
  case eventFull(Int)
  case unknownCause(CauseCode)

  // Plans
  case unknownPerk(PerkCode)
  case perkUsedUp(PerkCode)

  // Refunds and undo
  case nothingToRefund
  case lineUnknown(Int)
  case lineQuantity(Int, left: Int)
  case refundWindowPassed(days: Int)
  case cannotUndo
  case undoTooLate(minutes: Int)
  case usedSince(OrderID)

  // Settings
  case settingsInvalid(SettingsFault)
  case setting(SettingPathFault)
}

extension Refusal {
  /// The refusal's name for scripts: `needs-more`, `unknown-member`.
  public var code: String {
    switch self {
    case .unknownMember: "unknown-member"
    case .unknownOrder: "unknown-order"
    case .unknownProduct: "unknown-item"
    case .unknownCoupon: "unknown-coupon"
    case .unknownTemplate: "unknown-template"
    case .unknownReceiver: "unknown-receiver"
    case .unknownSegment: "unknown-segment"
    case .unknownTag: "unknown-tag"
    case .unknownCommand: "unknown-command"
    case .unknownHold: "unknown-hold"
    case .notAllowed: "not-allowed"
    case .sameIDOtherContent: "same-id-other-content"
    case .unknownStaff: "unknown-staff"
    case .staffLeft: "staff-left"
    case .staffNameUnreadable: "staff-name-unreadable"
    case .staffNameTaken: "staff-name-taken"
    case .lastManager: "last-manager"
    case .nameNeeded: "name-needed"
    case .pinNeeded: "pin-needed"
    case .pinUnset: "pin-unset"
    case .pinForm: "pin-form"
    case .wrongPin: "wrong-pin"
    case .pinLocked: "locked"
    case .notOwnPin: "not-own-pin"
    case .nameMissing: "name-missing"
    case .nameTooLong: "name-too-long"
    case .textTooLong: "text-too-long"
    case .phoneUnreadable: "phone-unreadable"
    case .alreadyMember: "already-member"
    case .notMember: "not-a-member"
    case .orderEmpty: "order-empty"
    case .quantityUnreadable: "quantity-unreadable"
    case .priceMissing: "price-missing"
    case .priceFixed: "price-fixed"
    case .productRetired: "item-retired"
    case .outOfStock: "out-of-stock"
    case .amountTooLarge: "amount-too-large"
    case .dayMissing: "day-missing"
    case .dayPast: "day-past"
    case .totalChanged: "total-changed"
    case .alreadyPaid: "already-paid"
    case .alreadyFulfilled: "already-fulfilled"
    case .orderTaken: "order-taken"
    case .coupon(let miss): miss.code
    case .couponsExclusive: "coupons-exclusive"
    case .couponUsed: "coupon-used"
    case .couponWithdrawn: "coupon-withdrawn"
    case .couponExpired: "coupon-expired"
    case .templateRetired: "template-retired"
    case .pointsOwed: "points-owed"
    case .pointsShort: "points-short"
    case .pointsStep: "points-step"
    case .pointsAboveCap: "points-above-cap"
    case .nothingToAdjust: "nothing-to-adjust"
    case .activityOff: "not-in-programme"
    case .doneToday: "done-today"
    case .monthlyLimit: "monthly-limit"
    case .countUnreadable: "count-unreadable"
    case .unknownChannel: "unknown-channel"
    case .unknownEvent: "unknown-event"
    case .eventNotOn: "event-not-today"
    case .eventAttended: "event-attended"
    case .eventFull: "event-full"
    case .unknownCause: "unknown-cause"
    case .unknownPerk: "unknown-perk"
    case .perkUsedUp: "perk-used-up"
    case .nothingToRefund: "nothing-to-refund"
    case .lineUnknown: "line-unknown"
    case .lineQuantity: "line-quantity"
    case .refundWindowPassed: "refund-window-passed"
    case .cannotUndo: "cannot-undo"
    case .undoTooLate: "undo-too-late"
    case .usedSince: "used-since"
    case .settingsInvalid: "settings-invalid"
    case .setting(let fault): fault.code
    }
  }
}

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
  case noDeliveryFee
  case giftUnavailable
  case used(OrderID)
  case withdrawn
  case expired(Day)

  public var code: String {
    switch self {
    case .needsMore: "needs-more"
    case .noEligibleGoods: "no-eligible-goods"
    case .needsPieces: "needs-pieces"
    case .wrongTier: "wrong-tier"
    case .wrongWeekday: "wrong-weekday"
    case .notFirstOrder: "not-first-order"
    case .notTheirs: "not-theirs"
    case .noDeliveryFee: "no-delivery-fee"
    case .giftUnavailable: "gift-unavailable"
    case .used: "coupon-used"
    case .withdrawn: "coupon-withdrawn"
    case .expired: "coupon-expired"
    }
  }
}
