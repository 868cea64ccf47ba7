import Shop

extension Ledger {
  /// Saves the whole shop into one archive and reads it back. Holds the lock, so that people's files and journal agree.
  ///
  /// - Parameter withStaff: Also staff.json, which holds what PINs are checked against.
  /// - Returns: The last line that is in it.
  public func backup(
    to path: String, withStaff: Bool, by actor: Actor
  ) throws(BackupFailure) -> (n: Int, hash: ChainHash) {
    let lock: ShopLock
    do throws(CommandFailure) {
      lock = try acquireLock(actor)
    } catch {
      throw .command(error)
    }
    defer { lock.release() }
    do throws(CommandFailure) { try prepareToWrite() } catch { throw .command(error) }
    let items: [Archive.Item]
    do throws(DiskError) { items = try archiveItems(withStaff: withStaff) } catch { throw .archive(.disk(error)) }
    let archive = Archive(fileSystem, path)
    do throws(ArchiveError) {
      try archive.write(items)
      _ = try archive.verify()
    } catch {
      throw .archive(error)
    }
    note(backup: path)
    return (fold.position.n, fold.position.hash)
  }

  private func archiveItems(withStaff: Bool) throws(DiskError) -> [Archive.Item] {
    var items: [Archive.Item] = []
    let head = (try? JSONText.compact(fold.position)) ?? []
    items.append(Archive.Item(name: "head.json", source: .bytes(head + [0x0A])))
    for name in ["shop.json", "catalogue.json"] + (withStaff ? ["staff.json"] : []) {
      let path = "\(folder)/\(name)"
      if try fileSystem.status(path) != nil {
        items.append(Archive.Item(name: name, source: .file(path: path, length: nil)))
      }
    }
    for name in try journal.monthFiles() {
      let length = name == fold.position.file ? fold.position.offset : nil
      items.append(Archive.Item(name: "journal/\(name)", source: .file(path: journal.path(name), length: length)))
    }
    for name in fold.bulkFiles.sorted() {
      items.append(Archive.Item(name: "journal/\(name)", source: .file(path: journal.path(name), length: nil)))
    }
    for id in try peopleFolder.ids() {
      let path = peopleFolder.path(id)
      let name = String(path.dropFirst(folder.utf8.count + 1))
      items.append(Archive.Item(name: name, source: .file(path: path, length: nil)))
    }
    return items
  }
}

/// Why there is no backup.
public enum BackupFailure: Error, Hashable, Sendable {
  case command(CommandFailure)
  case archive(ArchiveError)
}

extension Ledger {
  /// Puts a backup back into a new folder, after everything in it has proved sound and everyone has been erased who was
  /// erased since it was written: as its `.erasures` says, and as the caller knows (I3).
  ///
  /// - Parameter erased: People whom the shop has erased, where it is at hand.
  /// - Returns: The last line that is in it.
  public static func restore(
    _ fileSystem: any FileSystem, from path: String, to folder: String, clock: any ShopClock, user: UInt32,
    erased: [PersonID] = []
  ) throws(ArchiveError) -> (n: Int, hash: ChainHash) {
    var end: (n: Int, hash: ChainHash) = (0, .genesis)
    let beside = try Ledger.erasures(beside: path, fileSystem)
    try Archive(fileSystem, path).restore(to: folder) { (unpacked) throws(ArchiveError) in
      guard
        let ledger = try? Ledger.open(fileSystem, folder: unpacked, clock: clock, counter: "restore", user: user),
        ledger.damage == nil
      else { throw .damaged("journal") }
      let report = ledger.check(isDeep: false)
      if let problem = report.problems.first(where: { !$0.isNote }) { throw .damaged(problem.file) }
      if ledger.state.globals.shop == beside?.shop ?? ledger.state.globals.shop {
        do throws(CommandFailure) {
          try ledger.apply(erasures: (beside?.erased ?? []) + erased)
        } catch {
          throw .damaged(ErasureList.suffix)
        }
      }
      end = (ledger.position.n, ledger.position.hash)
    }
    return end
  }

  /// The shop of a folder and whom it has erased; `nil` where no shop can be read.
  public static func erasures(
    of folder: String, _ fileSystem: any FileSystem, clock: any ShopClock, user: UInt32
  ) -> (shop: ShopID, erased: [PersonID])? {
    guard let ledger = try? Ledger.open(fileSystem, folder: folder, clock: clock, counter: "restore", user: user) else {
      return nil
    }
    return (ledger.state.globals.shop, ledger.state.globals.erased)
  }

  private static func erasures(beside path: String, _ fileSystem: any FileSystem) throws(ArchiveError) -> ErasureList? {
    let bytes = try Archive.disk { () throws(DiskError) in
      try fileSystem.contents(of: path + ErasureList.suffix)
    }
    guard let bytes else { return nil }
    // Half a list is not to be passed over: someone would come back.
    guard let list = try? JSONDocument(parsing: bytes).read(ErasureList.self) else {
      throw .damaged(path + ErasureList.suffix)
    }
    return list
  }
}
