import Shop

extension ReportMaker {
  /// The owner's page: did it pay, who is slipping away, who came back; each against its goal and last year. Below them the
  /// newest campaigns against those kept back.
  func owner(_ asOf: Day) -> [ReportSection]? {
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.4) else { return nil }
    let results = CampaignResult.all(state, history, on: asOf, rounds: 0)
    let now = Scorecard(state, history, histories: histories, campaigns: results, on: asOf)
    guard progress(0.7) else { return nil }
    let before = Scorecard(state, history, histories: histories, campaigns: results, on: asOf.adding(months: -12))
    let lastYear = history.firstDay.map { $0 < before.asOf } ?? false ? before : nil
    let shown: [(Measure, ReportName)] = [
      (.sales, .sales), (.repurchaseRate, .repurchase), (.cycleMedian, .repurchase), (.memberBasket, .members),
      (.otherBasket, .members), (.newlyLapsed, .retention), (.wonBack, .retention), (.programmeReturn, .programme),
      (.breakEven, .programme),
    ]
    let figures = shown.map { measure, report in
      now.figure(measure, lastYear: lastYear, goals: state.globals, opens: report)
    }
    return [ReportSection(.owner, figures: figures, notes: [.membersChose]), newest(results, asOf)]
  }

  /// The campaigns of the last twelve months, the newest four, in one line each (S121, D12).
  private func newest(_ results: [CampaignResult], _ asOf: Day) -> ReportSection {
    let shown = results.filter { $0.days.upperBound > asOf.adding(months: -12) && $0.days.lowerBound <= asOf }
      .prefix(Self.campaignsBeside)
    let rows = shown.map { result in
      ReportTable.Row(
        [
          .text(.name(result.title)), .count(result.reached), .count(result.heldOut), .text(.uplift(result.bought)),
          .text(.verdict(result.bought)),
        ], opens: .report(.campaigns))
    }
    return ReportSection(
      .ownerCampaigns, table: ReportTable([.campaign, .reached, .heldOut, .uplift, .verdict], Array(rows)))
  }
}
