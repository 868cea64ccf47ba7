import Testing

@testable import Shop

@Suite struct FeastTests {
  @Test("T2: the feasts of each year of the reference calendar", arguments: FeastTables.occasions.keys.sorted())
  func reference(year: Int) throws {
    let expected = try #require(FeastTables.occasions[year]).split(separator: " ").map { Day("\(year)-\($0)") }
    let feasts: [Feast] = [
      .springFestival, .lantern, .dragonBoat, .qixi, .midAutumn, .doubleNinth, .mothersDay, .fathersDay,
    ]
    #expect(feasts.map { $0.day(in: year) } == expected)
    let fixed: [Feast] = [.valentine, .womensDay, .whiteDay, .loveDay, .teachersDay, .christmas]
    let days = ["02-14", "03-08", "03-14", "05-20", "09-10", "12-25"]
    #expect(fixed.map { $0.day(in: year) } == days.map { Day("\(year)-\($0)") })
  }

  @Test("清明 is on the day of the astronomical tables from 1900 to 2100")
  func qingming() {
    for (offset, day) in FeastTables.qingming.enumerated() {
      #expect(Feast.qingming.day(in: 1900 + offset) == Day(year: 1900 + offset, month: 4, day: day))
    }
    for (year, day) in [(1990, 5), (2008, 4), (2020, 4), (2023, 5), (2024, 4), (2026, 5), (2027, 5), (2044, 4)] {
      #expect(Feast.qingming.day(in: year) == Day(year: year, month: 4, day: day))
    }
    #expect(Feast.qingming.day(in: 2101) == nil)
  }

  @Test("Codes and moods are stable")
  func codes() {
    #expect(
      Feast.allCases.map(\.rawValue) == [
        "spring-festival", "lantern", "valentine", "womens-day", "white-day", "qingming", "mothers-day", "520",
        "dragon-boat", "fathers-day", "qixi", "teachers-day", "mid-autumn", "double-ninth", "christmas", "shop-day",
      ])
    #expect(Feast.allCases.filter { $0.mood == .sorrow } == [.qingming])
  }

  @Test("The feasts of 2026 in their order")
  func year() throws {
    let range = try calendarDay("2026-01-01")...(try calendarDay("2026-12-31"))
    let found = FeastCalendar().feasts(in: range).map { "\($0.day) \($0.feast.rawValue)" }
    #expect(
      found == [
        "2026-02-14 valentine", "2026-02-17 spring-festival", "2026-03-03 lantern", "2026-03-08 womens-day",
        "2026-03-14 white-day", "2026-04-05 qingming", "2026-05-10 mothers-day", "2026-05-20 520",
        "2026-06-19 dragon-boat", "2026-06-21 fathers-day", "2026-08-19 qixi", "2026-09-10 teachers-day",
        "2026-09-25 mid-autumn", "2026-10-18 double-ninth", "2026-12-25 christmas",
      ])
  }

  @Test("Settings skip feasts, change lead times and name the shop's own day")
  func settings() throws {
    var settings = CalendarSettings()
    settings.dropped = ["christmas", "birthday"]
    settings.leads = [FeastLead(feast: "valentine", days: 30), FeastLead(feast: "valentine", days: 3)]
    settings.ownDay = RecurringDate(coded: "lunar:2019-12-20")
    let calendar = FeastCalendar(settings)
    #expect(!calendar.keeps(.christmas))
    #expect(calendar.keeps(.shopDay))
    #expect(!FeastCalendar().keeps(.shopDay))
    #expect(calendar.leadDays(of: .valentine) == 3)
    #expect(calendar.leadDays(of: .lantern) == 7)
    let christmas = try calendarDay("2026-12-25")
    // The 20th of the twelfth month of 2026 falls in January 2027 and belongs to 2026.
    let next = try #require(calendar.next(after: christmas))
    #expect(next == FeastDay(feast: .shopDay, day: try calendarDay("2027-01-27"), year: 2026))
    #expect(calendar.day(of: .shopDay, year: 2018) == nil)
    #expect(FeastCalendar().next(after: christmas - 1)?.feast == .christmas)
    #expect(FeastCalendar().next(after: christmas)?.day == Day("2027-02-06"))
  }

  @Test("The window of a feast is from seven days before to the day after")
  func window() throws {
    let calendar = FeastCalendar()
    #expect(
      calendar.window(of: .qixi, year: 2026)
        == (try calendarDay("2026-08-12"))...(try calendarDay("2026-08-20")))
    #expect(calendar.window(of: .shopDay, year: 2026) == nil)
  }

  @Test("A feast is spoken of from its lead time to its day")
  func upcoming() throws {
    let calendar = FeastCalendar()
    func codes(_ text: String) throws -> [String] { calendar.upcoming(on: try calendarDay(text)).map(\.feast.rawValue) }
    #expect(try codes("2026-05-10") == ["mothers-day", "520"])
    #expect(try codes("2026-05-09") == ["mothers-day"])
    #expect(try codes("2026-05-11") == ["520"])
    #expect(try codes("2026-07-01") == [])
  }

  @Test(
    "Seasons and the whole weeks left of them",
    arguments: [
      ("2026-03-01", Season.spring, "2026-06-01", 13), ("2026-05-31", .spring, "2026-06-01", 0),
      ("2026-05-25", .spring, "2026-06-01", 1), ("2026-08-31", .summer, "2026-09-01", 0),
      ("2026-09-01", .autumn, "2026-12-01", 13), ("2026-12-01", .winter, "2027-03-01", 12),
      ("2027-12-31", .winter, "2028-03-01", 8), ("2028-02-29", .winter, "2028-03-01", 0),
    ])
  func seasons(text: String, season: Season, change: String, weeks: Int) throws {
    let day = try calendarDay(text)
    #expect(Season(on: day) == season)
    #expect(Season.change(after: day) == Day(change))
    #expect(Season(on: Season.change(after: day)) == season.next)
    #expect(Season.weeksToChange(on: day) == weeks)
  }
}
