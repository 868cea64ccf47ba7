import Ledger

/// A file system that notes how long waiting for the disk takes, so that it can be told apart from our own work.
///
/// Used from one thread.
final class TimedFileSystem: FileSystem, @unchecked Sendable {
  private let base: any FileSystem
  private let clock = ContinuousClock()
  /// Time spent waiting for the device since the last ``reset()``.
  private(set) var waited = Duration.zero

  init(_ base: any FileSystem) { self.base = base }

  func reset() { waited = .zero }

  private func timed(_ body: () throws(DiskError) -> Void) throws(DiskError) {
    let start = clock.now
    defer { waited += clock.now - start }
    try body()
  }

  func synchronize(_ file: OpenFile) throws(DiskError) {
    try timed { () throws(DiskError) in try base.synchronize(file) }
  }
  func synchronizeDirectory(_ path: String) throws(DiskError) {
    try timed { () throws(DiskError) in try base.synchronizeDirectory(path) }
  }
  func synchronizeAll(_ path: String) throws(DiskError) {
    try timed { () throws(DiskError) in try base.synchronizeAll(path) }
  }

  func open(_ path: String, _ access: FileAccess) throws(DiskError) -> OpenFile { try base.open(path, access) }
  func close(_ file: OpenFile) throws(DiskError) { try base.close(file) }
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try base.read(file, at: offset, count: count)
  }
  func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(DiskError) {
    try base.write(bytes, to: file, at: offset)
  }
  func truncate(_ file: OpenFile, to size: Int) throws(DiskError) { try base.truncate(file, to: size) }
  func size(_ file: OpenFile) throws(DiskError) -> Int { try base.size(file) }
  func map(_ file: OpenFile) throws(DiskError) -> MappedBytes { try base.map(file) }
  func tryLock(_ file: OpenFile) throws(DiskError) -> Bool { try base.tryLock(file) }
  func unlock(_ file: OpenFile) throws(DiskError) { try base.unlock(file) }
  func status(_ path: String) throws(DiskError) -> FileStatus? { try base.status(path) }
  func list(_ folder: String) throws(DiskError) -> [String] { try base.list(folder) }
  func createDirectory(_ path: String) throws(DiskError) { try base.createDirectory(path) }
  func removeDirectory(_ path: String) throws(DiskError) { try base.removeDirectory(path) }
  func rename(_ path: String, to target: String) throws(DiskError) { try base.rename(path, to: target) }
  func unlink(_ path: String) throws(DiskError) { try base.unlink(path) }
  func volume(of path: String) throws(DiskError) -> VolumeKind { try base.volume(of: path) }
}
