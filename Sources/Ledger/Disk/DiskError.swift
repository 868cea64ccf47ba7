/// What the operating system refused, and for which file.
public struct DiskError: Error, Hashable, Sendable {
  public let operation: Operation
  public let path: String
  public let kind: Kind

  public init(_ operation: Operation, path: String, kind: Kind) {
    self.operation = operation
    self.path = path
    self.kind = kind
  }

  public enum Operation: String, Hashable, Sendable {
    case open, close, read, write, truncate, synchronize, status, rename, unlink, createDirectory, removeDirectory, list
    case lock, map
  }

  public enum Kind: Hashable, Sendable {
    /// The disk or the account's quota is full.
    case noSpace
    case readOnly
    /// The device failed.
    case inputOutput
    case notFound
    case alreadyExists
    case permission
    /// Another process holds it.
    case busy
    case notADirectory
    case isADirectory
    case notEmpty
    case fileTooBig
    /// A symbolic link stands where a file of the shop should be.
    case symbolicLink
    case tooManyOpenFiles
    /// The system's own number for anything else.
    case other(Int32)
  }
}
