import Foundation

/// Brings the bytes of a file to UTF-8, whatever a spreadsheet wrote.
enum CSVText {
  /// GB18030 as Core Foundation numbers it (`kCFStringEncodingGB_18030_2000`), with the bit that marks such numbers.
  static let gb18030 = String.Encoding(rawValue: 0x8000_0000 | 0x0632)
  /// Bytes that are turned at a time, up to the end of the line in which they end.
  private static let chunk = 1 << 20

  /// The text without its byte order mark, as UTF-8.
  static func read(_ file: Data) throws(CSVFault) -> (bytes: Data, encoding: CSVEncoding) {
    guard !file.isEmpty else { throw .empty }
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file
    if let place = offset(of: 0, in: bytes) { throw .binary(line: line(at: place, in: bytes)) }
    guard let invalid = firstInvalid(in: bytes) else { return (bytes, .utf8) }
    guard let turned = fromGB18030(bytes) else { throw .encodingUnknown(line: line(at: invalid, in: bytes)) }
    return (turned, .gb18030)
  }

  /// Where `bytes` stop being UTF-8; `nil` when all of them are.
  private static func firstInvalid(in bytes: Data) -> Int? {
    bytes.withUnsafeBytes { (raw: UnsafeRawBufferPointer) -> Int? in
      let buffer = raw.bindMemory(to: UInt8.self)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: buffer.span)
        return nil
      } catch {
        return error.byteOffsets.lowerBound
      }
    }
  }

  /// `nil` when the bytes are no GB18030 either. A line break is never part of a longer character there, so that the text
  /// can be turned piece by piece.
  private static func fromGB18030(_ bytes: Data) -> Data? {
    var turned = Data(capacity: bytes.count * 3 / 2)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = min(start + chunk, bytes.endIndex)
      while end < bytes.endIndex, bytes[end - 1] != 0x0A, bytes[end - 1] != 0x0D { end += 1 }
      guard let text = String(data: bytes[start..<end], encoding: gb18030), !text.isEmpty else { return nil }
      turned.append(contentsOf: text.utf8)
      start = end
    }
    return turned
  }

  private static func offset(of byte: UInt8, in bytes: Data) -> Int? {
    bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress, let found = memchr(base, Int32(byte), raw.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The line, from 1, of the byte at `offset`.
  private static func line(at offset: Int, in bytes: Data) -> Int {
    1 + bytes.prefix(offset).reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
