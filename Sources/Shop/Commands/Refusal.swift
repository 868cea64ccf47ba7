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

  // Scores, complaints and wishes
  /// A score is a number of ``OrderScore/scale``.
  case scoreUnreadable
  case unknownScoreReason(FeedbackReasonCode)
  /// They have not got it yet.
  case notHandedOver
  case unknownTheme(FeedbackThemeCode)
  case unknownTicket
  /// Where the ticket stands, that step is none.
  case ticketState(FeedbackState)
  /// What was said, or what was done, is missing.
  case feedbackEmpty
  /// Neither a refund, an order nor a coupon of theirs.
  case remedyUnknown

  // Refunds and undo
  case nothingToRefund
  /// A month that is not over cannot be reviewed, one that was is not reviewed again (S131).
  case monthNotOver(Day)
  case reviewedAlready(Day)
  /// Nothing was foretold then, or its window has not closed (S106).
  case predictionOpen(Day, horizon: Int)
  /// A goal below zero, or a share above the whole.
  case goalUnreachable(Measure)
  case noteEmpty
  case unknownNote(Int)
  case dayAhead(Day)
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
