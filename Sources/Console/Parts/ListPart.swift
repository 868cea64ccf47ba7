import Shop
import Terminal

/// Rows of which one is selected: arrows, Page keys, the wheel and the mouse move it.
struct ListPart: Hashable {
  /// The name under which the list is drawn; its rows are the targets `item(name, row)`.
  let name: String
  private(set) var selected = 0
  private(set) var first = 0

  init(_ name: String = "list") { self.name = name }

  enum Outcome {
    case unused
    case moved
    /// The selected row was pressed once more: the same as Enter.
    case activated
  }

  mutating func select(_ row: Int) { selected = max(0, row) }

  /// Takes a key, a press or the wheel.
  ///
  /// - Parameter count: The rows there are.
  mutating func handle(_ input: ScreenInput, count: Int, _ context: Context) -> Outcome {
    let page = context.rows(of: name)
    let target: Int
    switch input {
    case .key(.up): target = selected - 1
    case .key(.down): target = selected + 1
    case .key(.pageUp): target = selected - max(1, page - 1)
    case .key(.pageDown): target = selected + max(1, page - 1)
    case .key(.home): target = 0
    case .key(.end): target = count - 1
    case .scroll(let lines): target = selected + lines
    case .click(.item(name, let row)):
      let again = row == selected
      move(to: row, count: count, page: page)
      return again ? .activated : .moved
    default: return .unused
    }
    move(to: target, count: count, page: page)
    return .moved
  }

  private mutating func move(to row: Int, count: Int, page: Int) {
    selected = min(max(0, row), max(0, count - 1))
    first = Self.window(first: first, selected: selected, count: count, rows: page)
  }

  /// The first row shown, so that the selected one is in sight and no room is wasted at the end.
  private static func window(first: Int, selected: Int, count: Int, rows: Int) -> Int {
    let lowest = selected - rows + 1
    return min(max(first, lowest, 0), min(selected, max(0, count - rows)))
  }

  /// Draws the rows in sight.
  ///
  /// - Parameters:
  ///   - isFocused: Whether the arrows move this list now.
  ///   - row: Draws one row on a canvas one cell high, behind the pointer.
  func draw(
    count: Int, isFocused: Bool = true, into canvas: inout Canvas, row draw: (Int, Bool, inout Canvas) -> Void
  ) {
    canvas.note(rows: canvas.rows, of: name)
    let selected = min(self.selected, max(0, count - 1))
    let first = Self.window(first: first, selected: selected, count: count, rows: canvas.rows)
    for line in 0..<max(0, min(canvas.rows, count - first)) {
      let row = first + line
      let isSelected = row == selected
      canvas.touchable(.item(name, row), row: line)
      canvas.part(row: line, rows: 1) { whole in
        whole.part(column: 2, columns: whole.columns - 3) { draw(row, isSelected, &$0) }
        if isSelected {
          if isFocused { whole.put(whole.glyphs.pointer, at: 0, 0, .pointer) }
          whole.paint(row: 0, isFocused ? .selected : .selectedMuted)
        }
      }
    }
    if first > 0 { canvas.put(canvas.glyphs.moreAbove, at: canvas.columns - 1, 0, .muted) }
    if first + canvas.rows < count {
      canvas.put(canvas.glyphs.moreBelow, at: canvas.columns - 1, canvas.rows - 1, .muted)
    }
  }
}
