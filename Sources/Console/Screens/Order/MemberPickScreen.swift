import Shop
import Terminal

/// Whose order it is: a look-up over the order, by the end of the phone, name, pinyin or card.
struct MemberPickScreen: Screen {
  private var field = TextField(limit: 60)
  private var list = ListPart("members")
  private var found = FindResult(matches: 0, rows: [])

  init(_ context: Context) {}

  var isOverlay: Bool { true }
  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.memberOfOrder }

  private var selection: FoundPerson? {
    found.rows.isEmpty ? nil : found.rows[min(list.selected, found.rows.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.choose, help: words.memberOfOrderHelp, unavailable: problem(words)) { screen, _ in
        screen.chosen
      },
      backCommand(context),
    ]
  }

  private func problem(_ words: Words) -> String? {
    if field.isEmpty { return words.typeToFind }
    return found.rows.isEmpty ? words.nobodyFound(field.text) : nil
  }

  private var chosen: [Transition] { selection.map { [.answer(.chosenPerson($0.id))] } ?? [] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: found.rows.count, context) {
    case .activated: return chosen
    case .moved: if !isEditing(input) { return [] }
    case .unused: break
    }
    if case .text(_, .scanned) = input { field.clear() }
    let before = field.text
    guard field.handle(input) else { return input == .tick ? [] : nil }
    if field.text != before {
      let query = field.text.trimmed
      found = query.isEmpty ? FindResult(matches: 0, rows: []) : context.view.find(query, limit: 50)
      list.select(0)
    }
    if case .text(_, .scanned) = input, found.matches == 1 { return chosen }
    return []
  }

  /// Home and End belong to the text.
  private func isEditing(_ input: ScreenInput) -> Bool { input == .key(.home) || input == .key(.end) }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let width = min(canvas.columns - 4, 74)
    let height = min(canvas.rows, 14)
    let (left, top) = ((canvas.columns - width) / 2, (canvas.rows - height) / 2)
    canvas.part(column: left, row: top, columns: width, rows: height) { box in
      box.fill(.dialog)
      box.put(words.memberOfOrder, at: 2, 0, .dialogTitle)
      field.draw(into: &box, at: 2, 2, width: width - 18, isFocused: true, placeholder: words.findHint)
      guard !field.isEmpty else { return }
      box.put(words.found(found.matches), at: width - 15, 2, .muted, width: 13, align: .trailing)
      guard !found.rows.isEmpty else {
        box.put(words.nobodyFound(field.text), at: 2, 4, .warning)
        return
      }
      let columns = Columns(
        [
          .init(title: "", width: 18, grows: 2), .init(title: "", width: 13),
          .init(title: "", width: 12, grows: 1), .init(title: "", width: 8, align: .trailing, priority: 1),
        ], room: width - 6)
      box.part(column: 1, row: 4, columns: width - 2, rows: height - 5) { part in
        list.draw(count: found.rows.count, into: &part) { place, _, row in
          let person = found.rows[place]
          columns.draw(
            [
              (person.name, .dialog), (person.phone, .dialog),
              (person.isMember ? context.tierName(person.tier) : words.notJoined, .dialog),
              (person.isMember ? words.points(person.points) : "", .dialog),
            ], into: &row)
        }
      }
    }
  }
}
