/// How a bouquet's budget is shared out (S136). The focal flowers get what is left.
public struct ComposerSettings: Hashable, Sendable, Record {
  /// At most this share for the wrap.
  public var wrap = BasisPoints(percent: 15)
  public var greenery = BasisPoints(percent: 10)
  public var filler = BasisPoints(percent: 20)
  /// Stems that fade sooner, in days from today, are not used.
  public var leastDays = 3
  /// What a bouquet begins with in a shop that has priced none.
  public var firstBudget = Money(20_000)
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("wrap", &wrap)
    try coder.field("greenery", &greenery)
    try coder.field("filler", &filler)
    try coder.field("leastDays", &leastDays)
    try coder.field("firstBudget", &firstBudget)
    try coder.unknown(&extra)
  }

  var faults: [SettingsFault] {
    let shares = [("wrap", wrap), ("greenery", greenery), ("filler", filler)]
    var faults = shares.compactMap { key, share in
      (.zero...BasisPoints(percent: 40)).contains(share)
        ? nil : SettingsFault.outOfRange(key: "composer." + key, 0...4_000)
    }
    if wrap.count + greenery.count + filler.count > 8_000 {
      faults.append(.outOfRange(key: "composer.filler", 0...(8_000 - min(8_000, wrap.count + greenery.count))))
    }
    if !(0...30).contains(leastDays) { faults.append(.outOfRange(key: "composer.leastDays", 0...30)) }
    if !(Money(1)...Money.limit).contains(firstBudget) {
      faults.append(.outOfRange(key: "composer.firstBudget", 1...Money.limit.minor))
    }
    return faults
  }
}
