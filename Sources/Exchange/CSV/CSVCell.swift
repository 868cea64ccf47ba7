public import Shop

/// One value of a table that is written.
public enum CSVCell: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// In the currency's major units.
  case amount(Money, Currency)
  case day(Day?)
  /// A share of one, with four digits: `0.2500`.
  case share(BasisPoints)
  /// Up to four digits behind the point: `-0.125`.
  case decimal(Double)

  /// The cell by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay
  /// numbers.
  ///
  /// Source: OWASP, "CSV Injection".
  public var written: String {
    switch self {
    case .number(let number): String(number)
    case .amount(let amount, let currency): currency.format(amount)
    case .day(let day): day?.description ?? ""
    case .share(let share):
      String(share.count / 10_000) + "." + String(String(10_000 + share.count % 10_000).dropFirst())
    case .decimal(let value): CSVCell.plain(value)
    case .text(let text): CSVCell.quoted(CSVCell.guarded(text))
    }
  }

  private static func plain(_ value: Double) -> String {
    let scaled = Int((min(max(value, -1e14), 1e14) * 10_000).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: 10_000)
    var fraction = String(String(rest + 10_000).dropFirst())
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + (fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)")
  }

  private static func guarded(_ text: String) -> String {
    guard let first = text.utf8.first, startsFormula(first) else { return text }
    return "'" + text
  }

  /// Whether a cell that begins with this byte is read as a formula: `=`, `+`, `-`, `@`, tab and carriage return.
  static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D: false
      default: true
      }
    }
    guard !isPlain || text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "\""
  }
}
