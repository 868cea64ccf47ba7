public import Shop

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// Rows below the header.
  public var read = 0
  /// Customers, orders or products that are new.
  public var added = 0
  /// Customers or products on file that the file knew more of.
  public var changed = 0
  /// Customers, orders or products of the file that were there already, as the file has them.
  public var unchanged = 0
  public var rejects: [RejectedRow] = []
  /// Customers that an orders file made members.
  public var newMembers = 0
  /// Items that an orders file made products.
  public var newProducts = 0
  /// Lines of the orders added, and what they come to.
  public var lines = 0
  public var total = Money.zero
  /// The first and last day of the orders added.
  public var days: ClosedRange<Day>?
  /// Names in the tier column that no step of the ladder has; these members start on the first.
  public var unknownTiers: [String] = []

  public init() {}

  public var rejected: Int { rejects.count }

  mutating func include(_ day: Day) {
    days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  mutating func reject(_ row: borrowing CSVRow, _ reason: RejectReason) {
    rejects.append(RejectedRow(line: row.line, reason: reason, text: row.text))
  }
}

/// A row that did not go in.
public struct RejectedRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  public var reason: RejectReason
  /// The row as it stands in the file, cut to 500 bytes.
  public var text: String

  public init(line: Int, reason: RejectReason, text: String) {
    self.line = line
    self.reason = reason
    self.text = text
  }
}

/// Why a row did not go in, as facts.
public enum RejectReason: Error, Hashable, Sendable {
  case row(CSVProblem)
  case missing(ImportField)
  /// There is text in the field, but it is none of its kind.
  case unreadable(ImportField)
  case negative(ImportField)
  case tooLarge(ImportField)
  case tooLong(ImportField, limit: Int)
  /// Day and month cannot be told apart, and the column has both orders.
  case ambiguous(ImportField)
  /// Another line of the same order says otherwise.
  case differs(ImportField)

  /// The reason's name for the rejects file and for scripts: `unreadable-date`.
  public var code: String {
    switch self {
    case .row(let problem): problem.rawValue
    case .missing(let field): "missing-" + field.rawValue
    case .unreadable(let field): "unreadable-" + field.rawValue
    case .negative(let field): "negative-" + field.rawValue
    case .tooLarge(let field): "too-large-" + field.rawValue
    case .tooLong(let field, _): "too-long-" + field.rawValue
    case .ambiguous(let field): "ambiguous-" + field.rawValue
    case .differs(let field): "differing-" + field.rawValue
    }
  }
}

extension ImportReport {
  /// Writes the rejects file: line, reason and the row as it stands.
  public func writeRejects(to put: @escaping ([UInt8]) throws -> Void) throws {
    var writer = try CSVWriter(header: ["line", "reason", "row"], to: put)
    for reject in rejects {
      try writer.write([.number(reject.line), .text(reject.reason.code), .text(reject.text)])
    }
    try writer.finish()
  }
}
