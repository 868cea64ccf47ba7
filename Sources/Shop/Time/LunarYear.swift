import Foundation

/// The months of one lunar year, worked out once from Foundation's Chinese calendar.
struct LunarYear: Sendable {
  struct Month: Sendable {
    var number: Int
    var isLeap: Bool
    var first: Day
    /// 29 or 30.
    var length: Int
  }

  /// The 12 or 13 months in their order.
  let months: [Month]

  var first: Day { months[0].first }
  /// The first day of the next year.
  var end: Day { months[months.count - 1].first + months[months.count - 1].length }

  /// The month that has the day.
  func month(of day: Day) -> Month? {
    months.last { $0.first <= day }
  }

  /// That month; the plain one where the year has no such leap month (T2).
  func month(_ number: Int, isLeap: Bool) -> Month? {
    let plain = months.first { $0.number == number && !$0.isLeap }
    return isLeap ? months.first { $0.number == number && $0.isLeap } ?? plain : plain
  }
}

extension LunarYear {
  /// Works the year out: some 50 questions to Foundation, a fraction of a millisecond.
  ///
  /// A month's length follows from the day on which the next begins. The day before that may be numbered 0 by Foundation
  /// (2057-09-28 and 2097-08-07), so no other day's number is relied on.
  init?(_ year: Int) {
    guard var first = LunarYear.newYear(of: year) else { return nil }
    var months: [Month] = []
    var (number, isLeap) = (1, false)
    repeat {
      let probe = first + 29
      let length = LunarYear.begins(probe) ? 29 : 30
      months.append(Month(number: number, isLeap: isLeap, first: first, length: length))
      first = first + length
      guard let next = LunarYear.month(at: first) else { return nil }
      (number, isLeap) = next
    } while number != 1 && months.count < 13
    guard number == 1, months.count >= 12 else { return nil }
    self.months = months
  }

  /// New year falls between 20 January and 21 February.
  private static func newYear(of year: Int) -> Day? {
    guard let earliest = Day(year: year, month: 1, day: 20) else { return nil }
    for day in 0...32 where begins(earliest + day) {
      if let month = month(at: earliest + day), month == (1, false) { return earliest + day }
    }
    return nil
  }

  /// New moons a minute or so before midnight that Foundation takes for the next day: the last is to come, at the others
  /// the calendar was still reckoned by Peking's own time (astronomical tables, as of the Hong Kong Observatory and of
  /// the lunar-python library, agree with Foundation on all other months from 1900 to 2100).
  private static let earlierByOne: Set<Int> = [
    -20_134,  // 1914-11-17
    -19_691,  // 1916-02-03
    -17_949,  // 1920-11-10
    46_605,  // 2097-08-07
  ]

  /// Whether a month begins on that day.
  private static func begins(_ day: Day) -> Bool {
    if earlierByOne.contains(day.number) { return true }
    return !earlierByOne.contains(day.number - 1) && components(day).day == 1
  }

  /// The month that begins on that day.
  private static func month(at first: Day) -> (number: Int, isLeap: Bool)? {
    // The second day of the month names the same month and is never one of those counted wrongly.
    let components = components(first + 1)
    guard let month = components.month, (1...12).contains(month) else { return nil }
    return (month, components.isLeapMonth ?? false)
  }

  /// Asked at noon in Shanghai, whatever the host's own time zone.
  private static func components(_ day: Day) -> DateComponents {
    let noon = Date(timeIntervalSince1970: Double(day.number * 86_400 + 4 * 3_600))
    return chinese.dateComponents([.month, .day, .isLeapMonth], from: noon)
  }

  private static let chinese: Calendar = {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
    return calendar
  }()
}
