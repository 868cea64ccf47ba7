/// How an event is called and written in the journal.
extension Event {
  /// The name in the journal.
  public var name: String {
    switch self {
    case .shopOpened: "shop.opened"
    case .settingsChanged: "settings.changed"
    case .productSaved: "product.saved"
    case .bundlesChanged: "bundles.changed"
    case .staffChanged: "staff.changed"
    case .personSaved: "person.saved"
    case .phoneRevealed: "phone.revealed"
    case .memberJoined: "member.joined"
    case .joinAsked: "join.asked"
    case .memberMerged: "member.merged"
    case .mergeUndone: "merge.undone"
    case .personErased: "person.erased"
    case .personExported: "person.exported"
    case .listExported: "list.exported"
    case .orderPlaced: "order.placed"
    case .orderPaid: "order.paid"
    case .orderFulfilled: "order.fulfilled"
    case .orderAttached: "order.attached"
    case .orderRefunded: "order.refunded"
    case .orderHeld: "order.held"
    case .holdEnded: "hold.ended"
    case .pointsMoved(let moved): moved.eventName
    case .activityRecorded: "activity.recorded"
    case .activityUndone: "activity.undone"
    case .pointsDonated: "cause.given"
    case .giftRedeemed: "gift.redeemed"
    case .giftReturned: "gift.returned"
    case .drawEntered: "draw.entered"
    case .drawHeld: "draw.held"
    case .drawMembers: "draw.members"
    case .reserved: "reservation.made"
    case .reservationUsed: "reservation.used"
    case .reservationReleased: "reservation.released"
    case .careGiftQueued: "care.queued"
    case .careGiftEnded: "care.ended"
    case .sampleLogged: "sample.logged"
    case .sampleClosed: "sample.closed"
    case .bespokeAsked: "bespoke.asked"
    case .bespokeMoved: "bespoke.moved"
    case .orderScored: "order.scored"
    case .feedbackOpened: "feedback.opened"
    case .feedbackChanged: "feedback.changed"
    case .suggestionAnswered: "suggestion.answered"
    case .suggestionAnswerUndone: "suggestion.undone"
    case .tierChanged: "tier.changed"
    case .planStarted: "plan.started"
    case .planEnded: "plan.ended"
    case .perkUsed: "perk.used"
    case .contactLogged: "contact.logged"
    case .contactAnswered: "contact.answered"
    case .contactUndone: "contact.undone"
    case .caseListed: "case.listed"
    case .caseDropped: "case.dropped"
    case .caseMoved(let fact): fact.eventName
    case .casePlanned: "case.planned"
    case .layerChanged: "layer.changed"
    case .figuresKept: "figures.kept"
    case .chancesKept: "chances.kept"
    case .predictionScored: "prediction.scored"
    case .couponIssued: "coupon.issued"
    case .couponRedeemed: "coupon.redeemed"
    case .couponWithdrawn: "coupon.withdrawn"
    case .couponReturned: "coupon.returned"
    case .benefitGranted: "benefit.granted"
    case .campaignIssued: "campaign.issued"
    case .referralGranted: "referral.granted"
    case .referralReversed: "referral.reversed"
    case .stockMoved(let moved): "stock." + moved.kind.rawValue
    case .dayClosed: "day.closed"
    case .goalSet: "goal.set"
    case .reviewClosed: "review.closed"
    case .diaryNoted: "diary.noted"
    case .competitorNoted: "competitor.noted"
    case .competitorDropped: "competitor.dropped"
    }
  }

  /// The blank event that a reader fills in; `nil` for a name this version does not know.
  public init?(blank name: String) {
    switch name {
    case "shop.opened": self = .shopOpened(ShopOpened())
    case "settings.changed": self = .settingsChanged(SettingsChanged())
    case "product.saved": self = .productSaved(Product())
    case "bundles.changed": self = .bundlesChanged(BundlesChanged())
    case "staff.changed": self = .staffChanged(StaffChanged())
    case "person.saved": self = .personSaved(PersonSaved())
    case "phone.revealed": self = .phoneRevealed(PhoneRevealed())
    case "member.joined": self = .memberJoined(MemberJoined())
    case "join.asked": self = .joinAsked(JoinAsked())
    case "member.merged": self = .memberMerged(MemberMerged())
    case "merge.undone": self = .mergeUndone(MergeUndone())
    case "person.erased": self = .personErased(PersonErased())
    case "person.exported": self = .personExported(PersonExported())
    case "list.exported": self = .listExported(ListExported())
    case "order.placed": self = .orderPlaced(Order())
    case "order.paid": self = .orderPaid(OrderPaid())
    case "order.fulfilled": self = .orderFulfilled(OrderFulfilled())
    case "order.attached": self = .orderAttached(OrderAttached())
    case "order.refunded": self = .orderRefunded(OrderRefunded())
    case "order.held": self = .orderHeld(HeldOrder())
    case "hold.ended": self = .holdEnded(HoldEnded())
    case "activity.recorded": self = .activityRecorded(ActivityRecorded())
    case "activity.undone": self = .activityUndone(ActivityUndone())
    case "cause.given": self = .pointsDonated(PointsDonated())
    case "gift.redeemed": self = .giftRedeemed(GiftRedeemed())
    case "gift.returned": self = .giftReturned(GiftReturned())
    case "draw.entered": self = .drawEntered(DrawEntry())
    case "draw.held": self = .drawHeld(DrawHeld())
    case "draw.members": self = .drawMembers(DrawMembers())
    case "reservation.made": self = .reserved(Reservation())
    case "reservation.used": self = .reservationUsed(ReservationUsed())
    case "reservation.released": self = .reservationReleased(ReservationReleased())
    case "care.queued": self = .careGiftQueued(CareGiftQueued())
    case "care.ended": self = .careGiftEnded(CareGiftEnded())
    case "sample.logged": self = .sampleLogged(SampleLogged())
    case "sample.closed": self = .sampleClosed(SampleClosed())
    case "bespoke.asked": self = .bespokeAsked(BespokeAsked())
    case "bespoke.moved": self = .bespokeMoved(BespokeMoved())
    case "order.scored": self = .orderScored(OrderScored())
    case "feedback.opened": self = .feedbackOpened(FeedbackOpened())
    case "feedback.changed": self = .feedbackChanged(FeedbackChanged())
    case "suggestion.answered": self = .suggestionAnswered(SuggestionAnswered())
    case "suggestion.undone": self = .suggestionAnswerUndone(SuggestionAnswerUndone())
    case "tier.changed": self = .tierChanged(TierChanged())
    case "plan.started": self = .planStarted(PlanStarted())
    case "plan.ended": self = .planEnded(PlanEnded())
    case "perk.used": self = .perkUsed(PerkUsed())
    case "contact.logged": self = .contactLogged(ContactLogged())
    case "contact.answered": self = .contactAnswered(ContactAnswered())
    case "contact.undone": self = .contactUndone(ContactUndone())
    case "case.listed": self = .caseListed(CaseListed())
    case "case.dropped": self = .caseDropped(CaseDropped())
    case "case.planned": self = .casePlanned(CasePlanned())
    case "layer.changed": self = .layerChanged(LayerChanged())
    case "figures.kept": self = .figuresKept(KeptMonth())
    case "chances.kept": self = .chancesKept(KeptChances())
    case "prediction.scored": self = .predictionScored(PredictionScore())
    case "coupon.issued": self = .couponIssued(Coupon())
    case "coupon.redeemed": self = .couponRedeemed(CouponRedeemed())
    case "coupon.withdrawn": self = .couponWithdrawn(CouponWithdrawn())
    case "coupon.returned": self = .couponReturned(CouponReturned())
    case "benefit.granted": self = .benefitGranted(BenefitGranted())
    case "campaign.issued": self = .campaignIssued(CampaignIssued())
    case "referral.granted": self = .referralGranted(ReferralGranted())
    case "referral.reversed": self = .referralReversed(ReferralReversed())
    case "day.closed": self = .dayClosed(DayClosed())
    case "goal.set": self = .goalSet(Goal())
    case "review.closed": self = .reviewClosed(MonthReview())
    case "diary.noted": self = .diaryNoted(DiaryNote())
    case "competitor.noted": self = .competitorNoted(CompetitorNote())
    case "competitor.dropped": self = .competitorDropped(CompetitorDropped())
    case _ where PointsMoved.eventNames.contains(name): self = .pointsMoved(PointsMoved())
    case _ where name.hasPrefix("case."):
      guard let moved = CaseMoved.blank(name) else { return nil }
      self = .caseMoved(moved)
    case _ where name.hasPrefix("stock."):
      guard let kind = StockMove(rawValue: String(name.dropFirst(6))) else { return nil }
      var moved = StockMoved()
      moved.kind = kind
      self = .stockMoved(moved)
    default: return nil
    }
  }

  /// Names the fields of the fact, behind its name.
  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    switch self {
    case .shopOpened(var fact): try fact.fields(&coder); self = .shopOpened(fact)
    case .settingsChanged(var fact): try fact.fields(&coder); self = .settingsChanged(fact)
    case .productSaved(var fact): try fact.fields(&coder); self = .productSaved(fact)
    case .bundlesChanged(var fact): try fact.fields(&coder); self = .bundlesChanged(fact)
    case .staffChanged(var fact): try fact.fields(&coder); self = .staffChanged(fact)
    case .personSaved(var fact): try fact.fields(&coder); self = .personSaved(fact)
    case .phoneRevealed(var fact): try fact.fields(&coder); self = .phoneRevealed(fact)
    case .memberJoined(var fact): try fact.fields(&coder); self = .memberJoined(fact)
    case .joinAsked(var fact): try fact.fields(&coder); self = .joinAsked(fact)
    case .memberMerged(var fact): try fact.fields(&coder); self = .memberMerged(fact)
    case .mergeUndone(var fact): try fact.fields(&coder); self = .mergeUndone(fact)
    case .personErased(var fact): try fact.fields(&coder); self = .personErased(fact)
    case .personExported(var fact): try fact.fields(&coder); self = .personExported(fact)
    case .listExported(var fact): try fact.fields(&coder); self = .listExported(fact)
    case .orderPlaced(var fact): try fact.fields(&coder); self = .orderPlaced(fact)
    case .orderPaid(var fact): try fact.fields(&coder); self = .orderPaid(fact)
    case .orderFulfilled(var fact): try fact.fields(&coder); self = .orderFulfilled(fact)
    case .orderAttached(var fact): try fact.fields(&coder); self = .orderAttached(fact)
    case .orderRefunded(var fact): try fact.fields(&coder); self = .orderRefunded(fact)
    case .orderHeld(var fact): try fact.fields(&coder); self = .orderHeld(fact)
    case .holdEnded(var fact): try fact.fields(&coder); self = .holdEnded(fact)
    case .pointsMoved(var fact): try fact.fields(&coder); self = .pointsMoved(fact)
    case .activityRecorded(var fact): try fact.fields(&coder); self = .activityRecorded(fact)
    case .activityUndone(var fact): try fact.fields(&coder); self = .activityUndone(fact)
    case .pointsDonated(var fact): try fact.fields(&coder); self = .pointsDonated(fact)
    case .giftRedeemed(var fact): try fact.fields(&coder); self = .giftRedeemed(fact)
    case .giftReturned(var fact): try fact.fields(&coder); self = .giftReturned(fact)
    case .drawEntered(var fact): try fact.fields(&coder); self = .drawEntered(fact)
    case .drawHeld(var fact): try fact.fields(&coder); self = .drawHeld(fact)
    case .drawMembers(var fact): try fact.fields(&coder); self = .drawMembers(fact)
    case .reserved(var fact): try fact.fields(&coder); self = .reserved(fact)
    case .reservationUsed(var fact): try fact.fields(&coder); self = .reservationUsed(fact)
    case .reservationReleased(var fact): try fact.fields(&coder); self = .reservationReleased(fact)
    case .careGiftQueued(var fact): try fact.fields(&coder); self = .careGiftQueued(fact)
    case .careGiftEnded(var fact): try fact.fields(&coder); self = .careGiftEnded(fact)
    case .sampleLogged(var fact): try fact.fields(&coder); self = .sampleLogged(fact)
    case .sampleClosed(var fact): try fact.fields(&coder); self = .sampleClosed(fact)
    case .bespokeAsked(var fact): try fact.fields(&coder); self = .bespokeAsked(fact)
    case .bespokeMoved(var fact): try fact.fields(&coder); self = .bespokeMoved(fact)
    case .orderScored(var fact): try fact.fields(&coder); self = .orderScored(fact)
    case .feedbackOpened(var fact): try fact.fields(&coder); self = .feedbackOpened(fact)
    case .feedbackChanged(var fact): try fact.fields(&coder); self = .feedbackChanged(fact)
    case .suggestionAnswered(var fact): try fact.fields(&coder); self = .suggestionAnswered(fact)
    case .suggestionAnswerUndone(var fact): try fact.fields(&coder); self = .suggestionAnswerUndone(fact)
    case .tierChanged(var fact): try fact.fields(&coder); self = .tierChanged(fact)
    case .planStarted(var fact): try fact.fields(&coder); self = .planStarted(fact)
    case .planEnded(var fact): try fact.fields(&coder); self = .planEnded(fact)
    case .perkUsed(var fact): try fact.fields(&coder); self = .perkUsed(fact)
    case .contactLogged(var fact): try fact.fields(&coder); self = .contactLogged(fact)
    case .contactAnswered(var fact): try fact.fields(&coder); self = .contactAnswered(fact)
    case .contactUndone(var fact): try fact.fields(&coder); self = .contactUndone(fact)
    case .caseListed(var fact): try fact.fields(&coder); self = .caseListed(fact)
    case .caseDropped(var fact): try fact.fields(&coder); self = .caseDropped(fact)
    case .caseMoved(var fact): try fact.fields(&coder); self = .caseMoved(fact)
    case .casePlanned(var fact): try fact.fields(&coder); self = .casePlanned(fact)
    case .layerChanged(var fact): try fact.fields(&coder); self = .layerChanged(fact)
    case .figuresKept(var fact): try fact.fields(&coder); self = .figuresKept(fact)
    case .chancesKept(var fact): try fact.fields(&coder); self = .chancesKept(fact)
    case .predictionScored(var fact): try fact.fields(&coder); self = .predictionScored(fact)
    case .couponIssued(var fact): try fact.fields(&coder); self = .couponIssued(fact)
    case .couponRedeemed(var fact): try fact.fields(&coder); self = .couponRedeemed(fact)
    case .couponWithdrawn(var fact): try fact.fields(&coder); self = .couponWithdrawn(fact)
    case .couponReturned(var fact): try fact.fields(&coder); self = .couponReturned(fact)
    case .benefitGranted(var fact): try fact.fields(&coder); self = .benefitGranted(fact)
    case .campaignIssued(var fact): try fact.fields(&coder); self = .campaignIssued(fact)
    case .referralGranted(var fact): try fact.fields(&coder); self = .referralGranted(fact)
    case .referralReversed(var fact): try fact.fields(&coder); self = .referralReversed(fact)
    case .stockMoved(var fact): try fact.fields(&coder); self = .stockMoved(fact)
    case .dayClosed(var fact): try fact.fields(&coder); self = .dayClosed(fact)
    case .goalSet(var fact): try fact.fields(&coder); self = .goalSet(fact)
    case .reviewClosed(var fact): try fact.fields(&coder); self = .reviewClosed(fact)
    case .diaryNoted(var fact): try fact.fields(&coder); self = .diaryNoted(fact)
    case .competitorNoted(var fact): try fact.fields(&coder); self = .competitorNoted(fact)
    case .competitorDropped(var fact): try fact.fields(&coder); self = .competitorDropped(fact)
    }
  }
}
