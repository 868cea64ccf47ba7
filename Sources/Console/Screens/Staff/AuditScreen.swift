import Shop
import Terminal

/// Who saw, adjusted, undid, withdrew, changed what and when: from the journal, newest first.
struct AuditScreen: Screen {
  private var list = ListPart("audit")
  private var days = 30
  private var by: String?
  private var kind: AuditKind?
  private var entries: [AuditEntry] = []

  private static let spans = [1, 7, 30, 365]

  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    guard context.staff.may(.auditTrail) else {
      entries = []
      return
    }
    entries = context.view.auditTrail(AuditQuery(from: context.today - (days - 1), by: by, kind: kind))
  }

  func title(_ context: Context) -> String { context.words.auditTitle }

  private var selected: AuditEntry? { entries.isEmpty ? nil : entries[min(list.selected, entries.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let entry = selected
    let target: Route? = entry.flatMap { $0.order.map { .orderDetail($0) } ?? $0.person.map { .member($0) } }
    let denied = context.denied(.auditTrail)
    return [
      command(
        .enter, words.open, help: words.auditOpenHelp,
        unavailable: denied ?? (target == nil ? words.nothingToPick : nil)
      ) { _, _ in target.map { [.open($0)] } ?? [] },
      command(.character("s"), words.auditBy, help: words.auditByHelp, unavailable: denied) { screen, context in
        let names = [context.words.everybody] + context.view.roster.staff.map(\.name)
        return [.present(PickScreen("by", heading: context.words.auditByHelp, options: names))]
      },
      command(.character("k"), words.auditKind, help: words.auditKindHelp, unavailable: denied) { _, context in
        let kinds = [context.words.everything] + AuditKind.allCases.map { context.words.name(of: $0) }
        return [.present(PickScreen("kind", heading: context.words.auditKindHelp, options: kinds))]
      },
      command(.character("d"), words.auditDays, help: words.auditDaysHelp, unavailable: denied) { _, context in
        let spans = Self.spans.map { context.words.lastDays($0) }
        return [.present(PickScreen("days", heading: context.words.auditDaysHelp, options: spans))]
      },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .chosen("by", let place):
      let names = context.view.roster.staff.map(\.name)
      by = names.indices.contains(place - 1) ? names[place - 1] : nil
    case .chosen("kind", let place):
      kind = AuditKind.allCases.indices.contains(place - 1) ? AuditKind.allCases[place - 1] : nil
    case .chosen("days", let place) where Self.spans.indices.contains(place): days = Self.spans[place]
    default: return []
    }
    list = ListPart("audit")
    refresh(context)
    return []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: entries.count, context) {
    case .activated, .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let filters = [
      words.lastDays(days), by ?? words.everybody, kind.map { words.name(of: $0) } ?? words.everything,
    ]
    canvas.put(filters.joined(separator: " \(canvas.glyphs.separator) "), at: 3, 0, .label)
    guard !entries.isEmpty else {
      canvas.put(context.denied(.auditTrail) ?? words.nothingHappened, at: 3, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 16), .init(title: "", width: 10), .init(title: "", width: 10, priority: 1),
        .init(title: "", width: 14), .init(title: "", width: 20, grows: 1),
      ], room: canvas.columns - 5)
    let zone = ShopZone(context.state.globals.timeZone)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: entries.count, into: &part) { place, _, row in
        let entry = entries[place]
        let time = zone.map { $0.local(entry.at).time.description } ?? ""
        columns.draw(
          [
            (words.shortDay(entry.day, weekday: false) + " " + time, .text), (entry.by, .text),
            (entry.counter, .muted), (words.name(of: entry.kind), .text), (words.detail(of: entry, context), .muted),
          ], into: &row)
      }
    }
  }
}
