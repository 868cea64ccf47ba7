import Shop

/// Writes the lines of one large command beside the journal. Nothing of it has happened until one ordinary line names
/// the file; it may be written without the lock.
public struct BulkWriter {
  private let journal: JournalFolder
  private let name: String
  private let file: OpenFile
  private var hash: ChainHash
  private var lines = 0
  private var offset = 0
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 20

  /// Begins the file.
  ///
  /// - Parameters:
  ///   - journal: The journal beside whose files it stands.
  ///   - id: Of its own, as lowercase letters and digits.
  /// - Throws: What the disk refused.
  public init(_ journal: JournalFolder, id: String) throws(DiskError) {
    self.journal = journal
    name = BulkWriter.name(id)
    hash = BulkWriter.genesis(of: name)
    file = try journal.fileSystem.open(journal.path(name), .createNew)
    // Keeps others from sweeping it before it is named.
    _ = try? journal.fileSystem.tryLock(file)
  }

  static func name(_ id: String) -> String { "bulk-\(id).jsonl" }

  /// What the first line builds on: the file's own name, so that one file cannot stand for another.
  static func genesis(of name: String) -> ChainHash {
    Array(name.utf8).withUnsafeBytes { ChainHash.genesis.followed(by: $0) }
  }

  /// Adds a line.
  ///
  /// - Parameter events: A JSON array without line breaks.
  /// - Throws: ``JournalFailure/tooLarge(bytes:)`` or ``JournalFailure/notSaved(_:)``; then ``abandon()`` it.
  public mutating func append(events: [UInt8]) throws(JournalFailure) {
    var line = Array("{\"ev\":".utf8) + events
    let link = LineForm.seal(&line, after: hash)
    guard line.count - 1 <= LineForm.limit else { throw .tooLarge(bytes: line.count - 1) }
    hash = link
    lines += 1
    buffer.append(contentsOf: line)
    if buffer.count >= BulkWriter.bufferSize { try flush() }
  }

  /// Waits until all lines are on the device. The result goes into the line that commits them.
  public mutating func finish() throws(JournalFailure) -> BulkReference {
    try flush()
    do throws(DiskError) {
      try journal.fileSystem.synchronize(file)
      try journal.fileSystem.synchronizeDirectory(journal.folder)
    } catch {
      throw .notSaved(error)
    }
    return BulkReference(file: name, lines: lines, hash: hash)
  }

  /// Lets go of the file, once the line that commits it is saved or not known to be.
  public func close() { try? journal.fileSystem.close(file) }

  /// Takes the file away again.
  public func abandon() {
    try? journal.fileSystem.unlink(journal.path(name))
    close()
  }

  private mutating func flush() throws(JournalFailure) {
    do throws(DiskError) {
      try journal.fileSystem.write(buffer, to: file, at: offset)
    } catch {
      throw .notSaved(error)
    }
    offset += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Reads the lines of a committed bulk file, verifying chain, count and last link.
public struct BulkReader {
  private let journal: JournalFolder
  private let reference: BulkReference
  private var scanner: LineScanner
  private var hash: ChainHash
  private var lines = 0

  init(_ journal: JournalFolder, _ reference: BulkReference) throws(JournalError) {
    self.journal = journal
    self.reference = reference
    hash = BulkWriter.genesis(of: reference.file)
    guard JournalFolder.isBulkFile(reference.file) else {
      throw .damaged(JournalDamage(file: reference.file, line: 0, byte: 0, reason: .wrongBulk(reference)))
    }
    do throws(DiskError) {
      let file = try journal.fileSystem.open(journal.path(reference.file), .read)
      scanner = LineScanner(journal.fileSystem, file, at: 0)
    } catch {
      guard error.kind == .notFound else { throw .disk(error) }
      throw .damaged(JournalDamage(file: reference.file, line: 0, byte: 0, reason: .missingFile))
    }
  }

  /// The events of the next line; `nil` behind the last, when the whole file has proved to be the one committed.
  public mutating func next() throws(JournalError) -> JSONNode? {
    guard let bytes = try nextBytes() else { return nil }
    do throws(JSONError) {
      let root = try JSONDocument(parsing: bytes).root
      guard let events = root["ev"], events.kind == .array else {
        throw root.fault(FieldError(path: "ev", expected: "a list"))
      }
      return events
    } catch {
      throw damage(.malformed(error), at: scanner.offset - bytes.count - 1 + error.offset, line: lines)
    }
  }

  /// The same without reading the JSON.
  public mutating func nextBytes() throws(JournalError) -> [UInt8]? {
    let start = scanner.offset
    let step: LineScanner.Step
    do throws(DiskError) { step = try scanner.next() } catch { throw .disk(error) }
    guard case .line(let bytes) = step else {
      guard case .end(let rest) = step, rest.isEmpty, lines == reference.lines, hash == reference.hash else {
        throw damage(.wrongBulk(reference), at: start)
      }
      return nil
    }
    let (found, expected) = bytes.withUnsafeBytes {
      let found = LineForm.link(of: $0)
      return (found, found == nil ? hash : hash.followed(by: LineForm.content(of: $0)))
    }
    guard let found else { throw damage(.noLink, at: start) }
    guard found == expected else { throw damage(.brokenChain(expected: expected, found: found), at: start) }
    hash = found
    lines += 1
    return bytes
  }

  /// Closes the file.
  public func close() { try? journal.fileSystem.close(scanner.file) }

  private func damage(_ reason: JournalDamage.Reason, at byte: Int, line: Int? = nil) -> JournalError {
    .damaged(JournalDamage(file: reference.file, line: line ?? lines + 1, byte: byte, reason: reason))
  }
}
