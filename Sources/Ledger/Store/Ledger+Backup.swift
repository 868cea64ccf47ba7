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
  /// Puts a backup back into a new folder, after everything in it has proved sound.
  ///
  /// - Returns: The last line that is in it.
  public static func restore(
    _ fileSystem: any FileSystem, from path: String, to folder: String, clock: any ShopClock, user: UInt32
  ) throws(ArchiveError) -> (n: Int, hash: ChainHash) {
    var end: (n: Int, hash: ChainHash) = (0, .genesis)
    try Archive(fileSystem, path).restore(to: folder) { (unpacked) throws(ArchiveError) in
      guard
        let ledger = try? Ledger.open(fileSystem, folder: unpacked, clock: clock, counter: "restore", user: user),
        ledger.damage == nil
      else { throw .damaged("journal") }
      let report = ledger.check(isDeep: false)
      if let problem = report.problems.first(where: { !$0.isNote }) { throw .damaged(problem.file) }
      end = (report.n, report.hash)
    }
    return end
  }
}
