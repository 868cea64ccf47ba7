/// How facts about activities change the state.
extension ShopState {
  mutating func record(_ fact: ActivityRecorded) {
    change(fact.account) { account in
      account.activities.append(fact.activity)
      account.use(seat: fact.activity.seat, true)
    }
    tally(fact.activity, by: 1)
  }

  mutating func undo(_ fact: ActivityUndone) {
    change(fact.account) { account in
      account.activities.removeAll { $0.id == fact.activity.id }
      account.use(seat: fact.activity.seat, false)
    }
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
      change(EventCode(activity.code)) { tally in
        tally.attended += sign
        if activity.seat != nil { tally.booked -= sign }
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

extension Account {
  /// The member came with a place that they had for points, or did not after all.
  mutating func use(seat: RedemptionID?, _ used: Bool) {
    guard let seat, let place = redemptions.firstIndex(where: { $0.id == seat }) else { return }
    redemptions[place].used = used
  }
}

/// How many took part in an event.
public struct EventTally: Hashable, Sendable, Record {
  public var event = EventCode("")
  public var attended = 0
  /// Places given for points and not used yet (S12).
  public var booked = 0

  public init() {}
  public init(event: EventCode, attended: Int) {
    self.event = event
    self.attended = attended
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("event", &event)
    try coder.field("attended", &attended)
    try coder.nonzero("booked", &booked)
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
