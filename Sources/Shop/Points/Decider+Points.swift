/// Moving points by command and as part of others.
extension Decider {
  /// Writes what time has done to a member since their last line: lapsed lots (Q3) and tier reviews (L2).
  mutating func settle(_ id: PersonID) {
    guard let account = state.account(id), account.isMember else { return }
    for lot in account.lots where lot.until < day && lot.remaining > .zero {
      var lapse = PointsMoved(account: id, day: lot.until + 1, reason: .lapsed, points: -lot.remaining)
      lapse.order = lot.order
      lapse.shares = [LotShare(-lot.remaining, of: lot)]
      emit(.pointsMoved(lapse))
    }
    for review in account.reviews(on: day, ladder: settings.tiers) { emit(.tierChanged(review)) }
  }

  /// Gives points as a new lot; what is owed is filled first (Q5).
  mutating func earn(
    _ points: Points, for id: PersonID, reason: PointsReason, order: OrderID? = nil, until: Day? = nil,
    code: String = "", undoing command: CommandID? = nil
  ) {
    guard points > .zero, let account = state.account(id) else { return }
    let filled = min(account.owed, points)
    var lot = Lot()
    lot.id = drawID()
    lot.remaining = points - filled
    lot.earned = day
    lot.usable = day + (reason == .order ? programme.pendingDays : 0)
    lot.until = until ?? programme.lastDay(ofEarning: day)
    lot.order = order
    var moved = PointsMoved(account: id, day: day, reason: reason, points: points, order: order)
    moved.lot = lot
    moved.owed = -filled
    moved.undoes = command
    moved.code = code
    emit(.pointsMoved(moved))
  }

  /// Takes points out of lots; what is not there is owed (Q5).
  mutating func take(
    _ points: Points, from id: PersonID, first own: LotID? = nil, reason: PointsReason, order: OrderID? = nil,
    code: String = "", undoing command: CommandID? = nil
  ) -> [LotShare] {
    guard points > .zero, let account = state.account(id) else { return [] }
    let all = account.lots.filter { $0.until >= day && $0.remaining > .zero }
      .sorted { ($0.until, $0.earned, $0.id) < ($1.until, $1.earned, $1.id) }
    let (shares, short) = (all.filter { $0.id == own } + all.filter { $0.id != own }).taking(points)
    var moved = PointsMoved(account: id, day: day, reason: reason, points: -points, order: order)
    moved.shares = shares
    moved.owed = short
    moved.undoes = command
    moved.code = code
    emit(.pointsMoved(moved))
    return shares
  }

  mutating func adjustPoints(_ adjustment: PointsAdjustment) throws(Refusal) {
    _ = try member(adjustment.member)
    guard adjustment.points != .zero, adjustment.reason.isByHand else { throw .nothingToAdjust }
    guard (-Points.limit...Points.limit).contains(adjustment.points) else { throw .amountTooLarge }
    settle(adjustment.member)
    if adjustment.points > .zero {
      earn(adjustment.points, for: adjustment.member, reason: adjustment.reason)
    } else {
      _ = take(-adjustment.points, from: adjustment.member, reason: adjustment.reason)
    }
  }
}
