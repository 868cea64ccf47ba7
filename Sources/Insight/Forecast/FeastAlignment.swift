public import Shop

/// Which day of an earlier year a day is like: one near a feast the day as far from the same feast, any other the same
/// weekday 52 weeks before (S103, S123).
public struct FeastAlignment: Sendable {
  /// Days before and after a feast that belong to it.
  public static let before = 10
  public static let after = 2

  private struct Place {
    var feast: Feast
    var year: Int
    var offset: Int
  }

  private var near: [Day: Place] = [:]
  /// Of each feast the day by its year.
  private var feasts: [Feast: [Int: Day]] = [:]

  /// - Parameter days: Those that will be asked about; the years before them that are wanted included.
  public init(_ calendar: FeastCalendar, days: ClosedRange<Day>) {
    for feast in calendar.feasts(in: (days.lowerBound - 30)...(days.upperBound + 30)) where feast.feast.mood == .joyful
    {
      feasts[feast.feast, default: [:]][feast.year] = feast.day
      for offset in -FeastAlignment.before...FeastAlignment.after {
        // Of two feasts the nearer, of equals the first.
        if let other = near[feast.day + offset], abs(other.offset) <= abs(offset) { continue }
        near[feast.day + offset] = Place(feast: feast.feast, year: feast.year, offset: offset)
      }
    }
  }

  public func isNearFeast(_ day: Day) -> Bool { near[day] != nil }

  /// The feast that a day belongs to, and how far from it the day is; below 0 before it.
  public func feast(of day: Day) -> (feast: Feast, offset: Int)? { near[day].map { ($0.feast, $0.offset) } }

  /// The like of a day so many years before.
  public func day(like day: Day, years: Int = 1) -> Day {
    guard let place = near[day], let earlier = feasts[place.feast]?[place.year - years] else {
      return day - 364 * years
    }
    return earlier + place.offset
  }
}
