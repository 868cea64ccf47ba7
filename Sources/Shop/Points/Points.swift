/// How points are earned, counted, spent and lost (Q1-Q6).
extension Programme {
  /// Points for `base`, floored once (Q1).
  ///
  /// - Parameters:
  ///   - base: Goods paid with money after all discounts.
  ///   - rate: The member's rate; 10 000 is plain.
  public func points(for base: Money, at rate: BasisPoints) -> Points {
    guard base > .zero, rate > .zero else { return .zero }
    return Points(base.minor.times(earnPoints * rate.count, over: earnPer.minor * 10_000))
  }

  /// What `points` pay (Q4). Exact for multiples of the step; otherwise rounded down once.
  public func value(of points: Points) -> Money {
    Money(points.count.times(redeemValue.minor, over: redeemPoints))
  }

  /// The most points that may pay for `goods` (Q4): within the cap, never more than is due, in whole steps.
  public func mostPoints(for goods: Money, balance: Points) -> Points {
    guard redeemValue > .zero, balance > .zero, goods > .zero else { return .zero }
    let limit = min(goods.minor.times(redeemCap.count, over: 10_000), goods.minor)
    let affordable = min(limit.times(redeemPoints, over: redeemValue.minor), balance.count)
    return Points(affordable / redeemStep * redeemStep)
  }

  /// The last day of points earned on `day` (Q2): the end of the month so many months later.
  public func lastDay(ofEarning day: Day) -> Day { day.endOfMonth(after: pointsMonths) }
}

extension Account {
  /// Points on `day`: what lots still hold less what is owed; below 0 when more is owed (Q5). Lots past their last day
  /// count no more, also before their line is written (Q3).
  public func balance(on day: Day) -> Points {
    lots.reduce(-owed) { $1.until >= day ? $0 + $1.remaining : $0 }
  }

  /// Points that may be spent on `day`: none while anything is owed (Q5).
  public func usable(on day: Day) -> Points {
    guard owed == .zero else { return .zero }
    return lots.reduce(.zero) { $1.until >= day && $1.usable <= day ? $0 + $1.remaining : $0 }
  }

  /// Points by last day, soonest first.
  public func expiring(on day: Day) -> [(until: Day, points: Points)] {
    var sums: [Day: Points] = [:]
    for lot in lots where lot.until >= day { sums[lot.until, default: .zero] += lot.remaining }
    return sums.sorted { $0.key < $1.key }.map { (until: $0.key, points: $0.value) }
  }

  /// The dated lines that add up to the balance on `day` (Q6): what is written, and lapses not yet written.
  public func statement(on day: Day) -> [PointsEntry] {
    entries
      + lots.filter { $0.until < day && $0.remaining > .zero }.map {
        PointsEntry(day: $0.until + 1, points: -$0.remaining, reason: .lapsed, order: $0.order)
      }
  }

  /// Lots in the order in which they are spent (Q2): the soonest to expire, then the oldest.
  func spendingOrder(on day: Day) -> [Lot] {
    lots.filter { $0.until >= day && $0.usable <= day && $0.remaining > .zero }
      .sorted { ($0.until, $0.earned, $0.id) < ($1.until, $1.earned, $1.id) }
  }
}

extension Array where Element == Lot {
  /// Takes up to `points` out of these lots in their order.
  ///
  /// - Returns: What each lot gives, as negative shares, and what could not be taken.
  func taking(_ points: Points) -> (shares: [LotShare], short: Points) {
    var left = points
    var shares: [LotShare] = []
    for lot in self where left > .zero {
      let taken = Swift.min(left, lot.remaining)
      shares.append(LotShare(-taken, of: lot))
      left -= taken
    }
    return (shares, left)
  }
}
