/// One description of a record's fields that serves every format it is written in: journal lines, files that people
/// edit, and the binary cache. A reader fills the fields in, a writer reads them out.
///
/// Formats are implemented where the files are (module Ledger). A missing key leaves the value as it was, which is the
/// record's blank value. `nil`, `false`, the empty string and the empty list are not written; numbers always are.
public protocol FieldCoder {
  /// True while reading: a record may then check what it was given.
  var isReading: Bool { get }

  mutating func field(_ key: String, _ value: inout Int) throws(FieldError)
  mutating func field(_ key: String, _ value: inout Int?) throws(FieldError)
  mutating func field(_ key: String, _ value: inout String) throws(FieldError)
  mutating func field(_ key: String, _ value: inout String?) throws(FieldError)
  mutating func field(_ key: String, _ value: inout Bool) throws(FieldError)
  mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError)
  mutating func field(_ key: String, _ value: inout [String]) throws(FieldError)
  mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError)
  /// An amount: integer minor units in the journal, major units in files that people edit (N4).
  mutating func field(_ key: String, _ value: inout Money) throws(FieldError)
  mutating func field(_ key: String, _ value: inout Money?) throws(FieldError)

  mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError)
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError)
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError)

  // Written in terms of those above, unless a coder wants to know more than the text or number that is written.
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value) throws(FieldError)
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value?) throws(FieldError)
  mutating func field<Value: StringCoded>(_ key: String, _ values: inout [Value]) throws(FieldError)
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError)
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value?) throws(FieldError)
  mutating func nonzero(_ key: String, _ value: inout Int) throws(FieldError)
  mutating func nonzero(_ key: String, _ value: inout Money) throws(FieldError)
  mutating func nonzero<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError)

  /// Fields that no other call named, kept for the round trip. Called last.
  mutating func unknown(_ value: inout UnknownFields) throws(FieldError)
}

/// A value made of named fields.
public protocol Record {
  /// The blank record that a reader fills in.
  init()
  /// Names every field once, in the order in which it is written.
  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError)
}

/// What was wrong with one field. The reader that met it adds the place.
public struct FieldError: Error, Hashable, Sendable {
  /// The path of keys, as `lines[2].qty`.
  public var path: String
  /// What was expected, in plain English for the log; the staff's sentence names file, line and key.
  public var expected: String

  public init(path: String, expected: String) {
    self.path = path
    self.expected = expected
  }
}

/// Fields of a newer version or of the shop's own making, as they were written.
public struct UnknownFields: Hashable, Sendable {
  /// Keys with the JSON text of their values.
  public var entries: [(key: String, json: String)]

  public init(entries: [(key: String, json: String)] = []) { self.entries = entries }

  public static func == (left: UnknownFields, right: UnknownFields) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.json == $1.json }
  }

  public func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.key)
      hasher.combine(entry.json)
    }
  }
}
