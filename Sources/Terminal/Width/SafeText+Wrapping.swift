extension SafeText {
  /// The text broken into lines of at most `columns` cells, at spaces where there are any and between wide characters.
  ///
  /// Chinese closing punctuation does not begin a line; it hangs on the line before by taking a character with it.
  public func wrapped(to columns: Int) -> [SafeText] {
    let room = max(2, columns)
    var lines: [SafeText] = []
    var line: [Glyph] = []
    var lineWidth = 0
    for glyph in glyphs {
      if lineWidth + glyph.width > room {
        if glyph.string == " " {
          lines.append(SafeText(glyphs: line).trimmedEnd)
          line = []
          lineWidth = 0
          continue
        }
        let carried = Self.carry(from: line, before: glyph)
        let kept = line.dropLast(carried)
        lines.append(SafeText(glyphs: kept).trimmedEnd)
        line = Array(line.suffix(carried))
        lineWidth = line.reduce(0) { $0 + $1.width }
      }
      if line.isEmpty, glyph.string == " ", !lines.isEmpty { continue }
      line.append(glyph)
      lineWidth += glyph.width
    }
    if !line.isEmpty || lines.isEmpty { lines.append(SafeText(glyphs: line)) }
    return lines
  }

  /// A text of several paragraphs broken into lines; line ends in `text` are kept.
  public static func lines(of text: String, columns: Int) -> [SafeText] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { SafeText(String($0)).wrapped(to: columns) }
  }

  /// How many glyphs at the end of a full line go down to the next one together with `next`.
  private static func carry(from line: [Glyph], before next: Glyph) -> Int {
    var count = 0
    var following = next
    for glyph in line.reversed() {
      if canBreak(between: glyph, and: following) { return count }
      count += 1
      following = glyph
    }
    // One unbroken word as long as the line: it is cut where the line ends.
    return 0
  }

  private static func canBreak(between left: Glyph, and right: Glyph) -> Bool {
    if left.string == " " { return true }
    if Self.closing.contains(right.string) || Self.opening.contains(left.string) { return false }
    return left.width == 2 || right.width == 2
  }

  private static let closing: Set<String> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "”", "’", "》", "〉", "】", ",", ".", ";", ":", "?", "!", ")", "%",
  ]
  private static let opening: Set<String> = ["（", "「", "『", "“", "‘", "《", "〈", "【", "(", "¥", "￥", "$"]

  private var trimmedEnd: SafeText {
    var kept = glyphs[...]
    while kept.last?.string == " " { kept.removeLast() }
    return SafeText(glyphs: kept)
  }
}
