import Terminal

/// Rows of text in columns as wide as their widest cell. No colour, no lines, so that it can be read by people and cut
/// by tools.
struct TextTable {
  private var rows: [[SafeText]] = []

  mutating func add(_ cells: [String]) { rows.append(cells.map { SafeText($0) }) }

  var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.width)
      }
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell.string
        guard column + 1 < row.count else { continue }
        line += String(repeating: " ", count: widths[column] - cell.width + 2)
      }
      return line
    }.joined(separator: "\n")
  }
}
