import Shop

/// One value of a parsed text.
public struct JSONNode: Sendable {
  public let document: JSONDocument
  let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  var entry: JSONEntry { document.tape[index] }

  public var kind: JSONKind { entry.kind }

  /// Where the value stands among the document's bytes.
  public var range: Range<Int> { entry.range }

  /// The value as it was written.
  public var text: String { String(decoding: document.bytes[range], as: UTF8.self) }

  /// `nil` unless a string.
  public var string: String? {
    guard kind == .string else { return nil }
    return document.string(at: index)
  }

  /// `nil` unless a whole number.
  public var integer: Int? {
    guard kind == .integer else { return nil }
    return document.integer(at: index)
  }

  /// `nil` unless true or false.
  public var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The elements of an array; empty for anything else.
  public var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var elements: [JSONNode] = []
    var child = index + 1
    while child < entry.next {
      elements.append(JSONNode(document: document, index: child))
      child = Int(document.tape[child].next)
    }
    return elements
  }

  /// The members of an object in the order of the text; empty for anything else.
  public var members: [(key: String, value: JSONNode)] {
    guard kind == .object else { return [] }
    var members: [(key: String, value: JSONNode)] = []
    var key = index + 1
    while key < entry.next {
      members.append((document.string(at: key), JSONNode(document: document, index: key + 1)))
      key = Int(document.tape[key + 1].next)
    }
    return members
  }

  /// The member of that name; `nil` when there is none or this is no object.
  public subscript(key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    var index = self.index + 1
    while index < entry.next {
      if document.isKey(at: index, key) { return JSONNode(document: document, index: index + 1) }
      index = Int(document.tape[index + 1].next)
    }
    return nil
  }

  /// Reads this object as a record.
  ///
  /// - Throws: ``JSONError/Reason/field(path:expected:)``, the path counted from this value.
  public func read<R: Record>(_ type: R.Type, amounts: JSONAmounts = .minorUnits) throws(JSONError) -> R {
    guard kind == .object else { throw fault(FieldError(path: "", expected: "an object")) }
    var record = R()
    var reader = JSONFieldReader(document: document, object: index, amounts: amounts)
    do throws(FieldError) {
      try record.fields(&reader)
    } catch {
      throw fault(error)
    }
    return record
  }

  /// An error about this value, or about the member that the path names when it exists.
  public func fault(_ error: FieldError) -> JSONError {
    let place = Int(document.tape[descendant(error.path)].start)
    return document.bytes.withUnsafeBytes {
      JSONError(at: place, in: $0, reason: .field(path: error.path, expected: error.expected))
    }
  }

  /// The index of the value that a path such as `lines[2].qty` names, or of the last part of it that exists.
  private func descendant(_ path: String) -> Int {
    var node = self
    for step in path.split(whereSeparator: { ".[".contains($0) }) {
      if step.hasSuffix("]"), let number = Int(step.dropLast()) {
        let elements = node.elements
        guard elements.indices.contains(number) else { break }
        node = elements[number]
      } else {
        guard let member = node[String(step)] else { break }
        node = member
      }
    }
    return node.index
  }
}
