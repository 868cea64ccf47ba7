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
  case unknownEnquiry(Int)
  /// No consultation with that number that can still be changed so (S72).
  case unknownConsultation(Int)
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
  case emailUnreadable(String)
  case alreadyMember
  case samePerson
  /// Asked of a person or told with a flag: it cannot be undone.
  case notConfirmed
  /// The card leads to another one since it was merged.
  case mergedAlready(into: PersonID)
  case notMerged
  /// A merge can no longer be undone after this day.
  case mergeFinal(Day)
  /// Lists of a profile are bounded.
  case profileFull(limit: Int)
  case notMember

  // Contact
  case contact(ContactRefusal)
  case unknownMessage(MessageCode)
  /// The wording is meant for another purpose than this contact.
  case messageFor(ContactPurpose)
  case unknownContact

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
  /// Only a manager promises more.
  case promiseTooLarge(most: Money)

  // Campaigns
  case unknownCampaign(CampaignCode)
  /// Taken out of use, or past its last day.
  case campaignEnded(Day?)
  /// Its one code of this round was issued on that day.
  case campaignIssued(Day)
  case campaignReachesNobody
  case campaignOverBudget(by: Money)
  /// It has a budget, but nothing bounds what one of its coupons may be worth.
  case campaignUnbounded

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
  // Gifts, draws and pieces kept
  case unknownGift(GiftCode)
  case giftRetired(GiftCode)
  case giftNotNow
  case giftGone(GiftCode)
  case tierTooLow(needs: TierCode)
  case unknownDraw(DrawCode)
  case drawHeld(DrawCode)
  case drawNotYet(Day)
  case drawClosed(Day)
  case drawEntered
  case drawEmpty
  case unknownReservation
  case reservationKept
  case releasePast
  case notCounted(SKU)
  case keptForOthers(SKU, left: Int)
  case careGiftUnnamed
  case careGiftGone
  case sampleGone

  // Winning back
  case unknownCase
  /// On none of the lists of those to be won back.
  case notListed
  /// One attempt at a time.
  case caseOpen
  case caseClosed(WinBackState)
  /// It is further than that already.
  case caseFurther(WinBackState)
  /// Nothing was ordered and paid within the window.
  case caseWithoutOrder

  // Bespoke work
  case unknownBespoke
  /// Handed over or dropped already.
  case bespokeClosed
  /// Its order stands: money and price are there.
  case bespokeHasOrder(OrderID)

  // Refunds and undo
  case nothingToRefund
  /// A month that is not over cannot be reviewed, one that was is not reviewed again (S131).
  case monthNotOver(Day)
  case reviewedAlready(Day)
  /// A goal below zero, or a share above the whole.
  case goalUnreachable(Measure)
  case noteEmpty
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
    case .unknownEnquiry: "unknown-enquiry"
    case .unknownConsultation: "unknown-consultation"
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
    case .emailUnreadable: "email-unreadable"
    case .alreadyMember: "already-member"
    case .samePerson: "same-person"
    case .notConfirmed: "not-confirmed"
    case .mergedAlready: "merged-already"
    case .notMerged: "not-merged"
    case .mergeFinal: "merge-final"
    case .profileFull: "profile-full"
    case .notMember: "not-a-member"
    case .contact(let reason): reason.code
    case .unknownMessage: "unknown-message"
    case .messageFor: "message-for-other-purpose"
    case .unknownContact: "unknown-contact"
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
    case .promiseTooLarge: "promise-too-large"
    case .unknownCampaign: "unknown-campaign"
    case .campaignEnded: "campaign-ended"
    case .campaignIssued: "campaign-issued"
    case .campaignReachesNobody: "campaign-reaches-nobody"
    case .campaignOverBudget: "campaign-over-budget"
    case .campaignUnbounded: "campaign-unbounded"
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
    case .unknownGift: "unknown-gift"
    case .giftRetired: "gift-retired"
    case .giftNotNow: "gift-not-now"
    case .giftGone: "gift-gone"
    case .tierTooLow: "tier-too-low"
    case .unknownDraw: "unknown-draw"
    case .drawHeld: "draw-held"
    case .drawNotYet: "draw-not-yet"
    case .drawClosed: "draw-closed"
    case .drawEntered: "draw-entered"
    case .drawEmpty: "draw-empty"
    case .unknownReservation: "unknown-reservation"
    case .reservationKept: "reservation-kept"
    case .releasePast: "release-past"
    case .notCounted: "not-counted"
    case .keptForOthers: "kept-for-others"
    case .careGiftUnnamed: "care-gift-unnamed"
    case .careGiftGone: "care-gift-gone"
    case .sampleGone: "sample-gone"
    case .unknownCase: "unknown-case"
    case .notListed: "not-listed"
    case .caseOpen: "case-open"
    case .caseClosed: "case-closed"
    case .caseFurther: "case-further"
    case .caseWithoutOrder: "case-without-order"
    case .unknownBespoke: "unknown-bespoke"
    case .bespokeClosed: "bespoke-closed"
    case .bespokeHasOrder: "bespoke-has-order"
    case .monthNotOver: "month-not-over"
    case .reviewedAlready: "reviewed-already"
    case .goalUnreachable: "goal-unreachable"
    case .noteEmpty: "note-empty"
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
