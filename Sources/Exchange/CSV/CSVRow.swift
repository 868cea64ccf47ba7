/// One row while it is looked at; its bytes belong to the document.
public struct CSVRow: ~Copyable {
  /// The line of the file in which the row begins, from 1.
  public let line: Int
  /// Why it cannot be read; its fields are then not there.
  public let problem: CSVProblem?
  let bytes: UnsafeBufferPointer<UInt8>
  let fields: [CSVScanner.Field]
  let range: Range<Int>

  /// Fields the row has.
  public var count: Int { fields.count }

  /// The text of one field without blanks around it; empty behind the last field.
  public subscript(column: Int) -> String {
    guard fields.indices.contains(column) else { return "" }
    var (start, end) = (fields[column].start, fields[column].end)
    while start < end, CSVRow.isBlank(bytes[start]) { start += 1 }
    while start < end, CSVRow.isBlank(bytes[end - 1]) { end -= 1 }
    guard start < end else { return "" }
    let text =
      fields[column].hasEscapes
      ? unescaped(start..<end) : String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    // No-break and ideographic spaces begin with these bytes and end with those.
    let mayHaveWideBlanks =
      bytes[start] == 0xC2 || bytes[start] == 0xE3 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0x80
    return CSVRow.withoutGuard(mayHaveWideBlanks ? String(text.trimmedBlanks) : text)
  }

  /// The row as it stands in the file, cut to a length that can be shown.
  public var text: String {
    let end = min(range.upperBound, range.lowerBound + 500)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]), as: UTF8.self)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      plain.append(bytes[place])
      place += bytes[place] == 0x22 ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Takes off the apostrophe by which an export kept a spreadsheet from reading the cell as a formula.
  private static func withoutGuard(_ text: String) -> String {
    guard text.utf8.first == 0x27, let second = text.utf8.dropFirst().first, CSVCell.startsFormula(second) else {
      return text
    }
    return String(text.dropFirst())
  }
}

extension StringProtocol {
  /// Without white space of any width at either end.
  var trimmedBlanks: SubSequence {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[start...end]
  }
}
