/// Brings a text to the form in which headers, names and words are compared: lower case, narrow, single spaces.
enum Folding {
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) && $0 != 0x09 }), !text.contains("  ") {
      return text.utf8.first == 0x20 || text.utf8.last == 0x20 ? String(text.trimmedBlanks) : text
    }
    return narrow(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Full-width letters, digits and marks as narrow ones.
  static func narrow(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: narrow.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000, 0xA0: narrow.append(" ")
      case 0xFEFF, 0x200B: continue
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }

  /// A column's name without what people write it with: `Customer_ID`, `customer id` and `会员号（必填）` by their letters.
  static func header(_ text: String) -> String {
    var name = narrow(text).lowercased()
    if let bracket = name.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "（" }), bracket > name.startIndex {
      name = String(name[..<bracket])
    }
    return name.filter { $0.isLetter || $0.isNumber }
  }
}
