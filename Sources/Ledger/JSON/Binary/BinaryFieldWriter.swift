import Shop

/// Writes records for the cache: fields by position without their keys, whole numbers as zigzag varints (little
/// groups of seven bits first), texts and lists behind their length, a presence byte before what is optional.
public struct BinaryFieldWriter: FieldCoder {
  public var isReading: Bool { false }

  public private(set) var bytes: [UInt8]

  public init(appendingTo bytes: [UInt8] = []) { self.bytes = bytes }

  public mutating func write<Value: Record>(_ value: Value) throws(FieldError) {
    var value = value
    try value.fields(&self)
  }

  /// Starts over, keeping the memory.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func append(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func append(_ value: Int) {
    append(unsigned: UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1))))
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(unsigned: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  private mutating func append(present: Bool) { bytes.append(present ? 1 : 0) }

  public mutating func field(_ key: String, _ value: inout Int) throws(FieldError) { append(value) }

  public mutating func field(_ key: String, _ value: inout Int?) throws(FieldError) {
    append(present: value != nil)
    if let value { append(value) }
  }

  public mutating func field(_ key: String, _ value: inout String) throws(FieldError) { append(value) }

  public mutating func field(_ key: String, _ value: inout String?) throws(FieldError) {
    append(present: value != nil)
    if let value { append(value) }
  }

  public mutating func field(_ key: String, _ value: inout Bool) throws(FieldError) { append(present: value) }

  public mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError) {
    append(unsigned: UInt64(value.count))
    for number in value { append(number) }
  }

  public mutating func field(_ key: String, _ value: inout [String]) throws(FieldError) {
    append(unsigned: UInt64(value.count))
    for text in value { append(text) }
  }

  public mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError) {
    append(value.english)
    append(present: value.chinese != value.english)
    if value.chinese != value.english { append(value.chinese) }
  }

  public mutating func field(_ key: String, _ value: inout Money) throws(FieldError) { append(value.minor) }

  public mutating func field(_ key: String, _ value: inout Money?) throws(FieldError) {
    append(present: value != nil)
    if let value { append(value.minor) }
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    try value.fields(&self)
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    append(present: value != nil)
    guard var written = value else { return }
    try written.fields(&self)
  }

  /// An element that wrote nothing takes one byte, so that a reader can trust a count no larger than what follows.
  public mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    append(unsigned: UInt64(value.count))
    for index in value.indices {
      let start = bytes.count
      try value[index].fields(&self)
      if bytes.count == start { bytes.append(0) }
    }
  }

  public mutating func unknown(_ value: inout UnknownFields) throws(FieldError) {
    append(unsigned: UInt64(value.entries.count))
    for entry in value.entries {
      append(entry.key)
      append(entry.json)
    }
  }
}
