/// A card that was merged into another, on the survivor's file: whose, and what the survivor's own file said before.
///
/// The other's own file stays where it is, out of sight, until the merge can no longer be undone.
public struct AbsorbedCard: Hashable, Sendable, Record {
  public var id = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)
  /// The last day on which the merge can be undone.
  public var until = Day(number: 0)
  /// The survivor before.
  public var own = Person()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("until", &until)
    try coder.record("own", &own)
  }
}
