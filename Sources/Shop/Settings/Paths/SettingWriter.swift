/// Changes one setting of a record, found by its path: everything else is left as it was.
struct SettingWriter: FieldCoder {
  enum Change {
    case set(String)
    case add(String)
    case remove
  }

  var isReading: Bool { true }

  private let change: Change
  private let path: SettingsPath
  private let currency: Currency
  /// What is left of the path inside the present record; empty when nothing more is looked for.
  private var rest: Substring
  private var rowKey: String?
  private var isDone = false
  private var fault: SettingPathFault?

  private init(_ change: Change, at path: SettingsPath, currency: Currency) {
    self.change = change
    self.path = path
    self.currency = currency
    rest = Substring(path.text)
  }

  /// Carries one change out.
  static func apply<Value: Record>(
    _ change: Change, at path: SettingsPath, to record: inout Value, currency: Currency
  ) throws(SettingPathFault) {
    var writer = SettingWriter(change, at: path, currency: currency)
    var changed = record
    do throws(FieldError) {
      try changed.fields(&writer)
    } catch {
      // The record itself did not like what it was given.
      throw writer.fault ?? .unreadable(path, text: writer.typed, expected: .text)
    }
    guard writer.isDone else { throw record.settings(within: path).isEmpty ? .unknown(path) : .group(path) }
    record = changed
  }

  private var typed: String {
    switch change {
    case .set(let text), .add(let text): text
    case .remove: ""
    }
  }

  private mutating func fail(_ fault: SettingPathFault) -> FieldError {
    self.fault = fault
    return FieldError(path: path.text, expected: "")
  }

  private mutating func unreadable(_ kind: SettingKind) -> FieldError {
    fail(.unreadable(path, text: typed, expected: kind))
  }

  /// The text for the field `key`; `nil` when it is not the one looked for. Removing is typing nothing.
  private mutating func text(for key: String) throws(FieldError) -> String? {
    guard !isDone, rest == key else { return nil }
    guard key != rowKey else { throw fail(.codeIsKept(path)) }
    isDone = true
    switch change {
    case .set(let text): return SettingText.trimmed(text.filter { !$0.isNewline && $0 != "\t" })
    case .remove: return ""
    case .add: throw fail(.notARow(path))
    }
  }

  /// The same where the field may not be blank.
  private mutating func needed(for key: String) throws(FieldError) -> String? {
    guard let text = try text(for: key) else { return nil }
    guard !text.isEmpty else { throw fail(.needed(path)) }
    return text
  }

  private mutating func number(_ text: String) throws(FieldError) -> Int {
    guard let number = SettingText.number(text) else { throw unreadable(.number) }
    return number
  }

  private mutating func amount(_ text: String) throws(FieldError) -> Money {
    do throws(AmountFault) {
      return try currency.read(text)
    } catch {
      switch error {
      case .notAnAmount: throw unreadable(.amount)
      case .tooManyDigits(let most): throw fail(.tooManyDigits(path, most: most))
      case .tooLarge: throw fail(.tooLarge(path))
      }
    }
  }

  mutating func field(_ key: String, _ value: inout Int) throws(FieldError) {
    if let text = try needed(for: key) { value = try number(text) }
  }
  mutating func field(_ key: String, _ value: inout Int?) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? nil : try number(text) }
  }
  mutating func field(_ key: String, _ value: inout String) throws(FieldError) {
    if let text = try text(for: key) { value = text }
  }
  mutating func field(_ key: String, _ value: inout String?) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? nil : text }
  }
  mutating func field(_ key: String, _ value: inout Bool) throws(FieldError) {
    guard let text = try text(for: key) else { return }
    guard let read = SettingText.flag(text) else { throw unreadable(.flag) }
    value = read
  }
  mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError) {
    guard let text = try text(for: key) else { return }
    var numbers: [Int] = []
    for part in SettingText.list(text) { numbers.append(try number(part)) }
    value = numbers
  }
  mutating func field(_ key: String, _ value: inout [String]) throws(FieldError) {
    if let text = try text(for: key) { value = SettingText.list(text) }
  }
  mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError) {
    if let text = try text(for: key) { value = LocalizedText(text) }
    if let text = try text(for: "\(key).\(Language.english.rawValue)") { value.english = text }
    if let text = try text(for: "\(key).\(Language.chinese.rawValue)") { value.chinese = text }
  }
  mutating func field(_ key: String, _ value: inout Money) throws(FieldError) {
    if let text = try needed(for: key) { value = try amount(text) }
  }
  mutating func field(_ key: String, _ value: inout Money?) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? nil : try amount(text) }
  }
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    if let text = try needed(for: key) { value = try coded(text) }
  }
  mutating func field<Value: StringCoded>(_ key: String, _ value: inout Value?) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? nil : try coded(text) }
  }
  mutating func field<Value: StringCoded>(_ key: String, _ values: inout [Value]) throws(FieldError) {
    guard let text = try text(for: key) else { return }
    var read: [Value] = []
    for part in SettingText.list(text) { read.append(try coded(part)) }
    values = read
  }
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    if let text = try needed(for: key) { value = try coded(text) }
  }
  mutating func field<Value: IntegerCoded>(_ key: String, _ value: inout Value?) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? nil : try coded(text) }
  }
  mutating func nonzero(_ key: String, _ value: inout Int) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? 0 : try number(text) }
  }
  mutating func nonzero(_ key: String, _ value: inout Money) throws(FieldError) {
    if let text = try text(for: key) { value = text.isEmpty ? .zero : try amount(text) }
  }
  mutating func nonzero<Value: IntegerCoded>(_ key: String, _ value: inout Value) throws(FieldError) {
    if let text = try text(for: key) { value = try coded(text.isEmpty ? "0" : text) }
  }

  /// A value written as a text; the words of a choice in any case.
  private mutating func coded<Value: StringCoded>(_ text: String) throws(FieldError) -> Value {
    let kind = SettingKind(of: Value.self)
    var text = text
    if case .choice(let codes) = kind { text = codes.first { $0.lowercased() == text.lowercased() } ?? text }
    guard let value = Value(coded: text) else { throw unreadable(kind) }
    return value
  }

  private mutating func coded<Value: IntegerCoded>(_ text: String) throws(FieldError) -> Value {
    let kind = SettingKind(of: Value.self)
    guard let number = kind == .percent ? SettingText.basisPoints(text) : SettingText.number(text),
      let value = Value(coded: number)
    else { throw unreadable(kind) }
    return value
  }

  mutating func unknown(_ value: inout UnknownFields) {}
}

extension SettingWriter {
  mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    if let inside = inside(key) { try go(into: &value, inside, rowKey: nil) }
  }

  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    if let type = Value.self as? any StringCoded.Type {
      guard let text = try text(for: key) else { return }
      guard !text.isEmpty else { return value = nil }
      guard let read = type.init(coded: text) as? Value else { throw unreadable(SettingKind(of: type)) }
      return value = read
    }
    if !isDone, rest == key, case .remove = change {
      isDone = true
      return value = nil
    }
    guard let inside = inside(key) else { return }
    var present = value ?? Value()
    try go(into: &present, inside, rowKey: nil)
    if isDone { value = present }
  }

  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    guard !isDone else { return }
    let names = SettingRow.names(of: value)
    if rest == key { return try changeRows(&value, names) }
    guard let inside = inside(key) else { return }
    // A code may hold a point: the longest one that fits is meant.
    let fitting = names.indices.filter { inside == names[$0] || inside.hasPrefix(names[$0] + ".") }
    guard let place = fitting.max(by: { names[$0].utf8.count < names[$1].utf8.count }) else { return }
    if inside == names[place] {
      guard case .remove = change else { return }
      isDone = true
      value.remove(at: place)
    } else {
      try go(
        into: &value[place], inside.dropFirst(names[place].count + 1), rowKey: SettingRow.key(of: Value.self))
    }
  }

  /// Adds a row, or puts the rows into another order.
  private mutating func changeRows<Value: Record>(_ rows: inout [Value], _ names: [String]) throws(FieldError) {
    isDone = true
    switch change {
    case .add(let name):
      guard !names.contains(name) else { throw fail(.rowExists(path.appending(name))) }
      guard let row = SettingRow.make(Value.self, named: name) else { throw fail(.notARow(path.appending(name))) }
      rows.append(row)
    case .set(let text):
      let order = SettingText.list(text)
      guard order.sorted() == names.sorted() else { throw unreadable(.rows) }
      var left = Array(zip(names, rows))
      rows = order.compactMap { name in
        left.firstIndex { $0.0 == name }.map { left.remove(at: $0).1 }
      }
    case .remove: throw fail(.notARow(path))
    }
  }

  /// What is left of the path inside `key`.
  private func inside(_ key: String) -> Substring? {
    guard !isDone, rest.hasPrefix(key + ".") else { return nil }
    return rest.dropFirst(key.count + 1)
  }

  private mutating func go<Value: Record>(
    into value: inout Value, _ inside: Substring, rowKey: String?
  ) throws(FieldError) {
    let outer = (rest, self.rowKey)
    rest = inside
    self.rowKey = rowKey
    try value.fields(&self)
    (rest, self.rowKey) = outer
  }
}
