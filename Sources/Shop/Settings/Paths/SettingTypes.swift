/// What the type of a field says of what may be typed for it.
extension SettingKind {
  init<Value: StringCoded>(of type: Value.Type) {
    switch type {
    case is SKU.Type: self = .code(.product)
    case is TierCode.Type: self = .code(.tier)
    case is TemplateCode.Type: self = .code(.template)
    case is OccasionCode.Type: self = .code(.occasion)
    case is BundleCode.Type: self = .code(.bundle)
    case is Day.Type: self = .day
    case is TimeOfDay.Type: self = .time
    case is RecurringDate.Type: self = .date
    default:
      if let cases = type as? any (CaseIterable & StringCoded).Type {
        self = .choice(codes(of: cases))
      } else {
        self = .code(.other)
      }
    }
  }

  init<Value: IntegerCoded>(of type: Value.Type) {
    switch type {
    case is BasisPoints.Type: self = .percent
    case is Points.Type: self = .points
    default: self = .number
    }
  }
}

private func codes<Cases: CaseIterable & StringCoded>(of type: Cases.Type) -> [String] { type.allCases.map(\.coded) }

/// What a row of a list goes by: its first field, where that is a text; else its place, counted from 1.
enum SettingRow {
  static func names<Row: Record>(of rows: [Row]) -> [String] {
    rows.enumerated().map { place, row in name(of: row) ?? String(place + 1) }
  }

  static func name<Row: Record>(of row: Row) -> String? {
    var row = row
    var reader = NameReader()
    try? row.fields(&reader)
    return reader.name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The blank row of that name; `nil` where rows have no names or this cannot be one.
  static func make<Row: Record>(_ type: Row.Type, named name: String) -> Row? {
    var row = Row()
    var writer = NameWriter(name: name)
    do throws(FieldError) { try row.fields(&writer) } catch { return nil }
    return writer.isDone && self.name(of: row) == name ? row : nil
  }

  /// The key of the field that names the row, by a look at a blank one.
  static func key<Row: Record>(of type: Row.Type) -> String? {
    var row = Row()
    var reader = NameReader()
    try? row.fields(&reader)
    return reader.name == nil ? nil : reader.key
  }
}

/// Looks at the first field of a record.
private struct NameReader: FieldCoder {
  var isReading: Bool { false }
  var key: String?
  /// `nil` when the first field is no text.
  var name: String?

  private mutating func see(_ key: String, _ name: String?) {
    guard self.key == nil else { return }
    self.key = key
    self.name = name
  }

  mutating func field(_ key: String, _ value: inout Int) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout Int?) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout String) { see(key, value) }
  mutating func field(_ key: String, _ value: inout String?) { see(key, value) }
  mutating func field(_ key: String, _ value: inout Bool) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout [Int]) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout [String]) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout LocalizedText) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout Money) { see(key, nil) }
  mutating func field(_ key: String, _ value: inout Money?) { see(key, nil) }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value) { see(key, nil) }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) { see(key, nil) }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) { see(key, nil) }
  mutating func unknown(_ value: inout UnknownFields) {}
}

/// Sets the first field of a blank record.
private struct NameWriter: FieldCoder {
  var isReading: Bool { true }
  let name: String
  var isDone = false
  private var isPast = false

  init(name: String) { self.name = name }

  private mutating func pass() -> Bool {
    defer { isPast = true }
    return !isPast
  }

  mutating func field(_ key: String, _ value: inout String) {
    guard pass() else { return }
    value = name
    isDone = true
  }
  mutating func field(_ key: String, _ value: inout String?) {
    guard pass() else { return }
    value = name
    isDone = true
  }
  mutating func field(_ key: String, _ value: inout Int) { _ = pass() }
  mutating func field(_ key: String, _ value: inout Int?) { _ = pass() }
  mutating func field(_ key: String, _ value: inout Bool) { _ = pass() }
  mutating func field(_ key: String, _ value: inout [Int]) { _ = pass() }
  mutating func field(_ key: String, _ value: inout [String]) { _ = pass() }
  mutating func field(_ key: String, _ value: inout LocalizedText) { _ = pass() }
  mutating func field(_ key: String, _ value: inout Money) { _ = pass() }
  mutating func field(_ key: String, _ value: inout Money?) { _ = pass() }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value) { _ = pass() }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) { _ = pass() }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) { _ = pass() }
  mutating func unknown(_ value: inout UnknownFields) {}
}
