/// The one lock that every writer of a shop folder takes. Its file says in plain text who holds it and is never renamed.
public struct ShopLock {
  private let fileSystem: any FileSystem
  private let file: OpenFile

  /// What came of trying.
  public enum Outcome {
    case acquired(ShopLock)
    /// Somebody else holds it; the text they left, empty when they have not yet.
    case busy(holder: String)
  }

  private static let holderLimit = 256

  /// Tries until `pause` says that the wait is over.
  ///
  /// - Parameters:
  ///   - fileSystem: Where the file lies.
  ///   - path: The lock file, made when missing.
  ///   - holder: Who takes it, for the sentence that others read: counter, staff, process.
  ///   - pause: Waits a moment; returns false when it has been long enough.
  /// - Returns: The lock, or who holds it.
  /// - Throws: What the disk refused.
  public static func acquire(
    _ fileSystem: any FileSystem, _ path: String, holder: String, pause: () -> Bool
  ) throws(DiskError) -> Outcome {
    let file = try fileSystem.open(path, .openOrCreate)
    do throws(DiskError) {
      while try !fileSystem.tryLock(file) {
        guard !pause() else { continue }
        let text = try fileSystem.read(file, at: 0, count: holderLimit)
        try? fileSystem.close(file)
        return .busy(holder: String(decoding: text, as: UTF8.self))
      }
      // Only a courtesy to those who wait: a full disk must not keep a shop from reading.
      try? fileSystem.truncate(file, to: 0)
      try? fileSystem.write(Array(holder.utf8.prefix(holderLimit)), to: file, at: 0)
      return .acquired(ShopLock(fileSystem: fileSystem, file: file))
    } catch {
      try? fileSystem.close(file)
      throw error
    }
  }

  /// Gives the lock up. Closing the file does, even when the rest fails.
  public func release() {
    try? fileSystem.truncate(file, to: 0)
    try? fileSystem.unlock(file)
    try? fileSystem.close(file)
  }
}
