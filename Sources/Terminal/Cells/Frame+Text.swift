extension Frame {
  /// The frame as plain rows without trailing spaces, for goldens.
  public var text: String { rows(trimming: " ") { $0.string } }

  /// The frame's roles as one letter a cell (``Role/letter``), trailing `.` left out, for goldens.
  public var roles: String { rows(trimming: ".") { String($0.role.letter) } }

  /// One row as plain text without trailing spaces.
  public func text(row: Int) -> String { line(row, trimming: " ") { $0.string } }

  /// One row's roles, trailing `.` left out.
  public func roles(row: Int) -> String { line(row, trimming: ".") { String($0.role.letter) } }

  private func rows(trimming filler: Character, _ picture: (Cell) -> String) -> String {
    (0..<size.rows).map { line($0, trimming: filler, picture) }.joined(separator: "\n")
  }

  private func line(_ row: Int, trimming filler: Character, _ picture: (Cell) -> String) -> String {
    var line = self.row(row).map(picture).joined()
    while line.last == filler { line.removeLast() }
    return line
  }
}
