import Shop

extension Ledger {
  /// What a manager asks about, newest first. Walks the journal backwards and stops at the first day asked for, or when
  /// there are enough.
  public func auditTrail(_ query: AuditQuery) -> [AuditEntry] {
    var entries: [AuditEntry] = []
    let state = state
    for file in ((try? journal.monthFiles()) ?? []).reversed() {
      if let from = query.from, file < JournalFolder.monthFile(of: from) { break }
      var lines = BackwardLines(journal, file: file, below: file == fold.position.file ? fold.position.offset : nil)
      defer { lines.close() }
      while let bytes = lines.next() {
        guard entries.count < query.limit else { return entries }
        guard BackwardLines.mayMatter(bytes) else { continue }
        let line = JournalLine(bytes: bytes, hash: .genesis, file: file, number: 0, offset: 0)
        guard let parsed = try? line.parsed(), let events = try? EventLine.events(in: parsed.events) else { continue }
        let envelope = parsed.envelope
        if let from = query.from, envelope.businessDay < from { return entries }
        let found = AuditLine(
          n: envelope.n, at: envelope.instant, day: envelope.businessDay, by: envelope.by, counter: envelope.counter,
          events: events
        ).entries(in: state).filter(query.includes)
        entries += found.prefix(query.limit - entries.count)
      }
    }
    return entries
  }
}

/// The lines of one journal file from its end to its beginning.
struct BackwardLines {
  private let fileSystem: any FileSystem
  private let file: OpenFile?
  /// Bytes of the file that have not been read yet.
  private var below: Int
  /// What has been read and not given out.
  private var rest: [UInt8] = []

  private static let step = 1 << 18

  /// - Parameter limit: Where the lines known end; `nil` for the whole file.
  init(_ journal: JournalFolder, file name: String, below limit: Int?) {
    let disk = journal.fileSystem
    let file = try? disk.open(journal.path(name), .read)
    fileSystem = disk
    self.file = file
    below = limit ?? file.flatMap { try? disk.size($0) } ?? 0
  }

  /// The line before the one given last, without its line feed; `nil` at the beginning or where the disk refuses.
  mutating func next() -> [UInt8]? {
    guard let file else { return nil }
    while true {
      if rest.last == 0x0A { rest.removeLast() }
      if let feed = rest.lastIndex(of: 0x0A) {
        let line = Array(rest[(feed + 1)...])
        rest.removeSubrange((feed + 1)...)
        return line
      }
      guard below > 0 else {
        defer { rest = [] }
        return rest.isEmpty ? nil : rest
      }
      let count = min(BackwardLines.step, below)
      guard let bytes = try? fileSystem.read(file, at: below - count, count: count) else { return nil }
      below -= count
      rest = bytes + rest
    }
  }

  func close() { if let file { try? fileSystem.close(file) } }

  private static let names = [
    "phone.revealed", "points.adjusted", "\"undo", "refunded", "withdrawn", "settings.changed", "saved", "bundles",
    "staff.changed", "undoes", "undone", "exported", "erased", "merge", "gift.returned",
  ].map { Array($0.utf8) }

  /// A quick look that spares most lines being taken apart.
  static func mayMatter(_ line: [UInt8]) -> Bool {
    let text = line[...]
    return names.contains { text.firstRange(of: $0) != nil }
  }
}
