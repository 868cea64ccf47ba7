/// Why a text is not the JSON that was wanted, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// Bytes before the fault, from 0.
  public let offset: Int
  /// From 1; lines end at a line feed.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8)
    case byteOrderMark
    case invalidUTF8
    /// A line break, tab or other control character inside a string.
    case controlCharacter(UInt8)
    case invalidEscape
    case loneSurrogate
    case malformedNumber
    /// A whole number beyond 2^53 in either direction.
    case integerOutOfRange
    case trailingComma
    case duplicateKey(String)
    /// More than ``JSONDocument/depthLimit`` objects and arrays inside each other.
    case tooDeep
    /// Something follows the value.
    case trailingContent
    /// More than 2 GiB.
    case tooLong
    /// The JSON is well formed, but one field is not what the record wants.
    case field(path: String, expected: String)
  }
}

extension JSONError {
  /// Finds line and column of an offset by counting from the start; only ever done for an error.
  init(at offset: Int, in bytes: UnsafeRawBufferPointer, reason: Reason) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(offset: offset, line: line, column: column, reason: reason)
  }
}

/// A fault as the parser meets it, before line and column are counted.
struct JSONFault: Error {
  let offset: Int
  let reason: JSONError.Reason
}
