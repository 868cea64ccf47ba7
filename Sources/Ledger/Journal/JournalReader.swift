import Shop

/// Reads the journal line by line from a known position and verifies numbers and chain on the way.
///
/// Call ``next()`` until it returns `nil`; then ``position`` is the end and ``torn`` says whether bytes of a line that
/// was never finished lie behind it. After an error ``position`` is the last good place.
public struct JournalReader {
  public private(set) var position: JournalPosition
  /// Behind the last line, bytes of one that a crash cut short.
  public private(set) var torn: TornTail?
  /// Where the line read last stands in `position.file`, its line feed included; `nil` before the first.
  public private(set) var lastLine: Range<Int>?

  private let journal: JournalFolder
  private let limit: Int
  private var scanner: LineScanner?
  /// The file looked at last; it may be an empty one behind `position.file`.
  private var scanned: String
  private var isAnchored = false

  private var fileSystem: any FileSystem { journal.fileSystem }

  /// - Parameters:
  ///   - journal: The journal to read.
  ///   - position: Where to begin, as known from head.json, the cache, or an earlier reader.
  ///   - limit: The last line to read: readers without the lock stop at the head.
  init(_ journal: JournalFolder, from position: JournalPosition, upTo limit: Int?) {
    self.journal = journal
    self.position = position
    self.limit = limit ?? .max
    scanned = position.file
  }

  /// The next line; `nil` at the end. Its chain is verified, its JSON not yet.
  public mutating func next() throws(JournalError) -> JournalLine? {
    guard position.n < limit, torn == nil else { return nil }
    let result: Result<JournalLine?, JournalError>
    do throws(DiskError) { result = try step() } catch { throw .disk(error) }
    return try result.get()
  }

  /// Closes the file that is being read. A reader that is asked again opens it again.
  public mutating func close() {
    if let scanner { try? fileSystem.close(scanner.file) }
    scanner = nil
    isAnchored = false
    scanned = position.file
  }

  private mutating func step() throws(DiskError) -> Result<JournalLine?, JournalError> {
    if !isAnchored {
      if let damage = try anchor() { return .failure(.damaged(damage)) }
      isAnchored = true
    }
    while true {
      let start = scanner?.offset ?? 0
      switch try scanner?.next() {
      case .line(let bytes)?:
        switch verify(bytes, at: start) {
        case .success(let line): return .success(line)
        case .failure(let error):
          guard bytes.contains(0), try isLast(start + bytes.count + 1) else { return .failure(error) }
          // Blocks that a power cut left as zeros inside the last line.
          torn = TornTail(file: scanned, offset: start, bytes: bytes + [0x0A])
          return .success(nil)
        }
      case .tooLong?: return .failure(.damaged(damage(at: start, .tooLong)))
      case .end(let rest)?:
        guard rest.isEmpty else {
          guard try isLast(start + rest.count) else { return .failure(.damaged(damage(at: start, .unterminated))) }
          torn = TornTail(file: scanned, offset: start, bytes: rest)
          return .success(nil)
        }
        guard try openNext() else { return .success(nil) }
      case nil:
        guard try openNext() else { return .success(nil) }
      }
    }
  }

  private func damage(at byte: Int, _ reason: JournalDamage.Reason) -> JournalDamage {
    let line = scanned == position.file ? position.lines + 1 : 1
    return JournalDamage(file: scanned, line: line, byte: byte, reason: reason)
  }

  /// Opens the file of the position and makes sure that the line before it is the one that was known.
  private mutating func anchor() throws(DiskError) -> JournalDamage? {
    guard position.n > 0 else { return nil }
    let file: OpenFile
    do throws(DiskError) {
      file = try fileSystem.open(journal.path(position.file), .read)
    } catch {
      guard error.kind == .notFound else { throw error }
      return JournalDamage(file: position.file, line: 0, byte: 0, reason: .missingFile)
    }
    let length = LineForm.linkLength + 1
    let start = max(0, position.offset - length)
    let end = try fileSystem.read(file, at: start, count: position.offset - start)
    let link = end.withUnsafeBytes { LineForm.link(of: UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    guard end.count == length, end.last == 0x0A, link == position.hash else {
      try fileSystem.close(file)
      return JournalDamage(
        file: position.file, line: position.lines, byte: position.offset, reason: .positionNotFound(position))
    }
    scanner = LineScanner(fileSystem, file, at: position.offset)
    return nil
  }

  /// Goes on to the next month's file. Returns false at the last, which stays open for a later look.
  private mutating func openNext() throws(DiskError) -> Bool {
    guard let name = try journal.monthFiles().first(where: { $0 > scanned }) else { return false }
    let file = try fileSystem.open(journal.path(name), .read)
    if let scanner { try? fileSystem.close(scanner.file) }
    scanner = LineScanner(fileSystem, file, at: 0)
    scanned = name
    return true
  }

  /// Whether the journal ends at this offset of the present file.
  private func isLast(_ offset: Int) throws(DiskError) -> Bool {
    guard let scanner, try fileSystem.size(scanner.file) == offset else { return false }
    for name in try journal.monthFiles() where name > scanned {
      if try fileSystem.status(journal.path(name))?.size != 0 { return false }
    }
    return true
  }

  private mutating func verify(_ bytes: [UInt8], at start: Int) -> Result<JournalLine, JournalError> {
    let isFirst = start == 0
    let number = isFirst ? 1 : position.lines + 1
    let n = position.n + 1
    let checked = bytes.withUnsafeBytes { bytes -> Result<ChainHash, JournalDamage> in
      guard let found = LineForm.link(of: bytes) else { return .failure(damage(at: start, .noLink)) }
      let expected = position.hash.followed(by: LineForm.content(of: bytes))
      guard expected == found else {
        return .failure(damage(at: start, .brokenChain(expected: expected, found: found)))
      }
      guard LineForm.hasNumber(n, bytes) else { return .failure(damage(at: start, .wrongNumber(expected: n))) }
      return .success(found)
    }
    do throws(JournalDamage) {
      let line = JournalLine(bytes: bytes, hash: try checked.get(), file: scanned, number: number, offset: start)
      if isFirst {
        let expected = position.n == 0 ? nil : FileLink(file: position.file, hash: position.hash)
        let found: FileLink?
        do throws(JournalError) { found = try line.parsed().envelope.previous } catch { return .failure(error) }
        guard found == expected else { throw damage(at: 0, .wrongPrevious(expected: expected, found: found)) }
      }
      let end = start + bytes.count + 1
      position = JournalPosition(n: n, hash: line.hash, file: scanned, offset: end, lines: number)
      lastLine = start..<end
      return .success(line)
    } catch {
      return .failure(.damaged(error))
    }
  }
}

/// Bytes of a line that a crash cut short.
public struct TornTail: Hashable, Sendable {
  /// The name inside the journal folder.
  public let file: String
  public let offset: Int
  public let bytes: [UInt8]
}
