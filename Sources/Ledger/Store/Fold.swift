import Shop

/// The shop as far as the journal has been read: state, directory, and where each command's line stands.
struct Fold {
  var state: ShopState
  var position = JournalPosition.genesis
  /// The last line's business day and instant (T1).
  var lastDay = Day(number: 0)
  var lastInstant = Instant(seconds: 0)
  var bulkFiles: Set<String> = []
  /// Commands since the cache, by id.
  var commands: [String: CommandPlace] = [:]
  /// Lines and events since the cache.
  var lines = 0
  var events = 0

  init(state: ShopState = ShopState()) { self.state = state }

  /// Takes up one verified line.
  ///
  /// - Parameter saved: Called for every person's file that the line names.
  /// - Returns: The line's events, those of its bulk file not among them.
  @discardableResult
  mutating func take(
    _ line: JournalLine, at position: JournalPosition, in journal: JournalFolder, saved: (PersonSaved) -> Void
  ) throws(JournalError) -> (envelope: Envelope, events: [Event]) {
    let parsed = try line.parsed()
    let envelope = parsed.envelope
    let events: [Event]
    do throws(JSONError) {
      events = try EventLine.events(in: parsed.events)
    } catch {
      throw .damaged(Fold.damage(error, file: line.file, line: line.number, byte: line.offset))
    }
    if let bulk = envelope.bulk { try take(bulk, on: envelope.businessDay, in: journal, saved: saved) }
    apply(events, on: envelope.businessDay, saved: saved)
    self.position = position
    lastDay = max(lastDay, envelope.businessDay)
    lastInstant = max(lastInstant, envelope.instant)
    lines += 1
    var place = CommandPlace()
    place.id = envelope.commandID
    place.digest = envelope.contentDigest
    place.file = line.file
    place.offset = line.offset
    place.n = envelope.n
    commands[place.id] = place
    return (envelope, events)
  }

  private mutating func take(
    _ bulk: BulkReference, on day: Day, in journal: JournalFolder, saved: (PersonSaved) -> Void
  ) throws(JournalError) {
    // Nothing is applied before the whole file has proved to be the one committed.
    try journal.verify(bulk)
    var reader = try journal.bulkReader(bulk)
    defer { reader.close() }
    var number = 0
    while let node = try reader.next() {
      number += 1
      do throws(JSONError) {
        apply(try EventLine.events(in: node), on: day, saved: saved)
      } catch {
        throw .damaged(Fold.damage(error, file: bulk.file, line: number, byte: 0))
      }
    }
    bulkFiles.insert(bulk.file)
  }

  mutating func apply(_ events: [Event], on day: Day, saved: (PersonSaved) -> Void) {
    self.events += events.count
    for event in events {
      state.apply(event, on: day)
      if case .personSaved(let fact) = event { saved(fact) }
    }
  }

  private static func damage(_ error: JSONError, file: String, line: Int, byte: Int) -> JournalDamage {
    var reason = JournalDamage.Reason.malformed(error)
    if case .field(_, EventForm.unknown) = error.reason { reason = .newerVersion }
    return JournalDamage(file: file, line: line, byte: byte + error.offset, reason: reason)
  }
}
