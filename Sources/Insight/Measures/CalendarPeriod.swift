public import Shop

/// Stretches of the calendar that figures are told by.
public enum CalendarPeriod: String, CaseIterable, Sendable {
  case day
  /// From Monday.
  case week
  case month, quarter, year

  /// The first day of the stretch that `day` lies in.
  public func start(of day: Day) -> Day {
    let parts = day.components
    switch self {
    case .day: return day
    case .week: return day - (day.weekday - 1)
    case .month: return day - (parts.day - 1)
    case .quarter: return Self.month.start(of: day).adding(months: -((parts.month - 1) % 3))
    case .year: return Day(year: parts.year, month: 1, day: 1) ?? day
    }
  }

  /// The first day of the stretch so many after the one that `day` lies in.
  public func start(of day: Day, plus count: Int) -> Day {
    let first = start(of: day)
    switch self {
    case .day: return first + count
    case .week: return first + 7 * count
    case .month: return first.adding(months: count)
    case .quarter: return first.adding(months: 3 * count)
    case .year: return first.adding(months: 12 * count)
    }
  }

  /// The stretch that `day` lies in.
  public func range(of day: Day) -> ClosedRange<Day> { start(of: day)...(start(of: day, plus: 1) - 1) }

  /// The first days of every stretch that the range touches.
  public func starts(in range: ClosedRange<Day>) -> [Day] {
    var found: [Day] = []
    var next = start(of: range.lowerBound)
    while next <= range.upperBound {
      found.append(next)
      next = start(of: next, plus: 1)
    }
    return found
  }
}
