import Ledger
import LedgerTesting
import Shop

/// A journal driven as the store drives it: lock aside, read to the end, resume, append.
struct JournalBench {
  let disk: FaultyFileSystem
  let journal: JournalFolder
  var writer: JournalWriter

  init(_ disk: FaultyFileSystem) {
    self.disk = disk
    journal = JournalFolder(disk, shop: "shop")
    writer = JournalWriter(journal)
  }

  /// A disk with an empty shop on it, all of it on the device.
  static func emptyShop() throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    try disk.createDirectory("shop")
    try JournalFolder(disk, shop: "shop").create()
    try disk.synchronizeAll("shop")
    return disk.afterKill()
  }

  /// Reads to the end from the beginning and lets the writer go on from there. Returns the command ids found.
  mutating func open() throws -> [String] {
    let head = try journal.head().position
    let (ids, reader) = try read()
    try writer.resume(after: reader, head: head)
    return ids
  }

  func read(from position: JournalPosition = .genesis) throws -> ([String], JournalReader) {
    var ids: [String] = []
    var reader = journal.reader(from: position)
    defer { reader.close() }
    while let line = try reader.next() {
      let parsed = try line.parsed()
      if let bulk = parsed.envelope.bulk { try journal.verify(bulk) }
      ids.append(parsed.envelope.commandID)
    }
    return (ids, reader)
  }

  /// One thing that a shop does.
  enum Action {
    case append(String, Day, size: Int)
    case bulk(String, Day, lines: Int)

    var id: String {
      switch self {
      case .append(let id, _, _), .bulk(let id, _, _): id
      }
    }
  }

  mutating func perform(_ action: Action) throws {
    switch action {
    case .append(let id, let day, let size): try append(id, day, size: size)
    case .bulk(let id, let day, let lines):
      var bulk = try BulkWriter(journal, id: id)
      defer { bulk.close() }
      for line in 0..<lines { try bulk.append(events: Array("[{\"e\":\"line\",\"line\":\(line)}]".utf8)) }
      try append(id, day, bulk: try bulk.finish())
    }
  }

  mutating func append(_ id: String, _ day: Day, size: Int = 10, bulk: BulkReference? = nil) throws {
    let envelope = Envelope(
      instant: Instant(seconds: day.number * 86_400), businessDay: day, by: "owner", counter: "till",
      commandID: id, contentDigest: "d-\(id)", bulk: bulk)
    let text = String(repeating: "花", count: size)
    _ = try writer.append(envelope, events: Array("[{\"e\":\"note\",\"v\":1,\"text\":\"\(text)\"}]".utf8))
  }

  /// A few days of trade over a change of month.
  static func actions(seed: UInt64) -> [Action] {
    var generator = SeededGenerator(seed: seed)
    var day = Day(number: 20_780)
    return (0..<Int.random(in: 3...7, using: &generator)).map { number in
      day = day + Int.random(in: -1...18, using: &generator)
      return Int.random(in: 0..<4, using: &generator) == 0
        ? .bulk("c\(number)", day, lines: Int.random(in: 0...4, using: &generator))
        : .append("c\(number)", day, size: Int.random(in: 0...60, using: &generator))
    }
  }
}

extension JournalBench {
  /// Later than any action.
  static let lastDay = Day(number: 21_000)
}
