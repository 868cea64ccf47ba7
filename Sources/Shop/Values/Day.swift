/// A calendar day of the proleptic Gregorian calendar, written `yyyy-mm-dd` (T1). Compares and counts as days.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// - Returns: `nil` when there is no such day, or the year is outside 1600-9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1600...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads `yyyy-mm-dd`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days from civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private init(uncheckedYear year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month 1-12 and day 1-31.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }

  /// 1 Monday to 7 Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days in a month, 28 to 31.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of the month that lies `months` after this day's month.
  public func endOfMonth(after months: Int = 0) -> Day {
    let (year, month, _) = components
    let index = year * 12 + month - 1 + months
    let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
    return Day(
      uncheckedYear: targetYear, month: targetMonth, day: Day.length(ofMonth: targetMonth, in: targetYear))
  }

  /// The same day of the month `months` later, or that month's last day where it is shorter.
  public func adding(months: Int) -> Day {
    let end = endOfMonth(after: months)
    let (year, month, last) = end.components
    return Day(uncheckedYear: year, month: month, day: min(components.day, last))
  }

  /// The day before the `months` that end with this day: months that end with a month's last day begin with a first.
  public func eve(ofMonths months: Int) -> Day {
    self == endOfMonth() ? endOfMonth(after: -months) : adding(months: -months)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

extension Day: CustomStringConvertible {
  public var description: String {
    let (year, month, day) = components
    func pad(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }
}
