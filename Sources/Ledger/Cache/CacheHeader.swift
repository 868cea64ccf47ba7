import Shop

/// The first part of a cache file: of what it is a picture, and where its tables lie.
struct CacheHeader: Record {
  /// Raised whenever a record's fields change, since the cache's records carry no keys.
  static let format = 20
  static let magic: [UInt8] = Array("PERENNIAL CACHE\n".utf8)

  var format = CacheHeader.format
  /// The program that wrote it; another one's cache is not read.
  var program = ""
  var position = JournalPosition()
  var lastDay = Day(number: 0)
  var lastInstant = Instant(seconds: 0)
  var globals = Globals()
  var bulkFiles: [String] = []
  /// Offset of each table's index from the start of the file, in the order of ``CacheTable``.
  var indexes: [Int] = []
  var counts: [Int] = []
  /// Where the sums of the blocks lie, and how many there are.
  var sumsOffset = 0
  var sums = 0

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("format", &format)
    try coder.field("program", &program)
    try coder.record("position", &position)
    try coder.field("lastDay", &lastDay)
    try coder.field("lastInstant", &lastInstant)
    try coder.record("globals", &globals)
    try coder.field("bulkFiles", &bulkFiles)
    try coder.field("indexes", &indexes)
    try coder.field("counts", &counts)
    try coder.field("sumsOffset", &sumsOffset)
    try coder.field("sums", &sums)
  }
}

/// Where a command's line stands, and what was asked.
struct CommandPlace: Record {
  var id = ""
  var digest = ""
  var file = ""
  var offset = 0
  var n = 0

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("digest", &digest)
    try coder.field("file", &file)
    try coder.field("offset", &offset)
    try coder.field("n", &n)
  }
}
