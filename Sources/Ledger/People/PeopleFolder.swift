import Shop
import Synchronization

/// The people's files: `people/7k/7k3v….json`, one readable file per person.
///
/// The files last read are kept; whoever sees a person change says so with ``forget(_:)``.
final class PeopleFolder: PeopleReader {
  private let fileSystem: any FileSystem
  let folder: String
  private let kept = Mutex<[PersonID: PersonFile]>([:])

  /// Files kept before all are let go.
  private static let limit = 512

  init(_ fileSystem: any FileSystem, shop: String) {
    self.fileSystem = fileSystem
    folder = "\(shop)/people"
  }

  func path(_ id: PersonID) -> String {
    let name = id.description
    return "\(folder)/\(name.prefix(2))/\(name).json"
  }

  func create() throws(DiskError) { try fileSystem.ensureDirectory(folder) }

  func person(_ id: PersonID) -> Person? { file(id)?.person }

  /// Several people may share a phone (I1); the directory knows, this folder only knows files.
  func people(withPhone normalised: String) -> [PersonID] { [] }

  /// The file of `id`; `nil` when there is none that can be read.
  func file(_ id: PersonID) -> PersonFile? {
    if let file = kept.withLock({ $0[id] }) { return file }
    guard let file = try? read(id) else { return nil }
    keep(file)
    return file
  }

  enum Fault: Error {
    case missing
    case disk(DiskError)
    case unreadable(JSONError)
  }

  /// Reads the file anew.
  func read(_ id: PersonID) throws(Fault) -> PersonFile {
    let bytes: [UInt8]?
    do throws(DiskError) { bytes = try fileSystem.contents(of: path(id)) } catch { throw .disk(error) }
    guard let bytes else { throw .missing }
    do throws(JSONError) {
      return try JSONDocument(parsing: bytes).read(PersonFile.self)
    } catch {
      throw .unreadable(error)
    }
  }

  func forget(_ id: PersonID) { kept.withLock { $0[id] = nil } }

  /// Writes a person's new content; it is on the device when this returns.
  ///
  /// - Returns: The bytes that stood there before, for ``restore(_:_:)``.
  func save(_ file: PersonFile, isLasting: Bool) throws(DiskError) -> [UInt8]? {
    let path = path(file.person.id)
    let before = try fileSystem.contents(of: path)
    guard let bytes = try? JSONText.pretty(file, amounts: .minorUnits) else { return before }
    if before == nil { try fileSystem.ensureDirectory(FilePath.folder(of: path)) }
    if isLasting {
      try fileSystem.replace(path, with: bytes)
    } else {
      try fileSystem.replaceUnsynchronized(path, with: bytes)
    }
    keep(file)
    return before
  }

  /// Puts back what stood there before a command that came to nothing.
  func restore(_ id: PersonID, _ before: [UInt8]?) {
    forget(id)
    if let before {
      try? fileSystem.replace(path(id), with: before)
    } else {
      try? fileSystem.unlinkIfPresent(path(id))
    }
  }

  /// Takes a person's file away, with what a crash may have left of a newer one.
  func remove(_ id: PersonID) throws(DiskError) {
    forget(id)
    let path = path(id)
    guard try fileSystem.status(FilePath.folder(of: path)) != nil else { return }
    var isChanged = false
    for path in [path, path + FilePath.temporarySuffix] where try fileSystem.status(path) != nil {
      try fileSystem.unlink(path)
      isChanged = true
    }
    if isChanged { try fileSystem.synchronizeDirectory(FilePath.folder(of: path)) }
  }

  /// Removes files that were never finished. Under the lock, when nobody is writing one.
  func removeTemporaries() throws(DiskError) {
    for part in try fileSystem.list(folder) where part.utf8.count == 2 {
      let names = try fileSystem.list("\(folder)/\(part)").filter { $0.hasSuffix(FilePath.temporarySuffix) }
      for name in names { try fileSystem.unlinkIfPresent("\(folder)/\(part)/\(name)") }
      if !names.isEmpty { try fileSystem.synchronizeDirectory("\(folder)/\(part)") }
    }
  }

  /// Waits until everything written unsynchronised is on the device.
  func synchronizeAll() throws(DiskError) { try fileSystem.synchronizeAll(folder) }

  /// The ids of all files, in their order.
  func ids() throws(DiskError) -> [PersonID] {
    var ids: [PersonID] = []
    for part in try fileSystem.list(folder) where part.utf8.count == 2 {
      for name in try fileSystem.list("\(folder)/\(part)") where name.hasSuffix(".json") {
        if let id = PersonID(name.dropLast(5)) { ids.append(id) }
      }
    }
    return ids
  }

  private func keep(_ file: PersonFile) {
    kept.withLock { kept in
      if kept.count >= PeopleFolder.limit { kept.removeAll(keepingCapacity: true) }
      kept[file.person.id] = file
    }
  }
}
