import Shop

extension ReportMaker {
  /// How customers heard of the shop, and with whom they compared (S125): asked with two keys on the day they join.
  func choosing(_ period: ClosedRange<Day>) -> [ReportSection] {
    let study = ChoiceStudy(state, history, directory: directory, in: period)
    func cells(_ row: ChoiceStudy.Row) -> [ReportValue] {
      [
        .count(row.customers), .of(study.joined > 0 ? Double(row.customers) / Double(study.joined) : nil, .share),
        .of(row.repeatShare, .share), .of(row.spentEach, .money),
      ]
    }
    return [
      ReportSection(
        .heard,
        table: ReportTable(
          [.heard, .customers, .share, .repeaters, .spentEach],
          study.heard.map { code, row in .init([.text(name(ofHeard: code))] + cells(row)) })),
      ReportSection(
        .compared,
        table: ReportTable(
          [.compared, .customers, .share, .repeaters, .spentEach],
          study.compared.map { with, row in .init([.text(.compared(with))] + cells(row)) })),
    ]
  }

  private func name(ofHeard code: String) -> ReportText {
    state.settings.sources.first { $0.code.text == code }.map { .name($0.name) } ?? .heard(code)
  }
}
