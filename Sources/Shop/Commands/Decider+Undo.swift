/// Undo is a compensating fact (H3).
extension Decider {
  mutating func undo(_ id: CommandID) throws(Refusal) {
    guard var past = context.history.facts(of: id) else { throw .unknownCommand }
    past.events = past.events.map { $0.following(state) }
    switch past.main {
    case .orderPlaced(let order): try undoOrder(order.id, of: past)
    case .memberMerged(let fact): try undoMerge(fact.from)
    case .couponIssued(let coupon) where coupon.campaign == nil:
      if !isOwn(past) { try require(Command.withdrawCoupon(coupon.code).neededRole) }
      try withdrawCoupon(coupon.code, reason: .undo)
    case .pointsMoved(let moved): try undoPoints(moved, of: id)
    case .activityRecorded(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoActivity(fact, of: past, id)
    case .giftRedeemed(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoGift(fact, of: past, id)
    case .reserved(let reservation): try undoReservation(reservation)
    case .reservationReleased(let fact): try undoRelease(fact)
    case .careGiftQueued(let fact): try dropCareGift(CareGiftName(member: fact.account, gift: fact.gift.id))
    case .careGiftEnded(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoCareGift(fact, id)
    case .sampleLogged(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoSample(fact)
    case .bespokeAsked(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoBespoke(fact)
    case .bespokeMoved(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoBespokeStep(fact)
    case .orderScored(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoScore(fact)
    case .feedbackOpened(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoFeedback(fact)
    case .feedbackChanged(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoFeedback(fact, of: past)
    case .suggestionAnswered(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoAnswer(fact)
    case .pointsDonated(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoDonation(fact, of: past, id)
    case .stockMoved: try undoStock(past, of: id)
    case .perkUsed(let used): try undoPerk(used, of: id)
    case .contactLogged(let logged):
      if !isOwn(past) { try require(.staff) }
      try undoContact(logged)
    case .caseListed(let fact): try undoCase(fact)
    case .caseMoved(let fact):
      if !isOwn(past) { try require(.staff) }
      try undoCase(fact)
    case .casePlanned(let fact): try undoCase(fact)
    case .orderHeld(let held): try endHold(held.id)
    case .settingsChanged(let changed):
      guard let before = changed.before, changed.after == settings else { throw .cannotUndo }
      try decide(.changeSettings(before))
    default: throw .cannotUndo
    }
  }

  /// Whether the author asks, within the time in which they may undo what is theirs.
  private func isOwn(_ past: PastCommand) -> Bool {
    past.by == context.actor.name && context.now.seconds - past.at.seconds <= programme.undoMinutes * 60
  }

  /// Its full refund, by its own author within the time, else by whoever may refund.
  private mutating func undoOrder(_ id: OrderID, of past: PastCommand) throws(Refusal) {
    let order = try order(id)
    // What came back for it was not sold again by itself: the new order is refunded by hand.
    if past.events.contains(where: { if case .orderRefunded = $0 { true } else { false } }) { throw .cannotUndo }
    if let user = order.issued.lazy.compactMap(usingOrder).first { throw .usedSince(user) }
    let request = RefundRequest(order: id, reason: .undo)
    if isOwn(past) { return try refund(order, request) }
    guard context.actor.may(.refundOrder(request)) else { throw .undoTooLate(minutes: programme.undoMinutes) }
    try refundOrder(request)
  }

  /// The order that has used a coupon and still stands.
  private func usingOrder(_ code: CouponCode) -> OrderID? {
    guard let coupon = state.coupon(code), coupon.state == .redeemed, let id = coupon.order,
      let order = state.order(id), !order.isRefundedWhole
    else { return nil }
    return id
  }

  private mutating func undoPoints(_ moved: PointsMoved, of command: CommandID) throws(Refusal) {
    guard moved.reason.isByHand, let account = state.account(moved.account) else { throw .cannotUndo }
    try require(Command.adjustPoints(PointsAdjustment(moved)).neededRole)
    guard !account.entries.contains(where: { $0.undoes == command }) else { throw .cannotUndo }
    settle(moved.account)
    if moved.points > .zero {
      _ = take(moved.points, from: moved.account, first: moved.lot?.id, reason: .correction, undoing: command)
    } else {
      earn(-moved.points, for: moved.account, reason: .correction, undoing: command)
    }
  }
}

extension PastCommand {
  /// The fact the command was for, behind the lapses, reviews and gifts that time had made due; `nil` when there is none.
  var main: Event? {
    let isSale = events.contains { if case .orderPlaced = $0 { true } else { false } }
    return events.first { event in
      switch event {
      case .personSaved: false
      // A piece that is agreed with its price is undone as the order it became.
      case .bespokeAsked, .bespokeMoved: !isSale
      default: !event.isAutomatic
      }
    }
  }
}
