import Shop
import Terminal

/// A refund rehearsed before it is saved (D10): what comes back, and money, points by lot, tier and coupons before and
/// after, side by side. Also the panel before an order is undone.
struct RefundScreen: Screen {
  let id: OrderID
  /// The command to undo; then the whole order comes back.
  let undoing: CommandID?
  private var order: Order?
  /// Pieces of each line that are to come back.
  private var quantities: [Int] = []
  private var reason = RefundReason.changed
  private var list = ListPart("refund")
  private var rehearsal: Rehearsal?
  private var before: Account?

  init(_ id: OrderID, undoing: CommandID?, _ context: Context) {
    self.id = id
    self.undoing = undoing
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let known = order
    order = context.state.order(id)
    if known?.refunds != order?.refunds || quantities.isEmpty {
      quantities = order.map { order in order.lines.indices.map { left(order, $0) } } ?? []
    }
    rehearse(context)
  }

  private func left(_ order: Order, _ line: Int) -> Int {
    order.lines[line].quantity - order.refundedQuantity(of: line)
  }

  private mutating func rehearse(_ context: Context) {
    before = order?.account.flatMap { context.state.account($0) }
    rehearsal = Rehearsal(command, context)
  }

  private var isNothing: Bool { quantities.allSatisfy { $0 == 0 } }

  /// What saving submits.
  private var command: Command {
    if let undoing { return .undo(undoing) }
    let pieces = quantities.enumerated().filter { $0.element > 0 }.map {
      RefundedLine(line: $0.offset, quantity: $0.element)
    }
    return .refundOrder(RefundRequest(order: id, lines: pieces, reason: reason))
  }

  func title(_ context: Context) -> String {
    undoing == nil ? context.words.refundTitle(order?.number ?? "") : context.words.undoTitle(order?.number ?? "")
  }

  func subject(_ context: Context) -> PersonID? { order?.account }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let whole = undoing == nil ? nil : words.undoIsWhole
    let problem = isNothing ? words.nothingChosen : rehearsal?.refusal.map { words.sentence(for: $0) }
    return [
      command(
        .enter, undoing == nil ? words.refund : words.undoKey, help: words.refundSaveHelp, unavailable: problem
      ) { screen, _ in [.submit(screen.command)] },
      command(.left, words.fewer, help: words.fewerHelp, unavailable: whole, isOnBar: undoing == nil) {
        screen, context in
        screen.change(-1, context)
      },
      command(.right, words.more, help: words.moreHelp, unavailable: whole, isOnBar: undoing == nil) {
        screen, context in
        screen.change(1, context)
      },
      command(.character("r"), words.reasonKey, help: words.reasonHelp, unavailable: whole, isOnBar: undoing == nil) {
        screen, context in
        [
          .present(
            PickScreen(
              "reason", heading: context.words.reasonTitle, options: Self.reasons.map { context.words.name(of: $0) },
              selected: Self.reasons.firstIndex(of: screen.reason) ?? 0))
        ]
      },
      command(
        .character("x"), words.exchange, help: words.exchangeHelp,
        unavailable: whole ?? problem ?? (context.hasOpenOrder || context.kept != nil ? words.finishOrderFirst : nil),
        isOnBar: undoing == nil
      ) { screen, _ in screen.exchanged },
      backCommand(context),
    ]
  }

  /// Something else instead: a new order that is saved together with what comes back.
  private var exchanged: [Transition] {
    guard let order, case .refundOrder(let request) = command else { return [] }
    return [
      .replace(
        .newOrder(
          OrderSeed(
            member: order.account, receiver: order.receiver, occasion: order.occasion, exchange: request)))
    ]
  }

  private static let reasons = RefundReason.allCases.filter { $0 != .undo }

  private mutating func change(_ step: Int, _ context: Context) -> [Transition] {
    guard let order, quantities.indices.contains(list.selected) else { return [] }
    quantities[list.selected] = min(max(0, quantities[list.selected] + step), left(order, list.selected))
    rehearse(context)
    return []
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("reason", let place) = answer, Self.reasons.indices.contains(place) else { return [] }
    reason = Self.reasons[place]
    rehearse(context)
    return []
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    context.closing(result)
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: quantities.count, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let order else {
      canvas.put(words.sentence(for: .unknownOrder), at: 2, 1, .warning)
      return
    }
    let shown = min(order.lines.count, max(2, canvas.rows - 13))
    canvas.rule(words.comesBack, row: 0, count: undoing == nil ? words.name(of: reason) : "")
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: shown) { part in
      list.draw(count: order.lines.count, isFocused: undoing == nil, into: &part) { place, _, row in
        let line = order.lines[place]
        row.put(words.pieces(quantities[place], of: left(order, place)), at: 0, 0, .amount, width: 10)
        row.put(words.name(line.name), at: 11, 0, .text, width: max(8, row.columns - 25))
        row.put(words.money(line.net), at: row.columns - 13, 0, .muted, width: 12, align: .trailing)
      }
    }
    canvas.part(row: shown + 2) { drawPanel(order, &$0, context) }
  }

  private func drawPanel(_ order: Order, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if isNothing {
      canvas.put(words.nothingChosen, at: 2, 0, .muted)
      return
    }
    guard let rehearsal, rehearsal.refusal == nil else {
      let sentence = rehearsal?.refusal.map { words.sentence(for: $0) } ?? ""
      canvas.put("\(canvas.glyphs.alert) " + sentence, at: 2, 0, .bad)
      return
    }
    let room = (canvas.columns - 29) / 2
    canvas.put(words.beforeLabel, at: 27, 0, .label, width: room)
    canvas.put(words.afterLabel, at: 28 + room, 0, .label, width: room)
    let rows = RefundComparison(order: order, before: before, rehearsal: rehearsal, context: context).rows
    for (place, row) in rows.enumerated() {
      canvas.put(row.label, at: 2, place + 1, .label, width: 24)
      canvas.put(row.before, at: 27, place + 1, .text, width: room)
      canvas.put(row.after, at: 28 + room, place + 1, row.before == row.after ? .muted : .amount, width: room)
    }
  }
}
