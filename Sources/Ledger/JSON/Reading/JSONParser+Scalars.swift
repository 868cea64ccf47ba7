extension JSONParser {
  mutating func number() throws(JSONFault) {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let digits = position
    var magnitude: UInt64 = 0
    while position < bytes.count, case let digit = bytes[position] &- 0x30, digit < 10 {
      // Beyond 16 digits the value no longer matters, only that it is too large.
      if position - digits < 18 { magnitude = magnitude * 10 + UInt64(digit) }
      position += 1
    }
    let count = position - digits
    guard count > 0, count == 1 || bytes[digits] != 0x30 else {
      throw JSONFault(offset: start, reason: .malformedNumber)
    }
    guard try fraction(from: start) else {
      guard count <= 16, magnitude <= UInt64(JSONDocument.integerLimit) else {
        throw JSONFault(offset: start, reason: .integerOutOfRange)
      }
      return append(.integer, from: start)
    }
    append(.decimal, from: start)
  }

  /// Reads what may follow the whole part. Returns whether anything did.
  private mutating func fraction(from start: Int) throws(JSONFault) -> Bool {
    var isDecimal = false
    if take(UInt8(ascii: ".")) {
      try digits(from: start)
      isDecimal = true
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits(from: start)
      isDecimal = true
    }
    return isDecimal
  }

  private mutating func digits(from start: Int) throws(JSONFault) {
    let first = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    if position == first { throw JSONFault(offset: start, reason: .malformedNumber) }
  }

  mutating func string() throws(JSONFault) {
    let start = position
    var isEscaped = false
    position += 1
    while true {
      skipPlain()
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return append(.string, from: start, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case let byte where byte < 0x20: throw fault(.controlCharacter(byte))
      case let byte where byte >= 0x80: try scalar()
      default: position += 1
      }
    }
  }

  /// Passes over printable ASCII other than quote and backslash, eight bytes at a time.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      // The high bit of each byte that is a quote, a backslash, below 0x20 or not ASCII. A borrow can only mark
      // bytes above a true hit, and only the lowest is used.
      let hits =
        (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- (ones &* 0x20)) & ~word) | word)
        & (ones &* 0x80)
      if hits != 0 {
        position += hits.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
  }

  private mutating func escape() throws(JSONFault) {
    let start = position
    position += 1
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      let first = try hex(from: start)
      switch first {
      case 0xD800...0xDBFF:
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
          throw JSONFault(offset: start, reason: .loneSurrogate)
        }
        let second = try hex(from: start)
        guard (0xDC00...0xDFFF).contains(second) else { throw JSONFault(offset: start, reason: .loneSurrogate) }
      case 0xDC00...0xDFFF: throw JSONFault(offset: start, reason: .loneSurrogate)
      default: break
      }
    default: throw JSONFault(offset: start, reason: .invalidEscape)
    }
  }

  private mutating func hex(from start: Int) throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw JSONFault(offset: start, reason: .invalidEscape) }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = JSONEscapes.hexValue(bytes[position]) else {
        throw JSONFault(offset: start, reason: .invalidEscape)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Passes over one scalar of two to four bytes (The Unicode Standard, table 3-7).
  private mutating func scalar() throws(JSONFault) {
    let first = bytes[position]
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw fault(.invalidUTF8)
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]),
      length < 3 || bytes[position + 2] & 0xC0 == 0x80, length < 4 || bytes[position + 3] & 0xC0 == 0x80
    else { throw fault(.invalidUTF8) }
    position += length
  }
}
