/// Points spent on something that is not an order, and given back when that is undone.
extension Account {
  /// Why `points` cannot be spent on `day`: some are owed (Q5), or there are not enough.
  public func whyNotSpend(_ points: Points, on day: Day) -> Refusal? {
    if owed > .zero { return .pointsOwed(owed) }
    let usable = usable(on: day)
    return points > usable ? .pointsShort(by: points - usable) : nil
  }
}

extension Decider {
  /// Takes points by Q2. The caller has asked ``Account/whyNotSpend(_:on:)``.
  mutating func spend(_ points: Points, of id: PersonID, reason: PointsReason, code: String) {
    guard points > .zero, let account = state.account(id) else { return }
    var spent = PointsMoved(account: id, day: day, reason: reason, points: -points)
    spent.code = code
    spent.shares = account.spendingOrder(on: day).taking(points).shares
    emit(.pointsMoved(spent))
  }

  /// Gives the points that a command spent back to the lots they came from; a lot that has lapsed gets a grace (R2), and
  /// what is owed is filled first (Q5).
  mutating func putBack(_ past: PastCommand, to id: PersonID, undoing command: CommandID) {
    for case .pointsMoved(let spent) in past.events where spent.account == id && spent.reason.isSpending {
      guard let owed = state.account(id)?.owed else { continue }
      let filled = min(owed, -spent.points)
      var back = PointsMoved(account: id, day: day, reason: .correction, points: -spent.points)
      back.code = spent.code
      back.shares = spent.shares.returning(
        -spent.points - filled, skipping: filled, on: day, grace: programme.graceDays)
      back.owed = -filled
      back.undoes = command
      emit(.pointsMoved(back))
    }
  }
}

extension Array where Element == LotShare {
  /// Points going back to the lots they were taken from, the last taken first; a lot that has lapsed gets a grace (R2).
  ///
  /// - Parameter skip: How many at the end of the list have gone back already.
  func returning(_ points: Points, skipping skip: Points, on day: Day, grace: Int) -> [LotShare] {
    var (left, skip) = (points, skip)
    var shares: [LotShare] = []
    for share in reversed() where left > .zero {
      var available = -share.points
      let skipped = Swift.min(skip, available)
      skip -= skipped
      available -= skipped
      let part = Swift.min(left, available)
      guard part > .zero else { continue }
      left -= part
      var back = share
      back.points = part
      if back.until < day { back.until = day + grace }
      shares.append(back)
    }
    return shares
  }
}
