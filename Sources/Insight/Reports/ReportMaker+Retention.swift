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
    let histories = CustomerHistory.all(state: state, directory: directory)
    let now = Scorecard(state, history, histories: histories, on: asOf)
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
          })), flow(histories, asOf), planReasons(asOf),
    ]
  }

  /// Who came onto the lapsed list this month, and who left it by buying: the lines behind the owner's two numbers.
  private func flow(_ histories: [CustomerHistory], _ asOf: Day) -> ReportSection {
    let month = CalendarPeriod.month.start(of: asOf)...asOf
    let flow = LapseFlow(histories, calendar: FeastCalendar(state.settings.calendar), in: month)
    let (lapsed, back) = (flow?.lapsed ?? [], flow?.back ?? [])
    let names = names(of: lapsed + back)
    let places = Dictionary(
      history.customers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func row(_ id: PersonID, _ term: ReportTerm) -> ReportTable.Row {
      let sales = places[id].map { history.customers[$0].sales.map { history.sales[$0] } } ?? []
      let year = sales.filter { asOf - $0.day < 365 && $0.day <= asOf }
      return .init(
        [
          .text(.plain(names[id] ?? id.description)), .term(term),
          sales.last { $0.day <= asOf }.map { .text(.day($0.day)) } ?? .blank, .count(year.count),
          .money(year.reduce(Money.zero) { $0 + $1.net }),
        ], opens: .member(id))
    }
    return ReportSection(
      .lapseFlow,
      table: ReportTable(
        [.name, .figure, .lastOrder, .orders, .net],
        lapsed.map { row($0, .lapsedNow) } + back.map { row($0, .backNow) }))
  }

  /// Why paid plans that ended in the last twelve months were not renewed: as it was noted when the member was asked.
  private func planReasons(_ asOf: Day) -> ReportSection {
    let counts = PlanRenewal(state, on: asOf)
    let rows = counts.reasons.map { ReportTable.Row([.text(.churnReason($0.reason)), .count($0.members)]) }
    return ReportSection(.planReasons, table: ReportTable([.reason, .members], rows))
  }
}
