extension RecurringDate {
  /// One return of a recurring date.
  public struct Occurrence: Hashable, Comparable, Sendable {
    public var day: Day
    /// The year of its own calendar that it belongs to: a lunar date of the twelfth month of 2026 falls early in 2027.
    public var cycleYear: Int

    public init(day: Day, cycleYear: Int) {
      self.day = day
      self.cycleYear = cycleYear
    }

    public static func < (left: Occurrence, right: Occurrence) -> Bool { left.day < right.day }
  }

  /// Days around an occurrence in which its benefit may be given.
  public struct BenefitWindow: Hashable, Sendable {
    public var daysBefore: Int
    public var daysAfter: Int

    public init(daysBefore: Int = 7, daysAfter: Int = 7) {
      self.daysBefore = max(0, daysBefore)
      self.daysAfter = max(0, daysAfter)
    }
  }

  /// The day on which it falls in one cycle year: each has exactly one (T2).
  ///
  /// - Parameter cycleYear: A Gregorian year, or for a lunar date a lunar year (``LunarDate/year``).
  /// - Returns: `nil` before the year it was authored with, and for lunar dates outside ``LunarCalendar/years``.
  public func occurrence(inCycleYear cycleYear: Int) -> Day? {
    if let year, cycleYear < year { return nil }
    switch calendar {
    case .solar:
      if month == 2, day == 29, !Day.isLeap(cycleYear), leapDayPolicy == .march1 {
        return Day(year: cycleYear, month: 3, day: 1)
      }
      guard (1...12).contains(month) else { return nil }
      return Day(year: cycleYear, month: month, day: min(day, Day.length(ofMonth: month, in: cycleYear)))
    case .lunar:
      return LunarCalendar.nearestDay(
        to: LunarDate(year: cycleYear, month: month, isLeapMonth: isLeapMonth, day: day))
    }
  }

  /// The first occurrence on that day or later.
  public func next(onOrAfter day: Day) -> Occurrence? {
    let earliest = max(day.year - 1, year ?? .min)
    for cycleYear in earliest...(earliest + 2) {
      if let found = occurrence(inCycleYear: cycleYear), found >= day {
        return Occurrence(day: found, cycleYear: cycleYear)
      }
    }
    return nil
  }

  /// All occurrences in the range, in order.
  public func occurrences(in range: ClosedRange<Day>) -> [Occurrence] {
    let first = max(range.lowerBound.year - 1, year ?? .min)
    guard first <= range.upperBound.year else { return [] }
    return (first...range.upperBound.year).compactMap { cycleYear in
      guard let found = occurrence(inCycleYear: cycleYear), range.contains(found) else { return nil }
      return Occurrence(day: found, cycleYear: cycleYear)
    }
  }

  /// The occurrence whose benefit may be given on that day, also when the window straddles New Year.
  ///
  /// A benefit is given once per ``Occurrence/cycleYear``: the caller keeps the year with what it gave. Should windows be
  /// so wide that two meet, the nearer occurrence counts, of two as near the earlier.
  public func benefit(on day: Day, window: BenefitWindow = BenefitWindow()) -> Occurrence? {
    occurrences(in: (day - window.daysAfter)...(day + window.daysBefore))
      .min { abs($0.day - day) < abs($1.day - day) }
  }

  /// How many times it has come back by that cycle year: the age reached, the years married. `nil` without a year.
  public func count(inCycleYear cycleYear: Int) -> Int? { year.map { cycleYear - $0 } }
}
