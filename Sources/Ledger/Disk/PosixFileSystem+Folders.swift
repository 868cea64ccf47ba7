import CLinux
import Glibc

extension PosixFileSystem {
  public func status(_ path: String) throws(DiskError) -> FileStatus? {
    var status = stat()
    do throws(DiskError) {
      _ = try call(.status, path) { lstat(path, &status) }
    } catch {
      if error.kind == .notFound { return nil }
      throw error
    }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return FileStatus(
      kind: kind, size: status.st_size, mode: status.st_mode & 0o7777, owner: status.st_uid,
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, identity: UInt64(status.st_ino))
  }

  public func list(_ folder: String) throws(DiskError) -> [String] {
    guard let directory = opendir(folder) else { throw DiskError(.list, path: folder, kind: .init(errno: errno)) }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw DiskError(.list, path: folder, kind: .init(errno: errno)) }
    return names.sorted()
  }

  public func createDirectory(_ path: String) throws(DiskError) {
    _ = try call(.createDirectory, path) { mkdir(path, 0o700) }
  }

  public func removeDirectory(_ path: String) throws(DiskError) {
    _ = try call(.removeDirectory, path) { rmdir(path) }
  }

  public func rename(_ path: String, to target: String) throws(DiskError) {
    _ = try call(.rename, target) { Glibc.rename(path, target) }
  }

  public func unlink(_ path: String) throws(DiskError) {
    _ = try call(.unlink, path) { Glibc.unlink(path) }
  }

  public func synchronizeDirectory(_ path: String) throws(DiskError) {
    let folder = try openFolder(path)
    defer { _ = Glibc.close(folder.descriptor) }
    try synchronize(folder)
  }

  public func synchronizeAll(_ path: String) throws(DiskError) {
    let folder = try openFolder(path)
    defer { _ = Glibc.close(folder.descriptor) }
    guard syncfs(folder.descriptor) != 0 else { return }
    throw DiskError(.synchronize, path: path, kind: .init(errno: errno))
  }

  private func openFolder(_ path: String) throws(DiskError) -> OpenFile {
    let descriptor = try call(.open, path) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return OpenFile(descriptor: descriptor, path: path)
  }
}
