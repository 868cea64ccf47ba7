/// A day of the Chinese lunar calendar.
public struct LunarDate: Hashable, Comparable, Sendable {
  /// The lunar year, named by the Gregorian year in which its new year falls: 2026 runs from 2026-02-17 to 2027-02-05.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// Whether it is the leap month that follows the plain month of the same number.
  public var isLeapMonth: Bool
  /// 1 to 30.
  public var day: Int

  public init(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
  }

  public static func < (left: LunarDate, right: LunarDate) -> Bool {
    (left.year, left.month, left.isLeapMonth ? 1 : 0, left.day)
      < (right.year, right.month, right.isLeapMonth ? 1 : 0, right.day)
  }
}
