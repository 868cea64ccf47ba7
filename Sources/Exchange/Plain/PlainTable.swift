public import Shop

/// A table of numbers and days as statistics programs read and write it, held in memory; its columns are found by name.
public struct PlainTable: Sendable {
  /// The names of the columns as written.
  public let header: [String]
  private var cells: [[String]]
  /// The line of the file in which each row begins.
  private var lines: [Int]

  public var count: Int { lines.count }

  /// - Throws: ``PlainTableFault`` when a row cannot be read or there is none.
  public init(_ document: CSVDocument) throws {
    header = document.header
    cells = []
    lines = []
    let width = document.header.count
    try document.forEachRow { row, _ in
      if let problem = row.problem { throw PlainTableFault.rowUnreadable(line: row.line, problem) }
      let values = (0..<width).map { row[$0] }
      guard values.contains(where: { !$0.isEmpty }) else { return }
      cells.append(values)
      lines.append(row.line)
    }
    guard !lines.isEmpty else { throw PlainTableFault.noRows }
  }

  /// The place of the first of these columns that is there; capitals and punctuation do not count.
  public func place(of names: [String]) -> Int? {
    let folded = header.map(Folding.header)
    return names.lazy.compactMap { folded.firstIndex(of: Folding.header($0)) }.first
  }

  /// The same, or an error that names it.
  public func required(_ names: [String]) throws(PlainTableFault) -> Int {
    guard let place = place(of: names) else { throw .columnMissing(names, found: header) }
    return place
  }

  /// The line of the file in which a row begins.
  public func line(_ row: Int) -> Int { lines[row] }

  public func texts(_ column: Int) -> [String] { cells.map { $0[column] } }

  /// Whether every cell of a column is a number.
  public func isNumeric(_ column: Int) -> Bool { cells.allSatisfy { PlainTable.number($0[column]) != nil } }

  public func numbers(_ column: Int) throws(PlainTableFault) -> [Double] {
    var numbers: [Double] = []
    numbers.reserveCapacity(count)
    for (row, line) in zip(cells, lines) {
      guard let number = PlainTable.number(row[column]) else {
        throw .notANumber(line: line, column: header[column], text: row[column])
      }
      numbers.append(number)
    }
    return numbers
  }

  public func numbers(_ names: [String]) throws(PlainTableFault) -> [Double] { try numbers(required(names)) }

  /// Days, with or without a time behind them; the year first where the order would matter.
  public func days(_ column: Int) throws(PlainTableFault) -> [Day] {
    var days: [Day] = []
    days.reserveCapacity(count)
    for (row, line) in zip(cells, lines) {
      guard let day = Day(row[column].prefix(10)) ?? WrittenDate(row[column]).resolved(nil)?.day else {
        throw .notADay(line: line, column: header[column], text: row[column])
      }
      days.append(day)
    }
    return days
  }

  /// What goods are for, as an import would read it; `nil` for an empty cell.
  public func occasions(_ column: Int) -> [OccasionCode?] {
    var known: [String: OccasionCode?] = [:]
    return cells.map { row in
      if let code = known[row[column]] { return code }
      let code = OccasionWords.code(of: row[column])
      known[row[column]] = code
      return code
    }
  }

  private static func number(_ text: String) -> Double? {
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }
}

/// Why a plain table cannot be used.
public enum PlainTableFault: Error, Hashable, Sendable {
  /// None of these columns is there.
  case columnMissing([String], found: [String])
  case notANumber(line: Int, column: String, text: String)
  case notADay(line: Int, column: String, text: String)
  case rowUnreadable(line: Int, CSVProblem)
  /// Its numbers make no sense together: a last purchase after the end.
  case rowSenseless(line: Int)
  case noRows
}
