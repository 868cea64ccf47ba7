import Shop
import Terminal

/// F10: everything that has no key of its own, in groups. Typing narrows the list.
struct MenuScreen: Screen {
  private var field = TextField(limit: 30)
  private var list = ListPart("menu")
  private let kept: String?

  init(_ context: Context) { kept = context.kept }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.menuKey }

  /// The lines that contain what was typed, in either language: a shop may run in Chinese on a keyboard set to English.
  private func entries(_ context: Context) -> [MenuEntry] {
    var context = context
    context.kept = kept
    let entries = MenuEntry.all(context)
    let wanted = field.text.trimmed.lowercased()
    guard !wanted.isEmpty else { return entries }
    context.words = Words(
      language: context.words.language == .english ? .chinese : .english, currency: context.words.currency)
    let named = zip(entries, MenuEntry.all(context)).map { entry, other in
      (entry: entry, labels: [entry.label, other.label].map { $0.lowercased() })
    }
    let called = named.filter { $0.labels.contains { $0.contains(wanted) } }
    // What is called just so comes before what has it in its name.
    let exact = called.filter { $0.labels.contains(wanted) } + called.filter { !$0.labels.contains(wanted) }
    // What merely speaks of it is only of use where nothing is called so.
    return called.isEmpty ? entries.filter { $0.detail.lowercased().contains(wanted) } : exact.map(\.entry)
  }

  private func selected(_ context: Context) -> MenuEntry? {
    let entries = entries(context)
    return entries.isEmpty ? nil : entries[min(list.selected, entries.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let entry = selected(context)
    return [
      command(
        .enter, context.words.choose, help: context.words.chooseHelp,
        unavailable: entry.map(\.unavailable) ?? context.words.nothingInMenu
      ) { _, _ in entry?.transitions ?? [] },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .text("counter", let name) = answer else { return [] }
    let isAllowed = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return isAllowed ? [.setCounter(name)] : [.say(.bad(context.words.counterHint))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: entries(context).count, context) {
    case .activated:
      return selected(context).map { entry in entry.unavailable.map { [.say(.bad($0))] } ?? entry.transitions }
    case .moved: return []
    case .unused: break
    }
    let before = field
    if field.handle(input) {
      if field.text != before.text { list = ListPart("menu") }
      return []
    }
    return input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let entries = entries(context)
    field.draw(
      into: &canvas, at: 2, 0, width: min(30, canvas.columns - 4), isFocused: true, placeholder: words.menuHint)
    guard !entries.isEmpty else {
      canvas.put(words.nothingInMenu, at: 2, 2, .muted)
      return
    }
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: entries.count, into: &part) { place, _, row in
        let entry = entries[place]
        if place == 0 || entries[place - 1].group != entry.group {
          row.put(words.name(of: entry.group), at: 0, 0, .label, width: 10)
        }
        row.put(entry.label, at: 11, 0, entry.unavailable == nil ? .text : .muted, width: 20)
        row.put(entry.unavailable ?? entry.detail, at: 32, 0, .muted)
      }
    }
  }
}
