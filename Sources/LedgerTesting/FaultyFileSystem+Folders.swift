import Ledger

extension FaultyFileSystem {
  public func status(_ path: String) throws(DiskError) -> FileStatus? {
    try perform(.status, path) { state throws(DiskState.Thrown) in
      let index: Int
      do throws(DiskState.Thrown) {
        index = try state.node(at: path)
      } catch {
        if error.kind == .notFound { return nil }
        throw error
      }
      guard let node = state.nodes[index] else { return nil }
      return FileStatus(
        kind: node.isDirectory ? .directory : .file, size: node.bytes.count, mode: node.mode, owner: 1_000,
        modified: node.modified, identity: UInt64(index))
    }
  }

  public func list(_ folder: String) throws(DiskError) -> [String] {
    try perform(.list, folder) { state throws(DiskState.Thrown) in
      guard let node = state.nodes[try state.node(at: folder)], node.isDirectory else {
        throw DiskState.Thrown(kind: .notADirectory)
      }
      return node.entries.keys.sorted()
    }
  }

  public func createDirectory(_ path: String) throws(DiskError) {
    try perform(.createDirectory, path) { state throws(DiskState.Thrown) in
      let (folder, name) = try state.place(path)
      guard state.nodes[folder]?.entries[name] == nil else { throw DiskState.Thrown(kind: .alreadyExists) }
      _ = state.makeNode(isDirectory: true, in: folder, name: name)
    }
  }

  public func removeDirectory(_ path: String) throws(DiskError) {
    try perform(.removeDirectory, path) { state throws(DiskState.Thrown) in
      let (folder, name) = try state.place(path)
      guard let node = state.nodes[try state.node(at: path)], node.isDirectory else {
        throw DiskState.Thrown(kind: .notADirectory)
      }
      guard node.entries.isEmpty else { throw DiskState.Thrown(kind: .notEmpty) }
      state.nodes[folder]?.change(.unlink(name))
    }
  }

  /// Within one folder, which is all that the ledger does.
  public func rename(_ path: String, to target: String) throws(DiskError) {
    try perform(.rename, target) { state throws(DiskState.Thrown) in
      let (folder, name) = try state.place(path)
      let (targetFolder, targetName) = try state.place(target)
      // 18 is EXDEV.
      guard folder == targetFolder else { throw DiskState.Thrown(kind: .other(18)) }
      let index = try state.node(at: path)
      state.nodes[folder]?.change(.rename(name, to: targetName, index))
    }
  }

  public func unlink(_ path: String) throws(DiskError) {
    try perform(.unlink, path) { state throws(DiskState.Thrown) in
      let (folder, name) = try state.place(path)
      let index = try state.node(at: path)
      guard state.nodes[index]?.isDirectory == false else { throw DiskState.Thrown(kind: .isADirectory) }
      state.nodes[folder]?.change(.unlink(name))
    }
  }

  public func synchronizeDirectory(_ path: String) throws(DiskError) {
    try perform(.synchronize, path) { state throws(DiskState.Thrown) in
      try state.synchronize(try state.node(at: path))
    }
  }

  public func synchronizeAll(_ path: String) throws(DiskError) {
    try perform(.synchronize, path) { state throws(DiskState.Thrown) in
      for index in state.nodes.keys.sorted() { try state.synchronize(index) }
    }
  }

  public func volume(of path: String) throws(DiskError) -> VolumeKind {
    try perform(.status, path) { state throws(DiskState.Thrown) in
      _ = try state.node(at: path)
      return VolumeKind(name: "memory", isNetwork: false)
    }
  }
}
