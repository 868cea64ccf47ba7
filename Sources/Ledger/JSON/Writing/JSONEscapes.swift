/// The backslash notation of strings, both ways.
enum JSONEscapes {
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// The text of a string's content that the parser has accepted, as UTF-8.
  static func decode(_ content: UnsafeRawBufferPointer) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var index = 0
    func unit() -> UInt32 {
      var value: UInt32 = 0
      for offset in 2..<6 where index + offset < content.count {
        value = value << 4 | UInt32(hexValue(content[index + offset]) ?? 0)
      }
      return value
    }
    while index < content.count {
      guard content[index] == UInt8(ascii: "\\"), index + 1 < content.count else {
        text.append(content[index])
        index += 1
        continue
      }
      switch content[index + 1] {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var value = unit()
        if (0xD800...0xDBFF).contains(value) {
          index += 6
          value = 0x10000 + (value - 0xD800) << 10 + (unit() &- 0xDC00)
        }
        text.append(contentsOf: Unicode.Scalar(value).map { Array(Character($0).utf8) } ?? [])
        index += 4
      case let byte: text.append(byte)
      }
      index += 2
    }
    return text
  }

  /// Appends a string in quotes, escaping only what must be.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { append(byte, to: &bytes) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case 0x0A: bytes.append(contentsOf: Array("\\n".utf8))
    case 0x0D: bytes.append(contentsOf: Array("\\r".utf8))
    case 0x09: bytes.append(contentsOf: Array("\\t".utf8))
    case 0x00..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    default: bytes.append(byte)
    }
  }
}
