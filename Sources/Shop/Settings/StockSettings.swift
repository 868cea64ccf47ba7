/// When stock is low and when it has stood too long (S67), and what is then done about it (S66).
public struct StockSettings: Hashable, Sendable, Record {
  /// Low at this many pieces where a product does not say otherwise.
  public var lowAt = 3
  /// Days whose sales tell how fast something goes.
  public var salesDays = 28
  /// Days that an order of new goods is to last; what wilts is ordered for its vase days at most.
  public var coverDays = 14
  /// Of what wilts, the share of its vase days from which it is ageing.
  public var ageingShare = BasisPoints(percent: 50)
  /// Of what wilts, the share of its vase days from which it is written off.
  public var wiltedShare = BasisPoints(percent: 100)
  /// Of everything else, the weeks from which it is ageing.
  public var ageingWeeks = 12
  /// Of everything else, the weeks from which it is marked down.
  public var oldWeeks = 26
  /// By how much it is marked down, never below what it cost.
  public var markDown = BasisPoints(percent: 20)
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("lowAt", &lowAt)
    try coder.field("salesDays", &salesDays)
    try coder.field("coverDays", &coverDays)
    try coder.field("ageingShare", &ageingShare)
    try coder.field("wiltedShare", &wiltedShare)
    try coder.field("ageingWeeks", &ageingWeeks)
    try coder.field("oldWeeks", &oldWeeks)
    try coder.field("markDown", &markDown)
    try coder.unknown(&extra)
  }
}
