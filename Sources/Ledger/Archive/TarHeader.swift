/// The 512 bytes before a file in a ustar archive (POSIX.1-1988). Owner, group and time are always the same, so that the
/// same files make the same archive.
struct TarHeader: Hashable {
  static let blockSize = 512
  /// The format's eleven octal digits.
  static let sizeLimit = 1 << 33

  var name: String
  var size: Int

  var bytes: [UInt8] {
    var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { block[offset + index] = byte }
    }
    put(name, at: 0)
    put("0000600\0", at: 100)
    put("0000000\0", at: 108)
    put("0000000\0", at: 116)
    put(TarHeader.octal(size, digits: 11) + "\0", at: 124)
    put("00000000000\0", at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar\0" + "00", at: 257)
    put("0000000\0", at: 329)
    put("0000000\0", at: 337)
    put(TarHeader.octal(block.reduce(0) { $0 + Int($1) }, digits: 6) + "\0 ", at: 148)
    return block
  }

  init(name: String, size: Int) {
    self.name = name
    self.size = size
  }

  /// Accepts exactly what ``bytes`` writes; `nil` for anything else.
  init?(_ block: [UInt8]) {
    guard block.count == TarHeader.blockSize else { return nil }
    let name = block.prefix(100).prefix { $0 != 0 }
    var size = 0
    for byte in block[124..<135] {
      guard (0x30...0x37).contains(byte) else { return nil }
      size = size << 3 | Int(byte - 0x30)
    }
    guard let text = String(validating: name, as: UTF8.self) else { return nil }
    self.init(name: text, size: size)
    guard bytes == block else { return nil }
  }

  /// Bytes that fill the last block of a file.
  var padding: Int { -size & (TarHeader.blockSize - 1) }

  /// Whether a name stays below the folder it is unpacked in, and fits.
  static func isSafe(_ name: String) -> Bool {
    guard (1...100).contains(name.utf8.count), !name.utf8.contains(0), !name.utf8.contains(UInt8(ascii: "\\")) else {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }

  private static func octal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
