import CNcurses
import Terminal

extension CursesTerminal {
  /// Shows a frame. curses itself sends only what has changed.
  public func present(_ frame: Frame) {
    guard isUsable else { return }
    let base = styles[.text]
    cn_set_background(base.attributes, base.pair)
    werase(cn_screen())
    let room = size
    for row in 0..<min(frame.size.rows, room.rows) { draw(frame.row(row), row: row, columns: room.columns) }
    placeCursor(frame.cursor, in: room)
    if needsFullRedraw {
      needsFullRedraw = false
      clearok(cn_screen(), true)
    }
    wnoutrefresh(cn_screen())
    doupdate()
  }

  /// One move and one text for each run of cells that look the same, so that a terminal's own opinion of a width
  /// cannot travel along the row.
  private func draw(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    var text: [UInt8] = []
    var start = 0
    var style: RoleStyles.Entry?
    func flush() {
      guard let style, !text.isEmpty else { return }
      wmove(cn_screen(), Int32(row), Int32(start))
      cn_set_style(style.attributes, style.pair)
      text.withUnsafeBytes { bytes in
        _ = waddnstr(cn_screen(), bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      }
      text.removeAll(keepingCapacity: true)
    }
    for (column, cell) in cells.enumerated() where cell.width > 0 && column + cell.width <= columns {
      let wanted = styles[cell.role]
      if wanted != style {
        flush()
        style = wanted
        start = column
      }
      append(cell, to: &text)
    }
    flush()
  }

  private func append(_ cell: Cell, to text: inout [UInt8]) {
    if isUTF8 || cell.string.utf8.allSatisfy({ $0 < 0x80 }) {
      text.append(contentsOf: cell.string.utf8)
    } else {
      text.append(contentsOf: repeatElement(UInt8(ascii: "?"), count: cell.width))
    }
  }

  private func placeCursor(_ cursor: Point?, in room: Size) {
    guard let cursor, (0..<room.columns).contains(cursor.column), (0..<room.rows).contains(cursor.row) else {
      curs_set(0)
      return
    }
    wmove(cn_screen(), Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }
}
