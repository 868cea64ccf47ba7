import Insight
import Shop
import Testing

@Suite("Sales forecast")
struct SalesForecastTests {
  private let passengers = ((try? Fixture.numbers("airpassengers.csv")) ?? []).map { $0[0] }

  @Test("S104: of a series with trend and season the models beat the same month last year")
  func models() throws {
    let backtest = ForecastBacktest(
      passengers, origins: 2, methods: [.seasonalNaive, .holtWinters, .holtWintersAdditive, .airline])
    #expect(backtest.split == 140 && backtest.missing.isEmpty)
    let naive = try #require(backtest.accuracy[.seasonalNaive])
    for (method, accuracy) in backtest.accuracy where method != .seasonalNaive {
      #expect(accuracy.mase < naive.mase / 2 && accuracy.forecasts == 6, "\(method)")
    }
    #expect(backtest.chosen != .seasonalNaive)
  }

  @Test("S104: the twelve months of 1960, foretold at their beginning, are off as the reference's")
  func year() throws {
    let known = Array(passengers.prefix(132))
    let found = try ForecastMethod.airline.forecast(known, season: 12, steps: 12)
    let errors = zip(found, passengers.suffix(12)).map { abs($0.value - $1) / $1 }
    #expect(near(errors.reduce(0, +) / 12 * 100, 2.904432593, 1e-2))
    let naive = try ForecastMethod.seasonalNaive.forecast(known, season: 12, steps: 12)
    let misses = zip(naive, passengers.suffix(12)).map { abs($0.value - $1) / $1 }
    #expect(near(misses.reduce(0, +) / 12 * 100, 9.987532921, 1e-9))
    #expect(naive.allSatisfy { $0.low < $0.value && $0.value < $0.high })
  }

  @Test("S104: a model is hidden where the same month last year wins")
  func hidden() {
    // The same year again and again, with nothing to learn.
    let year = [30.0, 80, 40, 35, 90, 60, 30, 70, 45, 50, 55, 65]
    let backtest = ForecastBacktest(
      Array(repeating: year, count: 4).flatMap { $0 }, origins: 2, methods: [.seasonalNaive, .holtWintersAdditive])
    #expect(backtest.accuracy[.seasonalNaive]?.wmape == 0 && backtest.chosen == .seasonalNaive)
  }

  @Test("S104: before two seasons there is no backtest, and before one no forecast")
  func notEnough() {
    let backtest = ForecastBacktest(Array(passengers.prefix(25)))
    #expect(backtest.chosen == nil && backtest.accuracy.isEmpty)
    #expect(backtest.missing[.airline] == .tooFew(.months, have: 25, need: 26))
    #expect(throws: Shortfall.tooFew(.months, have: 11, need: 12)) {
      try ForecastMethod.seasonalNaive.forecast(Array(passengers.prefix(11)), season: 12, steps: 3)
    }
  }

  @Test("S123: sales are added up by whole months, those without sales as 0")
  func months() {
    let sales = MonthlySales([
      (day("2026-01-15"), 5), (day("2026-02-01"), 7), (day("2026-02-28"), 1), (day("2026-04-02"), 9),
      (day("2026-05-30"), 4),
    ])
    // January begins in its middle, May is not over.
    #expect(sales.series.names == ["2026-02", "2026-03", "2026-04"] && sales.values == [8, 0, 9])
    #expect(MonthlySales([(day("2026-01-01"), 5), (day("2026-01-31"), 2)]).values == [7])
    #expect(MonthlySales([]).months.isEmpty)
  }

  @Test("S123: a feast that has moved is compared with itself, and four weeks with the four before")
  func comparison() {
    let calendar = FeastCalendar()
    var sales: [Day: Double] = [:]
    for offset in 0..<800 { sales[day("2024-07-01") + offset] = 10 }
    sales[day("2025-08-29")] = 500
    sales[day("2026-08-19")] = 600
    let week = TrendComparison(sales, days: day("2026-08-17")...day("2026-08-23"), calendar: calendar)
    #expect(week.sold == 660 && week.lastYear == 70)
    // The sixth day and on are past the feast and alike to the same weekdays a year before.
    #expect((week.lastYearByFeast ?? 0) >= 540 && near(week.change, 660 / (week.lastYearByFeast ?? 1) - 1, 1e-12))
    #expect(week.lastFourWeeks == 870 && week.fourWeeksBefore == 280)
    let early = TrendComparison(sales, days: day("2024-07-01")...day("2024-07-07"), calendar: calendar)
    #expect(early.lastYear == nil && early.lastYearByFeast == nil && early.change == nil)
    let alignment = FeastAlignment(calendar, days: day("2025-01-01")...day("2026-12-31"))
    #expect(alignment.day(like: day("2026-08-18")) == day("2025-08-28"))
    #expect(alignment.day(like: day("2026-07-15")) == day("2026-07-15") - 364)
    #expect(alignment.feast(of: day("2026-08-18"))?.offset == -1)
  }

  @Test("S104, S123: the week of a feast that moves is foretold by the same feast, at today's level")
  func feasts() throws {
    // Twenty a day, a hundred on each of the five days up to Qixi, all of it half as much again in the last year.
    let calendar = FeastCalendar()
    let feasts = calendar.feasts(in: day("2023-01-01")...day("2026-12-31")).filter { $0.feast == .qixi }.map(\.day)
    let start = day("2024-01-01")
    let today = day("2026-07-31")
    var sales: [Day: Double] = [:]
    func sold(_ day: Day) -> Double {
      let peak = feasts.contains { (0...4).contains($0 - day) } ? 100.0 : 20
      return day >= Day("2025-08-01") ?? start ? peak * 1.5 : peak
    }
    for offset in 0...(today - start) { sales[start + offset] = sold(start + offset) }
    let forecast = try EventForecast(sales, calendar: calendar, on: today)
    #expect(forecast.level > 1.2 && forecast.level < 1.5)
    let feast = try #require(feasts.last)
    #expect(feast == day("2026-08-19"))
    let week = try #require(forecast.expected((feast - 4)...feast))
    let quiet = try #require(forecast.expected((feast + 5)...(feast + 9)))
    // By its date last year's week would have been a quiet one.
    #expect(week > 4 * quiet && week > 500)
    // A year before, the feast was ten days later: the same week is wrong twice, the same feast is not.
    for offset in 0...30 { sales[today + 1 + offset] = sold(today + 1 + offset) }
    let backtest = try WeeklyBacktest(sales, calendar: calendar, on: today + 31, weeks: 4)
    let (event, naive) = (backtest.accuracy[.sameEvent], backtest.accuracy[.sameWeekLastYear])
    #expect((event?.wmape ?? 1) < 0.5 * (naive?.wmape ?? 0) && backtest.beatsLastYear && event?.forecasts == 4)
    #expect(throws: Shortfall.self) { try WeeklyBacktest(sales, calendar: calendar, on: start + 300) }
    #expect(throws: Shortfall.tooFew(.days, have: 31, need: 396)) {
      try EventForecast(sales.filter { $0.key > day("2026-06-30") }, calendar: calendar, on: today)
    }
  }
}
