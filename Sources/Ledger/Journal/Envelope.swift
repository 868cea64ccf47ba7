import Shop

/// Everything a journal line says about its command besides the events.
public struct Envelope: Hashable, Sendable {
  /// The envelope's own version, in `v`. Events have theirs.
  public static let version = 1

  /// Number of the line, from 1 without gaps over all files; given by the writer.
  public var n = 0
  public var instant = Instant(seconds: 0)
  /// The shop's day, which may end after midnight; it decides in which month's file the line stands.
  public var businessDay = Day(number: 0)
  /// The staff member.
  public var by = ""
  /// The counter, in `at`.
  public var counter = ""
  /// Names the command for ever, in `id`.
  public var commandID = ""
  /// What the command asked for, in `c`: the same id with another digest is another command.
  public var contentDigest = ""
  /// The clock was set by hand for a rehearsal or a test, in `fixed`.
  public var hasFixedClock = false
  /// On a file's first line, where the chain comes from; given by the writer.
  public var previous: FileLink?
  /// The bulk file that this line commits.
  public var bulk: BulkReference?

  public init() {}

  public init(
    instant: Instant, businessDay: Day, by: String, counter: String, commandID: String, contentDigest: String,
    hasFixedClock: Bool = false, bulk: BulkReference? = nil
  ) {
    self.instant = instant
    self.businessDay = businessDay
    self.by = by
    self.counter = counter
    self.commandID = commandID
    self.contentDigest = contentDigest
    self.hasFixedClock = hasFixedClock
    self.bulk = bulk
  }
}

extension Envelope: Record {
  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("n", &n)
    try coder.field("t", &instant)
    try coder.field("bd", &businessDay)
    try coder.field("by", &by)
    try coder.field("at", &counter)
    try coder.field("id", &commandID)
    var version = Envelope.version
    try coder.field("v", &version)
    guard version == Envelope.version else { throw FieldError(path: "v", expected: "version \(Envelope.version)") }
    try coder.field("c", &contentDigest)
    try coder.field("fixed", &hasFixedClock)
    try coder.record("prev", &previous)
    try coder.record("bulk", &bulk)
  }
}

/// A journal file and the link of its last line.
public struct FileLink: Hashable, Sendable {
  /// The name inside the journal folder.
  public var file = ""
  public var hash = ChainHash.genesis

  public init() {}

  public init(file: String, hash: ChainHash) {
    self.file = file
    self.hash = hash
  }
}

extension FileLink: Record {
  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("file", &file)
    try coder.field("h", &hash)
  }
}

/// A bulk file as the line that commits it names it.
public struct BulkReference: Hashable, Sendable {
  /// The name inside the journal folder.
  public var file = ""
  public var lines = 0
  /// The link of its last line.
  public var hash = ChainHash.genesis

  public init() {}

  public init(file: String, lines: Int, hash: ChainHash) {
    self.file = file
    self.lines = lines
    self.hash = hash
  }
}

extension BulkReference: Record {
  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("file", &file)
    try coder.field("lines", &lines)
    try coder.field("h", &hash)
  }
}

extension ChainHash: StringCoded {
  public init?(coded: String) { self.init(coded) }
  public var coded: String { description }
}
