/// Walks over the bytes of a table once, row by row, without copying any of them.
///
/// A row that cannot be read costs its first line only: a forgotten quote must not swallow the rest of the file. Work stays
/// linear all the same, for what a forgotten quote was read to the end of holds no other opening one.
struct CSVScanner {
  /// Bytes a field may have; more is a forgotten quote or not meant for this program.
  static let fieldLimit = 65_536
  static let columnLimit = 1_024

  struct Field {
    var start: Int
    var end: Int
    /// Holds doubled quotes, which stand for one.
    var hasEscapes = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  private(set) var position: Int
  /// The line at ``position``, from 1.
  private(set) var line: Int
  private(set) var fields: [Field] = []
  private(set) var rowStart = 0
  private(set) var rowEnd = 0
  private(set) var rowLine = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// Reads the next row that is not blank.
  ///
  /// - Returns: False at the end of the file.
  /// - Throws: What is wrong with the row; ``position`` is then behind its first line.
  mutating func next() throws(CSVProblem) -> Bool {
    repeat {
      guard position < bytes.count else { return false }
      rowStart = position
      rowLine = line
      fields.removeAll(keepingCapacity: true)
      do throws(CSVProblem) {
        try readRow()
      } catch {
        skipFirstLine()
        throw error
      }
    } while fields.count == 1 && fields[0].start == fields[0].end
    return true
  }

  private mutating func readRow() throws(CSVProblem) {
    while true {
      guard fields.count < CSVScanner.columnLimit else { throw .tooManyFields }
      let quoted = position < bytes.count && bytes[position] == 0x22
      if quoted { try readQuoted() } else { try readPlain() }
      guard position < bytes.count else {
        rowEnd = position
        return
      }
      let mark = bytes[position]
      if mark == delimiter {
        position += 1
        continue
      }
      guard mark == 0x0A || mark == 0x0D else { throw .textAfterQuote }
      rowEnd = position
      position = afterBreak(position)
      line += 1
      return
    }
  }

  /// Up to the delimiter or the end of the line.
  private mutating func readPlain() throws(CSVProblem) {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      // Everything that matters lies at or below the semicolon.
      if byte <= 0x3B {
        if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
        if byte < 0x20 && byte != 0x09 { throw .controlCharacter }
      }
      position += 1
    }
    guard position - start <= CSVScanner.fieldLimit else { throw .fieldTooLong }
    fields.append(Field(start: start, end: position))
  }

  /// Up to the closing quote.
  private mutating func readQuoted() throws(CSVProblem) {
    position += 1
    var field = Field(start: position, end: position)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
          field.hasEscapes = true
          position += 2
          continue
        }
        field.end = position
        position += 1
        guard field.end - field.start <= CSVScanner.fieldLimit else { throw .fieldTooLong }
        fields.append(field)
        return
      }
      if byte < 0x20 {
        if byte == 0x0A || byte == 0x0D {
          position = afterBreak(position)
          line += 1
          continue
        }
        if byte != 0x09 { throw .controlCharacter }
      }
      position += 1
    }
    throw .quoteNotClosed
  }

  /// Goes on behind the first line of the row that could not be read.
  private mutating func skipFirstLine() {
    position = rowStart
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    rowEnd = position
    if position < bytes.count { position = afterBreak(position) }
    line = rowLine + 1
  }

  private func afterBreak(_ place: Int) -> Int {
    let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    return place + (isPair ? 2 : 1)
  }
}
