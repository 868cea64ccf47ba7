import Shop

/// Fills records from the objects of a parsed text.
///
/// A missing key leaves the record's blank value, and so does `null` where the field is optional. Keys usually come in
/// the order in which the record names them, so each search starts behind the key found last.
public struct JSONFieldReader: FieldCoder {
  public var isReading: Bool { true }

  let document: JSONDocument
  let amounts: JSONAmounts
  private var scope: Scope

  /// What is known of the object being read.
  private struct Scope {
    let object: Int
    /// Index on the tape, and number within the object, of the key to look at first.
    var next: Int
    var ordinal = 0
    /// The keys that a field has asked for: a bit each, and a set from the 65th on.
    var taken: UInt64 = 0
    var takenBeyond: Set<Int> = []

    init(object: Int) {
      self.object = object
      next = object + 1
    }

    mutating func take(_ ordinal: Int) {
      if ordinal < 64 { taken |= 1 << UInt64(ordinal) } else { takenBeyond.insert(ordinal) }
    }

    func isTaken(_ ordinal: Int) -> Bool {
      ordinal < 64 ? taken & 1 << UInt64(ordinal) != 0 : takenBeyond.contains(ordinal)
    }
  }

  /// - Precondition: The entry at `object` is an object.
  init(document: JSONDocument, object: Int, amounts: JSONAmounts) {
    self.document = document
    self.amounts = amounts
    scope = Scope(object: object)
  }

  /// The index of the value of `key` in the present object; `nil` when the key is missing.
  private mutating func find(_ key: String) -> Int? {
    let end = Int(document.tape[scope.object].next)
    let first = scope.object + 1
    guard first < end else { return nil }
    var (index, ordinal) = scope.next < end ? (scope.next, scope.ordinal) : (first, 0)
    let start = index
    repeat {
      let after = Int(document.tape[index + 1].next)
      if document.isKey(at: index, key) {
        scope.take(ordinal)
        (scope.next, scope.ordinal) = (after, ordinal + 1)
        return index + 1
      }
      (index, ordinal) = after < end ? (after, ordinal + 1) : (first, 0)
    } while index != start
    return nil
  }

  /// The same, `nil` for `null` too.
  private mutating func findPresent(_ key: String) -> Int? {
    guard let index = find(key), document.tape[index].kind != .null else { return nil }
    return index
  }

  private func integer(at index: Int, _ path: @autoclosure () -> String) throws(FieldError) -> Int {
    guard document.tape[index].kind == .integer else { throw FieldError(path: path(), expected: "a whole number") }
    return document.integer(at: index)
  }

  private func string(at index: Int, _ path: @autoclosure () -> String) throws(FieldError) -> String {
    guard document.tape[index].kind == .string else { throw FieldError(path: path(), expected: "a text") }
    return document.string(at: index)
  }

  public mutating func field(_ key: String, _ value: inout Int) throws(FieldError) {
    if let index = find(key) { value = try integer(at: index, key) }
  }

  public mutating func field(_ key: String, _ value: inout Int?) throws(FieldError) {
    if let index = findPresent(key) { value = try integer(at: index, key) }
  }

  public mutating func field(_ key: String, _ value: inout String) throws(FieldError) {
    if let index = find(key) { value = try string(at: index, key) }
  }

  public mutating func field(_ key: String, _ value: inout String?) throws(FieldError) {
    if let index = findPresent(key) { value = try string(at: index, key) }
  }

  public mutating func field(_ key: String, _ value: inout Bool) throws(FieldError) {
    guard let index = find(key) else { return }
    switch document.tape[index].kind {
    case .true: value = true
    case .false: value = false
    default: throw FieldError(path: key, expected: "true or false")
    }
  }

  public mutating func field(_ key: String, _ value: inout [Int]) throws(FieldError) {
    guard let elements = try elements(key) else { return }
    value = []
    for (number, index) in elements.enumerated() { value.append(try integer(at: index, "\(key)[\(number)]")) }
  }

  public mutating func field(_ key: String, _ value: inout [String]) throws(FieldError) {
    guard let elements = try elements(key) else { return }
    value = []
    for (number, index) in elements.enumerated() { value.append(try string(at: index, "\(key)[\(number)]")) }
  }

  /// The tape indices of the elements of an array; `nil` when the key is missing.
  private mutating func elements(_ key: String) throws(FieldError) -> [Int]? {
    guard let index = find(key) else { return nil }
    guard document.tape[index].kind == .array else { throw FieldError(path: key, expected: "a list") }
    return JSONNode(document: document, index: index).elements.map(\.index)
  }

  public mutating func field(_ key: String, _ value: inout LocalizedText) throws(FieldError) {
    guard let index = find(key) else { return }
    let node = JSONNode(document: document, index: index)
    if let both = node.string { return value = LocalizedText(both) }
    guard node.kind == .object else { throw FieldError(path: key, expected: "a text, or one for each language") }
    var text = LocalizedText("")
    for (language, part) in node.members {
      guard let part = part.string else { throw FieldError(path: "\(key).\(language)", expected: "a text") }
      switch Language(rawValue: language) {
      case .english: text.english = part
      case .chinese: text.chinese = part
      case nil: throw FieldError(path: "\(key).\(language)", expected: "en or zh-Hans")
      }
    }
    value = text
  }

  public mutating func field(_ key: String, _ value: inout Money) throws(FieldError) {
    if let index = find(key) { value = try money(at: index, key) }
  }

  public mutating func field(_ key: String, _ value: inout Money?) throws(FieldError) {
    if let index = findPresent(key) { value = try money(at: index, key) }
  }

  private func money(at index: Int, _ key: String) throws(FieldError) -> Money {
    let text: String
    switch (amounts, document.tape[index].kind) {
    case (.minorUnits, .integer): return Money(document.integer(at: index))
    case (.minorUnits, _): throw FieldError(path: key, expected: "an amount in minor units")
    case (.majorUnits, .integer), (.majorUnits, .decimal): text = document.numeral(at: index)
    case (.majorUnits, .string): text = document.string(at: index)
    default: throw FieldError(path: key, expected: "an amount")
    }
    guard case .majorUnits(let currency) = amounts else { throw FieldError(path: key, expected: "an amount") }
    do throws(AmountFault) {
      return try currency.read(text)
    } catch {
      throw FieldError(path: key, expected: error.expectation)
    }
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value) throws(FieldError) {
    if let index = find(key) { try read(&value, at: index, key) }
  }

  public mutating func record<Value: Record>(_ key: String, _ value: inout Value?) throws(FieldError) {
    guard let index = findPresent(key) else { return }
    var read = Value()
    try self.read(&read, at: index, key)
    value = read
  }

  public mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) throws(FieldError) {
    guard let elements = try elements(key) else { return }
    value = []
    value.reserveCapacity(elements.count)
    for (number, index) in elements.enumerated() {
      var read = Value()
      try self.read(&read, at: index, "\(key)[\(number)]")
      value.append(read)
    }
  }

  /// Reads the object at an index, then comes back to the present one.
  private mutating func read<Value: Record>(
    _ value: inout Value, at index: Int, _ path: @autoclosure () -> String
  ) throws(FieldError) {
    guard document.tape[index].kind == .object else { throw FieldError(path: path(), expected: "an object") }
    let outer = scope
    scope = Scope(object: index)
    defer { scope = outer }
    do throws(FieldError) {
      try value.fields(&self)
    } catch {
      throw FieldError(path: error.path.isEmpty ? path() : "\(path()).\(error.path)", expected: error.expected)
    }
  }

  public mutating func unknown(_ value: inout UnknownFields) throws(FieldError) {
    var entries: [(key: String, json: String)] = []
    let object = JSONNode(document: document, index: scope.object)
    for (ordinal, member) in object.members.enumerated() where !scope.isTaken(ordinal) {
      var bytes: [UInt8] = []
      JSONPrinter.appendCompact(member.value, to: &bytes)
      entries.append((member.key, String(decoding: bytes, as: UTF8.self)))
    }
    value = UnknownFields(entries: entries)
  }
}

extension AmountFault {
  /// What should have stood there.
  fileprivate var expectation: String {
    switch self {
    case .notAnAmount: "an amount"
    case .tooManyDigits(0): "an amount without decimals"
    case .tooManyDigits(let most): "an amount with at most \(most) decimals"
    case .tooLarge: "a smaller amount"
    }
  }
}
