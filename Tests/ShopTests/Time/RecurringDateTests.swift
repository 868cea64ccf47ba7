import Testing

@testable import Shop

@Suite struct RecurringDateTests {
  @Test(
    "T2: the form of the command line, read and printed",
    arguments: [
      ("05-20", "05-20"), ("1990-05-20", "1990-05-20"), ("lunar:08-15", "lunar:08-15"),
      ("lunar:1990-08-15", "lunar:1990-08-15"), ("lunar:leap-04-12", "lunar:leap-04-12"),
      ("lunar:2020-leap-04-12", "lunar:2020-leap-04-12"), ("5-3", "05-03"), ("02-29", "02-29"),
      ("1992-02-29", "1992-02-29"), ("lunar:12-30", "lunar:12-30"), ("1990-5-3", "1990-05-03"),
      ("1991-02-29", nil), ("02-30", nil), ("13-01", nil), ("00-10", nil), ("05-00", nil), ("04-31", nil),
      ("lunar:12-31", nil), ("leap-04-12", nil), ("2020-leap-04-12", nil), ("lunar:leap-2020-04-12", nil), ("", nil),
      ("05", nil), ("1990-05", nil), ("1990-05-20-", nil), ("Lunar:05-20", nil), ("+5-20", nil), ("90-05-20", nil),
      ("0090-05-20", nil), ("１２-01", nil), ("lunar:", nil), ("1990", nil), ("1990-05-20 ", nil),
    ] as [(String, String?)])
  func text(typed: String, printed: String?) {
    #expect(RecurringDate(coded: typed)?.description == printed)
    guard let printed else { return }
    #expect(RecurringDate(coded: printed) == RecurringDate(coded: typed))
  }

  @Test(
    "T2: the day in a cycle year",
    arguments: [
      ("02-29", 2024, "2024-02-29"), ("02-29", 2026, "2026-02-28"), ("02-29", 2100, "2100-02-28"),
      ("05-20", 2026, "2026-05-20"), ("12-31", 2026, "2026-12-31"), ("1990-05-20", 1989, nil),
      ("1990-05-20", 1990, "1990-05-20"),
      // Leap months: 2020 and 2001 have a leap fourth month, 2026 none.
      ("lunar:leap-04-12", 2020, "2020-06-03"), ("lunar:leap-04-12", 2001, "2001-06-03"),
      ("lunar:leap-04-12", 2026, "2026-05-28"), ("lunar:04-12", 2020, "2020-05-04"),
      // Day 30: the twelfth month of 2025 has 29 days, that of 2023 has 30.
      ("lunar:12-30", 2025, "2026-02-16"), ("lunar:12-30", 2023, "2024-02-09"),
      // The leap fourth month of 2020 has 29 days, the plain one 30.
      ("lunar:leap-04-30", 2020, "2020-06-20"), ("lunar:04-30", 2020, "2020-05-22"),
      // Days that Foundation numbers 0.
      ("lunar:08-30", 2057, "2057-09-28"), ("lunar:07-01", 2097, "2097-08-07"),
      ("lunar:2101-01-01", 2101, nil), ("lunar:01-01", 1899, nil),
    ] as [(String, Int, String?)])
  func occurrence(typed: String, cycleYear: Int, day: String?) throws {
    let date = try #require(RecurringDate(coded: typed))
    #expect(date.occurrence(inCycleYear: cycleYear)?.description == day)
  }

  @Test("T2: 29 February on 1 March for those who want it so")
  func march() throws {
    let date = try #require(RecurringDate(month: 2, day: 29, leapDayPolicy: .march1))
    #expect(date.occurrence(inCycleYear: 2026) == Day("2026-03-01"))
    #expect(date.occurrence(inCycleYear: 2028) == Day("2028-02-29"))
    let other = try #require(RecurringDate(month: 2, day: 28, leapDayPolicy: .march1))
    #expect(other.occurrence(inCycleYear: 2026) == Day("2026-02-28"))
  }

  @Test(
    "T2: the next one on a day or after",
    arguments: [
      ("05-20", "2026-05-20", "2026-05-20", 2026), ("05-20", "2026-05-21", "2027-05-20", 2027),
      ("lunar:12-20", "2026-02-07", "2026-02-07", 2025), ("lunar:12-20", "2026-02-08", "2027-01-27", 2026),
      ("lunar:01-01", "2026-02-16", "2026-02-17", 2026), ("2030-05-20", "2026-01-01", "2030-05-20", 2030),
      ("lunar:2027-12-20", "2026-01-01", "2028-01-16", 2027), ("02-29", "2027-03-01", "2028-02-29", 2028),
    ])
  func next(typed: String, from: String, day: String, cycleYear: Int) throws {
    let date = try #require(RecurringDate(coded: typed))
    let next = try #require(date.next(onOrAfter: try calendarDay(from)))
    #expect(next == RecurringDate.Occurrence(day: try calendarDay(day), cycleYear: cycleYear))
  }

  @Test("T2: a solar year may have none, one or two of a lunar date, but each lunar year has one")
  func occurrences() throws {
    let date = try #require(RecurringDate(coded: "lunar:12-01"))
    func days(_ year: Int) throws -> [String] {
      let range = try #require(Day(year: year, month: 1, day: 1))...(try #require(Day(year: year, month: 12, day: 31)))
      return date.occurrences(in: range).map { "\($0.day) \($0.cycleYear)" }
    }
    #expect(try days(2026) == ["2026-01-19 2025"])
    #expect(try days(2019) == ["2019-01-06 2018", "2019-12-26 2019"])
    #expect(try days(2020) == [])
    #expect(try days(2021) == ["2021-01-13 2020"])
  }

  @Test(
    "T2: a benefit from seven days before to seven after, once per cycle year",
    arguments: [
      ("05-20", "2026-05-12", nil), ("05-20", "2026-05-13", 2026), ("05-20", "2026-05-20", 2026),
      ("05-20", "2026-05-27", 2026), ("05-20", "2026-05-28", nil),
      // Across New Year it is still one cycle year.
      ("01-03", "2025-12-26", nil), ("01-03", "2025-12-27", 2026), ("01-03", "2026-01-10", 2026),
      ("12-30", "2025-12-23", 2025), ("12-30", "2026-01-06", 2025), ("12-30", "2026-01-07", nil),
      ("lunar:12-30", "2026-02-23", 2025), ("lunar:01-01", "2026-02-10", 2026), ("02-29", "2026-03-07", 2026),
      ("02-29", "2026-03-08", nil), ("2026-05-20", "2025-05-20", nil),
    ] as [(String, String, Int?)])
  func benefit(typed: String, on: String, cycleYear: Int?) throws {
    let date = try #require(RecurringDate(coded: typed))
    #expect(date.benefit(on: try calendarDay(on))?.cycleYear == cycleYear)
  }

  @Test("T2: every day is in the window of at most one occurrence, and each window has its fifteen days")
  func windows() throws {
    for typed in ["01-01", "12-31", "02-29", "lunar:01-01", "lunar:12-30", "lunar:leap-06-30"] {
      let date = try #require(RecurringDate(coded: typed))
      var days: [Int: Int] = [:]
      let start = try calendarDay("2019-06-01")
      for offset in 0..<3_650 {
        guard let found = date.benefit(on: start + offset) else { continue }
        #expect(abs(found.day - (start + offset)) <= 7)
        days[found.cycleYear, default: 0] += 1
      }
      #expect(days.values.allSatisfy { $0 == 15 }, "\(typed) \(days)")
      #expect(days.count == 10)
    }
    let narrow = RecurringDate.BenefitWindow(daysBefore: 0, daysAfter: -3)
    let date = try #require(RecurringDate(coded: "05-20"))
    #expect(date.benefit(on: try calendarDay("2026-05-20"), window: narrow)?.cycleYear == 2026)
    #expect(date.benefit(on: try calendarDay("2026-05-21"), window: narrow) == nil)
  }

  @Test("T2: a lunar date that its own year does not have is kept as authored, and known as such")
  func inexact() throws {
    #expect(try #require(RecurringDate(coded: "lunar:2020-leap-04-12")).isExactInItsYear)
    let misremembered = try #require(RecurringDate(coded: "lunar:2021-leap-04-12"))
    #expect(!misremembered.isExactInItsYear)
    #expect(misremembered.occurrence(inCycleYear: 2021) == Day("2021-05-23"))
    #expect(misremembered.coded == "lunar:2021-leap-04-12")
    #expect(misremembered.count(inCycleYear: 2026) == 5)
    #expect(RecurringDate().next(onOrAfter: Day(number: 0)) == nil)
  }
}
