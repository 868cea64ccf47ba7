extension Command {
  /// The command with every card that was merged into another in the survivor's name (I2): a screen opened before the
  /// merge, a slip with the old number or a script may still say the old one.
  ///
  /// Every command is named, so that a new one is not forgotten.
  func following(_ state: ShopState) -> Command {
    func now(_ id: PersonID) -> PersonID { state.survivor(of: id) }
    func now(_ id: PersonID?) -> PersonID? { id.map { state.survivor(of: $0) } }
    switch self {
    case .enrol(var enrolment):
      enrolment.referredBy = now(enrolment.referredBy)
      return .enrol(enrolment)
    case .revealPhone(let id): return .revealPhone(now(id))
    case .merge(let from, let into): return .merge(from, into: now(into))
    case .exportPerson(let id): return .exportPerson(now(id))
    case .erase(let id, let elsewhere): return .erase(now(id), elsewhere: elsewhere)
    case .placeOrder(var draft):
      draft.account = now(draft.account)
      return .placeOrder(draft)
    case .hold(var held):
      held.account = now(held.account)
      return .hold(held)
    case .issueCoupon(var issue):
      issue.member = now(issue.member)
      return .issueCoupon(issue)
    case .adjustPoints(var adjustment):
      adjustment.member = now(adjustment.member)
      return .adjustPoints(adjustment)
    case .recordActivity(var claim):
      claim.member = now(claim.member)
      return .recordActivity(claim)
    case .donate(var donation):
      donation.member = now(donation.member)
      return .donate(donation)
    case .usePerk(var use):
      use.member = now(use.member)
      return .usePerk(use)
    case .promise(var request):
      request.member = now(request.member)
      return .promise(request)
    case .redeemGift(var wish):
      wish.member = now(wish.member)
      return .redeemGift(wish)
    case .enterDraw(var entry):
      entry.member = now(entry.member)
      return .enterDraw(entry)
    case .reserve(var wish):
      wish.member = now(wish.member)
      return .reserve(wish)
    case .queueCareGift(var wish):
      wish.member = now(wish.member)
      return .queueCareGift(wish)
    case .giveCareGift(var name):
      name.member = now(name.member)
      return .giveCareGift(name)
    case .dropCareGift(var name):
      name.member = now(name.member)
      return .dropCareGift(name)
    case .logContact(var request):
      request.member = now(request.member)
      return .logContact(request)
    case .logSample(var wish):
      wish.member = now(wish.member)
      return .logSample(wish)
    case .closeSample(var answer):
      answer.member = now(answer.member)
      return .closeSample(answer)
    case .askBespoke(var wish):
      wish.member = now(wish.member)
      return .askBespoke(wish)
    case .moveBespoke(var step):
      step.member = now(step.member)
      return .moveBespoke(step)
    case .openCase(var opening):
      opening.member = now(opening.member)
      return .openCase(opening)
    case .moveCase(var step):
      step.name.member = now(step.name.member)
      return .moveCase(step)
    case .planCase(var change):
      change.name.member = now(change.name.member)
      return .planCase(change)
    case .noteLayers(var notes):
      for place in notes.indices { notes[place].member = now(notes[place].member) }
      return .noteLayers(notes)
    case .takeFeedback(var wish):
      wish.member = now(wish.member)
      return .takeFeedback(wish)
    case .moveFeedback(var step):
      step.name.member = now(step.name.member)
      return .moveFeedback(step)
    case .planFeedback(var plan):
      plan.name.member = now(plan.name.member)
      return .planFeedback(plan)
    case .keepFigures(var figures):
      for place in figures.chances.indices { figures.chances[place].member = now(figures.chances[place].member) }
      return .keepFigures(figures)
    case .answerSuggestion(var reply):
      reply.member = now(reply.member)
      return .answerSuggestion(reply)
    case .issuePersonal(var wish):
      wish.member = now(wish.member)
      return .issuePersonal(wish)
    case .answerContact(var answer):
      answer.member = now(answer.member)
      return .answerContact(answer)
    // A whole file under the old id is refused; the rest names nobody.
    case .savePerson, .undoMerge, .exportList, .open, .changeSettings, .saveProducts, .changeBundles, .changeSegments,
      .changeTags,
      .changeStaff, .editSettings, .applyTag, .saveCampaign, .issueCampaign, .issueBearer, .payOrder, .payPart,
      .fulfilOrder,
      .refundOrder, .giveScore,
      .endHold, .holdDraw, .keepReservation, .releaseReservation, .withdrawCoupon, .moveStock, .closeDay, .setGoal,
      .closeReview, .writeDiary, .noteCompetitor, .dropCompetitor, .startOfDay,
      .giveForDates,
      .undo:
      return self
    }
  }
}

extension Event {
  /// The fact in the survivor's name, where its card was merged since: what an undo compensates lies there now.
  func following(_ state: ShopState) -> Event {
    switch self {
    case .pointsMoved(var fact):
      fact.account = state.survivor(of: fact.account)
      return .pointsMoved(fact)
    case .activityRecorded(var fact):
      fact.account = state.survivor(of: fact.account)
      return .activityRecorded(fact)
    case .pointsDonated(var fact):
      fact.account = state.survivor(of: fact.account)
      return .pointsDonated(fact)
    case .suggestionAnswered(var fact):
      fact.account = fact.account.map { state.survivor(of: $0) }
      return .suggestionAnswered(fact)
    default: return self
    }
  }
}
