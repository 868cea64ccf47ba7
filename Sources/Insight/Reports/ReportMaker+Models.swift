import Shop

extension ReportMaker {
  /// The map of recency and frequency scores (S97), the segments that partition everyone, and how long they have been
  /// away in units of the shop's own cycle.
  func rfm(_ asOf: Day) -> [ReportSection] {
    let figures = history.customers.map { customer -> RFM.Figures? in
      let sales = customer.sales.map { history.sales[$0] }
      return RFM.Figures(
        CustomerHistory(id: customer.id, purchases: sales.map { PastPurchase(day: $0.day, value: $0.net) }), on: asOf)
    }
    do throws(Shortfall) {
      try RFM.check(figures, days: history.firstDay.map { asOf - $0 } ?? 0)
    } catch {
      return [ReportSection(.rfm, notes: [.shortfall(error)])]
    }
    let scores = RFM(figures).scores
    var map = [[Double?]](repeating: [Double?](repeating: 0, count: 5), count: 5)
    for case .some(let score) in scores { map[5 - score.recency][score.frequency - 1]? += 1 }
    var sums: [RFMSegment: (customers: Int, spend: Int)] = [:]
    for (score, figure) in zip(scores, figures) {
      let old = sums[RFMSegment(score)] ?? (0, 0)
      sums[RFMSegment(score)] = (old.customers + 1, old.spend + (figure?.spend ?? 0))
    }
    let all = Double(max(1, figures.count))
    let rows = RFMSegment.allCases.compactMap { segment in
      sums[segment].map {
        ReportTable.Row([
          .text(.segment(segment)), .count($0.customers), .share(Double($0.customers) / all), .money(Double($0.spend)),
        ])
      }
    }
    return [
      ReportSection(
        .rfm,
        picture: .heat(
          HeatChart(
            columns: (1...5).map { .number($0) }, rows: (0..<5).map { .init(.number(5 - $0), map[$0]) }, unit: .count)),
        table: ReportTable([.segment, .customers, .share, .net], rows)),
      bands(figures, asOf),
    ]
  }

  private func bands(_ figures: [RFM.Figures?], _ asOf: Day) -> ReportSection {
    let days = history.customers.map { $0.days.filter { $0 <= asOf } }
    let kpi = RepurchaseKPI(purchaseDays: days, on: asOf, within: [])
    let cycle = kpi.medianGap ?? kpi.quarterGap ?? RecencyBand.usualCycle
    var counts: [RecencyBand: (customers: Int, spend: Int)] = [:]
    for figure in figures {
      let band = RecencyBand(recency: figure?.recency, cycle: cycle)
      let old = counts[band] ?? (0, 0)
      counts[band] = (old.customers + 1, old.spend + (figure?.spend ?? 0))
    }
    let boundaries = RecencyBand.boundaries(cycle: cycle)
    return ReportSection(
      .recency,
      picture: .bars(
        BarChart(boundaries.map { .init(.band($0.band), Double(counts[$0.band]?.customers ?? 0)) }, unit: .count)),
      table: ReportTable(
        [.segment, .days, .customers, .net],
        boundaries.map { band, range in
          let sum = counts[band] ?? (0, 0)
          return .init([
            .text(.band(band)), range.map { .text(.plain("\($0.lowerBound)-\($0.upperBound)")) } ?? .blank,
            .count(sum.customers), .money(Double(sum.spend)),
          ])
        }))
  }

  /// The months to come with the band in which four of five should fall, by the method that was nearest in the shop's own
  /// backtest; none where the same month last year was nearer (S104).
  func monthsAhead() -> (months: [(start: Day, band: ForecastBand)], note: ReportNote) {
    let monthly = DailySales(state, through: today).months(through: today)
    // Small ARIMA orders are searched by `insight evaluate`: that takes too long for a report.
    let backtest = ForecastBacktest(
      monthly.values, origins: 4, methods: [.seasonalNaive, .holtWinters, .holtWintersAdditive, .airline])
    let needed = ForecastBacktest.leastSeasons * 12 + 2
    guard let last = monthly.months.last, let chosen = backtest.chosen, let best = backtest.accuracy[chosen],
      let naive = backtest.accuracy[.seasonalNaive]
    else { return ([], .shortfall(.tooFew(.months, have: monthly.values.count, need: needed))) }
    guard chosen != .seasonalNaive, let bands = try? chosen.forecast(monthly.values, season: 12, steps: 3) else {
      return ([], .forecastHidden(naive.wmape))
    }
    let months = bands.enumerated().map { (CalendarPeriod.month.start(of: last, plus: $0.offset + 1), $0.element) }
    return (months, .forecast(best.wmape, lastYear: naive.wmape))
  }

  /// The four weeks to come, from the same place round the same feasts; none where last year's week was nearer (S104).
  func weeksAhead() -> (weeks: [(start: Day, value: Double)], note: ReportNote) {
    let sales = DailySales(state, through: today).days
    let calendar = FeastCalendar(state.settings.calendar)
    do throws(Shortfall) {
      let backtest = try WeeklyBacktest(sales, calendar: calendar, on: today, weeks: 13)
      let (event, naive) = (backtest.accuracy[.sameEvent]?.wmape ?? 0, backtest.accuracy[.sameWeekLastYear]?.wmape ?? 0)
      guard backtest.beatsLastYear else { return ([], .forecastHidden(naive)) }
      let model = try EventForecast(sales, calendar: calendar, on: today)
      let next = CalendarPeriod.week.start(of: today, plus: 1)
      let weeks = (0..<4).compactMap { week -> (Day, Double)? in
        let start = next + 7 * week
        return model.expected(start...(start + 6)).map { (start, $0) }
      }
      return (weeks, .forecast(event, lastYear: naive))
    } catch {
      return ([], .shortfall(error))
    }
  }

  /// What an average customer is expected to bring in the next twelve months (S114), at the shop's margin, discounted.
  func nextYear(_ asOf: Day) -> ReportFigure {
    let value = LifetimeValue(
      yearlyDiscount: Double(state.settings.review.discountRate.count) / 10_000, margin: history.margin)
    do throws(Shortfall) {
      let outlook = try PurchaseOutlook(CustomerHistory.all(state: state, directory: directory), on: asOf, value: value)
      return ReportFigure(
        .nextYearValue, Double(outlook.value.minor) / Double(max(1, outlook.rows.count)),
        goal: state.globals.goal(for: .nextYearValue))
    } catch {
      return ReportFigure(.nextYearValue, nil, lack: .shortfall(error))
    }
  }
}
