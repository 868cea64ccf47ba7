import Shop
import Terminal

/// How an order is paid: the tender by its letter, the cash received by typing it.
struct PaymentChoice: Hashable {
  /// `nil`: to be paid later.
  var tender: Tender?
  var received: Money?
}

/// The last question before an order is saved.
struct PayScreen: Screen {
  /// What the order comes to.
  let due: Money
  /// Money that comes back with what is exchanged; only the difference changes hands.
  let comesBack: Money
  /// What was shown before, where it has changed since (T3).
  var was: Money?
  private let earned: Points
  private let tierAfter: TierCode?
  private var received = TextField(limit: 14)
  private var list = ListPart("tenders")

  init(order: OrderScreen, _ context: Context) {
    due = order.order.due
    comesBack = order.order.comesBack
    let quote = order.order.quote
    earned = order.order.isSorrow ? .zero : quote?.earned ?? .zero
    tierAfter = quote.flatMap { $0.tier == $0.tierBefore ? nil : $0.tier }
  }

  var isOverlay: Bool { true }

  func title(_ context: Context) -> String { context.words.goToPay }

  private var choices: [Tender?] { Tender.allCases.map { $0 } + [nil] }
  private var tender: Tender? { choices[min(list.selected, choices.count - 1)] }
  private static let letters: [Character] = ["c", "d", "w", "a", "o", "l"]

  private var difference: Money { due - comesBack }

  private func cash(_ context: Context) -> Money? { context.words.currency.parse(received.text) }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let tenders = choices.enumerated().map { place, tender in
      command(
        .character(Self.letters[place]), or: .alt(Self.letters[place]), words.tenderKey(tender),
        help: words.tenderHelp(tender)
      ) { screen, _ in
        screen.list.select(place)
        if tender != .cash { screen.received.clear() }
        return []
      }
    }
    let save = command(
      .enter, or: .control("s"), words.save, help: words.savePaymentHelp, unavailable: problem(context)
    ) {
      screen, context in screen.chosen(context)
    }
    return [save] + tenders + [backCommand(context)]
  }

  private func problem(_ context: Context) -> String? {
    guard tender == .cash, !received.text.trimmed.isEmpty else { return nil }
    guard let cash = cash(context) else { return context.words.priceUnreadable(received.text) }
    return cash < difference ? context.words.cashShort(difference - cash) : nil
  }

  private func chosen(_ context: Context) -> [Transition] {
    [.answer(.payment(PaymentChoice(tender: tender, received: tender == .cash ? cash(context) : nil)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .text(let text, _):
      guard text.allSatisfy({ $0.wholeNumberValue != nil || ".,．".contains($0) }) else { return nil }
      list.select(0)
      return received.handle(input) ? [] : nil
    case .key(.backspace), .key(.delete): return received.handle(input) ? [] : nil
    case .key(.left): return move(.key(.up), context)
    case .key(.right): return move(.key(.down), context)
    case .tick: return []
    default: return move(input, context)
    }
  }

  private mutating func move(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: choices.count, context) {
    case .unused: return nil
    case .moved: return []
    case .activated: return problem(context).map { [.say(.bad($0))] } ?? chosen(context)
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let width = min(canvas.columns - 4, 64)
    let height = min(canvas.rows, choices.count + 9)
    let (left, top) = ((canvas.columns - width) / 2, (canvas.rows - height) / 2)
    canvas.part(column: left, row: top, columns: width, rows: height) { box in
      box.fill(.dialog)
      box.put(words.goToPay, at: 2, 0, .dialogTitle)
      let end = box.put(words.toSettle(difference) + "  ", at: 2, 2, .dialog)
      let after = box.put(words.money(difference.magnitude), at: end, 2, .dialogTitle)
      if comesBack > .zero { box.put("  " + words.differenceOf(due, comesBack), at: after, 2, .muted) }
      if let was { box.put(words.totalWas(was, now: due), at: 2, 1, .warning) }
      drawTenders(&box, words)
      drawCash(&box, row: height - 4, context)
      drawGain(&box, row: height - 2, context)
    }
  }

  private func drawTenders(_ box: inout Canvas, _ words: Words) {
    box.part(column: 1, row: 4, columns: box.columns - 2, rows: choices.count) { part in
      list.draw(count: choices.count, into: &part) { place, _, row in
        row.put(String(Self.letters[place]).uppercased(), at: 0, 0, .key)
        row.put(words.tender(choices[place]), at: 3, 0, .dialog)
      }
    }
  }

  private func drawCash(_ box: inout Canvas, row: Int, _ context: Context) {
    let words = context.words
    guard tender == .cash, difference > .zero else { return }
    let end = box.put(words.cashReceived + " ", at: 2, row, .dialog)
    received.draw(
      into: &box, at: end, row, width: 14, isFocused: true, placeholder: context.words.currency.format(difference))
    guard let cash = cash(context) else { return }
    let change = cash - difference
    if change < .zero {
      box.put(words.cashShort(-change), at: end + 16, row, .warning)
    } else {
      box.put(words.change(change), at: end + 16, row, .dialogTitle)
    }
  }

  private func drawGain(_ box: inout Canvas, row: Int, _ context: Context) {
    guard earned > .zero else { return }
    let words = context.words
    guard tender != nil else {
      box.put(words.pointsWhenPaid(earned), at: 2, row, .muted)
      return
    }
    let end = box.put(words.thisOrder(earned), at: 2, row, .points)
    if let tierAfter { box.put("  " + words.reaches(context.tierName(tierAfter)), at: end, row, .gold) }
  }
}
