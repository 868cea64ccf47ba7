import Shop

extension ReportMaker {
  /// The owner's page: did it pay, who is slipping away, who came back; each against its goal and last year.
  func owner(_ asOf: Day) -> [ReportSection]? {
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.4) else { return nil }
    let now = Scorecard(state, history, histories: histories, on: asOf)
    guard progress(0.7) else { return nil }
    let before = Scorecard(state, history, histories: histories, on: asOf.adding(months: -12))
    let lastYear = history.firstDay.map { $0 < before.asOf } ?? false ? before : nil
    let shown: [(Measure, ReportName)] = [
      (.sales, .sales), (.repurchaseRate, .repurchase), (.cycleMedian, .repurchase),
      (.memberBasket, .members), (.otherBasket, .members), (.couponUse, .rewards), (.newlyLapsed, .retention),
      (.wonBack, .retention), (.breakEven, .programme),
    ]
    let figures = shown.map { measure, report in
      now.figure(measure, lastYear: lastYear, goals: state.globals, opens: report)
    }
    return [ReportSection(.owner, figures: figures, notes: [.membersChose])]
  }
}
