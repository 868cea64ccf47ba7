import Shop

extension Ledger {
  /// Carries out a large command: its lines go into a bulk file, which one ordinary line then commits. All of it counts
  /// or nothing does.
  ///
  /// - Parameters:
  ///   - content: What was asked, for the command's id: the same id with other content is refused.
  ///   - progress: Called now and then with the share done; returns false to cancel.
  public func submit(
    _ work: some BulkWork, content: String, id: CommandID, by actor: Actor, progress: (Double) -> Bool
  ) throws(CommandFailure) -> Receipt {
    let digest = CommandDigest.of(content: content, by: actor.name, in: state.globals.shop)
    let lock = try acquireLock(actor)
    defer { lock.release() }
    try prepareToWrite()
    if let earlier = try earlier(id, digest: digest) { return earlier }
    let context = context(try present(actor, in: staffFile.read().roster))
    let bulk: BulkWriter
    do throws(JournalFailure) { bulk = try openBulk() } catch { throw CommandFailure(error) }
    let sink = LedgerSink(self, bulk: bulk, day: context.day)
    do {
      try work.run(on: sink, day: context.day, now: context.now, progress: progress)
      guard sink.lines > 0 else {
        sink.abandon()
        return Receipt(id: id, n: fold.position.n, events: [], at: context.now, isRepeat: false, warnings: [])
      }
      var envelope = envelope(id: id, digest: digest, context: context)
      envelope.bulk = try sink.finish()
      let position = try writer.append(envelope, events: Array("[]".utf8))
      sink.close()
      fold.state = sink.state
      directoryIndex.follow(state.globals)
      for (person, fact) in sink.saved { directoryIndex.save(person, saved: fact) }
      note(envelope, at: position)
      if sink.changesSettings { rewriteSettingsFiles() }
      return Receipt(
        id: id, n: position.n, events: [], at: context.now, isRepeat: false, warnings: settingsProblems)
    } catch let failure as JournalFailure {
      if case .unknown = failure { sink.close() } else { sink.abandon() }
      throw CommandFailure(failure)
    } catch let error as DiskError {
      sink.abandon()
      throw .notSaved(error)
    } catch let refusal as Refusal {
      sink.abandon()
      throw .refused(refusal)
    } catch {
      sink.abandon()
      throw .cancelled
    }
  }
}

extension CommandFailure {
  init(_ failure: JournalFailure) {
    switch failure {
    case .notSaved(let error): self = .notSaved(error)
    case .unknown(let error): self = .unknown(error)
    case .tooLarge, .closed: self = .readOnly
    }
  }
}

/// The sink over a bulk file: facts go into its lines and onto a copy of the state; files are written beside.
final class LedgerSink: BulkSink {
  private(set) var state: ShopState
  /// People with their newest content: each file is written once, at the end.
  private var newest: [PersonID: Draft] = [:]
  private(set) var lines = 0
  private(set) var changesSettings = false
  private let ledger: Ledger
  private var bulk: BulkWriter
  private let day: Day
  private var cards: [String: PersonID] = [:]
  private var before: [(PersonID, [UInt8]?)] = []

  init(_ ledger: Ledger, bulk: BulkWriter, day: Day) {
    self.ledger = ledger
    self.bulk = bulk
    self.day = day
    state = ledger.state
  }

  var people: any PeopleReader { SinkPeople(sink: self) }

  private struct Draft {
    var file: PersonFile
    var fact: PersonSaved
  }

  func person(_ id: PersonID) -> Person? { newest[id]?.file.person ?? ledger.person(id) }

  /// Everyone whose file was written, with the last fact about it.
  var saved: [(Person, PersonSaved)] { newest.values.map { ($0.file.person, $0.fact) } }

  func people(withPhone normalised: String) -> [PersonID] {
    ledger.directoryIndex.people(withPhone: normalised)
  }

  func person(withCard card: String) -> PersonID? { cards[card] ?? ledger.person(withCard: card) }

  func put(_ events: [Event], people: [Person]) throws {
    var events = events
    for person in people { events = try save(person, events) }
    try bulk.append(events: try EventLine.bytes(of: events))
    lines += 1
    for event in events {
      state.apply(event, on: day)
      if event.changesSettings { changesSettings = true }
    }
  }

  /// Takes up a person's new content and fills revision and digest into the fact that names it.
  private func save(_ person: Person, _ events: [Event]) throws -> [Event] {
    var person = person
    let known = newest[person.id]?.file ?? ledger.peopleFolder.file(person.id)
    person.revision = (known?.person.revision ?? 0) + 1
    let file = PersonFile(salt: known?.salt ?? ledger.drawHex(), person: person)
    var fact = PersonSaved(person: person.id, revision: person.revision, changed: ["*"])
    fact.digest = try file.digest()
    let events = events.map { event -> Event in
      guard case .personSaved(let written) = event, written.person == person.id else { return event }
      fact.changed = written.changed
      fact.sharing = written.sharing
      return .personSaved(fact)
    }
    newest[person.id] = Draft(file: file, fact: fact)
    if !person.card.isEmpty { cards[person.card] = person.id }
    return events
  }

  /// Writes everyone's file, and waits until all of it is on the device.
  func finish() throws -> BulkReference {
    for (id, draft) in newest { before.append((id, try ledger.peopleFolder.save(draft.file, isLasting: false))) }
    try ledger.peopleFolder.synchronizeAll()
    return try bulk.finish()
  }

  func close() { bulk.close() }

  /// Takes the bulk file and the people's files back.
  func abandon() {
    bulk.abandon()
    for (id, bytes) in before { ledger.peopleFolder.restore(id, bytes) }
  }
}

/// The people with everything put so far. Used by the thread that does the work.
private struct SinkPeople: PeopleReader, @unchecked Sendable {
  unowned let sink: LedgerSink

  func person(_ id: PersonID) -> Person? { sink.person(id) }
  func people(withPhone normalised: String) -> [PersonID] { sink.people(withPhone: normalised) }
}
