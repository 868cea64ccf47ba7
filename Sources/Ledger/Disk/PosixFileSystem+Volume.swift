import Glibc

extension PosixFileSystem {
  /// The type under which the disk of `path` is mounted, from the system's table of mounts.
  ///
  /// statfs(2) would only say "fuse" for sshfs and for a local disk alike.
  public func volume(of path: String) throws(DiskError) -> VolumeKind {
    guard let resolved = realpath(path, nil) else {
      throw DiskError(.status, path: path, kind: .init(errno: errno))
    }
    defer { free(resolved) }
    let table = try contents("/proc/self/mountinfo", limit: 1 << 20)
    let type = VolumeKind.mountType(of: String(cString: resolved), in: String(decoding: table, as: UTF8.self))
    return VolumeKind(mountType: type ?? "unknown")
  }

  /// Files of /proc have no size to ask for.
  private func contents(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
    let file = try open(path, .read)
    defer { try? close(file) }
    return try read(file, at: 0, count: limit)
  }
}
