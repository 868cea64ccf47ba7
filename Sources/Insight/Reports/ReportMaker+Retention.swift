import Shop

extension ReportMaker {
  /// Who stays (S115): cohorts by the quarter of the first purchase, and retention and churn quarter by quarter.
  func retention(_ period: ClosedRange<Day>, _ asOf: Day) -> [ReportSection]? {
    let days = history.customers.map { $0.days.filter { $0 <= asOf } }
    let quarter = CalendarPeriod.quarter
    let first = max(history.firstDay ?? asOf, asOf.adding(months: -24))
    let cohorts = Cohorts(days, by: quarter, in: min(first, asOf)...asOf)
    let width = cohorts.rows.map(\.shares.count).max() ?? 0
    guard progress(0.5) else { return nil }
    let now = Scorecard(state, history, histories: CustomerHistory.all(state: state, directory: directory), on: asOf)
    let before = Scorecard(state, history, on: asOf.adding(months: -12))
    let table = Retention.table(days, by: quarter, in: min(first, asOf)...asOf)
    func figures(_ measures: [Measure]) -> [ReportFigure] {
      measures.map { now.figure($0, lastYear: before, goals: state.globals) }
    }
    return [
      ReportSection(
        .cohorts, figures: figures([.retention, .churn]),
        picture: .heat(
          HeatChart(
            columns: (0..<width).map { .number($0) },
            rows: cohorts.rows.map { row in
              .init(.quarter(row.start), (0..<width).map { $0 < row.shares.count ? row.shares[$0] : nil })
            }, unit: .share))),
      ReportSection(
        .retention, figures: figures([.reactivated, .newlyLapsed, .wonBack, .planRenewal]),
        table: ReportTable(
          [.quarter, .active, .retained, .new, .reactivated, .rate, .churn],
          table.reversed().map { row in
            ReportTable.Row([
              .text(.quarter(row.period)), .count(row.active), .count(row.kept), .count(row.new),
              .count(row.reactivated), .of(row.rate, .share), .of(row.churn, .share),
            ])
          })),
    ]
  }
}
