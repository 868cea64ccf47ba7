/// What belongs together in one set (S61): an outfit, a bouquet with its vase and card, scents worn over each other. One
/// form for every trade.
public struct SetPlan: Hashable, Sendable, Record {
  public var code = SetCode("")
  public var name = LocalizedText("")
  /// What it is for: ``Scenario`` has those the program knows; none means any.
  public var scenarios: [String] = []
  /// Made up for an occasion: without one at hand the plan rests.
  public var forOccasion = false
  /// Places that must be filled, the chief one first. A product without a place stands under its category.
  public var needs: [SlotCode] = []
  /// Places that are filled where something fits and the budget allows.
  public var adds: [SlotCode] = []
  public var rule = SetRule.colours
  public var extra = UnknownFields()

  public init() {}
  public init(
    _ code: SetCode, _ name: LocalizedText, scenarios: [String] = [], forOccasion: Bool = false, needs: [SlotCode],
    adds: [SlotCode] = [], rule: SetRule
  ) {
    self.code = code
    self.name = name
    self.scenarios = scenarios
    self.forOccasion = forOccasion
    self.needs = needs
    self.adds = adds
    self.rule = rule
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("scenarios", &scenarios)
    try coder.field("forOccasion", &forOccasion)
    try coder.field("needs", &needs)
    try coder.field("adds", &adds)
    try coder.field("rule", &rule)
    try coder.unknown(&extra)
  }
}

/// What the pieces of a set must have in common.
public enum SetRule: String, CaseIterable, Sendable, StringCoded {
  /// Nothing: a vase goes with any bouquet.
  case free
  /// Neutral colours go with anything; of the others one family at most.
  case colours
  /// One scent family, or a note in common: scents that are worn over each other.
  case scents
}
