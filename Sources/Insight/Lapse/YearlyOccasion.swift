import Shop

/// An occasion for which a customer buys each year.
struct YearlyOccasion {
  /// `nil` where only the purchases show it.
  var code: OccasionCode?
  var receiver: PersonID?
  /// The receiver's name.
  var name = ""
  /// Every time it fell or falls, in order.
  var days: [Day]
  /// Years in which it was bought for.
  var hits = 0
  /// Windows closed since the first purchase, ``hits`` at least.
  var opportunities = 0
  /// Windows opened and closed since the last purchase, as places in ``days``.
  var missed: Range<Int> = 0..<0
  /// The first that is still to be bought for.
  var next: Day?

  /// The chance that someone who still comes buys for it: (hits + 1.5) / (opportunities + 2), at most .97.
  var chance: Double { min(0.97, (Double(hits) + 1.5) / (Double(opportunities) + 2)) }

  /// Counts what the first and last purchase and the day make of it.
  mutating func count(from first: Day, last: Day, on today: Day) {
    var closed = 0
    var firstMissed: Int?
    var open = days.count
    for (place, day) in days.enumerated() {
      let start = day - OccasionDays.before
      guard day + OccasionDays.after < today else {
        open = place
        break
      }
      if start >= first { closed += 1 }
      if start > last, firstMissed == nil { firstMissed = place }
    }
    opportunities = max(closed, hits)
    missed = firstMissed.map { $0..<open } ?? open..<open
    next = days[open...].first { $0 - OccasionDays.before > last }
  }
}
