import Shop

extension ReportMaker {
  /// Repurchase rate, within 90 days, frequency and cycle (S111-S113), with the curve behind the cycle.
  func repurchase(_ period: ClosedRange<Day>, _ asOf: Day) -> [ReportSection]? {
    let (now, before) = (Scorecard(state, history, on: asOf), Scorecard(state, history, on: asOf.adding(months: -12)))
    func figures(_ measures: [Measure]) -> [ReportFigure] {
      measures.map { now.figure($0, lastYear: before, goals: state.globals) }
    }
    guard progress(0.6) else { return nil }
    return [
      ReportSection(
        .repurchase, figures: figures([.repurchaseRate, .within90, .repurchaseFrequency, .purchasesPerMember])),
      waiting(figures([.cycleMedian, .cycleMean]), asOf), byMonth(period),
    ]
  }

  /// The share still waiting so many days after a purchase (Kaplan-Meier).
  private func waiting(_ figures: [ReportFigure], _ asOf: Day) -> ReportSection {
    let days = history.customers.map { $0.days.filter { $0 <= asOf } }.filter { !$0.isEmpty }
    let gaps = days.flatMap { days in zip(days.dropFirst(), days).map { $0 - $1 } }
    guard gaps.count >= OwnCycle.leastGaps else { return ReportSection(.waiting, figures: figures) }
    let curve = KaplanMeier(completed: gaps, open: days.compactMap { $0.last.map { asOf - $0 } })
    let last = min(curve.steps.last?.days ?? 0, 730)
    let points =
      [LineChart.Point(0, 1)] + curve.steps.filter { $0.days <= last }.map { .init(Double($0.days), $0.waiting) }
    let ticks = stride(from: 0, through: last, by: max(30, (last / 6 + 29) / 30 * 30)).map {
      LineChart.Tick(Double($0), .number($0))
    }
    let rows = [0.25, 0.5, 0.75].compactMap { share in
      curve.quantile(share).map { ReportTable.Row([.share(share), .days(Double($0))]) }
    }
    return ReportSection(
      .waiting, figures: figures,
      picture: .lines(LineChart([.init(.term(.stillWaiting), points, style: .steps)], ticks: ticks, unit: .share)),
      table: ReportTable([.rate, .day], rows))
  }

  /// Of the first purchases of each month, how many had a second within 90 days; months whose 90 days are over.
  private func byMonth(_ period: ClosedRange<Day>) -> ReportSection {
    let month = CalendarPeriod.month
    let rows = month.starts(in: wholeMonths(period)).compactMap { start -> (Day, Int, Double)? in
      let first = history.customers.map(\.days).filter { $0.first.map { month.start(of: $0) == start } ?? false }
      let end = month.range(of: start).upperBound + 90
      guard !first.isEmpty, end <= today else { return nil }
      let kpi = RepurchaseKPI(purchaseDays: first, on: end, within: [90])
      return kpi.within[0].rate.map { (start, first.count, $0) }
    }
    return ReportSection(
      .repurchaseByMonth, picture: .bars(BarChart(rows.map { .init(.month($0.0), $0.2) }, unit: .share)),
      table: ReportTable(
        [.month, .customers, .within90],
        rows.map { ReportTable.Row([.text(.month($0.0)), .count($0.1), .share($0.2)]) }))
  }
}
