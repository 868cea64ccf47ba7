/// Which of the first two numbers of `3/4/2025` is the day.
public enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}

/// What the dates of a whole file say about their order.
struct DateEvidence: Sendable {
  private var sawDayFirst = false
  private var sawMonthFirst = false
  private var told: DateOrder?
  /// The first date that can be read both ways.
  private(set) var undecided: (line: Int, text: String)?

  mutating func add(_ text: String, line: Int) {
    guard case .either(let first, let second, _, _) = WrittenDate(text) else { return }
    if first > 12 { sawDayFirst = true }
    if second > 12 { sawMonthFirst = true }
    if first <= 12, second <= 12, first != second, undecided == nil { undecided = (line, text) }
  }

  /// The order that staff told or that the dates prove; `nil` when they prove none or both.
  var order: DateOrder? {
    if let told { return told }
    guard sawDayFirst != sawMonthFirst else { return nil }
    return sawDayFirst ? .dayFirst : .monthFirst
  }

  /// Some date decides each way: only those that can be read one way go in.
  var isContradictory: Bool { told == nil && sawDayFirst && sawMonthFirst }
}

extension DateEvidence {
  /// Looks through date columns for what tells days from months.
  ///
  /// - Parameter told: What staff said, which then holds.
  /// - Throws: ``ImportFault/datesAmbiguous(line:text:)`` when there are dates that nothing decides.
  init(
    of fields: [ImportField], in document: CSVDocument, columns: ColumnMap, told: DateOrder?
  ) throws(ImportFault) {
    self.init(told: told)
    let places = fields.compactMap { columns[$0] }
    guard told == nil, !places.isEmpty else { return }
    var evidence = self
    document.forEachRow { row, _ in
      guard row.problem == nil else { return }
      for place in places { evidence.add(row[place], line: row.line) }
    }
    self = evidence
    if let undecided, order == nil, !isContradictory {
      throw .datesAmbiguous(line: undecided.line, text: undecided.text)
    }
  }

  private init(told: DateOrder?) { self.told = told }
}
