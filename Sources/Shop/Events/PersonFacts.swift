/// A person's file has reached a revision. No value of it stands here.
public struct PersonSaved: Hashable, Sendable, Record {
  public var person = PersonID(high: 0, low: 0)
  public var revision = 0
  /// Names of the fields that changed.
  public var changed: [String] = []
  /// SHA-256 over the salt in the file and its content; set when the file is written.
  public var digest = ""
  /// Accounts that share a phone with this one from now on (L4).
  public var sharing: [PersonID] = []
  /// How they came, where that is one of the shop's sources and has changed (S134).
  public var source: SourceCode?

  public init() {}
  public init(person: PersonID, revision: Int, changed: [String]) {
    self.person = person
    self.revision = revision
    self.changed = changed
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("person", &person)
    try coder.field("revision", &revision)
    try coder.field("changed", &changed)
    try coder.field("digest", &digest)
    try coder.field("sharing", &sharing)
    try coder.field("source", &source)
  }
}

/// A member of staff looked at a whole phone number. The number does not stand here.
public struct PhoneRevealed: Hashable, Sendable, Record {
  public var person = PersonID(high: 0, low: 0)

  public init() {}
  public init(person: PersonID) { self.person = person }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("person", &person)
  }
}

/// Someone became a member, on the ladder's first step.
public struct MemberJoined: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var tier = TierStanding()
  public var referredBy: PersonID?
  /// Accounts with the same phone, who share what is given once (L4).
  public var sharing: [PersonID] = []
  public var imported = false
  /// The order that met the rule for joining (S01).
  public var order: OrderID?
  /// How they came (S134).
  public var source: SourceCode?
  /// Whoever brought them is to be rewarded once their first order stands (S37).
  public var rewards = false
  /// Who took them in (S140).
  public var by = ""

  public init() {}
  public init(account: PersonID, day: Day, tier: TierStanding, referredBy: PersonID? = nil) {
    self.account = account
    self.day = day
    self.tier = tier
    self.referredBy = referredBy
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("day", &day)
    try coder.record("tier", &tier)
    try coder.field("referredBy", &referredBy)
    try coder.field("sharing", &sharing)
    try coder.field("imported", &imported)
    try coder.field("order", &order)
    try coder.field("source", &source)
    try coder.field("rewards", &rewards)
    try coder.field("by", &by)
  }
}

/// A member's place on the ladder changed, or was confirmed by a review (L2).
public struct TierChanged: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var before = TierCode("")
  public var standing = TierStanding()
  public var reason = TierReason.reached

  public init() {}
  public init(account: PersonID, before: TierCode, standing: TierStanding, reason: TierReason) {
    self.account = account
    self.before = before
    self.standing = standing
    self.reason = reason
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("before", &before)
    try coder.record("standing", &standing)
    try coder.field("reason", &reason)
  }
}

public enum TierReason: String, CaseIterable, Sendable, StringCoded {
  case reached, kept, missed, refunded, imported, adjusted, merged
}
