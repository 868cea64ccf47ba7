import Shop

/// The people as a decision reads them.
///
/// A ledger is used from one thread, and decisions are made on it while it waits: nothing leaves that thread.
struct LedgerPeople: PeopleReader, @unchecked Sendable {
  unowned let ledger: Ledger

  func person(_ id: PersonID) -> Person? { ledger.peopleFolder.person(id) }

  func people(withPhone normalised: String) -> [PersonID] { ledger.directoryIndex.people(withPhone: normalised) }
}

/// What earlier commands did, for undo.
struct LedgerHistory: CommandHistory, @unchecked Sendable {
  unowned let ledger: Ledger

  func facts(of command: CommandID) -> PastCommand? { (try? ledger.past(command))?.command }
}

extension Ledger {
  /// What an earlier command did, its facts as they were recorded; `nil` for an id that was never used.
  public func facts(of command: CommandID) -> PastCommand? { (try? past(command))?.command }

  /// An earlier command and its digest; `nil` when the id has never been used.
  func past(_ id: CommandID) throws(JournalError) -> (command: PastCommand, digest: String, n: Int)? {
    guard let place = place(of: id) else { return nil }
    let line: JournalLine
    do throws(DiskError) {
      guard let read = try journal.line(file: place.file, at: place.offset) else { return nil }
      line = read
    } catch {
      throw .disk(error)
    }
    let parsed = try line.parsed()
    guard parsed.envelope.commandID == id.text else { return nil }
    var events = (try? EventLine.events(in: parsed.events)) ?? []
    if let bulk = parsed.envelope.bulk {
      var reader = try journal.bulkReader(bulk)
      defer { reader.close() }
      while let node = try reader.next() { events += (try? EventLine.events(in: node)) ?? [] }
    }
    return (
      PastCommand(events: events, at: parsed.envelope.instant, by: parsed.envelope.by), parsed.envelope.contentDigest,
      parsed.envelope.n
    )
  }

  private func place(of id: CommandID) -> CommandPlace? {
    if let place = fold.commands[id.text] { return place }
    guard let cache else { return nil }
    do {
      return try cache.record(CacheKey(id), in: .commands, as: CommandPlace.self)
    } catch {
      // A damaged cache must not make a command new again: the journal is read for it.
      return scan(for: id)
    }
  }

  private func scan(for id: CommandID) -> CommandPlace? {
    var reader = journal.reader(upTo: cache?.header.position.n)
    defer { reader.close() }
    while let line = try? reader.next() {
      guard let envelope = try? line.parsed().envelope, envelope.commandID == id.text else { continue }
      var place = CommandPlace()
      place.id = envelope.commandID
      place.digest = envelope.contentDigest
      place.file = line.file
      place.offset = line.offset
      place.n = envelope.n
      return place
    }
    return nil
  }

  /// The first result of a command that has been carried out before.
  func earlier(_ id: CommandID, digest: String) throws(CommandFailure) -> Receipt? {
    let known: (command: PastCommand, digest: String, n: Int)?
    do throws(JournalError) {
      known = try past(id)
    } catch {
      switch error {
      case .damaged(let found): throw .damaged(found)
      case .disk(let fault): throw .notSaved(fault)
      }
    }
    guard let known else { return nil }
    guard known.digest == digest else { throw .refused(.sameIDOtherContent) }
    return Receipt(
      id: id, n: known.n, events: known.command.events, at: known.command.at, isRepeat: true, warnings: [])
  }
}
