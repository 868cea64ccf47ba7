import Terminal

/// Columns of a list that share the room: the least important ones drop out when it is narrow.
struct Columns {
  struct Column {
    var title: String
    var width: Int
    /// Takes a share of what is left over; 0 stays as wide as it is.
    var grows = 0
    var align = Alignment.leading
    /// 0 is always shown; the highest goes first.
    var priority = 0
  }

  /// The columns shown, with the place of each in the list given, its start and its width.
  let shown: [(place: Int, start: Int, width: Int, column: Column)]

  init(_ columns: [Column], room: Int) {
    var places = Array(columns.indices)
    func needed() -> Int { places.reduce(0) { $0 + columns[$1].width } + 2 * max(0, places.count - 1) }
    while needed() > room,
      let last = places.filter({ columns[$0].priority > 0 }).max(by: {
        columns[$0].priority < columns[$1].priority
      })
    {
      places.removeAll { $0 == last }
    }
    let shares = places.reduce(0) { $0 + columns[$1].grows }
    let spare = max(0, room - needed())
    var start = 0
    shown = places.map { place in
      let column = columns[place]
      let width = column.width + (shares > 0 ? spare * column.grows / shares : 0)
      defer { start += width + 2 }
      return (place, start, width, column)
    }
  }

  func drawTitles(into canvas: inout Canvas, at column: Int = 0, _ row: Int) {
    for entry in shown {
      canvas.put(
        entry.column.title, at: column + entry.start, row, .label, width: entry.width, align: entry.column.align)
    }
  }

  /// Draws one row: a text and its role for each column given to ``init(_:room:)``.
  func draw(_ cells: [(String, Role)], into canvas: inout Canvas, at column: Int = 0, _ row: Int = 0) {
    for entry in shown where cells.indices.contains(entry.place) {
      let (text, role) = cells[entry.place]
      canvas.put(text, at: column + entry.start, row, role, width: entry.width, align: entry.column.align)
    }
  }
}
