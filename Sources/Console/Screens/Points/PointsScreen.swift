import Shop
import Terminal

/// F5: a member's points as dated lines that add up to the balance (Q6), and the lots by their last day.
struct PointsScreen: Screen {
  let id: PersonID
  private var account: Account?
  private var person: Person?
  private var lines: [Line] = []
  private var list = ListPart("points")

  /// One dated line with the balance after it.
  struct Line: Hashable {
    var entry: PointsEntry
    var balance: Points
  }

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    account = context.state.account(id)
    person = context.view.person(id)
    var balance = Points.zero
    // Lapses not written yet fall between lines that are: by day, and within a day in the order of writing.
    let dated = (account?.statement(on: context.today) ?? []).enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    lines = dated.map { entry in
      balance += entry.element.points
      return Line(entry: entry.element, balance: balance)
    }.reversed()
  }

  func title(_ context: Context) -> String { context.words.pointsKey }

  func subject(_ context: Context) -> PersonID? { id }

  private var selectedEntry: PointsEntry? {
    lines.isEmpty ? nil : lines[min(list.selected, lines.count - 1)].entry
  }

  private var selectedOrder: OrderID? { selectedEntry?.order }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, or: .character("d"), words.openOrderKey, help: words.openOrderHelp,
        unavailable: selectedOrder == nil ? words.lineHasNoOrder : nil
      ) { screen, _ in screen.selectedOrder.map { [.open(.orderDetail($0))] } ?? [] },
      command(.character("a"), or: .insert, words.adjust, help: words.adjustHelp, unavailable: whyNotAdjust(context)) {
        screen, context in [.present(AdjustScreen(screen.id, name: screen.person?.name ?? "", context))]
      },
      command(.character("g"), words.giftsKey, help: words.giftsHelp) { screen, _ in [.open(.gifts(screen.id))] },
      command(.character("v"), words.activityKey, help: words.activityHelp) { screen, _ in
        [.open(.activities(screen.id))]
      },
      command(.character("m"), words.memberTitle, help: words.openMemberHelp) { screen, _ in [.open(.member(screen.id))]
      },
      backCommand(context),
    ]
  }

  private func whyNotAdjust(_ context: Context) -> String? {
    let trial = PointsAdjustment(member: id, points: Points(1), reason: .adjustment)
    return Rehearsal(.adjustPoints(trial), context).refusal.map { context.words.sentence(for: $0) }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: lines.count, context) {
    case .activated: return selectedOrder.map { [.open(.orderDetail($0))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let panel = context.isWide ? 40 : 26
    let left = canvas.columns - panel
    guard let account else {
      canvas.put(words.sentence(for: .unknownMember), at: 2, 1, .warning)
      return
    }
    drawHead(account, &canvas, context)
    canvas.part(row: 3, columns: left - 1, rows: canvas.rows - 4) { drawLines(&$0, context) }
    if let entry = selectedEntry {
      let written = words.who(entry.by, at: entry.counter)
      canvas.put(words.list([words.day(entry.day), written]), at: 2, canvas.rows - 1, .muted)
    }
    canvas.part(column: left, row: 3, columns: panel) { drawLots(account, &$0, context) }
  }

  private func drawHead(_ account: Account, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let balance = account.balance(on: context.today)
    let end = canvas.put(person?.name ?? "", at: 2, 0, .heading)
    canvas.put(
      "  " + context.tierName(account.standing(on: context.today, ladder: context.state.settings.tiers).code), at: end,
      0, .tierName)
    if account.owed > .zero {
      canvas.put(words.owes(account.owed), at: 2, 1, .bad)
    } else {
      let column = canvas.put(words.pointsWord(balance), at: 2, 1, .points)
      let programme = context.state.settings.programme
      let step = max(1, programme.redeemStep)
      let usable = Points(account.usable(on: context.today).count / step * step)
      let worth = programme.value(of: usable)
      canvas.put("  " + words.usablePoints(usable, worth: worth), at: column, 1, .muted)
    }
  }

  private func drawLines(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.statement, row: 0, count: "\(lines.count)")
    guard !lines.isEmpty else {
      canvas.put(words.noPointsYet, at: 2, 2)
      canvas.put(words.noPointsYetNext, at: 2, 3, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.dayLabel, width: 11), .init(title: words.reasonLabel, width: 10, grows: 1),
        .init(title: words.changeLabel, width: 8, align: .trailing),
        .init(title: words.balanceLabel, width: 8, align: .trailing),
      ], room: canvas.columns - 4)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 1) { part in
      list.draw(count: lines.count, into: &part) { place, _, row in
        let line = lines[place]
        let number = line.entry.order.flatMap { context.state.order($0)?.number } ?? ""
        columns.draw(
          [
            (words.pick(words.day(line.entry.day), line.entry.day.description), .text),
            (words.why(line.entry, context.state.settings) + (number.isEmpty ? "" : " " + number), .text),
            (words.points(line.entry.points, signed: true), line.entry.points < .zero ? .bad : .good),
            (words.points(line.balance), .points),
          ], into: &row)
      }
    }
  }

  /// What expires when; the soonest is spent first (Q2).
  private func drawLots(_ account: Account, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.goodThrough, row: 0)
    let lots = account.expiring(on: context.today)
    if lots.isEmpty, account.owed == .zero { canvas.put(words.nothingExpires, at: 1, 1, .muted) }
    var row = 1
    for lot in lots.prefix(max(0, canvas.rows - 4)) {
      let isSoon = lot.until - context.today <= context.state.settings.programme.noticeDays
      canvas.put(words.day(lot.until), at: 1, row, isSoon ? .warning : .text)
      canvas.put(words.points(lot.points), at: 16, row, .points, width: canvas.columns - 17, align: .trailing)
      row += 1
    }
    guard account.owed > .zero else { return }
    canvas.put(words.owedLabel, at: 1, row, .bad)
    canvas.put(words.points(-account.owed), at: 16, row, .bad, width: canvas.columns - 17, align: .trailing)
  }
}
