import CLinux
import Shop

/// What erasing a person takes besides its line (I3). The line comes first, so that whatever is left half done is known;
/// every start goes on where the last one stopped.
extension Ledger {
  /// Takes away what a start would not know of any more, once the person's file is gone: copies in the folder, files that
  /// a crash left behind. Under the lock, before the line; none of it is anything that was acknowledged.
  func clearCopies(of people: [PersonID]) {
    removedCopies = []
    let files = people.compactMap { peopleFolder.file($0)?.person }
    try? peopleFolder.removeTemporaries()
    removeUnsavedFiles(of: Traces(of: files))
    removedCopies = removeCopies(holding: files.flatMap(\.needles))
  }

  /// After the line: files, caches, and what was set aside.
  func finishErasing() {
    sweepErased()
    removeCaches()
    writeCache(isLocked: true)
    try? noteErasuresBesideBackups()
  }

  /// Makes sure that no file of an erased person is left, nor one of a card whose merge can no longer be undone. At every
  /// start; cheap when nobody was erased. A merge is final by what the journal has seen: a clock that is ahead for an hour
  /// takes no file away.
  func sweepErased() {
    let erased = state.globals.erased
    for id in erased { try? peopleFolder.remove(id) }
    for merged in state.globals.merged where merged.until < fold.lastDay { try? peopleFolder.remove(merged.from) }
    guard !erased.isEmpty else { return }
    for name in (try? fileSystem.list(journal.quarantine)) ?? [] {
      try? fileSystem.unlinkIfPresent("\(journal.quarantine)/\(name)")
    }
    if cache == nil || holdsErased { removeCaches() } else { removeCaches(onlyTemporaries: true) }
  }

  /// The map of a cache that is taken away stays readable until a new one is in its place.
  private func removeCaches(onlyTemporaries: Bool = false) {
    for name in (try? fileSystem.list(cacheFolder)) ?? [] {
      if onlyTemporaries, !name.hasSuffix(FilePath.temporarySuffix) { continue }
      try? fileSystem.unlinkIfPresent("\(cacheFolder)/\(name)")
    }
    try? fileSystem.synchronizeDirectory(cacheFolder)
  }

  /// Files of people whom no line names, left by a crash before their line, with this person's name or phone on them.
  private func removeUnsavedFiles(of traces: Traces) {
    let unknown = ((try? peopleFolder.ids()) ?? []).filter { id in
      guard state.storedAccount(id) == nil else { return false }
      return peopleFolder.file(id).map { traces.isTrace($0.person) } ?? true
    }
    guard !unknown.isEmpty else { return }
    // Without a cache the directory is read from the folder, orphans and all: the journal has the last word.
    var named: Set<PersonID> = []
    var fold = Fold()
    var reader = journal.reader()
    defer { reader.close() }
    do {
      while let line = try reader.next() {
        try fold.take(line, at: reader.position, in: journal) { named.insert($0.person) }
      }
    } catch {
      return
    }
    for id in unknown where !named.contains(id) {
      try? peopleFolder.remove(id)
      directoryIndex.forget(id)
    }
  }

  /// Other files in the shop's folder, exports and their like, that hold one of these texts. Backups stay and are listed.
  ///
  /// - Returns: Their paths inside the folder.
  private func removeCopies(holding needles: [[UInt8]]) -> [String] {
    var removed: [String] = []
    for path in foreignFiles(in: folder, except: Set(Ledger.names)) {
      guard let bytes = try? fileSystem.contents(of: path), !Archive.isArchive(bytes) else { continue }
      guard needles.contains(where: { bytes.holds($0) }) else { continue }
      guard (try? fileSystem.unlink(path)) != nil else { continue }
      // It must not be back after a power cut: once the line stands nothing is looked for again.
      try? fileSystem.synchronizeDirectory(FilePath.folder(of: path))
      removed.append(String(path.dropFirst(folder.count + 1)))
    }
    return removed
  }

  private func foreignFiles(in folder: String, except known: Set<String> = []) -> [String] {
    ((try? fileSystem.list(folder)) ?? []).filter { !known.contains($0) }.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      switch try? fileSystem.status(path)?.kind {
      case .file: return [path]
      case .directory: return foreignFiles(in: path)
      default: return []
      }
    }
  }
}

extension Array where Element == Event {
  /// Everyone whose files these facts forbid.
  var erasedPeople: [PersonID] {
    flatMap { event -> [PersonID] in
      if case .personErased(let fact) = event { [fact.person] + fact.others } else { [] }
    }
  }
}

extension Person {
  /// What an export of this person would show, as bytes: their names and phones.
  fileprivate var needles: [[UInt8]] {
    let phones = phones + self.phones.compactMap { try? Phone($0).normalised }
    return ([name, remark] + phones).filter { $0.utf8.count >= 6 }.map { Array($0.utf8) }
  }
}

extension Array where Element == UInt8 {
  /// Whether `needle` stands anywhere in these bytes.
  func holds(_ needle: [UInt8]) -> Bool {
    guard !needle.isEmpty, needle.count <= count else { return false }
    return withUnsafeBytes { bytes in
      needle.withUnsafeBytes { wanted in
        guard let start = bytes.baseAddress, let first = wanted.baseAddress else { return false }
        return memmem(start, bytes.count, first, wanted.count) != nil
      }
    }
  }
}

extension Archive {
  /// Whether these are the bytes of a backup: its magic stands in the first header.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 512 && bytes[257..<262].elementsEqual("ustar".utf8)
  }
}
