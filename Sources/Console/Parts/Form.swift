import Terminal

/// Fields under each other, one with the focus. What a field is called and what is wrong with it, the screen says.
struct Form<Name: Hashable & Sendable>: Hashable {
  enum Value: Hashable {
    case text(TextField)
    /// One of several, by its place; its digit picks it.
    case choice(Int, of: Int)
    case toggle(Bool)
  }

  struct Entry: Hashable {
    let name: Name
    var value: Value
  }

  private(set) var entries: [Entry]
  private(set) var focus = 0

  init(_ entries: [(Name, Value)]) { self.entries = entries.map { Entry(name: $0.0, value: $0.1) } }

  enum Outcome {
    case unused
    case moved
    /// A value has changed.
    case changed
    /// Enter on the last field.
    case submitted
  }

  /// The field with the focus.
  var focused: Name? { entries.indices.contains(focus) ? entries[focus].name : nil }
  var isOnText: Bool { if case .text = entries[focus].value { true } else { false } }

  func text(_ name: Name) -> String {
    if case .text(let field) = value(name) { field.text.trimmed } else { "" }
  }
  func choice(_ name: Name) -> Int { if case .choice(let place, _) = value(name) { place } else { 0 } }
  func isOn(_ name: Name) -> Bool { if case .toggle(let isOn) = value(name) { isOn } else { false } }

  private func value(_ name: Name) -> Value? { entries.first { $0.name == name }?.value }

  mutating func set(_ name: Name, _ value: Value) {
    guard let place = entries.firstIndex(where: { $0.name == name }) else { return }
    entries[place].value = value
  }

  mutating func setText(_ name: Name, _ text: String) {
    guard let place = entries.firstIndex(where: { $0.name == name }), case .text(var field) = entries[place].value
    else { return }
    field.set(text)
    entries[place].value = .text(field)
  }

  /// Puts the focus on a field.
  mutating func focus(on name: Name) { focus = entries.firstIndex { $0.name == name } ?? focus }

  /// Adds fields behind the one named.
  mutating func insert(_ new: [(Name, Value)], after name: Name) {
    let place = entries.firstIndex { $0.name == name }.map { $0 + 1 } ?? entries.count
    entries.insert(contentsOf: new.map { Entry(name: $0.0, value: $0.1) }, at: place)
  }

  mutating func handle(_ input: ScreenInput) -> Outcome {
    guard entries.indices.contains(focus) else { return .unused }
    switch input {
    case .key(.enter) where focus == entries.count - 1: return .submitted
    case .key(.tab), .key(.down), .key(.enter): return move(1)
    case .key(.backTab), .key(.up): return move(-1)
    case .scroll(let lines): return move(lines.signum())
    case .click(.item("form", let row)) where entries.indices.contains(row):
      if focus == row, !isOnText { return change(.key(.right)) }
      focus = row
      return .moved
    default: return change(input)
    }
  }

  private mutating func move(_ step: Int) -> Outcome {
    focus = min(max(0, focus + step), entries.count - 1)
    return .moved
  }

  private mutating func change(_ input: ScreenInput) -> Outcome {
    switch entries[focus].value {
    case .text(var field):
      guard field.handle(input) else { return .unused }
      entries[focus].value = .text(field)
    case .choice(let place, let count):
      guard count > 0 else { return .unused }
      switch input {
      case .key(.right), .text(" ", _): entries[focus].value = .choice((place + 1) % count, of: count)
      case .key(.left): entries[focus].value = .choice((place + count - 1) % count, of: count)
      case .text(let typed, .typed):
        guard let digit = Int(typed), (1...count).contains(digit) else { return .unused }
        entries[focus].value = .choice(digit - 1, of: count)
      default: return .unused
      }
    case .toggle(let isOn):
      switch input {
      case .key(.left), .key(.right), .text(" ", _): entries[focus].value = .toggle(!isOn)
      default: return .unused
      }
    }
    return .changed
  }
}

extension Form {
  /// How one field is called and shown.
  struct Look {
    var label: String
    var placeholder = ""
    /// The words of a choice.
    var options: [String] = []
    /// What is wrong, or worth knowing; shown under the field.
    var message: String?
    var isWrong = false
    /// A heading above the field.
    var heading: String?
  }

  /// Draws the fields, scrolled so that the one with the focus is in sight.
  ///
  /// - Returns: The rows it took.
  @discardableResult
  func draw(into canvas: inout Canvas, labelWidth: Int, look: (Name) -> Look) -> Int {
    let looks = entries.map { look($0.name) }
    var tops: [Int] = []
    var height = 0
    for item in looks {
      tops.append(height)
      height += 1 + (item.heading == nil ? 0 : 1) + (item.message == nil ? 0 : 1)
    }
    let focusEnd = (focus + 1 < tops.count ? tops[focus + 1] : height)
    let offset = max(0, min(focusEnd + 1, height) - canvas.rows)
    for (place, item) in looks.enumerated() {
      draw(place, item, top: tops[place] - offset, labelWidth: labelWidth, into: &canvas)
    }
    return min(height, canvas.rows)
  }

  private func draw(_ place: Int, _ look: Look, top: Int, labelWidth: Int, into canvas: inout Canvas) {
    var row = top
    if let heading = look.heading {
      canvas.put(heading, at: 0, row, .heading)
      row += 1
    }
    let isFocused = place == focus
    if row >= 0 { canvas.touchable(.item("form", place), row: row) }
    if isFocused { canvas.put(canvas.glyphs.pointer, at: 0, row, .pointer) }
    canvas.put(look.label, at: 2, row, .label, width: labelWidth)
    let start = labelWidth + 3
    let width = max(4, min(44, canvas.columns - start - 1))
    switch entries[place].value {
    case .text(let field):
      field.draw(into: &canvas, at: start, row, width: width, isFocused: isFocused, placeholder: look.placeholder)
    case .choice(let chosen, _):
      drawChoice(look.options, chosen, at: start, row, isFocused: isFocused, into: &canvas)
    case .toggle(let isOn):
      let box = isOn ? canvas.glyphs.checkedBox : canvas.glyphs.uncheckedBox
      canvas.put(box + SafeText(" " + look.placeholder), at: start, row, isFocused ? .fieldFocused : .field)
    }
    if let message = look.message {
      canvas.put(
        (look.isWrong ? "\(canvas.glyphs.alert) " : "") + message, at: start, row + 1, look.isWrong ? .bad : .muted)
    }
  }

  /// All the options side by side where they fit, else the chosen one between arrows.
  private func drawChoice(
    _ options: [String], _ chosen: Int, at start: Int, _ row: Int, isFocused: Bool, into canvas: inout Canvas
  ) {
    let all = options.reduce(0) { $0 + SafeText($1).width + 4 }
    guard start + all > canvas.columns else {
      var column = start
      for (place, option) in options.enumerated() {
        let mark = place == chosen ? canvas.glyphs.chosen : canvas.glyphs.unchosen
        let role: Role = place == chosen ? (isFocused ? .fieldFocused : .field) : .muted
        column = canvas.put(mark + SafeText(" " + option), at: column, row, role) + 2
      }
      return
    }
    let text = options.indices.contains(chosen) ? options[chosen] : ""
    canvas.put("< \(text) >", at: start, row, isFocused ? .fieldFocused : .field)
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
