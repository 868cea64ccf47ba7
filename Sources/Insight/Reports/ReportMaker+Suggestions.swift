import Shop

extension ReportMaker {
  /// What became of what was suggested and asked about at the counter (S60, S71).
  func suggestions(_ period: ClosedRange<Day>) -> [ReportSection] {
    let report = SuggestionReport(state, days: period)
    let rows = [(ReportTerm.suggestions, report.suggestions), (.addOns, report.addOns)].map { term, tally in
      ReportTable.Row([
        .term(term), .count(tally.asked), .count(tally.accepted), .count(tally.declined), .count(tally.passed),
        .of(tally.asked > 0 ? Double(tally.accepted) / Double(tally.asked) : nil, .share),
      ])
    }
    let isEmpty = report.suggestions.asked + report.addOns.asked == 0
    return [
      ReportSection(
        .suggested,
        table: ReportTable([.figure, .asked, .accepted, .declined, .passed, .rate], isEmpty ? [] : rows))
    ]
  }
}
