import Shop

extension Ledger {
  /// How long a command waits for another counter, in pauses of 10 milliseconds.
  static let patience = 300

  /// Carries out one command: lock, read what others appended, decide on the fresh state, write people's files, append
  /// one line and wait for the disk, move the head, unlock.
  ///
  /// - Parameters:
  ///   - id: The command's name for ever. The same id with the same content gives the first result again.
  ///   - content: What was asked, where the command was made from what stood there then, so that repeating the request
  ///     makes another command; the command itself unless told.
  ///   - actor: Who is asking.
  /// - Returns: What is now saved.
  public func submit(
    _ command: Command, content: String? = nil, id: CommandID, by actor: Actor
  ) throws(CommandFailure) -> Receipt {
    let shop = state.globals.shop
    let digest =
      content.map { CommandDigest.of(content: $0, by: actor.name, in: shop) }
      ?? CommandDigest.of(command, by: actor.name, in: shop)
    let lock = try acquireLock(actor)
    defer { lock.release() }
    try prepareToWrite()
    if let earlier = try earlier(id, digest: digest) { return earlier }
    let staffEdit = try staffEdit()
    var context = context(actor)
    if let edited = staffEdit?.roster { context.roster = edited }
    context.actor = try present(actor, in: context.roster)
    var prefix: [Event] = []
    let edits = settingsEdits() + (staffEdit.map { [$0.event] } ?? [])
    var base = state
    if !edits.isEmpty {
      base = state.scratch()
      for event in edits { base.apply(event, on: context.day) }
      prefix = edits
    }
    context.people = LedgerPeople(ledger: self)
    let decision: Decision
    do throws(Refusal) {
      decision = try base.decide(command, in: context, using: generator)
    } catch {
      throw .refused(error)
    }
    guard !decision.events.isEmpty || !prefix.isEmpty else {
      return Receipt(
        id: id, n: fold.position.n, events: [], at: context.now, isRepeat: false, warnings: settingsProblems)
    }
    let erased = decision.events.erasedPeople
    if !erased.isEmpty { clearCopies(of: erased) }
    let events = try write(
      prefix + decision.events, people: decision.people, roster: decision.roster ?? staffEdit?.roster, id: id,
      digest: digest, context: context)
    let receipt = Receipt(
      id: id, n: fold.position.n, events: events, at: context.now, isRepeat: false, warnings: settingsProblems)
    recent.append(RecentCommand(id: id, events: events, at: context.now))
    if recent.count > 50 { recent.removeFirst() }
    if events.contains(where: \.changesSettings) { rewriteSettingsFiles() }
    if !erased.isEmpty { finishErasing() }
    return receipt
  }

  func acquireLock(_ actor: Actor) throws(CommandFailure) -> ShopLock {
    if let damage { throw .damaged(damage) }
    return try takeLock(holder: actor.name)
  }

  /// The lock, whether the journal is sound or not: staff.json is beside it.
  func takeLock(holder name: String) throws(CommandFailure) -> ShopLock {
    var pauses = 0
    let outcome: ShopLock.Outcome
    do throws(DiskError) {
      outcome = try ShopLock.acquire(fileSystem, "\(folder)/lock", holder: "\(counter) \(name)") {
        pauses += 1
        guard pauses <= Ledger.patience else { return false }
        clock.pause(milliseconds: 10)
        return true
      }
    } catch {
      throw .notSaved(error)
    }
    switch outcome {
    case .acquired(let lock): return lock
    case .busy(let holder): throw .busy(holder: holder)
    }
  }

  /// Under the lock: comes to the journal's end and takes it over.
  func prepareToWrite() throws(CommandFailure) {
    do throws(JournalError) {
      let head: JournalPosition?
      do throws(DiskError) { head = try journal.head().position } catch { throw JournalError.disk(error) }
      let reader = try catchUp(upTo: nil)
      if let copy = try writer.resume(after: reader, head: head) { quarantined.append(copy) }
    } catch {
      switch error {
      case .disk(let error): throw .notSaved(error)
      case .damaged(let found):
        damage = found
        throw .damaged(found)
      }
    }
  }

  func context(_ actor: Actor) -> CommandContext {
    CommandContext(
      now: clock.now, day: today, actor: actor, counter: counter, people: LedgerPeople(ledger: self),
      history: LedgerHistory(ledger: self), roster: roster)
  }

  /// Writes people's files, then the line; takes everything back when the line is not saved.
  ///
  /// - Returns: The events as written, digests filled in.
  private func write(
    _ events: [Event], people: [Person], roster: Roster?, id: CommandID, digest: String, context: CommandContext
  ) throws(CommandFailure) -> [Event] {
    var events = events
    var before: [(PersonID, [UInt8]?)] = []
    var staffBefore: [UInt8]??
    func putBack() {
      for (id, bytes) in before { peopleFolder.restore(id, bytes) }
      if let staffBefore { staffFile.restore(staffBefore) }
    }
    do throws(DiskError) {
      for person in people {
        let file = PersonFile(salt: peopleFolder.file(person.id)?.salt ?? drawHex(), person: person)
        let fileDigest = (try? file.digest()) ?? ""
        events.fill(digest: fileDigest, of: person.id)
        before.append((person.id, try peopleFolder.save(file, isLasting: true)))
      }
      if let roster {
        staffBefore = .some(try staffFile.bytes())
        try staffFile.write(roster)
      }
    } catch {
      putBack()
      throw .notSaved(error)
    }
    do throws(JournalFailure) {
      try append(events, id: id, digest: digest, context: context)
    } catch {
      switch error {
      case .notSaved(let fault):
        putBack()
        throw .notSaved(fault)
      case .unknown(let fault):
        throw .unknown(fault)
      case .tooLarge, .closed:
        putBack()
        throw .notSaved(DiskError(.write, path: journal.folder, kind: .fileTooBig))
      }
    }
    return events
  }

  /// Appends one line, or a bulk file and the line that commits it, and takes it up.
  private func append(
    _ events: [Event], id: CommandID, digest: String, context: CommandContext
  ) throws(JournalFailure) {
    var envelope = envelope(id: id, digest: digest, context: context)
    let bytes = (try? EventLine.bytes(of: events)) ?? []
    do throws(JournalFailure) {
      let position = try writer.append(envelope, events: bytes)
      take(events, envelope: envelope, at: position)
    } catch {
      guard case .tooLarge = error else { throw error }
      var bulk = try openBulk()
      do throws(JournalFailure) {
        for chunk in events.chunked() { try bulk.append(events: (try? EventLine.bytes(of: chunk)) ?? []) }
        envelope.bulk = try bulk.finish()
        let position = try writer.append(envelope, events: Array("[]".utf8))
        bulk.close()
        take(events, envelope: envelope, at: position)
      } catch {
        bulk.abandon()
        throw error
      }
    }
  }

  func openBulk() throws(JournalFailure) -> BulkWriter {
    do throws(DiskError) {
      return try BulkWriter(journal, id: drawHex())
    } catch {
      throw .notSaved(error)
    }
  }

  func envelope(id: CommandID, digest: String, context: CommandContext) -> Envelope {
    Envelope(
      instant: context.now, businessDay: context.day, by: context.actor.name, counter: counter, commandID: id.text,
      contentDigest: digest, hasFixedClock: clock.isFixed)
  }

  /// Takes up own events without reading them again.
  func take(_ events: [Event], envelope: Envelope, at position: JournalPosition) {
    var saved: [PersonSaved] = []
    fold.apply(events, on: envelope.businessDay) { saved.append($0) }
    note(envelope, at: position)
    directoryIndex.follow(state.globals)
    for fact in saved {
      if let person = peopleFolder.person(fact.person) { directoryIndex.save(person, saved: fact) }
    }
    if zone == nil { zone = ShopZone(state.globals.timeZone) }
  }

  func note(_ envelope: Envelope, at position: JournalPosition) {
    var place = CommandPlace()
    place.id = envelope.commandID
    place.digest = envelope.contentDigest
    place.file = position.file
    place.offset = lineStart(before: position)
    place.n = position.n
    fold.commands[place.id] = place
    fold.position = position
    fold.lastDay = max(fold.lastDay, envelope.businessDay)
    fold.lastInstant = max(fold.lastInstant, envelope.instant)
    fold.lines += 1
    if let bulk = envelope.bulk { fold.bulkFiles.insert(bulk.file) }
  }

  private func lineStart(before position: JournalPosition) -> Int {
    position.file == fold.position.file ? fold.position.offset : 0
  }
}

extension Array where Element == Event {
  /// The digest of a person's new file goes into the fact that names it.
  mutating func fill(digest: String, of person: PersonID) {
    for index in indices {
      guard case .personSaved(var fact) = self[index], fact.person == person else { continue }
      fact.digest = digest
      self[index] = .personSaved(fact)
    }
  }

  /// Groups small enough for a line each.
  func chunked() -> [[Event]] {
    stride(from: 0, to: count, by: 50).map { Array(self[$0..<Swift.min($0 + 50, count)]) }
  }
}

extension Event {
  var changesSettings: Bool {
    switch self {
    case .settingsChanged, .productSaved, .bundlesChanged: true
    default: false
    }
  }
}
