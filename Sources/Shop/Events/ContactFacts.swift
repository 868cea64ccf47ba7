/// Somebody was written to or called (S88). Neither the text nor the address stands here.
public struct ContactLogged: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var entry = ContactEntry()

  public init() {}
  public init(account: PersonID, entry: ContactEntry) {
    self.account = account
    self.entry = entry
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try entry.fields(&coder)
  }
}

/// What came of a contact, learned later.
public struct ContactAnswered: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var contact = ContactID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var outcome = ContactOutcome.sent
  public var before: ContactOutcome?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("contact", &contact)
    try coder.field("day", &day)
    try coder.field("outcome", &outcome)
    try coder.field("before", &before)
  }
}

/// A contact that did not happen was taken out again (H3).
public struct ContactUndone: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var contact = ContactID(high: 0, low: 0)

  public init() {}
  public init(account: PersonID, contact: ContactID) {
    self.account = account
    self.contact = contact
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("contact", &contact)
  }
}
