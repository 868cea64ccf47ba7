import Shop

/// A parsed JSON text: its bytes and a flat tape of its values.
public struct JSONDocument: Sendable {
  /// Objects and arrays inside each other.
  public static let depthLimit = 32
  /// Whole numbers lie within this in either direction: what every JSON reader keeps exact.
  public static let integerLimit = 1 << 53

  public let bytes: [UInt8]
  let tape: [JSONEntry]

  /// - Throws: The first fault of the text, with its place.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    let parsed = bytes.withUnsafeBytes { bytes -> Result<[JSONEntry], JSONError> in
      var parser = JSONParser(bytes)
      do throws(JSONFault) {
        try parser.parse()
        return .success(parser.tape)
      } catch {
        return .failure(JSONError(at: error.offset, in: bytes, reason: error.reason))
      }
    }
    self.bytes = bytes
    self.tape = try parsed.get()
  }

  /// Copies the bytes.
  public init(parsing bytes: UnsafeRawBufferPointer) throws(JSONError) { try self.init(parsing: Array(bytes)) }

  public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }

  public var root: JSONNode { JSONNode(document: self, index: 0) }

  /// Reads the whole text as one record.
  ///
  /// - Throws: ``JSONError/Reason/field(path:expected:)`` with the place of the field, or of the object it is missing from.
  public func read<R: Record>(_ type: R.Type, amounts: JSONAmounts = .minorUnits) throws(JSONError) -> R {
    try root.read(type, amounts: amounts)
  }
}

/// How amounts of money stand in a text (N4).
public enum JSONAmounts: Hashable, Sendable {
  /// Whole minor units: the journal, `--json`.
  case minorUnits
  /// Major units of a currency, `268.00` or `"268.00"`: files that people edit.
  case majorUnits(Currency)
}
