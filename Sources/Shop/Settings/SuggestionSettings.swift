/// How suggestions are made: what counts how much, what is never crossed, and what belongs together (S60-S66).
public struct SuggestionSettings: Hashable, Sendable, Record {
  public var weights = SuggestionWeights()
  /// Below this share of the price a product is neither pushed for its margin nor for its age (S66, D08).
  public var marginFloor = BasisPoints(percent: 20)
  /// What costs this much more than they usually spend is left out where no budget is named.
  public var slack = BasisPoints(percent: 50)
  /// A suggestion that was turned down is not made again to the same customer for so many days.
  public var restDays = 30
  /// So many days around a change of season, sets for the time between are offered (S64).
  public var transitionDays = 28
  /// What belongs together, in the order in which it is offered.
  public var sets: [SetPlan] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("weights", &weights)
    try coder.field("marginFloor", &marginFloor)
    try coder.field("slack", &slack)
    try coder.field("restDays", &restDays)
    try coder.field("transitionDays", &transitionDays)
    try coder.records("sets", &sets)
    try coder.unknown(&extra)
  }
}

/// What each part of a suggestion's score counts, in hundredths: 100 takes a share of 0 to 1 as it is, 0 leaves it out.
public struct SuggestionWeights: Hashable, Sendable, Record {
  /// How often they choose it, smoothed by the shop.
  public var taste = 100
  /// How often it is chosen for the occasion.
  public var occasion = 100
  /// How often it was bought around the same event last year.
  public var calendar = 50
  /// What they, or the receiver, are on file to like.
  public var likes = 15
  /// How they use what they buy (S47).
  public var habits = 10
  /// What delighted them before (S52).
  public var delights = 5
  /// Who it is for: mother, colleague ... (S68).
  public var relation = 10
  /// How far the price is from what they usually spend.
  public var price = 10
  /// That they, or the receiver, have had it before (D04).
  public var repetition = 30
  /// Stock that must go, where it suits them (D08).
  public var freshness = 10
  /// What the shop earns by it.
  public var margin = 2
  /// That they said no to it before.
  public var answers = 20
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("taste", &taste)
    try coder.field("occasion", &occasion)
    try coder.field("calendar", &calendar)
    try coder.field("likes", &likes)
    try coder.field("habits", &habits)
    try coder.field("delights", &delights)
    try coder.field("relation", &relation)
    try coder.field("price", &price)
    try coder.field("repetition", &repetition)
    try coder.field("freshness", &freshness)
    try coder.field("margin", &margin)
    try coder.field("answers", &answers)
    try coder.unknown(&extra)
  }
}
