import Shop

extension ReportMaker {
  /// What other shops offer beside our own figures, and what is to be done about it (S124).
  func competitors() -> [ReportSection] {
    let found = CompetitorComparison.all(state, history, on: today)
    let prices = found.map { line in
      ReportTable.Row(
        [
          .text(.plain(line.note.competitor)), .text(.plain(line.note.item)),
          line.note.price.map { .money($0) } ?? .blank, .text(ours(line)),
          line.ours.map { .money(Money(($0.lowerBound.minor + $0.upperBound.minor) / 2)) } ?? .blank,
          .of(line.difference, .share), .count(line.sold), .text(.standing(line.note.standing)),
          .text(.day(line.note.day)), .text(.plain(line.note.source)),
        ], isFlagged: line.note.standing == .weakness, opens: .competitor(line.note.number))
    }
    let actions = found.filter { !$0.note.action.isEmpty || !$0.note.service.isEmpty }.map { line in
      ReportTable.Row(
        [
          .text(.plain(line.note.competitor)), .text(.plain(line.note.service)), .text(.plain(line.note.action)),
          .text(.plain(line.note.owner)), line.note.deadline.map { .text(.day($0)) } ?? .blank,
        ], isFlagged: line.note.deadline.map { $0 < today } ?? false, opens: .competitor(line.note.number))
    }
    return [
      ReportSection(
        .competitors,
        table: ReportTable(
          [.competitor, .item, .price, .ours, .average, .difference, .sold, .standing, .seen, .source], prices)),
      ReportSection(.actions, table: ReportTable([.competitor, .service, .action, .owner, .deadline], actions)),
    ]
  }

  private func ours(_ line: CompetitorComparison) -> ReportText {
    line.product.map { .name($0) } ?? (line.note.ours.isEmpty ? .plain("") : .word(line.note.ours))
  }
}
