import Shop
import Terminal

/// Codes in letters five rows high, to be read off the screen across the counter.
///
/// Only the characters that codes are made of (Crockford base 32) and the hyphen are drawn.
struct BigLetters {
  static let rows = 5

  let text: String

  /// Cells it takes.
  var width: Int { max(0, text.reduce(0) { $0 + (Self.shape(of: $1).first?.count ?? 0) + 1 } - 1) }

  /// Draws the text; where it does not fit it is put in one row of spaced letters.
  ///
  /// - Returns: The rows it took.
  @discardableResult
  func draw(into canvas: inout Canvas, at column: Int, _ row: Int, _ role: Role) -> Int {
    guard column + width <= canvas.columns, row + Self.rows <= canvas.rows else {
      canvas.put(text.map(String.init).joined(separator: " "), at: column, row, role)
      return 1
    }
    let ink = canvas.glyphs == .ascii ? "#" : "█"
    var left = column
    for character in text {
      let shape = Self.shape(of: character)
      for (line, pixels) in shape.enumerated() {
        for (place, pixel) in pixels.enumerated() where pixel == "#" {
          canvas.put(ink, at: left + place, row + line, role)
        }
      }
      left += (shape.first?.count ?? 0) + 1
    }
    return Self.rows
  }

  private static func shape(of character: Character) -> [String] { shapes[character] ?? [] }

  private static let shapes: [Character: [String]] = [
    "0": [".##.", "#..#", "#..#", "#..#", ".##."], "1": [".#.", "##.", ".#.", ".#.", "###"],
    "2": ["###.", "...#", ".##.", "#...", "####"], "3": ["###.", "...#", ".##.", "...#", "###."],
    "4": ["#..#", "#..#", "####", "...#", "...#"], "5": ["####", "#...", "###.", "...#", "###."],
    "6": [".##.", "#...", "###.", "#..#", ".##."], "7": ["####", "...#", "..#.", ".#..", ".#.."],
    "8": [".##.", "#..#", ".##.", "#..#", ".##."], "9": [".##.", "#..#", ".###", "...#", ".##."],
    "A": [".##.", "#..#", "####", "#..#", "#..#"], "B": ["###.", "#..#", "###.", "#..#", "###."],
    "C": [".###", "#...", "#...", "#...", ".###"], "D": ["###.", "#..#", "#..#", "#..#", "###."],
    "E": ["####", "#...", "###.", "#...", "####"], "F": ["####", "#...", "###.", "#...", "#..."],
    "G": [".###", "#...", "#.##", "#..#", ".###"], "H": ["#..#", "#..#", "####", "#..#", "#..#"],
    "J": ["..##", "...#", "...#", "#..#", ".##."], "K": ["#..#", "#.#.", "##..", "#.#.", "#..#"],
    "M": ["#...#", "##.##", "#.#.#", "#...#", "#...#"], "N": ["#..#", "##.#", "#.##", "#..#", "#..#"],
    "P": ["###.", "#..#", "###.", "#...", "#..."], "Q": [".##.", "#..#", "#..#", "#.#.", ".#.#"],
    "R": ["###.", "#..#", "###.", "#.#.", "#..#"], "S": [".###", "#...", ".##.", "...#", "###."],
    "T": ["###", ".#.", ".#.", ".#.", ".#."], "V": ["#...#", "#...#", ".#.#.", ".#.#.", "..#.."],
    "W": ["#...#", "#...#", "#.#.#", "##.##", "#...#"], "X": ["#..#", "#..#", ".##.", "#..#", "#..#"],
    "Y": ["#.#", "#.#", ".#.", ".#.", ".#."], "Z": ["####", "..#.", ".#..", "#...", "####"],
    "-": ["..", "..", "##", "..", ".."],
  ]

  /// Every character that can be drawn.
  static var known: Set<Character> { Set(shapes.keys) }
}
