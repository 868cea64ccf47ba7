import Shop

/// Where the journal of a shop lies, and its small files.
public struct JournalFolder: Sendable {
  public let fileSystem: any FileSystem
  /// The shop folder.
  public let shop: String

  public init(_ fileSystem: any FileSystem, shop: String) {
    self.fileSystem = fileSystem
    self.shop = shop
  }

  /// The folder of the lines.
  public var folder: String { "\(shop)/journal" }
  /// Where torn lines are set aside.
  public var quarantine: String { "\(shop)/quarantine" }
  var headPath: String { "\(shop)/head.json" }

  /// The path of a file of the journal.
  public func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Makes the folder of a new shop.
  public func create() throws(DiskError) { try fileSystem.ensureDirectory(folder) }

  /// The month files in their order.
  public func monthFiles() throws(DiskError) -> [String] {
    try fileSystem.list(folder).filter(JournalFolder.isMonthFile)
  }

  /// The file of a day's month.
  public static func monthFile(of day: Day) -> String { day.description.prefix(7) + ".jsonl" }

  static func isMonthFile(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.count == 13 && name.hasSuffix(".jsonl") && Day(name.prefix(7) + "-01") != nil
  }

  /// A reader from a known position.
  ///
  /// - Parameters:
  ///   - position: From head.json, the cache or an earlier reader.
  ///   - limit: The last line to read, for readers without the lock.
  /// - Returns: A reader that has not opened anything yet.
  public func reader(from position: JournalPosition = .genesis, upTo limit: Int? = nil) -> JournalReader {
    JournalReader(self, from: position, upTo: limit)
  }

  // MARK: Head

  /// The place of the last acknowledged line as head.json says: it may lag, and it never leads.
  public enum Head: Hashable, Sendable {
    case missing
    /// Not one that was written, as a power cut may leave it; the journal itself says where it ends.
    case unreadable(JSONError)
    case at(JournalPosition)

    /// `nil` when nothing is known.
    public var position: JournalPosition? {
      if case .at(let position) = self { position } else { nil }
    }
  }

  public func head() throws(DiskError) -> Head {
    guard let bytes = try fileSystem.contents(of: headPath) else { return .missing }
    do throws(JSONError) {
      return .at(try JSONDocument(parsing: bytes).read(JournalPosition.self))
    } catch {
      return .unreadable(error)
    }
  }

  /// Moves the head, in one step but without waiting for the device.
  public func moveHead(to position: JournalPosition) throws(DiskError) {
    // Numbers of files lie far within the limit, so this cannot fail.
    guard var bytes = try? JSONText.compact(position) else { return }
    bytes.append(0x0A)
    try fileSystem.replaceUnsynchronized(headPath, with: bytes)
  }
}
