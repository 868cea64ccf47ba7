import Insight
import Shop
import Terminal

/// How members came to the shop: joins, second-order rate and the cost of a join by source, month by month (S134, S26).
struct RecruitmentScreen: Screen {
  private var report: RecruitmentReport?
  private var isWanted = true
  private var list = ListPart("recruitment")

  init(_ context: Context) {}

  /// Months looked back on.
  private static let months = 12

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.recruitmentTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let first = snapshot.today.adding(months: 1 - Self.months)
      return RecruitmentReport(snapshot.state, days: (first - (first.components.day - 1))...snapshot.today)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { report = found as? RecruitmentReport }
  }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: lines(context).count, context) != .unused || input == .tick ? [] : nil
  }

  private func lines(_ context: Context) -> [(cells: [String], role: Role)] {
    guard let report else { return [] }
    let words = context.words
    func cells(_ row: RecruitmentReport.Row) -> [String] {
      [
        row.month.map { words.month($0) } ?? words.allMonths, words.name(of: row.source, context),
        "\(row.joins)", "\(row.returned)", row.secondOrderRate.map { words.percent($0) } ?? "",
        row.costPerJoin.map { words.money($0) } ?? "",
      ]
    }
    return report.totals.map { (cells($0), .heading) } + report.months.map { (cells($0), .text) }
      + report.partners.map { row in
        (
          [
            words.month(row.month), words.partner(row.partner), words.partnerOrders(row.orders), "", "",
            words.money(row.value),
          ],
          .coupon
        )
      }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let report else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    canvas.put(words.recruitmentSum(report.joins), at: 2, 0, .heading)
    canvas.put(words.recruitmentDefinition, at: 2, 1, .muted)
    let lines = lines(context)
    guard !lines.isEmpty else {
      canvas.put(words.nobodyJoined, at: 2, 3)
      return
    }
    let columns = Columns(
      [
        .init(title: words.monthLabel, width: 11), .init(title: words.sourceLabel, width: 16, grows: 1),
        .init(title: words.joinsLabel, width: 8, align: .trailing),
        .init(title: words.againLabel, width: 8, align: .trailing),
        .init(title: words.rateLabel, width: 7, align: .trailing),
        .init(title: words.perJoinLabel, width: 11, align: .trailing),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 3)
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      list.draw(count: lines.count, into: &part) { place, _, row in
        columns.draw(lines[place].cells.map { ($0, lines[place].role) }, into: &row)
      }
    }
  }
}
