extension Archive {
  /// Puts all files of a verified archive into a new folder: all of them, on the device, or none.
  ///
  /// They are unpacked beside it, under its name and `.tmp`, which is then renamed.
  /// - Parameters:
  ///   - folder: Must not exist, or be empty.
  ///   - check: Looks at the unpacked folder before it takes its name; what it throws undoes everything.
  /// - Throws: Why nothing was restored.
  public func restore(
    to folder: String, check: (String) throws(ArchiveError) -> Void = { (_) throws(ArchiveError) in }
  ) throws(ArchiveError) {
    let entries = try verify()
    let temporary = folder + FilePath.temporarySuffix
    try Archive.disk { () throws(DiskError) in try fileSystem.removeTree(temporary) }
    guard try isFree(folder) else { throw .occupied(folder) }
    do throws(ArchiveError) {
      try unpack(entries, into: temporary)
      try check(temporary)
      try Archive.disk { () throws(DiskError) in
        try fileSystem.synchronizeAll(temporary)
        if try fileSystem.status(folder) != nil { try fileSystem.removeDirectory(folder) }
        try fileSystem.rename(temporary, to: folder)
        try fileSystem.synchronizeDirectory(FilePath.folder(of: folder))
      }
    } catch {
      try? fileSystem.removeTree(temporary)
      throw error
    }
  }

  private func isFree(_ folder: String) throws(ArchiveError) -> Bool {
    try Archive.disk { () throws(DiskError) in
      guard let status = try fileSystem.status(folder) else { return true }
      guard status.kind == .directory else { return false }
      return try fileSystem.list(folder).isEmpty
    }
  }

  private func unpack(_ entries: [Entry], into folder: String) throws(ArchiveError) {
    let archive = try open()
    defer { try? fileSystem.close(archive) }
    var made = Set<String>()
    try Archive.disk { () throws(DiskError) in try fileSystem.createDirectory(folder) }
    for entry in entries {
      var parent = folder
      for part in entry.name.split(separator: "/").dropLast() {
        parent += "/\(part)"
        guard made.insert(parent).inserted else { continue }
        try Archive.disk { () throws(DiskError) in try fileSystem.createDirectory(parent) }
      }
      let file = try Archive.disk { () throws(DiskError) in
        try fileSystem.open("\(folder)/\(entry.name)", .createNew)
      }
      defer { try? fileSystem.close(file) }
      var offset = 0
      try read(entry, of: archive) { (chunk) throws(ArchiveError) in
        try Archive.disk { () throws(DiskError) in try fileSystem.write(chunk, to: file, at: offset) }
        offset += chunk.count
      }
    }
  }
}

extension FileSystem {
  /// Removes a folder with everything in it, without following links; nothing when there is none.
  public func removeTree(_ path: String) throws(DiskError) {
    guard let status = try status(path) else { return }
    guard status.kind == .directory else { return try unlink(path) }
    for name in try list(path) { try removeTree("\(path)/\(name)") }
    try removeDirectory(path)
  }
}
