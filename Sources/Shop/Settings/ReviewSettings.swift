/// What reports need to know and no fact says: what goods earn where their cost is unknown, and what running the
/// programme costs besides rewards (S114, S116).
public struct ReviewSettings: Hashable, Sendable, Record {
  /// Of what is taken, what is earned, where products name no cost.
  public var margin = BasisPoints(percent: 50)
  /// What money of a year later is worth less.
  public var discountRate = BasisPoints(percent: 15)
  /// Staff minutes a month that the programme takes, and what one costs.
  public var staffMinutes = 0
  public var minuteCost = Money.zero
  /// Paid a month for it: messages, cards, printing.
  public var monthlyFees = Money.zero
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("margin", &margin)
    try coder.field("discountRate", &discountRate)
    try coder.field("staffMinutes", &staffMinutes)
    try coder.field("minuteCost", &minuteCost)
    try coder.field("monthlyFees", &monthlyFees)
    try coder.unknown(&extra)
  }

  /// What the programme costs a month besides what it gives.
  public var monthlyCost: Money { monthlyFees + minuteCost * staffMinutes }

  /// Numbers out of their bounds.
  var faults: [SettingsFault] {
    let bounds: SettingBounds = [
      ("margin", margin.count, 0...10_000), ("discountRate", discountRate.count, 0...10_000),
      ("staffMinutes", staffMinutes, 0...100_000), ("minuteCost", minuteCost.minor, 0...Money.limit.minor / 100_000),
      ("monthlyFees", monthlyFees.minor, 0...Money.limit.minor / 2),
    ]
    return bounds.outOfRange(under: "review")
  }
}
