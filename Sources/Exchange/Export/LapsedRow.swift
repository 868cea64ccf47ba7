public import Shop

/// One row of the lapsed list, already worded by whoever made the list (W2). No contact details: those need consent (K1).
public struct LapsedRow: Hashable, Sendable {
  public var id: PersonID
  public var name: String
  /// The day on which an order was expected.
  public var expected: Day?
  public var overdueDays: Int
  /// That they come back unaided, in hundredths of a percent; `nil` where it is not known.
  public var chance: BasisPoints?
  /// Over the next 12 months.
  public var atStake: Money?
  public var reason: String
  public var step: String

  public init(
    id: PersonID, name: String, expected: Day?, overdueDays: Int, chance: BasisPoints?, atStake: Money?,
    reason: String, step: String
  ) {
    self.id = id
    self.name = name
    self.expected = expected
    self.overdueDays = overdueDays
    self.chance = chance
    self.atStake = atStake
    self.reason = reason
    self.step = step
  }

  /// Writes rows in the order given, worst loss first as the list has them.
  public static func write(
    _ rows: some Sequence<LapsedRow>, in currency: Currency, to put: @escaping ([UInt8]) throws -> Void
  ) throws {
    let header = ["id", "name", "expected", "overdueDays", "chance", "atStake", "reason", "step"]
    var writer = try CSVWriter(header: header, to: put)
    for row in rows {
      try writer.write([
        .text(row.id.description), .text(row.name), .day(row.expected), .number(row.overdueDays),
        row.chance.map { .share($0) } ?? .text(""), row.atStake.map { .amount($0, currency) } ?? .text(""),
        .text(row.reason), .text(row.step),
      ])
    }
    try writer.finish()
  }
}
