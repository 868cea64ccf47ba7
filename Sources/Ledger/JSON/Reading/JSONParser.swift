/// Reads a text onto a tape. Strict as RFC 8259 allows: no duplicate keys, no trailing commas, no byte order mark,
/// valid UTF-8, paired surrogates, whole numbers within 2^53, bounded depth.
struct JSONParser {
  let bytes: UnsafeRawBufferPointer
  var position = 0
  var depth = 0
  var tape: [JSONEntry] = []

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    // A journal line has a value or key about every twelve bytes.
    tape.reserveCapacity(bytes.count / 12 + 4)
  }

  mutating func parse() throws(JSONFault) {
    guard bytes.count < Int(Int32.max) else { throw JSONFault(offset: 0, reason: .tooLong) }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw JSONFault(offset: 0, reason: .byteOrderMark)
    }
    skipSpace()
    try value()
    skipSpace()
    if position < bytes.count { throw fault(.trailingContent) }
  }

  mutating func value() throws(JSONFault) {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    case let byte: throw fault(.unexpectedByte(byte))
    }
  }

  private mutating func array() throws(JSONFault) {
    let index = try open(.array)
    skipSpace()
    if take(UInt8(ascii: "]")) { return close(index) }
    while true {
      try value()
      skipSpace()
      if take(UInt8(ascii: "]")) { return close(index) }
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func object() throws(JSONFault) {
    let index = try open(.object)
    var keys = KeySet(object: index)
    skipSpace()
    if take(UInt8(ascii: "}")) { return close(index) }
    while true {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.unexpectedByte(bytes[position])) }
      try string()
      try keys.insertLast(of: tape, in: bytes)
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected() }
      skipSpace()
      try value()
      skipSpace()
      if take(UInt8(ascii: "}")) {
        try keys.finish(tape, in: bytes)
        return close(index)
      }
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func comma(before bracket: UInt8) throws(JSONFault) {
    let comma = position
    guard take(UInt8(ascii: ",")) else { throw unexpected() }
    skipSpace()
    if position < bytes.count, bytes[position] == bracket { throw JSONFault(offset: comma, reason: .trailingComma) }
  }

  private mutating func open(_ kind: JSONKind) throws(JSONFault) -> Int {
    depth += 1
    guard depth <= JSONDocument.depthLimit else { throw fault(.tooDeep) }
    let index = tape.count
    tape.append(JSONEntry(start: UInt32(position), length: 0, next: 0, kind: kind))
    position += 1
    return index
  }

  private mutating func close(_ index: Int) {
    depth -= 1
    tape[index].length = UInt32(position) - tape[index].start
    tape[index].next = UInt32(tape.count)
  }

  private mutating func word(_ word: StaticString, _ kind: JSONKind) throws(JSONFault) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw unexpected() }
    }
    append(kind, from: start)
  }

  mutating func append(_ kind: JSONKind, from start: Int, isEscaped: Bool = false) {
    tape.append(
      JSONEntry(
        start: UInt32(start), length: UInt32(position - start), next: UInt32(tape.count + 1), kind: kind,
        isEscaped: isEscaped))
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  func fault(_ reason: JSONError.Reason) -> JSONFault { JSONFault(offset: position, reason: reason) }

  func unexpected() -> JSONFault {
    position < bytes.count ? fault(.unexpectedByte(bytes[position])) : fault(.unexpectedEnd)
  }
}
