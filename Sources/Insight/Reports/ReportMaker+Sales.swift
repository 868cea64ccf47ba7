import Shop

extension ReportMaker {
  /// Sales by day, week or month beside last year aligned to the feasts (S123), and why they changed (S103).
  func sales(_ period: ClosedRange<Day>) -> [ReportSection]? {
    let days = period.lowerBound...max(period.lowerBound, min(period.upperBound, today))
    let period = step(of: days) == .month ? wholeMonths(days) : days
    let alignment = FeastAlignment(
      FeastCalendar(state.settings.calendar), days: (period.lowerBound - 400)...period.upperBound)
    var byDay: [Day: (net: Int, orders: Int)] = [:]
    for sale in history.sales {
      let old = byDay[sale.day] ?? (0, 0)
      byDay[sale.day] = (old.net + sale.net.minor, old.orders + 1)
    }
    guard progress(0.4) else { return nil }
    let step = step(of: period)
    let hasLastYear = (history.firstDay).map { $0 <= period.lowerBound - 340 } ?? false
    let rows = step.starts(in: period).map { start -> (start: Day, net: Int, orders: Int, before: Int) in
      let range = step.range(of: start)
      let days = max(range.lowerBound, period.lowerBound)...min(range.upperBound, period.upperBound)
      var row = (start: start, net: 0, orders: 0, before: 0)
      for number in days.lowerBound.number...days.upperBound.number {
        let day = Day(number: number)
        row.net += byDay[day]?.net ?? 0
        row.orders += byDay[day]?.orders ?? 0
        row.before += byDay[alignment.day(like: day)]?.net ?? 0
      }
      return row
    }
    var series = [
      LineChart.Series(.term(.thisYear), rows.enumerated().map { .init(Double($0), Double($1.net)) })
    ]
    if hasLastYear {
      series.append(
        .init(.term(.lastYear), rows.enumerated().map { .init(Double($0), Double($1.before)) }, style: .faint))
    }
    let ahead = period.upperBound == today ? forecast(step, after: rows.count, &series) : nil
    let ticks = (rows.map(\.start) + (ahead?.starts ?? [])).enumerated().map {
      LineChart.Tick(Double($0), text($1, by: step))
    }
    let total = rows.reduce((net: 0, orders: 0, before: 0)) {
      ($0.net + $1.net, $0.orders + $1.orders, $0.before + $1.before)
    }
    let figures = [
      ReportFigure(.sales, Double(total.net), lastYear: hasLastYear ? Double(total.before) : nil),
      ReportFigure(.basket, total.orders > 0 ? Double(total.net) / Double(total.orders) : nil),
    ]
    let overTime = ReportSection(
      .sales, figures: figures, picture: .lines(LineChart(series, band: ahead?.band ?? [], ticks: ticks, unit: .money)),
      table: ReportTable(
        [step == .day ? .day : step == .week ? .week : .month, .orders, .net, .basket, .lastYear, .change],
        rows.reversed().map { row in
          ReportTable.Row([
            .text(text(row.start, by: step)), .count(row.orders), .money(Double(row.net)),
            row.orders > 0 ? .money(Double(row.net) / Double(row.orders)) : .blank,
            hasLastYear ? .money(Double(row.before)) : .blank,
            hasLastYear && row.before > 0 ? .share(Double(row.net) / Double(row.before) - 1) : .blank,
          ])
        }), notes: (hasLastYear ? [] : [.noLastYear]) + (ahead.map { [$0.note] } ?? []))
    guard progress(0.7) else { return nil }
    return [overTime, trend(days, byDay.mapValues { Double($0.net) })] + (hasLastYear ? [change(period)] : [])
      + [weekdays(period)]
  }

  /// The time shown and the last six times four weeks, each beside the same dates of last year and beside the days that
  /// lay like these round the feasts (S123).
  private func trend(_ days: ClosedRange<Day>, _ sales: [Day: Double]) -> ReportSection {
    let calendar = FeastCalendar(state.settings.calendar)
    func row(_ label: ReportText, _ days: ClosedRange<Day>) -> ReportTable.Row {
      let found = TrendComparison(sales, days: days, calendar: calendar)
      return .init([
        .text(label), .money(found.sold), .of(found.lastYear, .money), .of(found.lastYearByFeast, .money),
        .of(found.change, .share),
      ])
    }
    let windows = (0..<6).map { days.upperBound - 28 * $0 }
      .filter { last in history.firstDay.map { $0 <= last - 27 } ?? false }
    let rows = [row(.term(.thisPeriod), days)] + windows.map { row(.fourWeeks($0), ($0 - 27)...$0) }
    return ReportSection(
      .trend,
      table: ReportTable([.figure, .net, .lastYear, .lastYearByFeast, .change], history.sales.isEmpty ? [] : rows))
  }

  private struct Ahead {
    var starts: [Day] = []
    var band: [LineChart.Interval] = []
    var note: ReportNote
  }

  /// Adds what is expected next to the lines; `nil` where a forecast makes no sense.
  private func forecast(_ step: CalendarPeriod, after count: Int, _ series: inout [LineChart.Series]) -> Ahead? {
    var points: [LineChart.Point] = []
    var ahead: Ahead
    switch step {
    case .month:
      let found = monthsAhead()
      ahead = Ahead(note: found.note)
      for (start, band) in found.months {
        // The month that has begun is drawn where it stands.
        let place = Double(start <= today ? count - 1 : count + ahead.starts.count)
        if start > today { ahead.starts.append(start) }
        points.append(.init(place, band.value))
        ahead.band.append(.init(x: place, low: max(0, band.low), high: band.high))
      }
    case .week:
      let found = weeksAhead()
      ahead = Ahead(starts: found.weeks.map(\.start), note: found.note)
      points = found.weeks.enumerated().map { .init(Double(count + $0), $1.value) }
    default: return nil
    }
    if !points.isEmpty { series.append(.init(.term(.forecast), points, style: .faint)) }
    return ahead
  }

  private func change(_ period: ClosedRange<Day>) -> ReportSection {
    let before = (period.lowerBound - 364)...(period.upperBound - 364)
    let change = SalesChange(state, history, now: period, before: before)
    var rows: [ReportTable.Row] = [
      .init([.term(.buyers), .money(change.buyers)]), .init([.term(.frequency), .money(change.frequency)]),
      .init([.term(.basketSize), .money(change.basket)]), .init([.term(.walkIns), .money(change.walkIns)]),
      .init([.term(.total), .money(change.change)], isTotal: true),
    ]
    for cause in change.causes {
      let amount: ReportValue =
        switch cause {
        case .feast(_, _, let amount): .money(amount)
        case .campaign(_, _, let now, let before): .money(now - before)
        case .stockOut, .note: .blank
        }
      let link: ReportLink? =
        switch cause {
        case .campaign(let code, _, _, _): .campaign(code)
        case .stockOut(_, let worst): .product(worst)
        case .feast, .note: nil
        }
      rows.append(.init([.text(.cause(cause)), amount], opens: link))
    }
    return ReportSection(.change, table: ReportTable([.reason, .amount], rows))
  }

  private func weekdays(_ period: ClosedRange<Day>) -> ReportSection {
    var sums = [Double](repeating: 0, count: 7)
    for sale in history.sales(in: period) { sums[sale.day.weekday - 1] += Double(sale.net.minor) }
    var days = [Int](repeating: 0, count: 7)
    for number in period.lowerBound.number...period.upperBound.number {
      days[Day(number: number).weekday - 1] += 1
    }
    let bars = (0..<7).map { BarChart.Bar(.weekday($0 + 1), sums[$0] / Double(max(1, days[$0]))) }
    return ReportSection(.weekdays, picture: .bars(BarChart(bars, unit: .money)))
  }

  /// Month by occasion over all years (S103).
  func season(_ asOf: Day) -> [ReportSection] {
    let table = SeasonTable(history, calendar: FeastCalendar(state.settings.calendar), on: asOf)
    return [
      ReportSection(
        .season,
        picture: .heat(
          HeatChart(
            columns: (1...12).map { .monthOfYear($0) },
            rows: table.rows.map { .init(.occasion($0.occasion), $0.months.map { $0 }) }, unit: .money)))
    ]
  }

  /// What rises and falls (S126).
  func products(_ asOf: Day) -> [ReportSection] {
    let trends = TagTrends(history, catalogue: state.catalogue, on: asOf)
    let rows = trends.rows.prefix(60).map { row in
      ReportTable.Row(
        [
          .text(name(of: row)), .term(term(row.kind)), .trend(row.weeks), .share(row.earlier), .share(row.later),
          .of(zip(row.laterLastYear, row.earlierLastYear).map { $0 - $1 }, .share), .term(term(row.direction)),
        ], isFlagged: row.direction != .steady, opens: row.kind == .product ? .product(SKU(row.code)) : nil)
    }
    return [
      ReportSection(
        .trends, table: ReportTable([.name, .kind, .weeks, .earlier, .later, .lastYearChange, .direction], Array(rows)))
    ]
  }

  private func name(of row: TagTrends.Row) -> ReportText {
    row.kind == .product ? .name(state.catalogue[SKU(row.code)]?.name ?? LocalizedText(row.code)) : .word(row.code)
  }

  private func term(_ kind: TagTrends.Kind) -> ReportTerm {
    switch kind {
    case .product: .product
    case .tag: .tag
    case .colour: .colour
    }
  }

  private func term(_ direction: TagTrends.Direction) -> ReportTerm {
    switch direction {
    case .rising: .rising
    case .falling: .falling
    case .steady: .steady
    }
  }
}

private func zip<A, B>(_ left: A?, _ right: B?) -> (A, B)? {
  if let left, let right { (left, right) } else { nil }
}
