import Glibc
import Shop

/// One verified line as it stands in its file.
public struct JournalLine: Sendable {
  /// The line without its line feed.
  public let bytes: [UInt8]
  public let hash: ChainHash
  /// The name inside the journal folder.
  public let file: String
  /// Number of the line in its file, from 1.
  public let number: Int
  /// Bytes of the file before the line.
  public let offset: Int

  /// A line taken apart.
  public struct Parsed: Sendable {
    public let envelope: Envelope
    /// The array of events.
    public let events: JSONNode
  }

  /// Takes the line apart with the strict reader.
  public func parsed() throws(JournalError) -> Parsed {
    do throws(JSONError) {
      let document = try JSONDocument(parsing: bytes)
      let envelope = try document.read(Envelope.self)
      guard let events = document.root["ev"], events.kind == .array else {
        throw document.root.fault(FieldError(path: "ev", expected: "a list"))
      }
      return Parsed(envelope: envelope, events: events)
    } catch {
      var reason = JournalDamage.Reason.malformed(error)
      if case .field(path: "v", _) = error.reason { reason = .newerVersion }
      throw .damaged(JournalDamage(file: file, line: number, byte: offset + error.offset, reason: reason))
    }
  }
}

/// The form of a line's end.
enum LineForm {
  static let linkKey = Array(",\"h\":\"".utf8)
  static let linkEnd = Array("\"}".utf8)
  /// Bytes of `,"h":"…"}`.
  static let linkLength = linkKey.count + 32 + linkEnd.count
  /// The longest line that is written, its line feed not counted.
  static let limit = 256 * 1024

  /// The link at the end of a line; `nil` when there is none.
  static func link(of line: UnsafeRawBufferPointer) -> ChainHash? {
    guard line.count >= linkLength else { return nil }
    let end = UnsafeRawBufferPointer(rebasing: line[(line.count - linkLength)...])
    guard end.starts(with: linkKey), end.suffix(linkEnd.count).elementsEqual(linkEnd) else { return nil }
    return ChainHash(hex: end[linkKey.count..<linkKey.count + 32])
  }

  /// The bytes that the link covers.
  static func content(of line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line.dropLast(linkLength))
  }

  /// Appends the link and the line feed to a line that was written up to there, and returns the link.
  static func seal(_ line: inout [UInt8], after previous: ChainHash) -> ChainHash {
    let link = line.withUnsafeBytes { previous.followed(by: $0) }
    line.append(contentsOf: linkKey)
    line.append(contentsOf: link.hex)
    line.append(contentsOf: linkEnd)
    line.append(0x0A)
    return link
  }

  /// Whether the line begins with `{"n":` and this number.
  static func hasNumber(_ n: Int, _ line: UnsafeRawBufferPointer) -> Bool {
    line.starts(with: Array("{\"n\":\(n),".utf8))
  }
}
