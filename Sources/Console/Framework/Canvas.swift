import Shop
import Terminal

/// The part of a frame that a screen or one of its parts draws on, with its own corner at 0, 0.
struct Canvas {
  private(set) var frame: Frame
  private(set) var area: Rect
  private(set) var drawn = Drawn()
  /// Cells of text that were drawn over with other text: a mistake in a layout, which tests look for.
  private(set) var overdrawn = 0
  var size: Size { area.size }
  var columns: Int { area.size.columns }
  var rows: Int { area.size.rows }
  var glyphs: GlyphSet { frame.glyphs }

  init(frame: Frame, area: Rect) {
    self.frame = frame
    self.area = area.intersection(frame.bounds)
  }

  /// Draws a text; what does not fit the canvas is cut off with an ellipsis.
  ///
  /// - Returns: The column behind it.
  @discardableResult
  mutating func put(
    _ text: String, at column: Int, _ row: Int, _ role: Role = .text, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    put(SafeText(text), at: column, row, role, width: width, align: align)
  }

  @discardableResult
  mutating func put(
    _ text: SafeText, at column: Int, _ row: Int, _ role: Role = .text, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    guard (0..<rows).contains(row), column < columns else { return column }
    let place = Point(column: area.origin.column + column, row: area.origin.row + row)
    let room = width.map { min($0, columns - column) }
    let covered = min(text.width, room ?? text.width, columns - column)
    for offset in 0..<max(0, covered) {
      let cell = frame.cell(at: Point(column: place.column + offset, row: place.row))
      if let cell, cell.string != " ", !cell.string.isEmpty, cell.string != glyphs.rule.string { overdrawn += 1 }
    }
    let taken = frame.clipped(to: area) { $0.put(text, at: place, role: role, width: room, align: align) }
    return column + taken
  }

  /// Sets one sign of a picture, over what the picture has there already or, with `over` false, only where nothing is.
  mutating func mark(_ sign: SafeText, at column: Int, _ row: Int, _ role: Role, over: Bool = true) {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return }
    let place = Point(column: area.origin.column + column, row: area.origin.row + row)
    if !over, let cell = frame.cell(at: place), cell.string != " " { return }
    _ = frame.clipped(to: area) { $0.put(sign, at: place, role: role, width: 1) }
  }

  /// Draws pieces of text after each other, each in its role.
  @discardableResult
  mutating func put(_ pieces: [(String, Role)], at column: Int, _ row: Int) -> Int {
    var column = column
    for (text, role) in pieces { column = put(text, at: column, row, role) }
    return column
  }

  /// A line across, with a word in it.
  mutating func rule(_ title: String = "", row: Int, count: String = "") {
    put(glyphs.rule.repeated(columns), at: 0, row, .rule)
    if !title.isEmpty { put(" " + title + " ", at: 1, row, .heading) }
    if !count.isEmpty {
      let text = SafeText(" " + count + " ")
      put(text, at: columns - text.width - 1, row, .muted)
    }
  }

  mutating func fill(_ role: Role) { frame.fill(area, role: role) }

  /// Gives a row another role and leaves its text.
  mutating func paint(row: Int, _ role: Role) {
    guard (0..<rows).contains(row) else { return }
    frame.paint(
      Rect(column: area.origin.column, row: area.origin.row + row, columns: columns, rows: 1), role: role)
  }

  mutating func cursor(at column: Int, _ row: Int) {
    let point = Point(column: area.origin.column + column, row: area.origin.row + row)
    guard area.contains(point) else { return }
    frame.cursor = point
  }

  mutating func hideCursor() { frame.cursor = nil }

  /// Makes a block answer to the mouse.
  mutating func touchable(_ target: Target, column: Int = 0, row: Int, columns: Int? = nil, rows: Int = 1) {
    let block = Rect(
      column: area.origin.column + column, row: area.origin.row + row, columns: columns ?? self.columns - column,
      rows: rows)
    drawn.targets.append((block.intersection(area), target))
  }

  /// Forgets what was drawn so far for the mouse: a question lies over it.
  mutating func forgetTargets() { drawn.targets = [] }

  /// Remembers how many rows a list had, for its Page keys.
  mutating func note(rows: Int, of list: String) { drawn.rows[list] = rows }

  /// Draws on a part of this canvas.
  mutating func part(
    column: Int = 0, row: Int = 0, columns: Int? = nil, rows: Int? = nil, _ body: (inout Canvas) -> Void
  ) {
    let block = Rect(
      column: area.origin.column + column, row: area.origin.row + row,
      columns: min(columns ?? self.columns, self.columns - column), rows: min(rows ?? self.rows, self.rows - row)
    ).intersection(area)
    guard !block.isEmpty else { return }
    let outer = area
    area = block
    body(&self)
    area = outer
  }
}
