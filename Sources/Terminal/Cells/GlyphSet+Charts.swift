extension GlyphSet {
  /// A bar of `filled` out of `whole` over `columns` cells; the rest is spaces.
  ///
  /// Amounts below zero count as none, above `whole` as all; something is never drawn as nothing.
  public func bar(_ filled: Int, of whole: Int, columns: Int) -> SafeText {
    let (full, part) = eighths(filled, of: whole, columns: columns)
    return (fullBlock.repeated(full) + part).padded(to: columns)
  }

  /// How far along: like ``bar(_:of:columns:)``, with a visible track for what is missing.
  public func progress(_ filled: Int, of whole: Int, columns: Int) -> SafeText {
    let (full, part) = eighths(filled, of: whole, columns: columns)
    let done: SafeText =
      switch self {
      case .unicode: SafeText("⣿").repeated(full + (part.isEmpty ? 0 : 1))
      case .ascii: SafeText("#").repeated(full + (part.isEmpty ? 0 : 1))
      }
    return done + trackCell.repeated(columns - done.width)
  }

  /// One cell a value, as high as the value is against the highest; nil is a gap, which is not the same as zero.
  public func sparkline(_ values: [Int?]) -> SafeText {
    let top = max(1, values.compactMap(\.self).max() ?? 1)
    return values.reduce("") { line, value in
      guard let value else { return line + " " }
      return line + level(value, of: top)
    }
  }

  private var trackCell: SafeText { self == .unicode ? "⣀" : "." }
  private var fullBlock: SafeText { self == .unicode ? "█" : "#" }

  private var levels: [SafeText] {
    switch self {
    case .unicode: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .ascii: ["_", ".", ":", "-", "=", "+", "*", "#"]
    }
  }

  private func level(_ value: Int, of top: Int) -> SafeText {
    let bounded = min(max(0, value), top)
    let step = top.dividingFullWidth(bounded.multipliedFullWidth(by: 7)).quotient
    // Zero alone lies on the floor.
    return levels[bounded == 0 ? 0 : max(1, step)]
  }

  private func eighths(_ filled: Int, of whole: Int, columns: Int) -> (full: Int, part: SafeText) {
    guard whole > 0, columns > 0, filled > 0 else { return (0, "") }
    let share = Double(min(filled, whole)) / Double(whole)
    let steps = max(1, Int((share * Double(columns * 8)).rounded()))
    let rest = steps % 8
    guard rest > 0 else { return (steps / 8, "") }
    switch self {
    case .unicode: return (steps / 8, ["▏", "▎", "▍", "▌", "▋", "▊", "▉"][rest - 1])
    case .ascii: return (steps / 8, rest >= 4 || steps < 8 ? "#" : "")
    }
  }
}
