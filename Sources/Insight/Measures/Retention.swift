public import Shop

/// Who bought again from one stretch of time to the next (S115).
///
/// Retention(q) = bought in q - 1 and in q / bought in q - 1; churn = 1 - that. Whoever bought before q - 1, not in it,
/// and in q is reactivated: they are no part of retention.
public struct Retention: Hashable, Sendable {
  public var period: Day
  /// Bought in the stretch before.
  public var before: Int
  /// ... and in this one.
  public var kept: Int
  /// Bought here, earlier, and not in the stretch before.
  public var reactivated: Int
  /// Bought here for the first time.
  public var new: Int

  public var rate: Double? { before > 0 ? Double(kept) / Double(before) : nil }
  public var churn: Double? { rate.map { 1 - $0 } }
  /// Bought in this stretch.
  public var active: Int { kept + reactivated + new }

  /// Of each stretch that the range touches.
  ///
  /// - Parameter days: Purchase days of each customer, in order.
  public static func table(_ days: [[Day]], by period: CalendarPeriod, in range: ClosedRange<Day>) -> [Retention] {
    let starts = period.starts(in: range)
    var rows = starts.map { Retention(period: $0, before: 0, kept: 0, reactivated: 0, new: 0) }
    guard let first = starts.first else { return [] }
    let all = [period.start(of: first, plus: -1)] + starts
    for own in days {
      let own = own.filter { $0 <= range.upperBound }
      guard let earliest = own.first else { continue }
      let active = Set(own.map { period.start(of: $0) })
      for place in rows.indices {
        let (now, last) = (all[place + 1], all[place])
        let wasThere = active.contains(last)
        if wasThere { rows[place].before += 1 }
        guard active.contains(now) else { continue }
        if wasThere {
          rows[place].kept += 1
        } else if earliest < last {
          rows[place].reactivated += 1
        } else {
          rows[place].new += 1
        }
      }
    }
    return rows
  }
}

/// Of everyone who first bought in one stretch of time, the share that bought in each stretch after it: a triangle.
public struct Cohorts: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The first day of the stretch of the first purchase.
    public var start: Day
    public var customers: Int
    /// The share that bought so many stretches later; the first is 1, stretches that are not over yet are left out.
    public var shares: [Double]
  }

  public var rows: [Row]

  /// - Parameters:
  ///   - days: Purchase days of each customer, in order.
  ///   - last: Figures up to here; a stretch counts once it is over.
  public init(_ days: [[Day]], by period: CalendarPeriod, in range: ClosedRange<Day>) {
    let starts = period.starts(in: range)
    let places = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    var counts = starts.map { _ in [Int](repeating: 0, count: starts.count) }
    for own in days {
      guard let first = own.first, let cohort = places[period.start(of: first)] else { continue }
      for start in Set(own.map { period.start(of: $0) }) {
        if let place = places[start], place >= cohort { counts[cohort][place - cohort] += 1 }
      }
    }
    let over = starts.count { period.start(of: $0, plus: 1) <= range.upperBound + 1 }
    rows = starts.indices.compactMap { cohort in
      let size = counts[cohort][0]
      guard size > 0 else { return nil }
      return Row(
        start: starts[cohort], customers: size,
        shares: (0..<max(1, over - cohort)).map { Double(counts[cohort][$0]) / Double(size) })
    }
  }
}
