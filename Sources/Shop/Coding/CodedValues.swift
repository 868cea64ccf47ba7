/// A value written as one string.
public protocol StringCoded {
  init?(coded: String)
  var coded: String { get }
}

/// A value written as one integer.
public protocol IntegerCoded {
  init?(coded: Int)
  var coded: Int { get }
}

extension RawRepresentable where RawValue == String {
  public init?(coded: String) { self.init(rawValue: coded) }
  public var coded: String { rawValue }
}

extension EntityID: StringCoded {
  public init?(coded: String) { self.init(coded) }
  public var coded: String { description }
}

extension Day: StringCoded {
  public init?(coded: String) { self.init(coded) }
  public var coded: String { description }
}

extension Instant: StringCoded {
  public init?(coded: String) { self.init(coded) }
  public var coded: String { description }
}

extension Language: StringCoded {}

extension Points: IntegerCoded {
  public init(coded: Int) { self.init(coded) }
  public var coded: Int { count }
}

extension BasisPoints: IntegerCoded {
  public init(coded: Int) { self.init(coded) }
  public var coded: Int { count }
}

extension FieldCoder {
  public mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    var text = isReading ? "" : value.coded
    try field(key, &text)
    guard isReading, !text.isEmpty else { return }
    guard let read = Value(coded: text) else { throw FieldError(path: key, expected: "\(Value.self)") }
    value = read
  }

  public mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value?) throws(FieldError) {
    var text = isReading ? nil : value?.coded
    try field(key, &text)
    guard isReading, let text else { return }
    guard let read = Value(coded: text) else { throw FieldError(path: key, expected: "\(Value.self)") }
    value = read
  }

  public mutating func field<Value: StringCoded>(_ key: String, _ values: inout [Value]) throws(FieldError) {
    var texts = isReading ? [] : values.map(\.coded)
    try field(key, &texts)
    guard isReading else { return }
    values = []
    for text in texts {
      guard let read = Value(coded: text) else { throw FieldError(path: key, expected: "\(Value.self)") }
      values.append(read)
    }
  }

  public mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    var number = value.coded
    try field(key, &number)
    guard isReading else { return }
    guard let read = Value(coded: number) else { throw FieldError(path: key, expected: "\(Value.self)") }
    value = read
  }

  public mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value?) throws(FieldError) {
    var number = value?.coded
    try field(key, &number)
    guard isReading else { return }
    guard let number else { return }
    guard let read = Value(coded: number) else { throw FieldError(path: key, expected: "\(Value.self)") }
    value = read
  }
}

/// Numbers whose blank is 0 and that are then not written; plain `field` always writes them.
extension FieldCoder {
  public mutating func nonzero(_ key: String, _ value: inout Int) throws(FieldError) {
    var written = value == 0 ? nil : Optional(value)
    try field(key, &written)
    value = written ?? 0
  }

  public mutating func nonzero(_ key: String, _ value: inout Money) throws(FieldError) {
    var written = value == .zero ? nil : Optional(value)
    try field(key, &written)
    value = written ?? .zero
  }

  public mutating func nonzero<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    var written = value.coded
    try nonzero(key, &written)
    guard isReading else { return }
    guard let read = Value(coded: written) else { throw FieldError(path: key, expected: "\(Value.self)") }
    value = read
  }
}
