import Shop
import Terminal

/// A short list over the screen, of which one key picks: its digit or letter, or the arrows and Enter. The answer goes to
/// the screen below as ``Answer/chosen(_:_:)``, a text typed as ``Answer/text(_:_:)``.
struct PickScreen: Screen {
  struct Row: Hashable {
    var label: String
    var detail = ""
    /// Why it cannot be picked.
    var unavailable: String?
  }

  /// By which the screen below knows the answer.
  let name: String
  let heading: String
  let rows: [Row]
  /// What typing a text of one's own means; `nil` where only the rows can be picked.
  let newText: String?
  private var field = TextField(limit: 60)
  private var list = ListPart("pick")

  init(_ name: String, heading: String, rows: [Row], selected: Int = 0, newText: String? = nil) {
    self.name = name
    self.heading = heading
    self.rows = rows
    self.newText = newText
    list.select(selected)
  }

  init(_ name: String, heading: String, options: [String], selected: Int = 0) {
    self.init(name, heading: heading, rows: options.map { Row(label: $0) }, selected: selected)
  }

  var isOverlay: Bool { true }

  func title(_ context: Context) -> String { heading }

  private var selected: Int? { rows.isEmpty ? nil : min(list.selected, rows.count - 1) }

  /// The keys of the rows. Where a text may be typed, letters belong to it.
  private func key(of place: Int) -> Character? {
    if place < 9 { return Character(String(place + 1)) }
    guard newText == nil, place - 9 < 26 else { return nil }
    return Character(Unicode.Scalar(UInt8(97 + place - 9)))
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(
        .enter, context.words.choose, help: context.words.chooseHelp, unavailable: problem(context)
      ) { screen, _ in screen.chosen },
      backCommand(context),
    ]
  }

  private func problem(_ context: Context) -> String? {
    guard field.text.trimmed.isEmpty else { return nil }
    guard let selected else { return context.words.nothingToPick }
    return rows[selected].unavailable
  }

  private var chosen: [Transition] {
    let typed = field.text.trimmed
    if !typed.isEmpty { return [.answer(.text(name, typed))] }
    return selected.map { [.answer(.chosen(name, $0))] } ?? []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .text(let text, .typed) = input, field.isEmpty, let key = text.lowercased().first,
      let place = rows.indices.first(where: { self.key(of: $0) == key })
    {
      list.select(place)
      return rows[place].unavailable.map { [.say(.bad($0))] } ?? [.answer(.chosen(name, place))]
    }
    switch list.handle(input, count: rows.count, context) {
    case .activated: return problem(context).map { [.say(.bad($0))] } ?? chosen
    case .moved: return []
    case .unused: break
    }
    if newText != nil, field.handle(input) { return [] }
    return input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.columns - 4, 74)
    let extra = newText == nil ? 3 : 5
    let height = min(canvas.rows, max(1, rows.count) + extra)
    let (left, top) = ((canvas.columns - width) / 2, (canvas.rows - height) / 2)
    canvas.part(column: left, row: top, columns: width, rows: height) { box in
      box.fill(.dialog)
      box.put(heading, at: 2, 0, .dialogTitle)
      box.part(column: 1, row: 2, columns: width - 2, rows: height - extra) { part in
        list.draw(count: rows.count, into: &part) { place, _, row in draw(place, &row) }
      }
      guard let newText else { return }
      let end = box.put(newText, at: 2, height - 2, .dialog)
      field.draw(into: &box, at: end + 1, height - 2, width: max(4, width - end - 4), isFocused: true)
    }
  }

  private func draw(_ place: Int, _ row: inout Canvas) {
    let item = rows[place]
    let role: Role = item.unavailable == nil ? .dialog : .muted
    row.put(key(of: place).map { String($0).uppercased() } ?? "", at: 0, 0, .key, width: 1)
    let detail = SafeText(item.unavailable ?? item.detail)
    let label = SafeText(item.label)
    let room = row.columns - 3
    let labelWidth = detail.isEmpty ? room : min(label.width, max(16, room - detail.width - 2))
    let end = row.put(label, at: 2, 0, role, width: labelWidth)
    row.put(detail, at: max(end + 2, 26), 0, .muted)
  }
}
