import Shop

/// Appends lines: one command, one write, one fsync. Used under the lock only, after a reader has come to the end.
public struct JournalWriter {
  /// Behind the last line that is saved.
  public private(set) var position = JournalPosition.genesis

  private let journal: JournalFolder
  private var file: OpenFile?
  private var isOpen = false

  private var fileSystem: any FileSystem { journal.fileSystem }

  public init(_ journal: JournalFolder) { self.journal = journal }

  /// Takes the journal's end over from a reader that has come to it under the same lock.
  ///
  /// Sets a torn line aside, and makes a line lasting that another process wrote but may not have seen saved.
  /// - Parameters:
  ///   - reader: One that has returned `nil` from `next()`.
  ///   - head: As head.json said under the lock.
  /// - Returns: The path of the torn line's copy, when there was one.
  /// - Throws: ``JournalDamage/Reason/endsBeforeHead(_:)`` when acknowledged lines are gone.
  @discardableResult
  public mutating func resume(
    after reader: JournalReader, head: JournalPosition?
  ) throws(JournalError) -> String? {
    isOpen = false
    position = reader.position
    if let head, head.n > position.n {
      throw .damaged(
        JournalDamage(
          file: position.file, line: position.lines, byte: position.offset, reason: .endsBeforeHead(head)))
    }
    do throws(DiskError) {
      let copy = try setAside(reader.torn)
      try settleEmptyFiles()
      if file?.path != journal.path(position.file) { try openFile() }
      if let lastLine = reader.lastLine, position.n > head?.n ?? 0 { try secure(lastLine) }
      isOpen = true
      return copy
    } catch {
      throw .disk(error)
    }
  }

  /// Appends one line and waits until it is on the device; then moves the head.
  ///
  /// - Parameters:
  ///   - envelope: Its `n` and `previous` are given here.
  ///   - events: A JSON array without line breaks, as ``JSONText`` writes it.
  /// - Returns: The place behind the line, which is now saved.
  /// - Throws: ``JournalFailure/unknown(_:)`` when the device did not say that it has the line; the others leave nothing.
  public mutating func append(_ envelope: Envelope, events: [UInt8]) throws(JournalFailure) -> JournalPosition {
    guard isOpen else { throw .closed }
    let name = max(position.file, JournalFolder.monthFile(of: envelope.businessDay))
    let isNew = name != position.file
    var envelope = envelope
    envelope.n = position.n + 1
    envelope.previous = isNew && position.n > 0 ? FileLink(file: position.file, hash: position.hash) : nil
    var (line, link) = JournalWriter.line(envelope, events, after: position.hash)
    guard line.count - 1 <= LineForm.limit else { throw .tooLarge(bytes: line.count - 1) }
    let start = isNew ? 0 : position.offset
    if isNew { try settleFile() }
    let target = try target(named: name)
    try write(&line, to: target, at: start)
    try synchronize(target, at: start, isNew: isNew)
    if isNew {
      if let file { try? fileSystem.close(file) }
      file = target
    }
    position = JournalPosition(
      n: envelope.n, hash: link, file: name, offset: start + line.count, lines: isNew ? 1 : position.lines + 1)
    // Behind is where the head may be.
    try? journal.moveHead(to: position)
    return position
  }

  /// Lets go of the file. ``resume(after:head:)`` opens again.
  public mutating func close() {
    if let file { try? fileSystem.close(file) }
    file = nil
    isOpen = false
  }

  /// The bytes of a line with its line feed, and its link.
  static func line(_ envelope: Envelope, _ events: [UInt8], after previous: ChainHash) -> ([UInt8], ChainHash) {
    // An envelope's only whole numbers are counts of lines.
    var line = (try? JSONText.compact(envelope)) ?? []
    line.removeLast()
    line.append(contentsOf: Array(",\"ev\":".utf8))
    line.append(contentsOf: events)
    let link = LineForm.seal(&line, after: previous)
    return (line, link)
  }

  // MARK: Steps

  private mutating func target(named name: String) throws(JournalFailure) -> OpenFile {
    if name == position.file, let file { return file }
    do throws(DiskError) {
      return try fileSystem.open(journal.path(name), .openOrCreate)
    } catch {
      throw .notSaved(error)
    }
  }

  private mutating func write(
    _ line: inout [UInt8], to target: OpenFile, at start: Int
  ) throws(JournalFailure) {
    do throws(DiskError) {
      try fileSystem.write(line, to: target, at: start)
    } catch {
      rollBack(target, to: start)
      throw .notSaved(error)
    }
  }

  private mutating func synchronize(_ target: OpenFile, at start: Int, isNew: Bool) throws(JournalFailure) {
    do throws(DiskError) {
      try fileSystem.synchronize(target)
      if isNew { try fileSystem.synchronizeDirectory(journal.folder) }
    } catch {
      // Never again: the system may have dropped the bytes and would call the next fsync a success.
      rollBack(target, to: start)
      isOpen = false
      throw .unknown(error)
    }
  }

  /// Takes own bytes back. A writer that cannot must not build on what it left, nor one that has begun a new file: the
  /// next line might not go there.
  private mutating func rollBack(_ target: OpenFile, to size: Int) {
    if (try? fileSystem.truncate(target, to: size)) == nil { isOpen = false }
    if target == file { return }
    isOpen = false
    try? fileSystem.close(target)
  }

  /// Before the journal goes on in another file: bytes once taken back from this one must not come again after a power
  /// cut. Within one file the next line's fsync sees to that.
  private mutating func settleFile() throws(JournalFailure) {
    guard let file else { return }
    do throws(DiskError) {
      try fileSystem.synchronize(file)
    } catch {
      isOpen = false
      throw .notSaved(error)
    }
  }

  /// The same for files behind the last line, which are empty because their first line was taken back.
  private func settleEmptyFiles() throws(DiskError) {
    for name in try journal.monthFiles() where name > position.file {
      let file = try fileSystem.open(journal.path(name), .readWrite)
      defer { try? fileSystem.close(file) }
      try fileSystem.synchronize(file)
    }
  }

  private mutating func openFile() throws(DiskError) {
    if let file { try? fileSystem.close(file) }
    file = nil
    if position.n > 0 { file = try fileSystem.open(journal.path(position.file), .readWrite) }
  }

  /// Writes the same bytes again before the fsync: after another process's failed fsync the system may hold them for
  /// saved though they are not.
  private func secure(_ line: Range<Int>) throws(DiskError) {
    guard let file else { return }
    let bytes = try fileSystem.read(file, at: line.lowerBound, count: line.count)
    try fileSystem.write(bytes, to: file, at: line.lowerBound)
    try fileSystem.synchronize(file)
    try fileSystem.synchronizeDirectory(journal.folder)
  }

  /// Copies the torn bytes to the quarantine before cutting them off.
  private func setAside(_ torn: TornTail?) throws(DiskError) -> String? {
    guard let torn else { return nil }
    try fileSystem.ensureDirectory(journal.quarantine)
    let copy = "\(journal.quarantine)/\(torn.file).\(torn.offset)"
    try fileSystem.replace(copy, with: torn.bytes)
    let file = try fileSystem.open(journal.path(torn.file), .readWrite)
    defer { try? fileSystem.close(file) }
    try fileSystem.truncate(file, to: torn.offset)
    try fileSystem.synchronize(file)
    return copy
  }
}
