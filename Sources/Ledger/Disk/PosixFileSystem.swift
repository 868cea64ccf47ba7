import Glibc

/// The machine's own files.
public struct PosixFileSystem: FileSystem {
  /// Writing past a size limit then fails with ``DiskError/Kind/fileTooBig`` instead of ending the program.
  private static let ignoringSizeSignal: Void = { _ = signal(SIGXFSZ, SIG_IGN) }()

  public init() { PosixFileSystem.ignoringSizeSignal }

  public func open(_ path: String, _ access: FileAccess) throws(DiskError) -> OpenFile {
    let flags =
      switch access {
      case .read: O_RDONLY
      case .readWrite: O_RDWR
      case .openOrCreate: O_RDWR | O_CREAT
      case .createNew: O_RDWR | O_CREAT | O_EXCL
      }
    let descriptor = try call(.open, path) { Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  public func close(_ file: OpenFile) throws(DiskError) {
    // Linux closes the descriptor even when it says EINTR; closing again could close somebody else's.
    guard Glibc.close(file.descriptor) != 0, errno != EINTR else { return }
    throw DiskError(.close, path: file.path, kind: .init(errno: errno))
  }

  public func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    var failure: DiskError?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
      while filled < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = pread(file.descriptor, rest.baseAddress, rest.count, offset + filled)
        if read == 0 { return }
        if read > 0 {
          filled += read
        } else if errno != EINTR {
          return failure = DiskError(.read, path: file.path, kind: .init(errno: errno))
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  public func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(DiskError) {
    let failure = bytes.withUnsafeBytes { bytes -> DiskError? in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let count = pwrite(file.descriptor, rest.baseAddress, rest.count, offset + written)
        if count > 0 {
          written += count
        } else if count == 0 {
          return DiskError(.write, path: file.path, kind: .inputOutput)
        } else if errno != EINTR {
          return DiskError(.write, path: file.path, kind: .init(errno: errno))
        }
      }
      return nil
    }
    if let failure { throw failure }
  }

  public func truncate(_ file: OpenFile, to size: Int) throws(DiskError) {
    _ = try call(.truncate, file.path) { ftruncate(file.descriptor, size) }
  }

  public func size(_ file: OpenFile) throws(DiskError) -> Int {
    var status = stat()
    _ = try call(.status, file.path) { fstat(file.descriptor, &status) }
    return status.st_size
  }

  public func synchronize(_ file: OpenFile) throws(DiskError) {
    // Not repeated after EINTR: what an interrupted fsync has dropped is not known.
    guard fsync(file.descriptor) != 0 else { return }
    throw DiskError(.synchronize, path: file.path, kind: .init(errno: errno))
  }

  public func map(_ file: OpenFile) throws(DiskError) -> MappedBytes {
    let count = try size(file)
    guard count > 0 else { return MappedBytes([]) }
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0), base != MAP_FAILED else {
      throw DiskError(.map, path: file.path, kind: .init(errno: errno))
    }
    return MappedBytes(unmapping: UnsafeRawBufferPointer(start: base, count: count))
  }

  public func tryLock(_ file: OpenFile) throws(DiskError) -> Bool {
    do throws(DiskError) {
      _ = try call(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.kind == .busy { return false }
      throw error
    }
  }

  public func unlock(_ file: OpenFile) throws(DiskError) {
    _ = try call(.lock, file.path) { flock(file.descriptor, LOCK_UN) }
  }
}
