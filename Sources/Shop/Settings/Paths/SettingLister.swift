/// Lists the settings of a record in the order in which it names its fields.
struct SettingLister: FieldCoder {
  var isReading: Bool { false }

  private(set) var settings: [Setting] = []
  /// Lists what may stand there and not what does: every list with one blank row, every record that is not there.
  private let isSchema: Bool
  private var path = SettingsPath("")
  private var pattern = SettingsPath("")
  /// Inside a record that is not there.
  private var isAbsent = false
  /// The field that the row's path names already.
  private var rowKey: String?
  /// The records that the present one lies in: one that holds its own kind is gone into once.
  private var types: [ObjectIdentifier] = []

  init(schema: Bool = false) { isSchema = schema }

  mutating func list<Value: Record>(_ record: Value) throws(FieldError) {
    var record = record
    types.append(ObjectIdentifier(Value.self))
    defer { types.removeLast() }
    try record.fields(&self)
  }

  private mutating func add(
    _ key: String, _ kind: SettingKind, _ value: SettingValue, isList: Bool = false, isOptional: Bool = false,
    language: Language? = nil
  ) {
    guard key != rowKey else { return }
    let pattern = pattern.appending(key)
    let path = path.appending(key)
    settings.append(
      Setting(
        path: language.map { path.appending($0.rawValue) } ?? path, pattern: pattern, kind: kind, isList: isList,
        isOptional: isOptional, language: language, value: isAbsent ? .absent : value))
  }

  mutating func field(_ key: String, _ value: inout Int) { add(key, .number, .number(value)) }
  mutating func field(_ key: String, _ value: inout Int?) {
    add(key, .number, value.map { .number($0) } ?? .absent, isOptional: true)
  }
  mutating func field(_ key: String, _ value: inout String) { add(key, .text, .text(value), isOptional: true) }
  mutating func field(_ key: String, _ value: inout String?) {
    add(key, .text, value.map { .text($0) } ?? .absent, isOptional: true)
  }
  mutating func field(_ key: String, _ value: inout Bool) { add(key, .flag, .flag(value)) }
  mutating func field(_ key: String, _ value: inout [Int]) {
    add(key, .number, .list(value.map { String($0) }), isList: true, isOptional: true)
  }
  mutating func field(_ key: String, _ value: inout [String]) {
    add(key, .text, .list(value), isList: true, isOptional: true)
  }
  mutating func field(_ key: String, _ value: inout LocalizedText) {
    add(key, .text, .text(value.english), isOptional: true, language: .english)
    add(key, .text, .text(value.chinese), isOptional: true, language: .chinese)
  }
  mutating func field(_ key: String, _ value: inout Money) { add(key, .amount, .amount(value)) }
  mutating func field(_ key: String, _ value: inout Money?) {
    add(key, .amount, value.map { .amount($0) } ?? .absent, isOptional: true)
  }
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value) {
    add(key, SettingKind(of: Value.self), .text(value.coded))
  }
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value?) {
    add(key, SettingKind(of: Value.self), value.map { .text($0.coded) } ?? .absent, isOptional: true)
  }
  mutating func field<Value: StringCoded>(_ key: String, _ values: inout [Value]) {
    add(key, SettingKind(of: Value.self), .list(values.map(\.coded)), isList: true, isOptional: true)
  }
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value) {
    add(key, SettingKind(of: Value.self), .number(value.coded))
  }
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value?) {
    add(key, SettingKind(of: Value.self), value.map { .number($0.coded) } ?? .absent, isOptional: true)
  }
  mutating func nonzero(_ key: String, _ value: inout Int) { add(key, .number, .number(value)) }
  mutating func nonzero(_ key: String, _ value: inout Money) { add(key, .amount, .amount(value)) }
  mutating func nonzero<Value: IntegerCoded>(_ key: String, _ value: inout Value) {
    add(key, SettingKind(of: Value.self), .number(value.coded))
  }

  mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    try go(into: key, key, rowKey: nil, isAbsent: isAbsent, value)
  }

  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    if let type = Value.self as? any StringCoded.Type {
      let text = (value as? any StringCoded)?.coded
      return add(key, SettingKind(of: type), text.map { .text($0) } ?? .absent, isOptional: true)
    }
    // What is not there can be set; a record that holds its own kind ends where it is not.
    guard value != nil || !types.contains(ObjectIdentifier(Value.self)) else { return }
    try go(into: key, key, rowKey: nil, isAbsent: isAbsent || value == nil, value ?? Value())
  }

  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    let names = SettingRow.names(of: value)
    add(key, .rows, .list(names), isList: true, isOptional: true)
    let rowKey = SettingRow.key(of: Value.self)
    if isSchema {
      guard !types.contains(ObjectIdentifier(Value.self)) else { return }
      return try go(into: "\(key).*", "\(key).*", rowKey: rowKey, isAbsent: false, Value())
    }
    for (name, row) in zip(names, value) {
      try go(into: "\(key).\(name)", "\(key).*", rowKey: rowKey, isAbsent: isAbsent, row)
    }
  }

  private mutating func go<Value: Record>(
    into key: String, _ patternKey: String, rowKey: String?, isAbsent: Bool, _ value: Value
  ) throws(FieldError) {
    let outer = (path, pattern, self.rowKey, self.isAbsent)
    path = path.appending(key)
    pattern = pattern.appending(patternKey)
    self.rowKey = rowKey
    self.isAbsent = isAbsent
    defer { (path, pattern, self.rowKey, self.isAbsent) = outer }
    try list(value)
  }

  mutating func unknown(_ value: inout UnknownFields) {}
}

extension Record {
  /// Every setting of this record: its path, its kind and its value.
  public var settingList: [Setting] {
    var lister = SettingLister()
    try? lister.list(self)
    return lister.settings
  }

  /// Every setting that a record of this type may have, lists with one blank row: patterns, kinds and blank values.
  public static var settingSchema: [Setting] {
    var lister = SettingLister(schema: true)
    try? lister.list(Self())
    return lister.settings
  }

  /// The settings at a path or inside it; none where nothing stands.
  public func settings(within path: SettingsPath) -> [Setting] { settingList.filter { $0.path.isWithin(path) } }

  /// The setting at exactly this path.
  public func setting(_ path: SettingsPath) -> Setting? { settingList.first { $0.path == path } }
}
