/// What was typed to find someone, read by its shape (I1).
///
/// Several words, or Chinese characters, letters and digits side by side (`王8812`, `wang xm`), must all fit.
public struct SearchQuery: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// Nothing to look for.
    case empty
    /// Part of a phone or card number.
    case digits
    /// A name, its pinyin or its initials.
    case letters
    /// Chinese characters, or letters of another script, of a name or WeChat remark.
    case characters
    /// Several kinds together.
    case mixed
    /// A coupon's code, whose owner is meant.
    case couponCode(CouponCode)
    /// A coupon's code, with hyphens as on the slip, whose check symbol does not fit.
    case mistypedCouponCode
    /// An order's number `YYMMDD-NNN`, whose member is meant.
    case orderNumber(String)
  }

  /// As typed.
  public let text: String
  public let shape: Shape
  /// The code that the text is when read as one, also where its ``shape`` is letters or digits: worth a look-up first, as
  /// one code in some hundred has no digit among its letters.
  public let couponCode: CouponCode?

  let terms: [Term]
  /// All letters in one word, when there are several words of letters and nothing else: `wang xiao mei`.
  let joined: Term?

  struct Term: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case digits, letters, characters
      /// Letters and digits without a space: part of a card number, or a name and a number.
      case code
    }
    var kind: Kind
    var bytes: [UInt8]
    /// The runs of letters and of digits of a code.
    var parts: [Term] = []
  }

  public init(_ text: String) {
    self.text = text
    terms = SearchQuery.terms(of: text)
    let areLetters = terms.count > 1 && terms.allSatisfy { $0.kind == .letters }
    joined = areLetters ? Term(kind: .letters, bytes: Array(terms.flatMap(\.bytes).prefix(SearchQuery.limit))) : nil
    let reading = CouponCode.read(text)
    if case .valid(let code) = reading { couponCode = code } else { couponCode = nil }
    shape = SearchQuery.shape(of: text, terms: terms, reading: reading)
  }

  /// Letters beyond these are not looked at, so that a paste by mistake costs nothing.
  static let limit = 64

  private static func shape(of text: String, terms: [Term], reading: CouponCode.Reading) -> Shape {
    if let number = orderNumber(in: text) { return .orderNumber(number) }
    let isGrouped = text.unicodeScalars.filter { $0.halfWidth.isSpaceOrHyphen && $0.value != 0x20 }.count >= 3
    switch reading {
    case .valid(let code) where isGrouped || terms.first?.kind == .code: return .couponCode(code)
    case .typingError where isGrouped && terms.first?.kind != .digits: return .mistypedCouponCode
    default: break
    }
    guard let first = terms.first else { return .empty }
    guard terms.allSatisfy({ $0.kind == first.kind }) else { return .mixed }
    switch first.kind {
    case .digits: return .digits
    case .letters: return .letters
    case .characters: return .characters
    case .code: return .mixed
    }
  }

  /// `YYMMDD-NNN`, with three digits or more behind the hyphen, if the first six are a day.
  private static func orderNumber(in text: String) -> String? {
    let plain = String(
      String.UnicodeScalarView(
        text.trimmingSpaces.unicodeScalars.map { $0.halfWidth.isSpaceOrHyphen ? "-" : $0.halfWidth }))
    let parts = plain.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 6, (3...6).contains(parts[1].count),
      parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let digits = Array(parts[0].map { Character(Unicode.Scalar($0)) })
    let day = "20" + String(digits[0...1]) + "-" + String(digits[2...3]) + "-" + String(digits[4...5])
    return Day(day) == nil ? nil : plain
  }
}
