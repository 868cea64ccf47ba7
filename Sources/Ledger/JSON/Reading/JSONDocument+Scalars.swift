import Glibc

extension JSONDocument {
  /// The text of the string or key at an index of the tape.
  func string(at index: Int) -> String {
    let entry = tape[index]
    return bytes.withUnsafeBytes { bytes in
      let content = UnsafeRawBufferPointer(rebasing: bytes[entry.content])
      return entry.isEscaped
        ? String(decoding: JSONEscapes.decode(content), as: UTF8.self) : String(decoding: content, as: UTF8.self)
    }
  }

  /// The value of the whole number at an index of the tape, within ``integerLimit`` as the parser has seen.
  func integer(at index: Int) -> Int {
    var range = tape[index].range
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    if isNegative { range = range.dropFirst() }
    var magnitude = 0
    for byte in bytes[range] { magnitude = magnitude &* 10 &+ Int(byte &- 0x30) }
    return isNegative ? -magnitude : magnitude
  }

  /// The digits of a number as they were written.
  func numeral(at index: Int) -> String { String(decoding: bytes[tape[index].range], as: UTF8.self) }

  /// Whether the key at an index of the tape reads `key`, compared byte by byte.
  func isKey(at index: Int, _ key: String) -> Bool {
    let entry = tape[index]
    if entry.isEscaped { return string(at: index).utf8.elementsEqual(key.utf8) }
    let count = Int(entry.length) - 2
    guard count == key.utf8.count else { return false }
    var key = key
    return key.withUTF8 { key in
      bytes.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress, let wanted = key.baseAddress else { return true }
        return memcmp(base + Int(entry.start) + 1, wanted, count) == 0
      }
    }
  }
}
