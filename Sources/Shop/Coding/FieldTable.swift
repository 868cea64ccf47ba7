/// The fields of a record by their keys: what lets two records of one kind be put together or taken apart without naming
/// a field, so that a field added later is not forgotten.
struct FieldTable: Hashable {
  indirect enum Value: Hashable {
    case scalar(AnyHashable)
    case list([AnyHashable])
    /// A record of its own, put together field by field.
    case record(FieldTable)

    fileprivate var elements: [AnyHashable] { if case .list(let elements) = self { elements } else { [] } }
  }

  /// Blank fields, which formats leave out, are not here.
  private(set) var values: [String: Value] = [:]
  private var unknown = UnknownFields()

  init<Content: Record>(_ record: Content) {
    var writer = FieldTableWriter()
    var record = record
    // Nothing that is put into a table can fail.
    try? record.fields(&writer)
    values = writer.values
    unknown = writer.unknown
  }

  /// The record that these fields make.
  func record<Content: Record>(_ type: Content.Type = Content.self) -> Content {
    var reader = FieldTableReader(values: values, unknown: unknown)
    var record = Content()
    try? record.fields(&reader)
    return record
  }

  subscript(key: String) -> Value? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// Both: of a field with one value this table's, the other's where there is none; of lists every element once.
  func united(with other: FieldTable) -> FieldTable {
    var united = self
    for (key, value) in other.values {
      guard let own = values[key] else {
        united.values[key] = value
        continue
      }
      switch (own, value) {
      case (.list(let elements), _):
        united.values[key] = .list(elements + value.elements.filter { !elements.contains($0) })
      case (.record(let one), .record(let two)): united.values[key] = .record(one.united(with: two))
      default: continue
      }
    }
    let keys = Set(unknown.entries.map(\.key))
    united.unknown.entries += other.unknown.entries.filter { !keys.contains($0.key) }
    return united
  }

  /// What this table was before it was united, and what has changed since: a value that is still the united one is the
  /// old one again; of lists the old elements less those removed since, and those added since.
  func separated(before old: FieldTable, united: FieldTable) -> FieldTable {
    var result = self
    for key in Set(values.keys).union(old.values.keys).union(united.values.keys) {
      let (now, then, both) = (values[key], old.values[key], united.values[key])
      if now == both {
        result.values[key] = then
      } else if case .scalar? = now ?? both {
        continue
      } else if case .record(let one)? = now, case .record(let two)? = then, case .record(let three)? = both {
        result.values[key] = .record(one.separated(before: two, united: three))
      } else {
        let removed = Set(both?.elements ?? []).subtracting(now?.elements ?? [])
        let kept = (then?.elements ?? []).filter { !removed.contains($0) }
        let added = (now?.elements ?? []).filter { both?.elements.contains($0) != true }
        let list = kept + added
        result.values[key] = list.isEmpty ? nil : .list(list)
      }
    }
    if unknown == united.unknown { result.unknown = old.unknown }
    return result
  }
}

private struct FieldTableWriter: FieldCoder {
  var values: [String: FieldTable.Value] = [:]
  var unknown = UnknownFields()

  var isReading: Bool { false }

  mutating func field(_ key: String, _ value: inout Int) { values[key] = .scalar(value) }
  mutating func field(_ key: String, _ value: inout Int?) { values[key] = value.map { .scalar($0) } }
  mutating func field(_ key: String, _ value: inout String) { values[key] = value.isEmpty ? nil : .scalar(value) }
  mutating func field(_ key: String, _ value: inout String?) { values[key] = value.map { .scalar($0) } }
  mutating func field(_ key: String, _ value: inout Bool) { values[key] = value ? .scalar(value) : nil }
  mutating func field(_ key: String, _ value: inout [Int]) { values[key] = value.isEmpty ? nil : .list(value) }
  mutating func field(_ key: String, _ value: inout [String]) { values[key] = value.isEmpty ? nil : .list(value) }
  mutating func field(_ key: String, _ value: inout LocalizedText) {
    values[key] = value.isEmpty ? nil : .scalar(value)
  }
  mutating func field(_ key: String, _ value: inout Money) { values[key] = .scalar(value) }
  mutating func field(_ key: String, _ value: inout Money?) { values[key] = value.map { .scalar($0) } }

  mutating func record<Value: Record>(_ key: String, _ value: inout Value) {
    values[key] = .record(FieldTable(value))
  }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) {
    values[key] = value.flatMap { Self.hashable($0) }.map { .scalar($0) }
  }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) {
    let elements = value.compactMap { Self.hashable($0) }
    values[key] = elements.isEmpty ? nil : .list(elements)
  }
  mutating func unknown(_ value: inout UnknownFields) { unknown = value }

  private static func hashable(_ value: some Record) -> AnyHashable? {
    (value as? any Hashable).map { AnyHashable($0) }
  }
}

private struct FieldTableReader: FieldCoder {
  let values: [String: FieldTable.Value]
  let unknown: UnknownFields

  var isReading: Bool { true }

  private func scalar<Value>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    guard case .scalar(let value)? = values[key] else { return nil }
    return value.base as? Value
  }

  private func list<Value>(_ key: String, as type: Value.Type = Value.self) -> [Value] {
    guard case .list(let elements)? = values[key] else { return [] }
    return elements.compactMap { $0.base as? Value }
  }

  mutating func field(_ key: String, _ value: inout Int) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout Int?) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout String) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout String?) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout Bool) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout [Int]) { value = list(key) }
  mutating func field(_ key: String, _ value: inout [String]) { value = list(key) }
  mutating func field(_ key: String, _ value: inout LocalizedText) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout Money) { value = scalar(key) ?? value }
  mutating func field(_ key: String, _ value: inout Money?) { value = scalar(key) ?? value }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value) {
    if case .record(let table)? = values[key] { value = table.record() }
  }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) { value = scalar(key) ?? value }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) { value = list(key) }
  mutating func unknown(_ value: inout UnknownFields) { value = unknown }
}
