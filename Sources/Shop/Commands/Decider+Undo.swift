/// Undo is a compensating fact (H3).
extension Decider {
  mutating func undo(_ id: CommandID) throws(Refusal) {
    guard let past = context.history.facts(of: id) else { throw .unknownCommand }
    switch past.main {
    case .orderPlaced(let order): try undoOrder(order.id, of: past)
    case .couponIssued(let coupon): try withdrawCoupon(coupon.code, reason: .undo)
    case .pointsMoved(let moved): try undoPoints(moved)
    case .stockMoved(let moved): try undoStock(moved)
    case .orderHeld(let held): try endHold(held.id)
    case .settingsChanged(let changed):
      guard let before = changed.before, changed.after == settings else { throw .cannotUndo }
      try changeSettings(before)
    default: throw .cannotUndo
    }
  }

  /// Its full refund, by its own author within the time, else by whoever may refund.
  private mutating func undoOrder(_ id: OrderID, of past: PastCommand) throws(Refusal) {
    let order = try order(id)
    let request = RefundRequest(order: id, reason: .undo)
    let minutes = (context.now.seconds - past.at.seconds) / 60
    let isOwn = past.by == context.actor.name && minutes <= programme.undoMinutes
    if let used = order.issued.compactMap({ state.coupon($0) }).first(where: { $0.state == .redeemed })?.order {
      throw .usedSince(used)
    }
    guard isOwn || context.actor.role >= .staff else { throw .undoTooLate(minutes: programme.undoMinutes) }
    if isOwn { try refund(order, request) } else { try refundOrder(request) }
  }

  private mutating func undoPoints(_ moved: PointsMoved) throws(Refusal) {
    let allowed: [PointsReason] = [.adjustment, .goodwill, .correction]
    guard allowed.contains(moved.reason) else { throw .cannotUndo }
    try require(.manager)
    settle(moved.account)
    if moved.points > .zero {
      _ = take(moved.points, from: moved.account, first: moved.lot?.id, reason: .correction)
    } else {
      earn(-moved.points, for: moved.account, reason: .correction)
    }
  }

  private mutating func undoStock(_ moved: StockMoved) throws(Refusal) {
    let now = state.figures(moved.sku)?.stock ?? 0
    switch moved.kind {
    case .received:
      emit(.stockMoved(StockMoved(sku: moved.sku, kind: .counted, quantity: max(0, now - moved.quantity))))
    case .wasted: emit(.stockMoved(StockMoved(sku: moved.sku, kind: .returned, quantity: moved.quantity)))
    case .counted:
      let difference = moved.before.map { $0 - moved.quantity } ?? 0
      emit(.stockMoved(StockMoved(sku: moved.sku, kind: .counted, quantity: max(0, now + difference))))
    case .sold, .returned: throw .cannotUndo
    }
  }
}

extension PastCommand {
  /// The fact the command was for, behind the lapses and reviews that time had made due.
  var main: Event {
    events.first { event in
      switch event {
      case .pointsMoved(let moved): moved.reason != .lapsed
      case .tierChanged, .personSaved: false
      default: true
      }
    } ?? .holdEnded(HoldEnded())
  }
}
