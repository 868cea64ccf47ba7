/// How many cells a piece of text takes on a terminal.
///
/// The answer is the C library's (`wcwidth` in a UTF-8 locale), because that is what curses believes; Swift's count of
/// characters is something else. Everything that pads, clips or aligns asks here.
public enum DisplayWidth {
  /// Width in cells (0, 1 or 2), or nil for a scalar that must not reach a terminal: control, surrogate, unassigned.
  public static func width(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? 1 : nil }
    let runs = DisplayWidthTable.runs
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    let kind = runs[low] & 3
    return kind == 3 ? nil : Int(kind)
  }

  /// Width in cells of a character as it would be drawn, after ``SafeText`` has cleaned it.
  public static func width(of character: Character) -> Int { SafeText(String(character)).width }

  /// Width in cells of a text as it would be drawn, after ``SafeText`` has cleaned it.
  public static func width(of text: String) -> Int { SafeText(text).width }
}

/// Where a text stands in the room it is given.
public enum Alignment: Hashable, Sendable {
  case leading
  case center
  case trailing
}
