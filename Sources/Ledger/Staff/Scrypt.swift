import Crypto
import CryptoExtras
import Shop

/// PINs to and from what they are checked against: scrypt (RFC 7914) with a salt of its own for each.
enum Scrypt {
  /// Costs of PINs chosen from now on: 32 MiB, about a tenth of a second on a till. Older PINs keep their own.
  static let cost = 1 << 15
  static let block = 8
  static let parallel = 1
  private static let length = 32

  /// - Parameter salt: 128 random bits in hexadecimal.
  static func hash(_ pin: String, salt: String, cost: Int) -> PinHash? {
    var made = PinHash()
    made.cost = cost
    made.block = block
    made.parallel = parallel
    made.salt = salt
    made.isLong = Pin.isLong(pin)
    guard let key = key(of: pin, as: made) else { return nil }
    made.hash = key.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    return made
  }

  /// Compares in a time that does not tell how much was right.
  static func matches(_ pin: String, _ known: PinHash) -> Bool {
    guard let key = key(of: pin, as: known), let expected = bytes(known.hash), key.count == expected.count else {
      return false
    }
    return zip(key, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// `nil` for costs that are none, or beyond what a till should spend: a file may have been edited.
  private static func key(of pin: String, as form: PinHash) -> [UInt8]? {
    guard let salt = bytes(form.salt), !salt.isEmpty, (1...1 << 20).contains(form.cost), (1...32).contains(form.block),
      (1...16).contains(form.parallel), form.cost * form.block * form.parallel <= 1 << 23
    else { return nil }
    let key = try? KDF.Scrypt.deriveKey(
      from: Array(pin.utf8), salt: salt, outputByteCount: length, rounds: form.cost, blockSize: form.block,
      parallelism: form.parallel)
    return key?.withUnsafeBytes { Array($0) }
  }

  private static func bytes(_ hex: String) -> [UInt8]? {
    let digits = Array(hex.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
