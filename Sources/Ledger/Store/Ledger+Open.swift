import Shop

extension Ledger {
  /// Opens the shop in `folder`: from the cache and the lines behind it, or from the journal alone.
  ///
  /// A damaged journal opens too, for reading as far as it goes; ``damage`` then says what is wrong.
  ///
  /// - Parameter user: The account the program runs under.
  public static func open(
    _ fileSystem: any FileSystem, folder: String, clock: any ShopClock, counter: String, user: UInt32,
    generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(LedgerError) -> Ledger {
    let ledger = Ledger(fileSystem, folder: folder, clock: clock, counter: counter, generator: generator)
    let isShop: Bool
    let danger: FolderDanger?
    do throws(DiskError) {
      isShop = try fileSystem.status(ledger.journal.folder) != nil
      danger = isShop ? try fileSystem.danger(of: folder, and: names, user: user) : nil
    } catch {
      throw .disk(error)
    }
    guard isShop else { throw .noShop(folder: folder) }
    if let danger { throw .danger(danger) }
    try ledger.load()
    return ledger
  }

  /// Reads the cache if it fits, then the journal up to its end.
  func load() throws(LedgerError) {
    // The head is read first: what other counters append while this reads is behind it and no damage.
    let head = try? journal.head().position
    let isCached = adoptCache()
    do throws(JournalError) {
      try catchUp(upTo: nil)
    } catch {
      if isCached, case .damaged(let found) = error, case .positionNotFound = found.reason {
        // The cache is of another journal than the one that stands here: the journal is the truth.
        forgetCache()
        try loadWithoutCache()
      } else {
        try meet(error)
      }
    }
    guard fold.position.n > 0 || damage != nil else { throw .noShop(folder: folder) }
    check(head)
    sweepErased()
    noteEdits()
  }

  private func loadWithoutCache() throws(LedgerError) {
    do throws(JournalError) {
      try catchUp(upTo: nil)
    } catch {
      try meet(error)
    }
  }

  /// Acknowledged lines that are gone are damage, whatever the lines that are left say.
  private func check(_ head: JournalPosition?) {
    guard damage == nil, let head, head.n > fold.position.n else { return }
    damage = JournalDamage(
      file: fold.position.file, line: fold.position.lines, byte: fold.position.offset, reason: .endsBeforeHead(head))
  }

  /// Notes damage and goes on reading only; other faults of the disk are thrown.
  func meet(_ error: JournalError) throws(LedgerError) {
    switch error {
    case .disk(let error): throw .disk(error)
    case .damaged(let found): damage = found
    }
  }

  /// Takes up lines from where the fold stands.
  ///
  /// - Parameter limit: The last line to read; `nil` to the end.
  /// - Returns: The reader, for the writer to take the end over from.
  @discardableResult
  func catchUp(upTo limit: Int?) throws(JournalError) -> JournalReader {
    var reader = journal.reader(from: fold.position, upTo: limit)
    defer { reader.close() }
    var saved: [PersonSaved] = []
    while let line = try reader.next() {
      try fold.take(line, at: reader.position, in: journal) { saved.append($0) }
    }
    adopt(saved)
    if zone == nil { zone = ShopZone(state.globals.timeZone) }
    return reader
  }

  /// People whose files have changed: the directory follows, the copy read before is let go.
  func adopt(_ saved: [PersonSaved]) {
    directoryIndex.follow(state.globals)
    for id in state.globals.erased { peopleFolder.forget(id) }
    var newest: [PersonID: PersonSaved] = [:]
    for fact in saved { newest[fact.person] = fact }
    for (id, fact) in newest {
      peopleFolder.forget(id)
      if let person = peopleFolder.person(id) { directoryIndex.save(person, saved: fact) }
    }
  }

  /// Takes up what other counters have acknowledged since. Cheap when nothing has happened.
  ///
  /// - Returns: Whether there was anything.
  @discardableResult
  public func refresh() throws(LedgerError) -> Bool {
    guard damage == nil else { return false }
    let head: JournalFolder.Head
    do throws(DiskError) { head = try journal.head() } catch { throw .disk(error) }
    guard let position = head.position, position.n > fold.position.n else { return false }
    do throws(JournalError) {
      try catchUp(upTo: position.n)
    } catch {
      try meet(error)
    }
    return true
  }
}
