import Shop

/// Taking up and writing the cache: disposable, and made anew when in doubt.
extension Ledger {
  var cacheFolder: String { "\(folder)/cache" }
  var cachePath: String { "\(cacheFolder)/checkpoint" }

  /// Begins from the cache if there is one of this format and program.
  ///
  /// - Returns: Whether there was.
  func adoptCache() -> Bool {
    guard let file = try? fileSystem.open(cachePath, .read) else { return false }
    defer { try? fileSystem.close(file) }
    guard let bytes = try? fileSystem.map(file), let cache = CacheFile(bytes, program: Ledger.program),
      cache.header.position.n >= fold.position.n
    else { return false }
    adopt(cache)
    return true
  }

  private func adopt(_ cache: CacheFile) {
    let header = cache.header
    let journal = journal
    let base = CachedBase(cache) { Ledger.refold(journal, upTo: header.position.n) }
    self.cache = cache
    cachedBase = base
    fold = Fold(state: ShopState(base: base, globals: header.globals))
    fold.position = header.position
    fold.lastDay = header.lastDay
    fold.lastInstant = header.lastInstant
    fold.bulkFiles = Set(header.bulkFiles)
    zone = ShopZone(header.globals.timeZone)
    directoryIndex.follow(header.globals)
    let people = peopleFolder
    directoryIndex.rebase { each in
      do {
        try cache.verify(.people)
        try cache.forEach(in: .people, as: PersonEntry.self, each)
      } catch {
        // A damaged table: the files themselves say who there is.
        for id in (try? people.ids()) ?? [] {
          guard let person = people.person(id) else { continue }
          each(PersonEntry(person, saved: PersonSaved(person: id, revision: person.revision, changed: [])))
        }
      }
    }
  }

  func forgetCache() {
    cache = nil
    cachedBase = nil
    fold = Fold()
    directoryIndex = Directory(load: { _ in })
  }

  /// The state after line `n`, from the journal alone; as far as it can be read.
  private static func refold(_ journal: JournalFolder, upTo n: Int) -> ShopState {
    var fold = Fold()
    var reader = journal.reader(upTo: n)
    defer { reader.close() }
    while let line = try? reader.next() {
      guard (try? fold.take(line, at: reader.position, in: journal) { _ in }) != nil else { break }
    }
    return fold.state
  }

  /// Whether enough has happened since the last cache to be worth a new one: a start should read few lines.
  public var wantsCache: Bool {
    guard damage == nil else { return false }
    if cachedBase?.isDamaged == true || holdsErased { return true }
    let covered = cache?.header.position.n ?? 0
    let newest = fold.state.touched + directoryIndex.changes.count
    if newest == 0 { return false }
    if covered == 0 { return fold.position.n > 0 }
    let all = cache?.header.counts.reduce(0, +) ?? 0
    return newest > max(1_000, all / 20)
  }

  /// Whether the cache was written before someone in it was erased.
  var holdsErased: Bool { cache.map { $0.header.globals.erased.count < state.globals.erased.count } ?? false }

  /// Writes a new cache of what is known now and goes on from it. What fails here is no loss.
  ///
  /// - Parameter isLocked: The caller holds the shop's lock.
  public func writeCache(isLocked: Bool = false) {
    guard damage == nil else { return }
    guard cachedBase?.isDamaged != true else {
      // Nothing of it can be copied; the next start folds the journal and writes a new one.
      try? fileSystem.unlinkIfPresent(cachePath)
      return
    }
    // Two consoles may do this at once: each writes a file of its own and puts it in place whole.
    let temporary = "\(cachePath).\(drawHex())\(FilePath.temporarySuffix)"
    do {
      try fileSystem.ensureDirectory(cacheFolder)
      for name in try fileSystem.list(cacheFolder) where name.hasSuffix(FilePath.temporarySuffix) {
        try fileSystem.unlinkIfPresent("\(cacheFolder)/\(name)")
      }
      try writeCache(to: temporary)
      guard try publish(temporary, isLocked: isLocked) else { return }
    } catch {
      try? fileSystem.unlinkIfPresent(temporary)
      return
    }
    _ = adoptCache()
  }

  /// Puts a new cache in its place, unless another counter has gone on meanwhile: it may have erased someone who is in
  /// it (I3). An erasure holds the lock until the caches are gone.
  private func publish(_ temporary: String, isLocked: Bool) throws -> Bool {
    var lock: ShopLock?
    defer { lock?.release() }
    if !isLocked {
      if case .acquired(let held) = try ShopLock.acquire(
        fileSystem, "\(folder)/lock", holder: counter, pause: { false })
      {
        lock = held
      }
      guard lock != nil, (try journal.head().position?.n ?? 0) <= fold.position.n else {
        try? fileSystem.unlinkIfPresent(temporary)
        return false
      }
    }
    try fileSystem.rename(temporary, to: cachePath)
    return true
  }

  private func writeCache(to path: String) throws {
    var header = CacheHeader()
    header.program = Ledger.program
    header.position = fold.position
    header.lastDay = fold.lastDay
    header.lastInstant = fold.lastInstant
    header.globals = fold.state.globals
    header.bulkFiles = fold.bulkFiles.sorted()
    var writer = try CacheWriter(fileSystem, path: path, header: header)
    do {
      let newest = fold.state.newest
      try merge(newest.accounts.map { (CacheKey($0.id), $0) }, .accounts, &writer)
      try merge(newest.orders.map { (CacheKey($0.id), $0) }, .orders, &writer)
      try merge(newest.coupons.map { (CacheKey($0.code), $0) }, .coupons, &writer)
      try merge(newest.days.map { (CacheKey($0.day), $0) }, .days, &writer)
      try merge(newest.figures.map { (CacheKey($0.sku), $0) }, .figures, &writer)
      let gone = Set(state.globals.erased.map { CacheKey($0) })
      try merge(directoryIndex.changes.map { (CacheKey($0.entry.id), $0) }, .people, &writer, except: gone)
      try merge(commandPlaces, .commands, &writer)
      try writer.finish()
    } catch {
      writer.abandon()
      throw error
    }
  }

  private var commandPlaces: [(CacheKey, CommandPlace)] {
    fold.commands.values.compactMap { place in CommandID(place.id).map { (CacheKey($0), place) } }
  }

  /// One table: the old one's records with the newer ones in their places.
  private func merge<Value: Record>(
    _ newer: [(CacheKey, Value)], _ table: CacheTable, _ writer: inout CacheWriter, except gone: Set<CacheKey> = []
  ) throws {
    let newer = newer.sorted { $0.0 < $1.0 }
    var next = 0
    var failure: (any Error)?
    try cache?.verify(table)
    try cache?.forEachBytes(in: table) { key, bytes in
      guard failure == nil else { return }
      do {
        while next < newer.count, newer[next].0 < key {
          try writer.add(newer[next].0, newer[next].1)
          next += 1
        }
        if next < newer.count, newer[next].0 == key {
          try writer.add(key, newer[next].1)
          next += 1
        } else if !gone.contains(key) {
          try writer.add(key, Array(bytes))
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    while next < newer.count {
      try writer.add(newer[next].0, newer[next].1)
      next += 1
    }
    try writer.endTable()
  }
}
