/// Crockford's base 32: digits and letters without I, L, O and U (https://www.crockford.com/base32.html).
public enum Crockford {
  static let lowercase = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  static let uppercase = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in lowercase.enumerated() { table[Int(character)] = UInt8(value) }
    for (value, character) in uppercase.enumerated() { table[Int(character)] = UInt8(value) }
    for character in "oO".utf8 { table[Int(character)] = 0 }
    for character in "iIlL".utf8 { table[Int(character)] = 1 }
    return table
  }()

  /// The value 0-31 of one character, read without regard to case, O as 0 and I or L as 1; `nil` for others.
  public static func value(of character: UInt8) -> UInt8? {
    let value = values[Int(character)]
    return value == 0xFF ? nil : value
  }
}
