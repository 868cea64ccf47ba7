import Shop

/// Writes records as compact JSON, members in the order in which a record names its fields.
///
/// Left out are `nil`, `false`, an empty text or list, and a record that is not optional and wrote nothing. A record's
/// blank value must therefore be false, empty or `nil` in such fields; numbers and amounts are always written.
public struct JSONFieldWriter: FieldCoder {
  public var isReading: Bool { false }

  /// What was written so far.
  public internal(set) var bytes: [UInt8]
  let amounts: JSONAmounts
  private var isFirst = true

  public init(appendingTo bytes: [UInt8] = [], amounts: JSONAmounts = .minorUnits) {
    self.bytes = bytes
    self.amounts = amounts
  }

  /// Appends one record as an object.
  ///
  /// - Throws: A whole number beyond ``JSONDocument/integerLimit``.
  public mutating func write<Value: Record>(_ value: Value) throws(FieldError) {
    var value = value
    try object(&value)
  }

  private mutating func object<Value: Record>(_ value: inout Value) throws(FieldError) {
    let outer = isFirst
    isFirst = true
    bytes.append(UInt8(ascii: "{"))
    try value.fields(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = outer
  }

  private mutating func key(_ key: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    JSONEscapes.append(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ value: Int, _ path: @autoclosure () -> String) throws(FieldError) {
    guard value.magnitude <= JSONDocument.integerLimit.magnitude else {
      throw FieldError(path: path(), expected: "a whole number within 2^53")
    }
    bytes.append(contentsOf: String(value).utf8)
  }

  public mutating func field(_ key: String, _ value: inout Int) throws(FieldError) {
    self.key(key)
    try append(value, key)
  }

  public mutating func field(_ key: String, _ value: inout Int?) throws(FieldError) {
    guard let value else { return }
    self.key(key)
    try append(value, key)
  }

  public mutating func field(_ key: String, _ value: inout String) throws(FieldError) {
    guard !value.isEmpty else { return }
    self.key(key)
    JSONEscapes.append(value, to: &bytes)
  }

  public mutating func field(_ key: String, _ value: inout String?) throws(FieldError) {
    guard let value else { return }
    self.key(key)
    JSONEscapes.append(value, to: &bytes)
  }

  public mutating func field(_ key: String, _ value: inout Bool) throws(FieldError) {
    guard value else { return }
    self.key(key)
    bytes.append(contentsOf: "true".utf8)
  }

  public mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError) {
    try list(key, &value) { (writer, number, path) throws(FieldError) in try writer.append(number, path) }
  }

  public mutating func field(_ key: String, _ value: inout [String]) throws(FieldError) {
    try list(key, &value) { (writer, text, _) throws(FieldError) in JSONEscapes.append(text, to: &writer.bytes) }
  }

  private mutating func list<Element>(
    _ key: String, _ values: inout [Element],
    _ append: (inout Self, inout Element, String) throws(FieldError) -> Void
  ) throws(FieldError) {
    guard !values.isEmpty else { return }
    self.key(key)
    bytes.append(UInt8(ascii: "["))
    for index in values.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      try append(&self, &values[index], key)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  public mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError) {
    guard !value.isEmpty else { return }
    self.key(key)
    if value.english == value.chinese { return JSONEscapes.append(value.english, to: &bytes) }
    let outer = isFirst
    isFirst = true
    bytes.append(UInt8(ascii: "{"))
    try field(Language.english.rawValue, &value.english)
    try field(Language.chinese.rawValue, &value.chinese)
    bytes.append(UInt8(ascii: "}"))
    isFirst = outer
  }

  public mutating func field(_ key: String, _ value: inout Money) throws(FieldError) {
    self.key(key)
    try append(value, key)
  }

  public mutating func field(_ key: String, _ value: inout Money?) throws(FieldError) {
    guard let value else { return }
    self.key(key)
    try append(value, key)
  }

  private mutating func append(_ amount: Money, _ key: String) throws(FieldError) {
    switch amounts {
    case .minorUnits: try append(amount.minor, key)
    case .majorUnits(let currency): bytes.append(contentsOf: currency.format(amount).utf8)
    }
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    let (mark, wasFirst) = (bytes.count, isFirst)
    self.key(key)
    let start = bytes.count
    try nested(&value, key)
    guard bytes.count == start + 2 else { return }
    bytes.removeLast(bytes.count - mark)
    isFirst = wasFirst
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    guard var written = value else { return }
    self.key(key)
    try nested(&written, key)
  }

  public mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    var number = 0
    try list(key, &value) { (writer, record, path) throws(FieldError) in
      try writer.nested(&record, "\(path)[\(number)]")
      number += 1
    }
  }

  private mutating func nested<Value: Record>(
    _ value: inout Value, _ path: @autoclosure () -> String
  ) throws(FieldError) {
    do throws(FieldError) {
      try object(&value)
    } catch {
      throw FieldError(path: "\(path()).\(error.path)", expected: error.expected)
    }
  }

  public mutating func unknown(_ value: inout UnknownFields) throws(FieldError) {
    for entry in value.entries {
      key(entry.key)
      bytes.append(contentsOf: entry.json.utf8)
    }
  }
}
