/// What a member does besides buying, for which points are given.
public enum ActivityKind: String, CaseIterable, Sendable, StringCoded {
  case checkIn = "check-in"
  case share, review, photo, event
  /// Vases and wraps brought back.
  case returned

  /// Makes the day count for the tier (L1): order, check-in, event, review.
  public var makesDayActive: Bool {
    switch self {
    case .checkIn, .event, .review: true
    case .share, .photo, .returned: false
    }
  }

  /// A post elsewhere, in a channel.
  public var isPost: Bool {
    switch self {
    case .share, .review, .photo: true
    case .checkIn, .event, .returned: false
    }
  }

  var reason: PointsReason {
    switch self {
    case .checkIn: .checkIn
    case .share: .share
    case .review: .review
    case .photo: .photo
    case .event: .event
    case .returned: .reuse
    }
  }
}

/// What staff saw a member do.
public struct ActivityClaim: Hashable, Sendable {
  public var member: PersonID
  public var kind: ActivityKind
  /// The channel of a post, the event taken part in; else empty.
  public var code: String
  /// Pieces brought back.
  public var count: Int
  /// What staff wrote about it: goes to the person's file (H4).
  public var note: String

  public init(member: PersonID, kind: ActivityKind, code: String = "", count: Int = 1, note: String = "") {
    self.member = member
    self.kind = kind
    self.code = code
    self.count = count
    self.note = note
  }
}

/// Points that a member gives to a cause (S93).
public struct Donation: Hashable, Sendable {
  public var member: PersonID
  public var cause: CauseCode
  public var points: Points

  public init(member: PersonID, cause: CauseCode, points: Points) {
    self.member = member
    self.cause = cause
    self.points = points
  }
}

public enum ActivityRecordKind {}
public typealias ActivityID = EntityID<ActivityRecordKind>

/// One thing that a member did, as their account remembers it.
public struct Activity: Hashable, Sendable, Record {
  public var id = ActivityID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var kind = ActivityKind.checkIn
  /// The channel or the event.
  public var code = ""
  /// Pieces brought back.
  public var count = 1
  /// Of these, the ones that earned points within the caps.
  public var rewarded = 0
  /// What it earned, bonus included.
  public var points = Points.zero
  /// The place at the event that the member had for points (S12).
  public var seat: RedemptionID?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("kind", &kind)
    try coder.field("code", &code)
    try coder.field("count", &count)
    try coder.nonzero("rewarded", &rewarded)
    try coder.nonzero("points", &points)
    try coder.field("seat", &seat)
  }
}

extension Account {
  /// Days that count for the tier without an order (L1), oldest first, each once.
  public var activeDays: [Day] {
    Set(activities.lazy.filter(\.kind.makesDayActive).map(\.day)).sorted()
  }

  public func hasCheckedIn(on day: Day) -> Bool { activities.contains { $0.kind == .checkIn && $0.day == day } }

  public func hasAttended(_ event: EventCode) -> Bool {
    activities.contains { $0.kind == .event && $0.code == event.text }
  }

  /// Posts of the calendar month of `day`.
  public func posts(inMonthOf day: Day) -> Int {
    activities.count { $0.kind.isPost && $0.day.isInMonth(of: day) }
  }

  /// Pieces brought back in the calendar month of `day` (S92).
  public func piecesReturned(inMonthOf day: Day) -> Int {
    activities.reduce(0) { $1.kind == .returned && $1.day.isInMonth(of: day) ? $0 + $1.count : $0 }
  }

  /// Days in a row with a visit, up to and including `day`.
  public func streak(on day: Day) -> Int {
    let visits = Set(activities.lazy.filter { $0.kind == .checkIn }.map(\.day))
    var length = 0
    while visits.contains(day - length) { length += 1 }
    return length
  }

  /// How many pieces may still earn on `day`: the caps less what has earned (S92).
  func piecesLeft(on day: Day, settings: ActivitySettings) -> Int {
    let rewarded = activities.filter { $0.kind == .returned }
    let today = rewarded.reduce(0) { $1.day == day ? $0 + $1.rewarded : $0 }
    let month = rewarded.reduce(0) { $1.day.isInMonth(of: day) ? $0 + $1.rewarded : $0 }
    return max(0, min(settings.returnedPerDay - today, settings.returnedPerMonth - month))
  }
}

extension Day {
  func isInMonth(of other: Day) -> Bool { endOfMonth() == other.endOfMonth() }
}
