import Crypto

/// The link that ties a journal line to all lines before it: the first 128 bits of SHA-256 over the previous link in
/// hexadecimal and the line's bytes up to but not including `,"h":`.
public struct ChainHash: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// What the first line builds on: 32 zeros.
  public static let genesis = ChainHash(high: 0, low: 0)

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 lowercase hexadecimal characters; `nil` for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == 32 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for byte in hex {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      words = (words.0 << 4 | words.1 >> 60, words.1 << 4 | UInt64(digit))
    }
    self.init(high: words.0, low: words.1)
  }

  /// The 32 lowercase hexadecimal characters.
  public var hex: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      for index in 0..<32 {
        let word = index < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - index % 16 * 4)) & 15
        buffer[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      count = 32
    }
  }

  /// The link of the line that follows this one.
  public func followed(by bytes: UnsafeRawBufferPointer) -> ChainHash {
    var sha = SHA256()
    hex.withUnsafeBytes { sha.update(bufferPointer: $0) }
    sha.update(bufferPointer: bytes)
    return sha.finalize().withUnsafeBytes { digest in
      ChainHash(
        high: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}

extension ChainHash: CustomStringConvertible {
  public var description: String { String(decoding: hex, as: UTF8.self) }

  public init?(_ text: String) { self.init(hex: Array(text.utf8)) }
}
