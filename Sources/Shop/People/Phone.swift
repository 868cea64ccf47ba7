/// A phone number: kept as typed for the eye, normalised for comparison and look-up (I1).
public struct Phone: Hashable, Sendable {
  /// As typed, without spaces at its ends.
  public let typed: String
  /// Digits 0-9, with a plus sign in front for numbers of other countries: `13800138812`, `02162345678`, `+442071234567`.
  public let normalised: String

  /// Why a text is no phone number.
  public enum Problem: Error, Hashable, Sendable {
    /// A control character, which no text that is kept may have.
    case controlCharacter
    /// A letter or sign that no number has.
    case unexpected(Character)
    /// Fewer than 3 digits.
    case tooShort(digits: Int)
    /// More than 20 digits.
    case tooLong(digits: Int)
  }

  /// The number of digits that a phone number may have.
  public static let digitCounts = 3...20

  /// Reads digits of any width with spaces, hyphens, dots and brackets between them and a plus sign in front.
  public init(_ text: some StringProtocol) throws(Problem) {
    var kept = String.UnicodeScalarView()
    var plain = ""
    for scalar in text.unicodeScalars {
      guard !scalar.isControl else { throw .controlCharacter }
      kept.append(scalar)
      let narrow = scalar.halfWidth
      switch narrow {
      case "0"..."9": plain.unicodeScalars.append(narrow)
      case "+" where plain.isEmpty: plain = "+"
      case "(", ")", "[", "]", ".", "/", "·": continue
      default: guard narrow.isSpaceOrHyphen else { throw .unexpected(Character(scalar)) }
      }
    }
    typed = String(String(kept).trimmingSpaces)
    normalised = Phone.withoutOwnCountry(plain)
    let count = normalised.utf8.count - (normalised.hasPrefix("+") ? 1 : 0)
    guard count >= Phone.digitCounts.lowerBound else { throw .tooShort(digits: count) }
    guard count <= Phone.digitCounts.upperBound else { throw .tooLong(digits: count) }
  }

  /// Takes +86 or 0086 off; 00 in front of another country's number becomes +. What is left of a Chinese number that is
  /// not a mobile one gets back the 0 of its area code: +86 21 6234 5678 is 021-62345678.
  static func withoutOwnCountry(_ plain: String) -> String {
    var rest = Substring(plain)
    if rest.hasPrefix("+") {
      rest.removeFirst()
    } else if rest.hasPrefix("00"), rest.utf8.count >= 10 {
      rest.removeFirst(2)
    } else {
      return plain
    }
    guard rest.hasPrefix("86") else { return rest.isEmpty ? "" : "+" + rest }
    rest.removeFirst(2)
    return Phone.hasAreaCode(rest) ? "0" + rest : String(rest)
  }

  /// Whether Chinese digits are those of a fixed line without the 0 of its area code: not a mobile number, not one of the
  /// nationwide service numbers that begin with 400 or 800, and not a short number.
  private static func hasAreaCode(_ digits: Substring) -> Bool {
    let count = digits.utf8.count
    if digits.hasPrefix("0") || count < 10 || (count == 11 && digits.hasPrefix("1")) { return false }
    return !(count == 10 && (digits.hasPrefix("400") || digits.hasPrefix("800")))
  }

  /// What may be seen by everyone: `138****8812`. Of short numbers only the last two digits are shown.
  public var masked: String {
    let count = normalised.utf8.count
    let (head, tail) = count >= 8 ? (3, 4) : (0, 2)
    return normalised.prefix(head) + String(repeating: "*", count: count - head - tail) + normalised.suffix(tail)
  }

  /// Whether the number ends in those digits, typed in any way.
  public func hasTail(_ digits: some StringProtocol) -> Bool {
    let tail = Phone.digits(in: digits)
    return !tail.isEmpty && normalised.hasSuffix(tail)
  }

  /// The digits 0-9 of a text, whatever their width.
  static func digits(in text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth).filter(\.isASCIIDigit)))
  }
}

extension Phone: StringCoded, CustomStringConvertible {
  /// Reads a number as it was typed; `nil` for what is none.
  public init?(coded: String) {
    guard let phone = try? Phone(coded) else { return nil }
    self = phone
  }

  public var coded: String { typed }
  public var description: String { masked }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmingSpaces: SubSequence {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[start...end]
  }
}
