/// How facts about activities change the state.
extension ShopState {
  mutating func record(_ fact: ActivityRecorded) {
    change(fact.account) { $0.activities.append(fact.activity) }
    tally(fact.activity, by: 1)
  }

  mutating func undo(_ fact: ActivityUndone) {
    change(fact.account) { $0.activities.removeAll { $0.id == fact.activity.id } }
    tally(fact.activity, by: -1)
  }

  mutating func donate(_ fact: PointsDonated) {
    if let place = globals.causes.firstIndex(where: { $0.cause == fact.cause }) {
      globals.causes[place].points += fact.points
    } else {
      globals.causes.append(CauseTotal(cause: fact.cause, points: fact.points))
    }
  }

  /// Counts for the whole shop: who came to an event, how many pieces came back on a day.
  private mutating func tally(_ activity: Activity, by sign: Int) {
    switch activity.kind {
    case .event:
      let code = EventCode(activity.code)
      if let place = globals.events.firstIndex(where: { $0.event == code }) {
        globals.events[place].attended += sign
      } else {
        globals.events.append(EventTally(event: code, attended: sign))
      }
    case .returned: change(activity.day) { $0.itemsReturned += sign * activity.count }
    case .checkIn, .share, .review, .photo: break
    }
  }

  /// Vases and wraps that came back in the calendar month of `day`, over all members (S92).
  public func itemsReturned(inMonthOf day: Day) -> Int {
    let last = day.endOfMonth()
    return (0..<last.components.day).reduce(0) { $0 + (dayBook(last - $1)?.itemsReturned ?? 0) }
  }

  /// Points given to `cause` so far (S93).
  public func donated(to cause: CauseCode) -> Points { globals.causes.first { $0.cause == cause }?.points ?? .zero }
}

/// How many took part in an event.
public struct EventTally: Hashable, Sendable, Record {
  public var event = EventCode("")
  public var attended = 0

  public init() {}
  public init(event: EventCode, attended: Int) {
    self.event = event
    self.attended = attended
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("event", &event)
    try coder.field("attended", &attended)
  }
}

/// What a cause has been given.
public struct CauseTotal: Hashable, Sendable, Record {
  public var cause = CauseCode("")
  public var points = Points.zero

  public init() {}
  public init(cause: CauseCode, points: Points) {
    self.cause = cause
    self.points = points
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("cause", &cause)
    try coder.field("points", &points)
  }
}
