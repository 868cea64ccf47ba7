extension RecurringDate: StringCoded, CustomStringConvertible {
  /// Reads the form of the command line, `[lunar:][YYYY-][leap-]MM-DD`; month and day may have one digit.
  ///
  /// The policy for 29 February is not part of it.
  public init?(coded: String) {
    var rest = Substring(coded)
    let calendar: Calendar = rest.removePrefix("lunar:") ? .lunar : .solar
    var year: Int?
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    if let first = parts.first, first.utf8.count == 4, let value = first.plainNumber {
      year = value
      rest = rest.dropFirst(5)
    }
    let isLeapMonth = calendar == .lunar && rest.removePrefix("leap-")
    let fields = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 2, fields.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let month = fields[0].plainNumber, let day = fields[1].plainNumber
    else { return nil }
    self.init(calendar: calendar, year: year, month: month, day: day, isLeapMonth: isLeapMonth)
  }

  public var coded: String { description }

  public var description: String {
    func pad(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return (calendar == .lunar ? "lunar:" : "") + (year.map { pad($0, 4) + "-" } ?? "")
      + (isLeapMonth ? "leap-" : "") + pad(month, 2) + "-" + pad(day, 2)
  }
}

extension Substring {
  /// Takes the prefix off, if it is there.
  fileprivate mutating func removePrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    removeFirst(prefix.count)
    return true
  }

  /// Digits 0-9 alone, without a sign.
  fileprivate var plainNumber: Int? {
    utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil
  }
}
