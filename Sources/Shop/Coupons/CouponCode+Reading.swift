extension CouponCode {
  /// What a text is when it is read as a coupon's code (C2).
  public enum Reading: Hashable, Sendable {
    case valid(CouponCode)
    /// Thirteen characters of the right kind whose check symbol does not fit: a character is wrong or two are swapped.
    case typingError
    /// Too short, too long, or with characters that no code has.
    case notACode
  }

  /// Reads a code without regard to case, width, spaces and hyphens, O as 0 and I or L as 1.
  public static func read(_ text: some StringProtocol) -> Reading {
    guard let symbols = symbols(in: text), symbols.count == 13 else { return .notACode }
    var bits: UInt64 = 0
    for symbol in symbols.dropLast() { bits = bits << 5 | UInt64(symbol) }
    guard let code = CouponCode(bits: bits), symbols.last == checkSymbol(of: symbols.dropLast()) else {
      return .typingError
    }
    return .valid(code)
  }

  /// Whether `text` is the end of this code as people read it off the slip: its last characters with the check symbol
  /// or, where the check symbol is left out, without it. Four characters are enough beside the owner's own coupons.
  public func hasTail(_ text: some StringProtocol) -> Bool {
    guard let tail = CouponCode.symbols(in: text), !tail.isEmpty else { return false }
    let own = symbols
    return own.suffix(tail.count).elementsEqual(tail) || own.dropLast().suffix(tail.count).elementsEqual(tail)
  }

  /// The values of the characters, or `nil` when one is neither of the alphabet nor a space or hyphen.
  private static func symbols(in text: some StringProtocol) -> [UInt8]? {
    var symbols: [UInt8] = []
    for scalar in text.unicodeScalars {
      let plain = scalar.halfWidth
      if plain.isSpaceOrHyphen { continue }
      guard plain.isASCII, let value = Crockford.value(of: UInt8(plain.value)) else { return nil }
      symbols.append(value)
    }
    return symbols
  }
}
