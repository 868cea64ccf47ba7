import Insight
import Shop
import Terminal

/// One thing on the owner's page that can be opened: a figure, two that belong together, or a campaign.
enum OwnerLine {
  case figure(ReportFigure, beside: ReportFigure?)
  case campaign(ReportTable.Row, isFirst: Bool)
  case noCampaign

  /// In the order of the page. Two figures that say something together stand in one line.
  static func all(_ report: Report) -> [OwnerLine] {
    let figures = report.sections.first?.figures ?? []
    let seconds: [Measure: Measure] = [.memberBasket: .otherBasket, .programmeReturn: .breakEven]
    var lines = figures.filter { !seconds.values.contains($0.measure) }.map { figure in
      OwnerLine.figure(figure, beside: figures.first { $0.measure == seconds[figure.measure] })
    }
    let campaigns = report.sections.first { $0.topic == .ownerCampaigns }?.table?.rows ?? []
    lines += campaigns.enumerated().map { .campaign($1, isFirst: $0 == 0) }
    return campaigns.isEmpty ? lines + [.noCampaign] : lines
  }

  var figure: ReportFigure? { if case .figure(let figure, _) = self { figure } else { nil } }

  /// Rows that it takes.
  var height: Int {
    switch self {
    case .figure(let figure, _): figure.measure == .memberBasket ? 3 : 2
    case .campaign(_, let isFirst): isFirst ? 2 : 1
    case .noCampaign: 2
    }
  }

  var route: Route? {
    switch self {
    case .figure(let figure, _): figure.measure == .newlyLapsed ? .lapsed : figure.opens.map { .report($0) }
    case .campaign(let row, _): row.opens?.route
    case .noCampaign: .report(.campaigns)
    }
  }
}

/// Draws one thing of the owner's page.
struct OwnerLinePart {
  let line: OwnerLine
  let words: Words

  /// The row of the part that the pointer stands at.
  var pointed: Int { if case .campaign(_, false) = line { 0 } else if line.figure == nil { 1 } else { 0 } }

  func draw(into canvas: inout Canvas, at column: Int) {
    switch line {
    case .figure(let figure, let beside):
      FigurePart(figure: figure, beside: beside, words: words).draw(into: &canvas, at: column, 0)
      // What these two do not show is said where they stand.
      if figure.measure == .memberBasket {
        canvas.put(words.sentence(for: .membersChose), at: column + 2, 2, .warning)
      }
    case .campaign(let row, let isFirst):
      if isFirst { heading(&canvas, column) }
      let line = isFirst ? 1 : 0
      let cells = row.cells.map { words.text($0) }
      guard cells.count == 5 else { return }
      canvas.put(cells[0], at: column, line, .text, width: 24)
      canvas.put(cells[3], at: column + 25, line, .amount, width: 12, align: .trailing)
      canvas.put(cells[4], at: column + 39, line, .muted)
    case .noCampaign:
      heading(&canvas, column)
      canvas.put(words.noCampaignYet, at: column + 2, 1, .muted)
    }
  }

  private func heading(_ canvas: inout Canvas, _ column: Int) {
    canvas.put(words.name(of: .ownerCampaigns), at: column, 0, .heading)
  }
}
