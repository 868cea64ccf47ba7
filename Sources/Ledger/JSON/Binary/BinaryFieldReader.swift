import Shop

/// Reads what ``BinaryFieldWriter`` wrote. Every byte is checked: damage throws and never traps.
public struct BinaryFieldReader: FieldCoder {
  public var isReading: Bool { true }

  private let bytes: UnsafeRawBufferPointer
  /// Offset of the next byte to read.
  public private(set) var position: Int
  private var depth = 0

  /// Records inside each other; damaged bytes could otherwise claim any number of them.
  private static let depthLimit = 64

  /// - Parameters:
  ///   - bytes: Must stay valid while the reader is used.
  ///   - position: Where the first record begins.
  public init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
    self.bytes = bytes
    self.position = max(0, position)
  }

  /// Reads one record at ``position`` and stands behind it.
  public mutating func read<Value: Record>(_ type: Value.Type) throws(FieldError) -> Value {
    var value = Value()
    try nested(&value, "")
    return value
  }

  private func damage(_ key: String) -> FieldError { FieldError(path: key, expected: "undamaged bytes") }

  private mutating func byte(_ key: String) throws(FieldError) -> UInt8 {
    guard position < bytes.count else { throw damage(key) }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func unsigned(_ key: String) throws(FieldError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let group = try byte(key)
      guard shift < 63 || group <= 1 else { throw damage(key) }
      value |= UInt64(group & 0x7F) << shift
      if group < 0x80 { return value }
      shift += 7
    }
  }

  private mutating func integer(_ key: String) throws(FieldError) -> Int {
    let value = try unsigned(key)
    return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// A count of things of at least one byte each.
  private mutating func count(_ key: String) throws(FieldError) -> Int {
    let count = try unsigned(key)
    guard count <= UInt64(bytes.count - position) else { throw damage(key) }
    return Int(count)
  }

  private mutating func string(_ key: String) throws(FieldError) -> String {
    let count = try count(key)
    defer { position += count }
    let content = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    guard let text = String(validating: content, as: UTF8.self) else { throw damage(key) }
    return text
  }

  private mutating func flag(_ key: String) throws(FieldError) -> Bool {
    switch try byte(key) {
    case 0: return false
    case 1: return true
    default: throw damage(key)
    }
  }

  private mutating func nested<Value: Record>(_ value: inout Value, _ key: String) throws(FieldError) {
    depth += 1
    guard depth <= BinaryFieldReader.depthLimit else { throw damage(key) }
    try value.fields(&self)
    depth -= 1
  }

  public mutating func field(_ key: String, _ value: inout Int) throws(FieldError) { value = try integer(key) }

  public mutating func field(_ key: String, _ value: inout Int?) throws(FieldError) {
    value = try flag(key) ? try integer(key) : nil
  }

  public mutating func field(_ key: String, _ value: inout String) throws(FieldError) { value = try string(key) }

  public mutating func field(_ key: String, _ value: inout String?) throws(FieldError) {
    value = try flag(key) ? try string(key) : nil
  }

  public mutating func field(_ key: String, _ value: inout Bool) throws(FieldError) { value = try flag(key) }

  public mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError) {
    let count = try count(key)
    value = []
    value.reserveCapacity(count)
    for _ in 0..<count { value.append(try integer(key)) }
  }

  public mutating func field(_ key: String, _ value: inout [String]) throws(FieldError) {
    let count = try count(key)
    value = []
    for _ in 0..<count { value.append(try string(key)) }
  }

  public mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError) {
    value = LocalizedText(try string(key))
    if try flag(key) { value.chinese = try string(key) }
  }

  public mutating func field(_ key: String, _ value: inout Money) throws(FieldError) {
    value = Money(try integer(key))
  }

  public mutating func field(_ key: String, _ value: inout Money?) throws(FieldError) {
    value = try flag(key) ? Money(try integer(key)) : nil
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    try nested(&value, key)
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    guard try flag(key) else { return value = nil }
    var read = Value()
    try nested(&read, key)
    value = read
  }

  public mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    let count = try count(key)
    value = []
    for _ in 0..<count {
      let start = position
      var read = Value()
      try nested(&read, key)
      if position == start { _ = try byte(key) }
      value.append(read)
    }
  }

  public mutating func unknown(_ value: inout UnknownFields) throws(FieldError) {
    let count = try self.count("unknown")
    var entries: [(key: String, json: String)] = []
    for _ in 0..<count { entries.append((try string("unknown"), try string("unknown"))) }
    value = UnknownFields(entries: entries)
  }
}
