import Insight
import Shop
import Terminal

/// Everything that leaves the shop on a peak day, by slot, and what the bench has room for (D13).
struct PeakScreen: Screen {
  /// `nil`: the next one.
  let asked: Day?
  private var peak: PeakDay?
  /// Not handed over first, by slot.
  private var orders: [DueHandover] = []
  private var recipients: [OrderID: String] = [:]
  private var list = ListPart("peak")

  init(_ day: Day?, _ context: Context) {
    asked = day
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let state = context.state
    peak = asked.map { state.peak(on: $0) } ?? state.nextPeak(from: context.today)
    let places = Dictionary((peak?.slots ?? []).enumerated().map { ($1.name, $0) }) { first, _ in first }
    orders = (peak.flatMap { state.dayBook($0.day)?.due } ?? []).compactMap { state.order($0) }
      .filter { $0.fulfilled == nil && !$0.isRefundedWhole }
      .map { DueHandover($0, on: $0.handover.day ?? context.today) }
      .sorted { (places[$0.slot] ?? .max, $0.number) < (places[$1.slot] ?? .max, $1.number) }
    recipients = Dictionary(orders.map { ($0.order, TodayScreen.recipient(of: $0, context)) }) { first, _ in first }
  }

  func title(_ context: Context) -> String { context.words.peakTitle }

  func subject(_ context: Context) -> PersonID? { selected.flatMap { context.state.order($0.order)?.account } }

  private var selected: DueHandover? { orders.isEmpty ? nil : orders[min(list.selected, orders.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.nothingBooked : nil
    return [
      command(.enter, words.open, help: words.openTodayHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.orderDetail($0.order))] } ?? []
      },
      command(
        .character("h"), or: .control("h"), words.handOver, help: words.handOverHelp, unavailable: none
      ) { screen, _ in screen.selected.map { [.submit(.fulfilOrder($0.order))] } ?? [] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: orders.count, context) {
    case .activated: selected.map { [.open(.orderDetail($0.order))] } ?? []
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let peak else {
      canvas.put(words.noPeakAhead, at: 2, 1)
      canvas.put(words.noPeakNext, at: 2, 2, .muted)
      return
    }
    let end = canvas.put(words.shortDay(peak.day, weekday: true) + "  ", at: 2, 0, .heading)
    canvas.put(words.bench(peak), at: end, 0, peak.isFull ? .bad : .good)
    canvas.put(words.slotLine(peak), at: 2, 1)
    if peak.isFull { canvas.put(words.outreachStopped, at: 2, 2, .warning) }
    canvas.rule(row: 3, count: orders.isEmpty ? "" : "\(orders.count)")
    guard !orders.isEmpty else {
      canvas.put(words.nothingBooked, at: 2, 4, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 13), .init(title: "", width: 11), .init(title: "", width: 9),
        .init(title: "", width: 12, grows: 1), .init(title: "", width: 22, grows: 2),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      list.draw(count: orders.count, into: &part) { place, _, row in
        let due = orders[place]
        let items = words.list(due.items.map { words.pieces($0.quantity, of: words.name($0.name)) })
        columns.draw(
          [
            (due.slot.isEmpty ? words.anyTime : due.slot, .heading), (due.number, .muted),
            (words.name(of: due.kind), .label), (recipients[due.order] ?? "", .text), (items, .text),
          ], into: &row)
      }
    }
  }
}
