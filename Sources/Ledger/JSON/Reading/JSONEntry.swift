/// What a value is.
public enum JSONKind: UInt8, Sendable {
  case object, array, string, integer, decimal, `true`, `false`, null
}

/// One value or key on the tape of a parsed text: 16 bytes, in the order of the text, a container before its contents.
struct JSONEntry: Sendable {
  /// Offset of the first byte: the bracket, the opening quote, the first digit.
  var start: UInt32
  /// Bytes of the whole value, brackets and quotes included.
  var length: UInt32
  /// Index on the tape of what follows this value and all it contains.
  var next: UInt32
  var kind: JSONKind
  /// For strings: whether a backslash occurs, so that the text is not the bytes as they stand.
  var isEscaped = false

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  /// The bytes between the quotes.
  var content: Range<Int> { Int(start) + 1..<Int(start) + Int(length) - 1 }
}
