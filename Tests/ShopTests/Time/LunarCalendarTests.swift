import Foundation
import Testing

@testable import Shop

@Suite struct LunarCalendarTests {
  @Test("T2: every month from 1900 to 2100 is that of the astronomical tables")
  func months() throws {
    var first = try calendarDay("1900-01-31")
    for (offset, packed) in FeastTables.lunarYears.enumerated() {
      let year = 1900 + offset
      let leap = packed >> 16
      #expect(LunarCalendar.newYear(of: year) == first)
      #expect(LunarCalendar.leapMonth(of: year) == (leap == 0 ? nil : leap))
      for index in 0..<(leap == 0 ? 12 : 13) {
        let isLeap = leap != 0 && index == leap
        let number = leap != 0 && index >= leap ? index : index + 1
        let length = packed >> index & 1 == 1 ? 30 : 29
        #expect(LunarCalendar.length(ofMonth: number, isLeapMonth: isLeap, in: year) == length)
        let date = LunarDate(year: year, month: number, isLeapMonth: isLeap, day: 1)
        #expect(LunarCalendar.day(of: date) == first, "\(date)")
        first = first + length
      }
    }
    #expect(first == Day("2101-01-29"))
  }

  @Test("T2: every day from 1900 to 2100 goes to its lunar date and back, and the dates ascend")
  func roundTrip() throws {
    let start = try calendarDay("1900-01-31")
    let end = try calendarDay("2101-01-28")
    var before = LunarDate(year: 1899, month: 12, day: 30)
    for number in start.number...end.number {
      let day = Day(number: number)
      let date = try #require(LunarCalendar.date(of: day))
      #expect(LunarCalendar.day(of: date) == day)
      #expect(before < date)
      #expect((1...12).contains(date.month) && (1...30).contains(date.day))
      before = date
    }
    #expect(LunarCalendar.date(of: start - 1) == nil)
    #expect(LunarCalendar.date(of: end + 1) == nil)
  }

  @Test("T2: Foundation numbers a day 0 exactly where the guard expects it")
  func dayZero() throws {
    var chinese = Calendar(identifier: .chinese)
    chinese.timeZone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    func foundation(_ text: String) throws -> DateComponents {
      let day = try calendarDay(text)
      let noon = Date(timeIntervalSince1970: Double(day.number * 86_400 + 4 * 3_600))
      return chinese.dateComponents([.month, .day], from: noon)
    }
    #expect(try foundation("2057-09-28").day == 0)
    #expect(try foundation("2097-08-07").day == 0)
    #expect(try foundation("2057-09-27").day == 29)
    #expect(try foundation("2057-09-29").day == 1)
  }

  @Test(
    "T2: lunar dates that other programs get wrong",
    arguments: [
      ("2057-09-27", 2057, 8, false, 29), ("2057-09-28", 2057, 8, false, 30), ("2057-09-29", 2057, 9, false, 1),
      ("2097-08-06", 2097, 6, false, 29), ("2097-08-07", 2097, 7, false, 1), ("2097-08-08", 2097, 7, false, 2),
      ("2020-05-23", 2020, 4, true, 1), ("2020-05-22", 2020, 4, false, 30), ("2025-07-25", 2025, 6, true, 1),
      ("2033-12-22", 2033, 11, true, 1), ("2034-01-20", 2033, 12, false, 1), ("2034-02-19", 2034, 1, false, 1),
      ("2026-02-16", 2025, 12, false, 29), ("2026-02-17", 2026, 1, false, 1), ("1916-02-03", 1916, 1, false, 1),
      ("1990-01-01", 1989, 12, false, 5), ("2000-12-31", 2000, 12, false, 6),
    ] as [(String, Int, Int, Bool, Int)])
  func dates(text: String, year: Int, month: Int, isLeap: Bool, day: Int) throws {
    let date = LunarDate(year: year, month: month, isLeapMonth: isLeap, day: day)
    #expect(LunarCalendar.date(of: try calendarDay(text)) == date)
    #expect(LunarCalendar.day(of: date) == Day(text))
  }

  @Test("T2: dates that do not exist have no day, but a nearest one")
  func impossible() {
    let noLeap = LunarDate(year: 2026, month: 4, isLeapMonth: true, day: 8)
    #expect(LunarCalendar.day(of: noLeap) == nil)
    #expect(LunarCalendar.nearestDay(to: noLeap) == LunarCalendar.day(of: LunarDate(year: 2026, month: 4, day: 8)))
    let short = LunarDate(year: 2025, month: 12, day: 30)
    #expect(LunarCalendar.day(of: short) == nil)
    #expect(LunarCalendar.nearestDay(to: short) == Day("2026-02-16"))
    #expect(LunarCalendar.nearestDay(to: LunarDate(year: 2026, month: 13, day: 1)) == nil)
    #expect(LunarCalendar.nearestDay(to: LunarDate(year: 2026, month: 1, day: 31)) == nil)
    #expect(LunarCalendar.nearestDay(to: LunarDate(year: 2101, month: 1, day: 1)) == nil)
    #expect(LunarCalendar.newYear(of: 1899) == nil)
  }
}
