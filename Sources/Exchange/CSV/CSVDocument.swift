public import Foundation

/// A table as spreadsheets write it: UTF-8 with or without byte order mark, else GB18030; comma, semicolon or tab; quotes,
/// line breaks within them, any line ends. The first row names the columns.
///
/// Rows are read over the bytes as often as they are wanted and never held together. The bytes may be a mapped file.
public struct CSVDocument: Sendable {
  public let encoding: CSVEncoding
  public let delimiter: Character
  /// The names of the columns as written.
  public let header: [String]
  private let bytes: Data
  private let bodyStart: Int
  private let bodyLine: Int

  /// Reads the header and checks that the whole file is text.
  public init(_ file: Data) throws(CSVFault) {
    (bytes, encoding) = try CSVText.read(file)
    let opening = try bytes.withUnsafeBytes { raw in
      Result { () throws(CSVFault) in try CSVDocument.start(of: raw) }
    }.get()
    delimiter = Character(Unicode.Scalar(opening.delimiter))
    header = opening.header
    bodyStart = opening.position
    bodyLine = opening.line
  }

  /// Calls `body` with each row below the header, those that cannot be read included.
  ///
  /// - Parameter body: Also gets the share of the file that is behind the row.
  public func forEachRow(_ body: (borrowing CSVRow, Double) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
      let buffer = raw.bindMemory(to: UInt8.self)
      var scanner = CSVScanner(buffer, delimiter: delimiter.asciiValue ?? 0x2C, position: bodyStart, line: bodyLine)
      var isAtEnd = false
      while !isAtEnd {
        var problem: CSVProblem?
        do throws(CSVProblem) {
          isAtEnd = try !scanner.next()
        } catch {
          problem = error
        }
        if isAtEnd { break }
        if problem == nil, scanner.fields.dropFirst(header.count).contains(where: { $0.start < $0.end }) {
          problem = .tooManyFields
        }
        let row = CSVRow(
          line: scanner.rowLine, problem: problem, bytes: buffer, fields: problem == nil ? scanner.fields : [],
          range: scanner.rowStart..<scanner.rowEnd)
        try body(row, Double(scanner.position) / Double(max(1, buffer.count)))
      }
    }
  }

  private struct Opening {
    var delimiter: UInt8
    var header: [String]
    var position: Int
    var line: Int
  }

  private static func start(of raw: UnsafeRawBufferPointer) throws(CSVFault) -> Opening {
    let buffer = raw.bindMemory(to: UInt8.self)
    let (delimiter, position, line) = CSVDelimiter.guess(in: buffer)
    var scanner = CSVScanner(buffer, delimiter: delimiter, position: position, line: line)
    let hasHeader: Bool
    do throws(CSVProblem) { hasHeader = try scanner.next() } catch { throw .headerUnreadable(error) }
    guard hasHeader else { throw .empty }
    let row = CSVRow(
      line: scanner.rowLine, problem: nil, bytes: buffer, fields: scanner.fields,
      range: scanner.rowStart..<scanner.rowEnd)
    return Opening(
      delimiter: delimiter, header: (0..<row.count).map { row[$0] }, position: scanner.position, line: scanner.line)
  }
}
