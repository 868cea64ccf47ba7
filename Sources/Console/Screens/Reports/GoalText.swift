public import Shop

/// A goal as it is typed: `45% 2026-12-31`.
public enum GoalText {
  public static func written(_ target: Int, of measure: Measure, by: Day?, _ words: Words) -> String {
    let number: String
    switch measure.unit {
    case .money: number = words.currency.format(Money(target))
    case .share: number = decimal(target, 100) + "%"
    case .days, .number, .count: number = decimal(target, measure.unit.scale)
    }
    return by.map { number + " " + $0.description } ?? number
  }

  /// - Returns: `nil` for what cannot be read; nothing typed takes the goal away.
  public static func read(_ text: String, of measure: Measure, _ words: Words) -> Goal? {
    let parts = text.split(separator: " ")
    guard let number = parts.first else { return Goal(measure, target: nil) }
    guard parts.count <= 2 else { return nil }
    var by: Day?
    if parts.count == 2 {
      guard let day = Day(parts[1]) else { return nil }
      by = day
    }
    let bare = number.hasSuffix("%") || number.hasSuffix("％") ? number.dropLast() : number
    let target: Int? =
      switch measure.unit {
      case .money: words.currency.parse(String(bare))?.minor
      case .share: scaled(bare, 100)
      case .days, .number, .count: scaled(bare, measure.unit.scale)
      }
    return target.map { Goal(measure, target: $0, by: by) }
  }

  /// Whole numbers and decimals that fit the scale, read without floating point.
  private static func scaled(_ text: Substring, _ scale: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), whole >= 0, whole < 1_000_000_000 else {
      return nil
    }
    guard parts.count == 2 else { return whole * scale }
    var (sum, step) = (whole * scale, scale)
    for digit in parts[1] {
      guard let value = digit.wholeNumberValue, step % 10 == 0, step > 1 else { return nil }
      step /= 10
      sum += value * step
    }
    return sum
  }

  private static func decimal(_ amount: Int, _ scale: Int) -> String {
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: scale)
    guard rest != 0 else { return "\(whole)" }
    var digits = String(rest + scale).dropFirst()
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
