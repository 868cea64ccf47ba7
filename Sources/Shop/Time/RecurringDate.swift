/// A date that comes back every year, stored as authored (T2): a birthday, an anniversary, the shop's own day.
///
/// What follows from it, the days on which it falls, is derived by ``occurrence(inCycleYear:)`` and what builds on it, and
/// is never stored.
public struct RecurringDate: Hashable, Sendable {
  public enum Calendar: String, StringCoded, Sendable {
    case solar, lunar
  }

  /// Where 29 February falls in common years.
  public enum LeapDayPolicy: String, StringCoded, CaseIterable, Sendable {
    case february28 = "02-28"
    case march1 = "03-01"
  }

  public var calendar: Calendar
  /// 1 to 12.
  public var month: Int
  /// 1 to 31, or to 30 in the lunar calendar.
  public var day: Int
  /// Whether it was authored in a leap month; only in the lunar calendar.
  public var isLeapMonth: Bool
  /// The year in which it first was, as Gregorian year or, in the lunar calendar, as lunar year (``LunarDate/year``).
  public var year: Int?
  public var leapDayPolicy: LeapDayPolicy

  /// - Returns: `nil` when no year has such a day, or when the solar year given has not. A lunar date that its own year
  ///   does not have (people misremember leap months) is kept as authored and falls where T2 puts it.
  public init?(
    calendar: Calendar = .solar, year: Int? = nil, month: Int, day: Int, isLeapMonth: Bool = false,
    leapDayPolicy: LeapDayPolicy = .february28
  ) {
    self.calendar = calendar
    self.year = year
    self.month = month
    self.day = day
    self.isLeapMonth = isLeapMonth
    self.leapDayPolicy = leapDayPolicy
    guard isPossible else { return nil }
  }

  /// Whether there is such a day, in its year or, without one, in some year.
  private var isPossible: Bool {
    guard (1...12).contains(month), day >= 1, year.map({ (1_600...9_998).contains($0) }) ?? true else { return false }
    switch calendar {
    case .solar: return !isLeapMonth && day <= Day.length(ofMonth: month, in: year ?? 2_000)
    case .lunar: return day <= 30
    }
  }

  /// Whether the year given has exactly that day; true without a year. False only for lunar dates, and worth a question.
  public var isExactInItsYear: Bool {
    guard let year, calendar == .lunar, LunarCalendar.years.contains(year) else { return true }
    return LunarCalendar.day(of: LunarDate(year: year, month: month, isLeapMonth: isLeapMonth, day: day)) != nil
  }
}

extension RecurringDate: Record {
  /// The blank record, which falls on no day.
  public init() {
    calendar = .solar
    month = 0
    day = 0
    isLeapMonth = false
    leapDayPolicy = .february28
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("calendar", &calendar)
    try coder.field("year", &year)
    try coder.field("month", &month)
    try coder.field("day", &day)
    try coder.field("leapMonth", &isLeapMonth)
    var policy = leapDayPolicy == .february28 ? nil : Optional(leapDayPolicy)
    try coder.field("leapDay", &policy)
    guard coder.isReading else { return }
    leapDayPolicy = policy ?? .february28
    guard isPossible else { throw FieldError(path: "day", expected: "a day that the calendar has") }
  }
}
