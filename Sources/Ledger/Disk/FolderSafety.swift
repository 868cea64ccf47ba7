/// Why a shop folder cannot be trusted with a shop.
public enum FolderDanger: Hashable, Sendable {
  /// Others than the owner may write here; `mending` is the shell command that ends that.
  case writableByOthers(path: String, mode: UInt32, mending: String)
  /// The folder or file belongs to another account, `owner` being its user id.
  case ownedByOther(path: String, owner: UInt32)
  /// A link or something else stands where a folder or file of the shop should be.
  case notPlain(path: String)
  /// Locks and fsync of a network file system cannot be relied on.
  case network(path: String, name: String)
}

extension FileSystem {
  /// Looks for a reason to refuse a shop folder: on a network disk, of another account, or writable by others.
  ///
  /// - Parameters:
  ///   - folder: The shop folder.
  ///   - names: Files and folders inside it that are looked at too, those that exist.
  ///   - user: The account the program runs under.
  /// - Returns: The first reason, `nil` when there is none.
  /// - Throws: What the disk refused.
  public func danger(of folder: String, and names: [String], user: UInt32) throws(DiskError) -> FolderDanger? {
    let volume = try volume(of: folder)
    if volume.isNetwork { return .network(path: folder, name: volume.name) }
    for path in [folder] + names.map({ "\(folder)/\($0)" }) {
      guard let status = try status(path) else { continue }
      guard status.kind == .file || status.kind == .directory else { return .notPlain(path: path) }
      guard status.owner == user else { return .ownedByOther(path: path, owner: status.owner) }
      guard status.mode & 0o022 == 0 else {
        let quoted = folder.replacing("'", with: "'\\''")
        return .writableByOthers(path: path, mode: status.mode, mending: "chmod -R go-rwx '\(quoted)'")
      }
    }
    return nil
  }
}
