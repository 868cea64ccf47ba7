import Crypto

/// A backup: an uncompressed ustar archive that any tar reads, whose last file lists the SHA-256 of all others in the
/// form of `sha256sum`.
public struct Archive: Sendable {
  public let fileSystem: any FileSystem
  /// The archive file.
  public let path: String

  /// The name of the list inside the archive.
  public static let listName = "SHA256SUMS"

  static let chunkSize = 1 << 20

  public init(_ fileSystem: any FileSystem, _ path: String) {
    self.fileSystem = fileSystem
    self.path = path
  }

  /// One file to save.
  public struct Item: Sendable {
    /// Inside the archive, as `journal/2026-11.jsonl`.
    public var name: String
    public var source: Source

    public enum Source: Sendable {
      /// The first `length` bytes of a file, or all it has when it is opened. A journal that others append to is saved
      /// up to the head.
      case file(path: String, length: Int?)
      case bytes([UInt8])
    }

    public init(name: String, source: Source) {
      self.name = name
      self.source = source
    }
  }

  /// Runs file operations, their errors becoming this module's.
  static func disk<Value>(_ body: () throws(DiskError) -> Value) throws(ArchiveError) -> Value {
    do throws(DiskError) { return try body() } catch { throw .disk(error) }
  }
}

extension SHA256.Digest {
  /// 64 lowercase hexadecimal characters.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
