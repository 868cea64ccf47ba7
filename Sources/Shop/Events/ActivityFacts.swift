/// A member did something besides buying; the points are facts of their own.
public struct ActivityRecorded: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var activity = Activity()

  public init() {}
  public init(account: PersonID, activity: Activity) {
    self.account = account
    self.activity = activity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("activity", &activity)
  }
}

/// That was a mistake (H3): it no longer counts for anything.
public struct ActivityUndone: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var activity = Activity()

  public init() {}
  public init(account: PersonID, activity: Activity) {
    self.account = account
    self.activity = activity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("activity", &activity)
  }
}

/// Points were given to a cause (S93); below 0 when that was undone.
public struct PointsDonated: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var cause = CauseCode("")
  public var points = Points.zero

  public init() {}
  public init(account: PersonID, cause: CauseCode, points: Points) {
    self.account = account
    self.cause = cause
    self.points = points
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("cause", &cause)
    try coder.field("points", &points)
  }
}
