/// Which column of a file holds what, guessed from its header and overridden by staff.
public struct ColumnMap: Hashable, Sendable {
  public let kind: ImportKind
  /// The names of the columns as written.
  public let header: [String]
  private(set) var places: [ImportField: Int] = [:]

  /// - Parameter overrides: Names of columns, or `#3` for the third, that staff gave for fields.
  /// - Throws: When an override names nothing, or the header does not name what is needed.
  public init(
    header: [String], kind: ImportKind, overrides: [ColumnOverride] = []
  ) throws(ImportFault) {
    self.kind = kind
    self.header = header
    for override in overrides { places[override.field] = try place(of: override) }
    guess()
    let missing = kind.needed.filter { group in !group.contains { places[$0] != nil } }
    guard missing.isEmpty else { throw .headerUnknown(found: header, needed: missing) }
  }

  /// The column of a field.
  public subscript(field: ImportField) -> Int? { places[field] }

  /// The fields found with the names of their columns, to be shown before anything is imported.
  public var found: [(field: ImportField, column: String)] {
    kind.fields.compactMap { field in places[field].map { (field, header[$0]) } }
  }

  /// Columns that mean nothing to the import.
  public var ignored: [String] {
    let used = Set(places.values)
    return header.indices.filter { !used.contains($0) }.map { header[$0] }
  }

  private func place(of override: ColumnOverride) throws(ImportFault) -> Int {
    guard kind.fields.contains(override.field) else { throw .fieldUnknown(override.field.rawValue, known: kind.fields) }
    if let place = header.firstIndex(of: override.column) { return place }
    let wanted = Folding.header(override.column)
    if !wanted.isEmpty, let place = header.firstIndex(where: { Folding.header($0) == wanted }) { return place }
    if override.column.first == "#", let number = Int(override.column.dropFirst()), header.indices.contains(number - 1)
    {
      return number - 1
    }
    throw .columnUnknown(override.column, found: header)
  }

  /// Each field takes the column with its surest name; no column serves two fields.
  private mutating func guess() {
    let names = header.map(Folding.header)
    for field in kind.fields where places[field] == nil {
      let taken = Set(places.values)
      let place = kind.synonyms(of: field).lazy.compactMap { synonym in
        names.indices.first { names[$0] == synonym && !taken.contains($0) }
      }.first
      if let place { places[field] = place }
    }
  }
}

/// A column that staff named: `--map FIELD=COLUMN`.
public struct ColumnOverride: Hashable, Sendable {
  public var field: ImportField
  public var column: String

  public init(field: ImportField, column: String) {
    self.field = field
    self.column = column
  }

  /// Reads `FIELD=COLUMN`. A field may also be told by any name that a header may have: `金额=实付`.
  public init(_ text: String) throws(ImportFault) {
    guard let mark = text.firstIndex(of: "=") else { throw .mapUnreadable(text) }
    let (left, right) = (String(text[..<mark]), String(text[text.index(after: mark)...].trimmedBlanks))
    guard !right.isEmpty else { throw .mapUnreadable(text) }
    let name = Folding.header(left)
    let field =
      ImportField.allCases.first { Folding.header($0.rawValue) == name }
      ?? ImportField.allCases.first { $0.synonyms.contains(name) }
    guard let field else { throw .fieldUnknown(String(left.trimmedBlanks), known: ImportField.allCases) }
    self.init(field: field, column: right)
  }
}
