import Synchronization

/// Conversions between calendar days and the Chinese lunar calendar for the lunar years 1900 to 2100.
///
/// Each lunar year is worked out on first use and kept, so that thousands of dates cost little more than look-ups.
public enum LunarCalendar {
  public static let years = 1900...2100

  private static let known = Mutex<[Int: LunarYear]>([:])

  static func year(_ year: Int) -> LunarYear? {
    guard years.contains(year) else { return nil }
    if let found = known.withLock({ $0[year] }) { return found }
    // Worked out without the lock: two threads may do the same work once, none waits for Foundation.
    guard let made = LunarYear(year) else { return nil }
    known.withLock { $0[year] = made }
    return made
  }

  /// The lunar date of a day; `nil` before 1900-01-31 and after 2101-01-28.
  public static func date(of day: Day) -> LunarDate? {
    let gregorian = day.year
    for year in [gregorian, gregorian - 1] {
      guard let found = self.year(year), found.first <= day, day < found.end, let month = found.month(of: day) else {
        continue
      }
      return LunarDate(year: year, month: month.number, isLeapMonth: month.isLeap, day: day - month.first + 1)
    }
    return nil
  }

  /// The day of a lunar date; `nil` where that year has no such leap month or that month no day 30, and outside ``years``.
  public static func day(of date: LunarDate) -> Day? {
    guard let month = year(date.year)?.month(date.month, isLeap: date.isLeapMonth), month.isLeap == date.isLeapMonth,
      (1...month.length).contains(date.day)
    else { return nil }
    return month.first + (date.day - 1)
  }

  /// The day of a recurring lunar date in a year (T2): a leap-month date in the same plain month in years without it, day
  /// 30 on 29 in short months.
  ///
  /// - Returns: `nil` outside ``years`` or when there is no such month or day at all.
  public static func nearestDay(to date: LunarDate) -> Day? {
    guard (1...30).contains(date.day), let month = year(date.year)?.month(date.month, isLeap: date.isLeapMonth) else {
      return nil
    }
    return month.first + (min(date.day, month.length) - 1)
  }

  /// The first day of the lunar year; `nil` outside ``years``.
  public static func newYear(of year: Int) -> Day? { self.year(year)?.first }

  /// The month that comes twice in that lunar year, if one does.
  public static func leapMonth(of year: Int) -> Int? { self.year(year)?.months.first(where: \.isLeap)?.number }

  /// 29 or 30; `nil` where there is no such month.
  public static func length(ofMonth month: Int, isLeapMonth: Bool = false, in year: Int) -> Int? {
    guard let found = self.year(year)?.month(month, isLeap: isLeapMonth), found.isLeap == isLeapMonth else {
      return nil
    }
    return found.length
  }
}
