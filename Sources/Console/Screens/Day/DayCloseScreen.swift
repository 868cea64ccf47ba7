import Shop
import Terminal

/// F8: the close of a day. Takings by tender, the cash counted, and the difference (S43).
struct DayCloseScreen: Screen {
  private var day: Day
  private var book = DayBook()
  private var field = TextField(limit: 16)

  init(_ context: Context) {
    day = context.today
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    book = context.state.dayBook(day) ?? DayBook()
    book.day = day
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.closeDay }

  private var cash: Money { book.takings.first { $0.tender == .cash }?.net ?? .zero }
  private func counted(_ context: Context) -> Money? { context.words.currency.parse(field.text) }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let first = context.state.globals.firstDay ?? day
    return [
      command(.enter, or: .control("s"), words.save, help: words.closeSaveHelp, unavailable: problem(context)) {
        screen, context in screen.save(context)
      },
      command(
        .pageUp, or: .control("b"), words.dayBefore, help: words.dayBeforeHelp,
        unavailable: day <= first ? words.noEarlierDay : nil
      ) { screen, context in screen.go(-1, context) },
      command(
        .pageDown, or: .control("n"), words.dayAfter, help: words.dayAfterHelp,
        unavailable: day >= context.today ? words.noLaterDay : nil
      ) { screen, context in screen.go(1, context) },
      command(.escape, field.isEmpty ? words.back : words.clear, help: words.backHelp) { screen, _ in
        guard !screen.field.isEmpty else { return [.back] }
        screen.field.clear()
        return []
      },
    ]
  }

  private func problem(_ context: Context) -> String? {
    let words = context.words
    let counted = counted(context)
    let trial = DayCount(day: day, counted: counted ?? .zero)
    if let refusal = Rehearsal(.closeDay(trial), context).refusal { return words.sentence(for: refusal) }
    return counted == nil ? (field.isEmpty ? words.countFirst : words.priceUnreadable(field.text)) : nil
  }

  private func save(_ context: Context) -> [Transition] {
    counted(context).map { [.submit(.closeDay(DayCount(day: day, counted: $0)))] } ?? []
  }

  private mutating func go(_ step: Int, _ context: Context) -> [Transition] {
    day = day + step
    field.clear()
    refresh(context)
    return []
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    if case .success = result { field.clear() }
    return [.say(context.words.toast(for: result, context))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    field.handle(input) || input == .tick ? [] : nil
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(
      words.pick("\(words.weekday(day)) \(words.day(day))", "\(words.day(day))\(words.weekday(day))"), at: 2, 0,
      .heading)
    let width = min(canvas.columns, 72)
    var row = 2
    canvas.part(columns: width) { part in
      row = drawTakings(&part, from: row, words)
      row = drawOrders(&part, from: row + 1, context)
      drawCount(&part, from: row + 1, context)
    }
    canvas.put(foot(context), at: 2, canvas.rows - 1, .muted)
  }

  private func drawTakings(_ canvas: inout Canvas, from start: Int, _ words: Words) -> Int {
    canvas.rule(words.takings, row: start)
    guard !book.takings.isEmpty else {
      canvas.put(words.nothingTaken, at: 2, start + 1, .muted)
      return start + 2
    }
    let columns = Columns(
      [
        .init(title: "", width: 12, grows: 1), .init(title: words.takenLabel, width: 14, align: .trailing),
        .init(title: words.givenBackLabel, width: 14, align: .trailing),
        .init(title: words.netLabel, width: 14, align: .trailing),
      ], room: canvas.columns - 4)
    columns.drawTitles(into: &canvas, at: 2, start + 1)
    var row = start + 2
    let order = Tender.allCases
    for total in book.takings.sorted(by: {
      (order.firstIndex(of: $0.tender) ?? 0) < (order.firstIndex(of: $1.tender) ?? 0)
    }) {
      columns.draw(
        [
          (words.name(of: total.tender), .text), (words.money(total.taken), .text),
          (total.given > .zero ? words.money(-total.given) : "", .warning), (words.money(total.net), .amount),
        ], into: &canvas, at: 2, row)
      row += 1
    }
    let net = book.takings.reduce(Money.zero) { $0 + $1.net }
    columns.draw(
      [(words.allTenders, .heading), ("", .text), ("", .text), (words.money(net), .heading)], into: &canvas, at: 2, row)
    return row + 1
  }

  private func drawOrders(_ canvas: inout Canvas, from start: Int, _ context: Context) -> Int {
    let words = context.words
    let orders = book.orders.compactMap { context.state.order($0) }
    let unpaid = orders.filter { !$0.isSettled && !$0.isRefundedWhole }
    let open = unpaid.reduce(Money.zero) { $0 + $1.outstanding }
    canvas.put(words.ordersOfDay(orders.count, refunds: book.refunded.count), at: 2, start)
    guard !unpaid.isEmpty else { return start + 1 }
    canvas.put(words.unpaidOfDay(unpaid.count, open), at: 2, start + 1, .warning)
    return start + 2
  }

  private func drawCount(_ canvas: inout Canvas, from start: Int, _ context: Context) {
    let words = context.words
    canvas.rule(words.drawer, row: start)
    canvas.put(words.cashExpected, at: 2, start + 1, .label, width: 26)
    canvas.put(words.money(cash), at: 30, start + 1, .amount, width: 16, align: .trailing)
    canvas.put(words.cashCounted, at: 2, start + 2, .label, width: 26)
    field.draw(into: &canvas, at: 32, start + 2, width: 15, isFocused: true, placeholder: words.currency.format(cash))
    if let counted = counted(context) {
      put(difference: counted - cash, at: start + 3, &canvas, words)
    } else if let closed = book.closed {
      let saved = words.closedWith(closed)
      canvas.put(saved, at: 2, start + 3, closed.counted == closed.expected ? .good : .warning)
    }
    let held = context.state.globals.held.count
    if held > 0, day == context.today { canvas.put(words.heldLapse(held), at: 2, start + 4, .warning) }
  }

  private func put(difference: Money, at row: Int, _ canvas: inout Canvas, _ words: Words) {
    canvas.put(words.differenceLabel, at: 2, row, .label, width: 26)
    canvas.put(
      words.money(difference), at: 30, row, difference == .zero ? .good : .warning, width: 16, align: .trailing)
    canvas.put(words.difference(difference), at: 48, row, difference == .zero ? .good : .warning)
  }

  private func foot(_ context: Context) -> String {
    guard let head = context.view.journalHead else { return context.words.closeFoot }
    return context.words.lastLine(head.n, head.h)
  }
}
