import Shop

/// A place between two lines: everything up to line `n` is known and verified.
public struct JournalPosition: Hashable, Sendable {
  /// The last line before this place; 0 before the first.
  public var n = 0
  /// That line's link.
  public var hash = ChainHash.genesis
  /// The file it stands in, a name inside the journal folder; empty before the first.
  public var file = ""
  /// Bytes of that file up to and including the line feed.
  public var offset = 0
  /// Lines of that file up to and including it.
  public var lines = 0

  public init() {}

  public init(n: Int, hash: ChainHash, file: String, offset: Int, lines: Int) {
    self.n = n
    self.hash = hash
    self.file = file
    self.offset = offset
    self.lines = lines
  }

  /// Before the first line.
  public static let genesis = JournalPosition()
}

extension JournalPosition: Record {
  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("n", &n)
    try coder.field("h", &hash)
    try coder.field("file", &file)
    try coder.field("offset", &offset)
    try coder.field("lines", &lines)
  }
}
