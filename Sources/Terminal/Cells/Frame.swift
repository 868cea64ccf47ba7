/// A picture of the screen: a grid of cells, each with a role.
///
/// Nothing wraps and nothing is drawn outside the ``clip``. A wide character takes two cells; when one of them is drawn
/// over, the other becomes a space, because half a character is what tears a terminal's rows.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The glyphs that are safe on the terminal at hand.
  public let glyphs: GlyphSet
  /// Where the cursor blinks; nil hides it.
  public var cursor: Point?
  /// The part that can be drawn on; the whole frame unless ``clipped(to:_:)`` narrows it.
  public private(set) var clip: Rect
  private var cells: [Cell]

  /// An empty frame.
  public init(size: Size, glyphs: GlyphSet = .unicode, role: Role = .text) {
    self.size = size
    self.glyphs = glyphs
    clip = Rect(origin: Point(column: 0, row: 0), size: size)
    cells = Array(repeating: .blank(role), count: size.columns * size.rows)
  }

  /// The whole frame.
  public var bounds: Rect { Rect(origin: Point(column: 0, row: 0), size: size) }

  /// The cell at a place; nil outside the frame.
  public func cell(at point: Point) -> Cell? { bounds.contains(point) ? cells[index(point)] : nil }

  /// The cells of a row from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard bounds.rows.contains(row) else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  private func index(_ point: Point) -> Int { point.row * size.columns + point.column }

  /// Draws text.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - point: where it begins (where its room begins, when `width` is given).
  ///   - role: what it means.
  ///   - width: the room it may take; it is clipped with an ellipsis when longer and the rest is filled with spaces.
  ///     Without it the text goes to the end of the clip, with an ellipsis when it does not fit.
  ///   - align: where it stands in that room.
  /// - Returns: the cells it took.
  @discardableResult
  public mutating func put(
    _ text: SafeText, at point: Point, role: Role = .text, width: Int? = nil, align: Alignment = .leading
  ) -> Int {
    guard clip.rows.contains(point.row) else { return 0 }
    let room = max(0, clip.columns.upperBound - point.column)
    let ellipsis = glyphs.ellipsis
    let drawn: SafeText =
      if let width {
        text.padded(to: min(width, room), align: align, ellipsis: ellipsis)
      } else {
        text.clipped(to: room, ellipsis: ellipsis)
      }
    var column = point.column
    for glyph in drawn.glyphs {
      set(glyph, at: Point(column: column, row: point.row), role: role)
      column += glyph.width
    }
    return column - point.column
  }

  /// Makes a block empty.
  public mutating func fill(_ rect: Rect, role: Role) {
    let area = rect.intersection(clip)
    for row in area.rows {
      for column in area.columns {
        set(SafeText.Glyph(string: " ", width: 1), at: Point(column: column, row: row), role: role)
      }
    }
  }

  /// Gives a block another role and leaves its text: the selected row, a pressed key.
  ///
  /// A wide character that reaches over the edge changes as a whole.
  public mutating func paint(_ rect: Rect, role: Role) {
    let area = rect.intersection(clip)
    for row in area.rows {
      for column in area.columns {
        let place = index(Point(column: column, row: row))
        cells[place].role = role
        if cells[place].width == 0, column > 0 { cells[place - 1].role = role }
        if cells[place].width == 2, column + 1 < size.columns { cells[place + 1].role = role }
      }
    }
  }

  /// Draws with a narrower clip: what `body` puts outside `rect` is not drawn.
  @discardableResult
  public mutating func clipped<Result>(to rect: Rect, _ body: (inout Frame) -> Result) -> Result {
    let outer = clip
    clip = rect.intersection(outer)
    defer { clip = outer }
    return body(&self)
  }

  private mutating func set(_ glyph: SafeText.Glyph, at point: Point, role: Role) {
    let last = point.column + glyph.width - 1
    guard clip.columns.contains(point.column), clip.columns.contains(last) else {
      // A wide character across the edge of the clip: its inner half becomes a space.
      for column in point.column...last where clip.columns.contains(column) {
        set(SafeText.Glyph(string: " ", width: 1), at: Point(column: column, row: point.row), role: role)
      }
      return
    }
    let place = index(point)
    breakWide(at: place)
    if glyph.width == 2 { breakWide(at: place + 1) }
    cells[place] = Cell(string: glyph.string, width: glyph.width, role: role)
    if glyph.width == 2 { cells[place + 1] = .secondHalf(role) }
  }

  /// Turns the wide character that owns a cell, if any, into two spaces.
  private mutating func breakWide(at place: Int) {
    switch cells[place].width {
    case 0:
      cells[place - 1] = .blank(cells[place - 1].role)
      cells[place] = .blank(cells[place].role)
    case 2:
      cells[place + 1] = .blank(cells[place + 1].role)
      cells[place] = .blank(cells[place].role)
    default: break
    }
  }
}
