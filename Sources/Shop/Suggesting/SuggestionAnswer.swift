public enum SuggestionAnswerKind {}
public typealias SuggestionAnswerID = EntityID<SuggestionAnswerKind>

/// What was suggested: the thing itself, or something to go with it (S71).
public enum SuggestedAs: String, CaseIterable, Sendable, StringCoded {
  case suggestion
  case addOn = "add-on"
}

/// What the customer made of it.
public enum SuggestionOutcome: String, CaseIterable, Sendable, StringCoded {
  /// It went into the order that was saved.
  case accepted
  /// Said no to: it goes out at once and counts against it from then on.
  case declined
  /// Asked about and left unanswered.
  case passed
}

/// An answer given at the counter while an order is put together (S60, S71).
public struct SuggestionAnswer: Hashable, Sendable, Record {
  public var kind = SuggestedAs.suggestion
  public var outcome = SuggestionOutcome.declined
  public var items: [SKU] = []

  public init() {}
  public init(_ kind: SuggestedAs, _ outcome: SuggestionOutcome, _ items: [SKU]) {
    self.kind = kind
    self.outcome = outcome
    self.items = items
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("outcome", &outcome)
    try coder.field("items", &items)
  }
}

/// An answer outside of an order: a suggestion on the card that they do not want.
public struct SuggestionReply: Hashable, Sendable {
  /// `nil` for a walk-in: then it is counted and teaches nothing.
  public var member: PersonID?
  /// For whom it was suggested; `nil` for themselves or for nobody named.
  public var receiver: PersonID?
  public var answer: SuggestionAnswer

  public init(member: PersonID?, receiver: PersonID? = nil, answer: SuggestionAnswer) {
    self.member = member
    self.receiver = receiver
    self.answer = answer
  }
}

/// Something they said no to, as the account keeps it: what the score of a suggestion reads.
public struct DeclinedSuggestion: Hashable, Sendable, Record {
  public var id = SuggestionAnswerID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var kind = SuggestedAs.suggestion
  public var items: [SKU] = []
  public var receiver: PersonID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("kind", &kind)
    try coder.field("items", &items)
    try coder.field("receiver", &receiver)
  }
}

/// How often a product was said no to, and when last.
public struct Declines: Hashable, Sendable {
  public var times: Int
  public var last: Day
}

/// Answers of one kind on one day.
public struct AnswerTally: Hashable, Sendable, Record {
  public var kind = SuggestedAs.suggestion
  public var accepted = 0
  public var declined = 0
  public var passed = 0

  public init() {}
  public init(kind: SuggestedAs) { self.kind = kind }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.nonzero("accepted", &accepted)
    try coder.nonzero("declined", &declined)
    try coder.nonzero("passed", &passed)
  }

  /// Times it was asked.
  public var asked: Int { accepted + declined + passed }

  mutating func count(_ outcome: SuggestionOutcome, by number: Int) {
    switch outcome {
    case .accepted: accepted += number
    case .declined: declined += number
    case .passed: passed += number
    }
  }

  static func + (left: AnswerTally, right: AnswerTally) -> AnswerTally {
    var sum = left
    sum.accepted += right.accepted
    sum.declined += right.declined
    sum.passed += right.passed
    return sum
  }
}
