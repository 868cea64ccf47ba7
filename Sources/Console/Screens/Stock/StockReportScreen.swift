import Shop
import Terminal

/// Turnover and waste by category, of the last 90 days, each figure with its definition (S67).
struct StockReportScreen: Screen {
  static let days = 90
  private var report: StockReport?
  private var isWanted = true
  private var list = ListPart("stock-report")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.stockReportTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let today = snapshot.today
      return snapshot.state.stockReport(from: today - (Self.days - 1), to: today, today: today)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { report = found as? StockReport }
  }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  private var rows: [StockTurnover] { report.map { $0.categories + [$0.total] } ?? [] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: rows.count, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let report else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    canvas.put(words.stockReportIntro((context.today - (Self.days - 1))...context.today), at: 2, 0, .muted)
    guard !report.categories.isEmpty else {
      canvas.put(words.noStock, at: 2, 2)
      return
    }
    let columns = Columns(
      [
        .init(title: words.categoryColumn, width: 12, grows: 1),
        .init(title: words.receivedColumn, width: 6, align: .trailing, priority: 1),
        .init(title: words.soldOutColumn, width: 6, align: .trailing),
        .init(title: words.soldCostColumn, width: 12, align: .trailing),
        .init(title: words.turnsColumn, width: 6, align: .trailing),
        .init(title: words.wasteCostColumn, width: 11, align: .trailing),
        .init(title: words.wasteShareColumn, width: 8, align: .trailing),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: canvas.rows - 5) { part in
      list.draw(count: rows.count, into: &part) { place, _, line in
        let row = rows[place]
        let isTotal = place == rows.count - 1
        columns.draw(
          [
            (isTotal ? words.wholeShop : words.material(row.category), isTotal ? .heading : .text),
            ("\(row.received)", .muted), ("\(row.sold)", .text), (words.money(row.soldCost), .amount),
            (words.turns(row.turns), .text), (words.money(row.wasteCost), .amount),
            (row.wasteShare.map { words.percent($0) } ?? "", .text),
          ], into: &line)
      }
    }
    for (row, line) in words.stockDefinitions.enumerated() {
      canvas.put(line, at: 2, canvas.rows - 3 + row, .muted)
    }
  }
}
