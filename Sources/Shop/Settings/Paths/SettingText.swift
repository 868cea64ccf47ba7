/// How values are typed, in either language and with full-width digits.
enum SettingText {
  /// A whole number, thousands marks allowed.
  static func number(_ text: String) -> Int? {
    let plain = halfWidth(text).filter { $0 != "," && $0 != " " }
    guard let number = Int(plain), number.magnitude <= 1 << 53 else { return nil }
    return number
  }

  /// A percentage with at most two digits behind the point, its sign optional: `12.5`, `50 %`.
  static func basisPoints(_ text: String) -> Int? {
    var plain = Substring(halfWidth(text).filter { $0 != " " })
    if plain.hasSuffix("%") { plain = plain.dropLast() }
    let isNegative = plain.hasPrefix("-")
    if isNegative { plain = plain.dropFirst() }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = parts.first, let whole = Int(first), whole <= 1_000_000
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= 2, let hundredths = Int(fraction + String(repeating: "0", count: 2 - fraction.count))
    else { return nil }
    return (whole * 100 + hundredths) * (isNegative ? -1 : 1)
  }

  /// `12.5`, `50`.
  static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = Int(basisPoints.magnitude).quotientAndRemainder(dividingBy: 100)
    let sign = basisPoints < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }

  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "on", "1", "是", "有", "开": true
    case "no", "n", "false", "off", "0", "否", "无", "关", "": false
    default: nil
    }
  }

  /// Parts between commas of either width or the Chinese enumeration comma.
  static func list(_ text: String) -> [String] {
    text.split { ",，、".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Without blanks at either end.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  private static func halfWidth(_ text: String) -> String {
    var plain = ""
    for scalar in trimmed(text).unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2212: plain.append("-")
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
