public import Shop

/// Which day of last year a day is compared with (S123): the same weekday 52 weeks before, and around a feast the same
/// distance from it, so that a Mother's Day is beside a Mother's Day wherever both fall.
///
/// A feast's days are seven before to the day after. A plain day whose counterpart falls into a feast's days a year ago
/// takes the same weekday a week or two to either side of it that does not.
public struct LastYear: Sendable {
  private let calendar: FeastCalendar
  private var windows: [Day: FeastDay] = [:]

  /// - Parameter days: Where days are asked about; the year before is looked at too.
  public init(_ calendar: FeastCalendar, for days: ClosedRange<Day>) {
    self.calendar = calendar
    let span = (days.lowerBound - 400)...(days.upperBound + 10)
    for feast in calendar.feasts(in: span) {
      for offset in -7...1 {
        let day = feast.day + offset
        // The nearer feast has the day.
        if let other = windows[day], abs(other.day - day) <= abs(offset) { continue }
        windows[day] = feast
      }
    }
  }

  /// The feast whose days this is one of.
  public func feast(on day: Day) -> FeastDay? { windows[day] }

  public func counterpart(of day: Day) -> Day {
    if let feast = windows[day], let last = calendar.day(of: feast.feast, year: feast.year - 1) {
      return last + (day - feast.day)
    }
    let plain = [-364, -371, -357, -378, -350].map { day + $0 }
    return plain.first { windows[$0] == nil } ?? plain[0]
  }
}
