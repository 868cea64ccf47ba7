import Shop

/// Amounts and counts as tills and spreadsheets write them.
enum WrittenAmount {
  /// Reads an amount in major units: `268`, `1,268.00`, `¥268.00`, `268元`, `12,50`, `1.268,50` (N4).
  ///
  /// A comma is a thousands mark, unless what stands behind it can only be the minor unit.
  static func read(_ text: String, in currency: Currency) -> Money? {
    if let plain = readPlain(text, in: currency) { return plain }
    var kept = ""
    for character in Folding.narrow(text) {
      if character.isNumber || character == "." || character == "," || character == "-" || character == "−" {
        kept.append(character)
      } else if !(character.isWhitespace || character.isCurrencySymbol || character == "'") {
        let isUnit = character == "元" || character == "块" || currency.code.contains(character.uppercased())
        guard isUnit || "RMB".contains(character.uppercased()) else { return nil }
      }
    }
    guard let plain = withPoint(kept, digits: currency.digits) else { return nil }
    return currency.parse(plain)
  }

  /// The usual case without any mark, which a million rows should not pay for.
  private static func readPlain(_ text: String, in currency: Currency) -> Money? {
    var minor = 0
    var fraction = -1
    guard (1...14).contains(text.utf8.count) else { return nil }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        minor = minor * 10 + Int(byte) - 0x30
        if fraction >= 0 { fraction += 1 }
      case 0x2E where fraction < 0 && minor >= 0: fraction = 0
      default: return nil
      }
    }
    guard fraction != 0, fraction <= currency.digits else { return nil }
    for _ in max(0, fraction)..<currency.digits { minor *= 10 }
    return minor <= Money.limit.minor ? Money(minor) : nil
  }

  /// Thousands marks taken out and the decimal mark as a point; `nil` when the groups are no thousands.
  private static func withPoint(_ text: String, digits: Int) -> String? {
    let marks = text.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return text }
    guard let place = text.lastIndex(of: last) else { return nil }
    let behind = text.distance(from: place, to: text.endIndex) - 1
    let isSingle = marks.count(where: { $0 == last }) == 1
    let isDecimal = last == "." ? isSingle : isSingle && behind != 3 && (1...max(1, digits)).contains(behind)
    let whole = isDecimal ? text[..<place] : text[...]
    let fraction = isDecimal ? text[text.index(after: place)...] : ""
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let separators = Set(whole.filter { $0 == "." || $0 == "," })
    guard separators.count <= 1, !isDecimal || !separators.contains(last),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined() + (isDecimal ? "." + fraction : "")
  }

  /// A whole number: `2`, `2.0`, `1,250`.
  static func readCount(_ text: String) -> Int? {
    var digits = Substring(Folding.narrow(text).filter { !$0.isWhitespace })
    if let point = digits.firstIndex(of: "."), digits[digits.index(after: point)...].allSatisfy({ $0 == "0" }) {
      digits = digits[..<point]
    }
    guard let plain = withPoint(String(digits), digits: 0), let count = Int(plain), abs(count) <= 1_000_000_000 else {
      return nil
    }
    return count
  }
}
