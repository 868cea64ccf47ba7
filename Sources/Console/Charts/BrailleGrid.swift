import Terminal

/// Dots finer than cells: two across and four down in each, as braille signs have them; one a cell in ASCII.
struct BrailleGrid {
  let columns: Int
  let rows: Int
  private let glyphs: GlyphSet
  private var bits: [UInt8]

  init(columns: Int, rows: Int, glyphs: GlyphSet) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.glyphs = glyphs
    bits = [UInt8](repeating: 0, count: self.columns * self.rows)
  }

  /// Dots across and down.
  var width: Int { glyphs == .unicode ? columns * 2 : columns }
  var height: Int { glyphs == .unicode ? rows * 4 : rows }

  /// Sets a dot; row 0 is the top. Dots outside are left out.
  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    if glyphs == .unicode {
      bits[y / 4 * columns + x / 2] |= Self.masks[y % 4][x % 2]
    } else {
      bits[y * columns + x] = 1
    }
  }

  /// A line between two dots (Bresenham).
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), every step: Int = 1) {
    let (dx, dy) = (abs(end.x - start.x), -abs(end.y - start.y))
    let (sx, sy) = (start.x < end.x ? 1 : -1, start.y < end.y ? 1 : -1)
    var (x, y, error, count) = (start.x, start.y, dx + dy, 0)
    while true {
      if count % step == 0 { set(x, y) }
      count += 1
      if x == end.x, y == end.y { return }
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += sx
      }
      if twice <= dx {
        error += dx
        y += sy
      }
    }
  }

  /// Whether anything is in the cell.
  func isSet(column: Int, row: Int) -> Bool { bits[row * columns + column] != 0 }

  /// The sign of a cell; `mark` stands for it in ASCII.
  func sign(column: Int, row: Int, mark: SafeText) -> SafeText {
    let value = bits[row * columns + column]
    guard glyphs == .unicode else { return mark }
    return SafeText(String(UnicodeScalar(0x2800 + UInt32(value)).map(Character.init) ?? " "))
  }

  private static let masks: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
