/// Someone who works here, or did: facts keep the name of who has left. Kept in `staff.json`, never in the journal.
public struct StaffMember: Hashable, Sendable, Record {
  public var id = StaffID(high: 0, low: 0)
  public var name = ""
  public var role = Role.florist
  /// What the PIN is checked against; `nil` until one is chosen, and after a reset.
  public var pin: PinHash?
  /// The day on which they left; `nil` for who works here.
  public var left: Day?
  /// Wrong PINs since the last right one.
  public var failures = 0
  /// No PIN of this name is looked at before this moment.
  public var lockedUntil: Instant?
  /// The business day of the last sign-in.
  public var seen: Day?
  public var extra = UnknownFields()

  public init() {}
  public init(id: StaffID, name: String, role: Role) {
    self.id = id
    self.name = name
    self.role = role
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("name", &name)
    try coder.field("role", &role)
    try coder.record("pin", &pin)
    try coder.field("left", &left)
    try coder.nonzero("failures", &failures)
    try coder.field("lockedUntil", &lockedUntil)
    try coder.field("seen", &seen)
    try coder.unknown(&extra)
  }

  public var worksHere: Bool { left == nil }
  public var actor: Actor { Actor(name: name, role: role) }
}

/// What a PIN is checked against (H2): never the PIN, and never in the journal or on a screen.
public struct PinHash: Hashable, Sendable, Record, CustomStringConvertible, CustomDebugStringConvertible {
  /// scrypt's cost, block size and parallelism (RFC 7914), as they were when the PIN was chosen.
  public var cost = 0
  public var block = 0
  public var parallel = 0
  /// In hexadecimal.
  public var salt = ""
  /// In hexadecimal.
  public var hash = ""
  /// Has as many digits as a manager's needs.
  public var isLong = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("scryptN", &cost)
    try coder.field("scryptR", &block)
    try coder.field("scryptP", &parallel)
    try coder.field("salt", &salt)
    try coder.field("hash", &hash)
    try coder.field("long", &isLong)
  }

  /// Says nothing, so that neither a log nor a command's digest depends on it.
  public var description: String { "PIN" }
  public var debugDescription: String { "PIN" }
}
