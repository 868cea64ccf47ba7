public enum SampleIDKind {}
public typealias SampleID = EntityID<SampleIDKind>

/// Something a member took home or tried on without buying it (S27), with the day on which somebody asks how it was.
public struct Sample: Hashable, Sendable, Record {
  public var id = SampleID(high: 0, low: 0)
  public var kind = SampleKind.sample
  public var sku = SKU("")
  public var day = Day(number: 0)
  /// When to follow up.
  public var due = Day(number: 0)
  /// Who gave it.
  public var by = ""
  /// The day on which the follow-up was closed; `nil` while it is open.
  public var closed: Day?
  public var outcome: SampleOutcome?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("kind", &kind)
    try coder.field("sku", &sku)
    try coder.field("day", &day)
    try coder.field("due", &due)
    try coder.field("by", &by)
    try coder.field("closed", &closed)
    try coder.field("outcome", &outcome)
  }

  public var isOpen: Bool { closed == nil }
}

public enum SampleKind: String, CaseIterable, Sendable, StringCoded {
  case sample
  case tryOn = "try-on"
}

/// What became of it, as the customer said. Whether they bought it is counted from their orders.
public enum SampleOutcome: String, CaseIterable, Sendable, StringCoded {
  case liked
  case notForThem = "not-for-them"
  case noAnswer = "no-answer"
}

/// A sample to be logged.
public struct SampleWish: Hashable, Sendable {
  public var member: PersonID
  public var sku: SKU
  public var kind: SampleKind
  /// Followed up after so many days; as the settings say when `nil`.
  public var days: Int?

  public init(member: PersonID, sku: SKU, kind: SampleKind = .sample, days: Int? = nil) {
    self.member = member
    self.sku = sku
    self.kind = kind
    self.days = days
  }
}

/// How a follow-up ended.
public struct SampleAnswer: Hashable, Sendable {
  public var member: PersonID
  public var sample: SampleID
  public var outcome: SampleOutcome

  public init(member: PersonID, sample: SampleID, outcome: SampleOutcome) {
    self.member = member
    self.sample = sample
    self.outcome = outcome
  }
}

/// A sample was given.
public struct SampleLogged: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var sample = Sample()

  public init() {}
  public init(account: PersonID, sample: Sample) {
    self.account = account
    self.sample = sample
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("sample", &sample)
  }
}

/// Its follow-up is closed; without an outcome it was logged by mistake and is taken out (H3).
public struct SampleClosed: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var sample = SampleID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var outcome: SampleOutcome?

  public init() {}
  public init(account: PersonID, sample: SampleID, day: Day, outcome: SampleOutcome?) {
    self.account = account
    self.sample = sample
    self.day = day
    self.outcome = outcome
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("sample", &sample)
    try coder.field("day", &day)
    try coder.field("outcome", &outcome)
  }
}
