/// The code of a coupon (C2): 60 random bits as 12 characters of Crockford base 32, and one check symbol.
///
/// The check symbol belongs to the same 32 characters. It is the sum over the field of 32 elements of every character
/// times its own power of a generator of that field, which has 31 distinct ones for 13 places: one wrong character
/// changes the sum by a product of two non-zero elements, and swapping any two different characters, neighbours or not,
/// by the product of two differences that are not zero. Either is therefore always caught.
public struct CouponCode: Hashable, Sendable {
  /// The 60 bits, the first character in the highest five.
  public let bits: UInt64

  /// - Returns: `nil` when more than 60 bits are set.
  public init?(bits: UInt64) {
    guard bits < 1 << 60 else { return nil }
    self.bits = bits
  }

  /// Draws a new code.
  public init(using generator: inout some RandomNumberGenerator) {
    bits = generator.next() >> 4
  }

  /// The 12 characters and the check symbol, without hyphens.
  public var characters: String {
    String(decoding: symbols.map { Crockford.uppercase[Int($0)] }, as: UTF8.self)
  }

  /// The values 0-31 of the 12 characters and the check symbol.
  var symbols: [UInt8] {
    let values = (0..<12).map { UInt8((bits >> UInt64(55 - 5 * $0)) & 31) }
    return values + [CouponCode.checkSymbol(of: values)]
  }

  /// The sum, over the field of 32 elements, of the value in place `i` times the generator to the power `i + 1`.
  static func checkSymbol(of values: some Sequence<UInt8>) -> UInt8 {
    var sum: UInt8 = 0
    for (place, value) in values.enumerated() {
      var product = value
      for _ in 0...place { product = timesGenerator(product) }
      sum ^= product
    }
    return sum
  }

  /// The product with the generator x of GF(32), modulo the primitive polynomial x^5 + x^2 + 1.
  private static func timesGenerator(_ value: UInt8) -> UInt8 {
    let doubled = value << 1
    return doubled & 32 == 0 ? doubled : doubled ^ 0b100101
  }
}

extension CouponCode: CustomStringConvertible {
  /// `XXXX-XXXX-XXXX-C`.
  public var description: String {
    let text = Array(characters.utf8)
    let groups = [text[0..<4], text[4..<8], text[8..<12], text[12..<13]]
    return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}

extension CouponCode: StringCoded {
  /// Reads what ``coded`` writes, in any form in which people may type it; `nil` for a typing error.
  public init?(coded: String) {
    guard case .valid(let code) = CouponCode.read(coded) else { return nil }
    self = code
  }

  public var coded: String { description }
}
