/// Why a backup could not be written, read or put back.
public enum ArchiveError: Error, Hashable, Sendable {
  case disk(DiskError)
  /// More than the format's 100 bytes, or a path that leaves the folder: absolute, with `..`, or empty parts.
  case unsafeName(String)
  case duplicate(String)
  /// Larger than the format's 8 GiB.
  case tooLarge(String)
  /// A file became shorter while it was copied.
  case changed(String)
  /// Not an archive of plain files as this program writes it, at this byte.
  case malformed(offset: Int)
  /// The bytes of a file are not those that were saved.
  case damaged(String)
  /// The list of check sums is missing, or names other files than there are.
  case wrongList
  /// There already is something where the shop should go.
  case occupied(String)
}
