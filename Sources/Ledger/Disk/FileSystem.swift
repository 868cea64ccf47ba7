/// Everything the ledger asks of a disk: few operations, each one a step at which a test can crash it.
///
/// Nothing written is safe until ``synchronize(_:)`` has returned; a new, renamed or removed name is not safe until
/// ``synchronizeDirectory(_:)`` of its folder has. Files are made with mode 0600 and folders with 0700. The last part of
/// a path is never followed when it is a symbolic link.
public protocol FileSystem: Sendable {
  func open(_ path: String, _ access: FileAccess) throws(DiskError) -> OpenFile
  func close(_ file: OpenFile) throws(DiskError)

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8]
  /// All bytes or an error; after an error any part of them may have been written.
  func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(DiskError)
  func truncate(_ file: OpenFile, to size: Int) throws(DiskError)
  func size(_ file: OpenFile) throws(DiskError) -> Int
  /// fsync: the file's bytes and size are on the device when this returns.
  func synchronize(_ file: OpenFile) throws(DiskError)
  /// The whole file for reading, without copying where the system can. It must not be shortened meanwhile.
  func map(_ file: OpenFile) throws(DiskError) -> MappedBytes

  /// Takes the one exclusive lock of a file that processes share. Returns whether it was free.
  func tryLock(_ file: OpenFile) throws(DiskError) -> Bool
  func unlock(_ file: OpenFile) throws(DiskError)

  /// What stands at a path; `nil` when nothing does.
  func status(_ path: String) throws(DiskError) -> FileStatus?
  /// Names in a folder, sorted, without `.` and `..`.
  func list(_ folder: String) throws(DiskError) -> [String]
  func createDirectory(_ path: String) throws(DiskError)
  /// Removes an empty folder.
  func removeDirectory(_ path: String) throws(DiskError)
  /// Puts a file in the place of another in one step.
  func rename(_ path: String, to target: String) throws(DiskError)
  func unlink(_ path: String) throws(DiskError)
  /// fsync of a folder: the names made, changed and removed in it are on the device.
  func synchronizeDirectory(_ path: String) throws(DiskError)
  /// Everything written to the disk that holds `path`, in one call: for thousands of files at a time.
  func synchronizeAll(_ path: String) throws(DiskError)
  /// The kind of disk that holds `path`.
  func volume(of path: String) throws(DiskError) -> VolumeKind
}

/// How a file is opened.
public enum FileAccess: Sendable {
  case read
  /// For reading and writing; it must exist.
  case readWrite
  /// For reading and writing; made when missing.
  case openOrCreate
  /// For reading and writing; it must not exist.
  case createNew
}

/// An open file. The path is kept for messages.
public struct OpenFile: Hashable, Sendable {
  public let descriptor: Int32
  public let path: String

  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
  public enum Kind: Sendable { case file, directory, symbolicLink, other }

  public var kind: Kind
  /// Bytes.
  public var size: Int
  /// Permission bits, as 0o600.
  public var mode: UInt32
  /// User id of the owner.
  public var owner: UInt32
  /// Nanoseconds since 1970 of the last change of the bytes.
  public var modified: Int
  /// Distinguishes a file from another that took its name.
  public var identity: UInt64

  public init(kind: Kind, size: Int, mode: UInt32, owner: UInt32, modified: Int, identity: UInt64) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.owner = owner
    self.modified = modified
    self.identity = identity
  }
}
