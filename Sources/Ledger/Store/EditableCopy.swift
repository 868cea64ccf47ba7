import Shop

/// The text of shop.json or catalogue.json: what is in force, as people edit it, with the revision it was made from.
///
/// The revision tells an edit of the newest version from one of a version that has been replaced since. A text without
/// one, made by hand, is taken as an edit of the newest.
struct EditableCopy<Content: Record> {
  var content: Content
  var revision: Int?
  let document: JSONDocument

  /// The member that holds the revision.
  static var key: String { "revision" }

  /// - Parameter extra: Where the content keeps fields that it does not know.
  init(
    reading bytes: [UInt8], file: String, currency: Currency, extra: WritableKeyPath<Content, UnknownFields>
  ) throws(SettingsProblem) {
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
      content = try document.read(Content.self, amounts: .majorUnits(currency))
    } catch {
      throw SettingsProblem(file: file, reason: .unreadable(error))
    }
    if let place = content[keyPath: extra].entries.firstIndex(where: { $0.key == Self.key }) {
      revision = Int(content[keyPath: extra].entries.remove(at: place).json)
    }
  }

  static func bytes(
    of content: Content, revision: Int, currency: Currency, extra: WritableKeyPath<Content, UnknownFields>
  ) throws(FieldError) -> [UInt8] {
    var content = content
    content[keyPath: extra].entries.append((key, String(revision)))
    return try JSONText.pretty(content, currency: currency)
  }

  /// A fault with the place of what it is about.
  func problem(_ fault: SettingsFault, file: String) -> SettingsProblem {
    let place = document.place(of: fault.path)
    return SettingsProblem(file: file, reason: .fault(fault, line: place.line, column: place.column))
  }
}

extension JSONDocument {
  /// Line and column, from 1, of the setting at a path, or of the innermost part of the path that is there.
  public func place(of path: SettingsPath) -> (line: Int, column: Int) {
    let start = node(of: path).range.lowerBound
    return bytes.withUnsafeBytes {
      let error = JSONError(at: start, in: $0, reason: .trailingContent)
      return (error.line, error.column)
    }
  }

  private func node(of path: SettingsPath) -> JSONNode {
    var node = root
    var rest = path.text[...]
    while !rest.isEmpty {
      guard let (next, name) = node.step(towards: rest) else { break }
      node = next
      rest = rest.dropFirst(name.count + 1)
    }
    return node
  }
}

extension JSONNode {
  /// The member, or the row of that code, with which a path goes on; of two rows of one code the later, which is one too
  /// many.
  fileprivate func step(towards path: Substring) -> (JSONNode, name: String)? {
    func fits(_ name: String) -> Bool { !name.isEmpty && (path == name || path.hasPrefix(name + ".")) }
    switch kind {
    case .object: return members.last { fits($0.key) }.map { ($0.value, $0.key) }
    case .array:
      for row in elements.reversed() {
        if let code = row.members.lazy.compactMap({ $0.value.string }).first(where: fits) { return (row, code) }
      }
      return nil
    default: return nil
    }
  }
}
