/// The shop's currency: an ISO 4217 code and the number of digits of its minor unit. Fixed when the shop is made (N1).
public struct Currency: Hashable, Sendable {
  /// Three capital letters, as `CNY`.
  public let code: String
  /// Digits behind the point: CNY 2, JPY 0, BHD 3.
  public let digits: Int

  /// - Returns: `nil` for anything but three letters A-Z.
  public init?(code: String) {
    let code = code.uppercased()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = code
    self.digits = Currency.digits(of: code)
  }

  private init(known code: String, digits: Int) {
    self.code = code
    self.digits = digits
  }

  public static let cny = Currency(known: "CNY", digits: 2)
  public static let usd = Currency(known: "USD", digits: 2)
  public static let jpy = Currency(known: "JPY", digits: 0)
  public static let bhd = Currency(known: "BHD", digits: 3)

  /// Minor units in one major unit: 100, 1 or 1 000.
  public var scale: Int { [1, 10, 100, 1_000, 10_000][digits] }

  /// Digits of ISO 4217's minor unit; two unless listed.
  private static func digits(of code: String) -> Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }

  /// Reads an amount in major units as people type it: `268`, `268.5`, `1,268.00`, `¥268.00` (N4).
  ///
  /// - Returns: `nil` where ``read(_:)`` says what is wrong.
  public func parse(_ text: String) -> Money? { try? read(text) }

  /// Reads an amount in major units as people type it: `268`, `268.5`, `1,268.00`, `¥268.00` (N4).
  ///
  /// A comma is only ever a thousands mark. Full-width digits count as digits, and zeros beyond the currency's digits are
  /// let pass.
  public func read(_ text: String) throws(AmountFault) -> Money {
    var negative = false
    var whole = 0
    var fraction = 0
    var fractionDigits = -1
    var sawDigit = false
    var isTooFine = false
    var isTooLarge = false
    var rest = Substring(text.filter { !$0.isWhitespace })
    if let first = rest.first, first == "-" || first == "−" { negative = true; rest.removeFirst() }
    if let first = rest.first, "¥￥$€£".contains(first) { rest.removeFirst() }
    for scalar in rest.unicodeScalars {
      let value: Int
      switch scalar.value {
      case 0x30...0x39: value = Int(scalar.value) - 0x30
      case 0xFF10...0xFF19: value = Int(scalar.value) - 0xFF10
      case 0x2E, 0xFF0E:
        guard fractionDigits < 0 else { throw .notAnAmount }
        fractionDigits = 0
        continue
      case 0x2C where fractionDigits < 0 && sawDigit: continue
      default: throw .notAnAmount
      }
      sawDigit = true
      if fractionDigits >= 0 {
        fractionDigits += 1
        if fractionDigits <= digits { fraction = fraction * 10 + value } else if value != 0 { isTooFine = true }
      } else if !isTooLarge {
        whole = whole * 10 + value
        isTooLarge = whole > Money.limit.minor
      }
    }
    guard sawDigit else { throw .notAnAmount }
    guard !isTooFine else { throw .tooManyDigits(most: digits) }
    for _ in max(0, min(fractionDigits, digits))..<digits { fraction *= 10 }
    guard !isTooLarge, whole * scale + fraction <= Money.limit.minor else { throw .tooLarge }
    let minor = whole * scale + fraction
    return Money(negative ? -minor : minor)
  }

  /// The amount in major units with the currency's own digits and no mark: `268.00`, `-1.50`, JPY `268`.
  public func format(_ amount: Money) -> String {
    let magnitude = amount.minor.magnitude
    let sign = amount.minor < 0 ? "-" : ""
    guard digits > 0 else { return sign + String(magnitude) }
    let fraction = String(magnitude % UInt(scale))
    let padding = String(repeating: "0", count: digits - fraction.count)
    return sign + String(magnitude / UInt(scale)) + "." + padding + fraction
  }
}

/// Why a typed text is no amount of the shop's currency.
public enum AmountFault: Error, Hashable, Sendable {
  case notAnAmount
  /// The currency has fewer digits behind the point: at most this many (N4).
  case tooManyDigits(most: Int)
  /// Beyond ``Money/limit``.
  case tooLarge
}
