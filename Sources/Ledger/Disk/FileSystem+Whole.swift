extension FileSystem {
  /// All bytes of a file; `nil` when there is none.
  public func contents(of path: String) throws(DiskError) -> [UInt8]? {
    let file: OpenFile
    do throws(DiskError) {
      file = try open(path, .read)
    } catch {
      if error.kind == .notFound { return nil }
      throw error
    }
    defer { try? close(file) }
    return try read(file, at: 0, count: try size(file))
  }

  /// Puts `bytes` in the place of a file in one step: whoever opens it, also after a power cut, finds the old bytes or
  /// the new ones. They are on the device when this returns.
  ///
  /// The temporary file lies beside the target under its name and `.tmp`; one left by a crash is taken over. Call it
  /// under the lock, or with a target that nobody else writes.
  ///
  /// - Throws: After an error the old bytes stand, except when the last step, the folder's fsync, failed: then it is
  ///   not known which stand after a power cut.
  public func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    try replace(path, with: bytes, isLasting: true)
    try synchronizeDirectory(FilePath.folder(of: path))
  }

  /// The same without any fsync: for thousands of files before one ``synchronizeAll(_:)``, and for what may be lost.
  /// A power cut before that may leave the file empty.
  public func replaceUnsynchronized(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    try replace(path, with: bytes, isLasting: false)
  }

  private func replace(_ path: String, with bytes: [UInt8], isLasting: Bool) throws(DiskError) {
    let temporary = path + FilePath.temporarySuffix
    do throws(DiskError) {
      let file = try open(temporary, .openOrCreate)
      do throws(DiskError) {
        try truncate(file, to: 0)
        try write(bytes, to: file, at: 0)
        if isLasting { try synchronize(file) }
      } catch {
        try? close(file)
        throw error
      }
      try close(file)
      try rename(temporary, to: path)
    } catch {
      try? unlink(temporary)
      throw error
    }
  }

  /// Makes a folder unless it stands, and the entry that names it lasting.
  public func ensureDirectory(_ path: String) throws(DiskError) {
    do throws(DiskError) {
      try createDirectory(path)
    } catch {
      guard error.kind == .alreadyExists, try status(path)?.kind == .directory else { throw error }
      return
    }
    try synchronizeDirectory(FilePath.folder(of: path))
  }

  /// Removes a file if there is one.
  public func unlinkIfPresent(_ path: String) throws(DiskError) {
    do throws(DiskError) {
      try unlink(path)
    } catch {
      if error.kind != .notFound { throw error }
    }
  }
}

/// Paths as text.
public enum FilePath {
  /// Ends the names of files that are still being written.
  public static let temporarySuffix = ".tmp"

  /// The folder that holds a path.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
