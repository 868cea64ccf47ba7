/// What a member passes on so that the newcomer's counter knows who sent them (S39): the first 40 bits of their id as
/// eight characters of Crockford base 32, shown `XXXX-XXXX`. It is no secret and gives nothing by itself.
public struct ReferralCode: Hashable, Sendable {
  /// The 40 bits, the first character in the highest five.
  public let bits: UInt64

  public init(_ member: PersonID) { bits = UInt64(member.high) << 24 | member.low >> 40 }

  /// Reads eight characters without regard to case, spaces and hyphens, O as 0 and I or L as 1; `nil` for other texts.
  public init?(_ text: some StringProtocol) {
    var bits: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      let plain = scalar.halfWidth
      if plain.isSpaceOrHyphen { continue }
      guard plain.isASCII, let value = Crockford.value(of: UInt8(plain.value)), count < 8 else { return nil }
      bits = bits << 5 | UInt64(value)
      count += 1
    }
    guard count == 8 else { return nil }
    self.bits = bits
  }

  /// Whether this is the code of that member.
  public func belongs(to member: PersonID) -> Bool { self == ReferralCode(member) }
}

extension ReferralCode: CustomStringConvertible {
  public var description: String {
    let symbols = (0..<8).map { Crockford.uppercase[Int((bits >> UInt64(35 - 5 * $0)) & 31)] }
    return String(decoding: symbols[0..<4], as: UTF8.self) + "-" + String(decoding: symbols[4..<8], as: UTF8.self)
  }
}
