import Terminal

/// Lines of text that are read, not chosen: the arrows, the Page keys and the wheel move them.
struct ScrollText: Hashable {
  private var first = 0

  init() {}

  /// One line in its role; a heading stands on a rule of its own.
  struct Line: Hashable {
    var text: String
    var role: Role = .text
    /// At the right end: an amount.
    var figure = ""
    var isHeading = false

    static func heading(_ text: String) -> Line { Line(text: text, role: .heading, isHeading: true) }
    static let blank = Line(text: "")
  }

  /// Takes the keys that move it; false for what it has no use for.
  mutating func handle(_ input: ScreenInput, _ context: Context) -> Bool {
    let page = max(1, context.rows(of: "text") - 1)
    switch input {
    case .key(.up): first -= 1
    case .key(.down): first += 1
    case .key(.pageUp): first -= page
    case .key(.pageDown): first += page
    case .key(.home): first = 0
    case .key(.end): first = .max / 2
    case .scroll(let lines): first += lines
    default: return false
    }
    first = max(0, first)
    return true
  }

  /// Draws the lines in sight, long ones broken.
  mutating func settle(_ lines: [Line], columns: Int, rows: Int) {
    first = min(first, max(0, Self.broken(lines, columns: columns).count - rows))
  }

  func draw(_ lines: [Line], into canvas: inout Canvas) {
    let broken = Self.broken(lines, columns: canvas.columns)
    let first = min(self.first, max(0, broken.count - canvas.rows))
    canvas.note(rows: canvas.rows, of: "text")
    for (row, line) in broken.dropFirst(first).prefix(canvas.rows).enumerated() {
      if line.isHeading {
        canvas.rule(line.text, row: row, count: line.figure)
        continue
      }
      let figure = SafeText(line.figure)
      canvas.put(
        line.text, at: 2, row, line.role, width: canvas.columns - 4 - (figure.width > 0 ? figure.width + 1 : 0))
      canvas.put(figure, at: canvas.columns - figure.width - 2, row, line.role)
    }
    if first > 0 { canvas.put(canvas.glyphs.moreAbove, at: canvas.columns - 1, 0, .muted) }
    if first + canvas.rows < broken.count {
      canvas.put(canvas.glyphs.moreBelow, at: canvas.columns - 1, canvas.rows - 1, .muted)
    }
  }

  private static func broken(_ lines: [Line], columns: Int) -> [Line] {
    lines.flatMap { line -> [Line] in
      let room = columns - 4 - (line.figure.isEmpty ? 0 : SafeText(line.figure).width + 1)
      guard !line.isHeading, SafeText(line.text).width > room else { return [line] }
      var parts = SafeText(line.text).wrapped(to: room).map { Line(text: $0.string, role: line.role) }
      if let last = parts.indices.last { parts[last].figure = line.figure }
      return parts
    }
  }
}
