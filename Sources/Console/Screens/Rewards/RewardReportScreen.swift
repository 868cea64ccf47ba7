import Insight
import Shop
import Terminal

/// What became of each reward in the last 12 months, and which do not please (S28).
struct RewardReportScreen: Screen {
  private var report: RewardReport?
  private var isWanted = true
  private var list = ListPart("rewards")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.rewardReportTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let first = snapshot.today.adding(months: -12)
      return RewardReport(snapshot.state, days: first...snapshot.today, on: snapshot.today)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { report = found as? RewardReport }
  }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: report?.rows.count ?? 0, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let report else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    canvas.put(words.rewardReportIntro, at: 2, 0, .muted)
    guard !report.rows.isEmpty else {
      canvas.put(words.noRewardsYet, at: 2, 2)
      return
    }
    let columns = Columns(
      [
        .init(title: words.rewardLabel, width: 20, grows: 1),
        .init(title: words.issuedLabel, width: 7, align: .trailing),
        .init(title: words.rewardUsedLabel, width: 6, align: .trailing),
        .init(title: words.lapsedShareLabel, width: 7, align: .trailing),
        .init(title: words.daysToUseLabel, width: 6, align: .trailing),
        .init(title: words.costLabel, width: 11, align: .trailing), .init(title: "", width: 8),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: canvas.rows - 5) { part in
      list.draw(count: report.rows.count, into: &part) { place, _, line in
        let row = report.rows[place]
        columns.draw(
          [
            (words.title(of: row), .text), ("\(row.issued)", .text), ("\(row.used)", .text),
            (row.lapsedShare.map { words.percent($0) } ?? "", .muted), (row.daysToUse.map { "\($0)" } ?? "", .muted),
            (words.money(row.cost), .amount),
            (row.isFlagged ? "\(context.glyphs.alert) " + words.seldomUsed : "", .warning),
          ], into: &line)
      }
    }
    for (row, line) in words.rewardDefinitions.enumerated() {
      canvas.put(line, at: 2, canvas.rows - 3 + row, .muted)
    }
  }
}
