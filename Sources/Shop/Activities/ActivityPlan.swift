/// What one activity comes to: the one place that says what is earned, and why not.
public struct ActivityPlan: Hashable, Sendable {
  public var points: Points
  /// On top, for days in a row (S07).
  public var streakPoints: Points
  /// Pieces that earn (S92).
  public var rewarded: Int
}

extension ShopState {
  /// Plans what `claim` earns on `day`.
  ///
  /// - Throws: Why it earns nothing: not in the programme, done already, over the cap, not on this day, full.
  public func plan(_ claim: ActivityClaim, on day: Day) throws(Refusal) -> ActivityPlan {
    guard let account = account(claim.member) else { throw .unknownMember }
    guard account.isMember else { throw .notMember }
    let settings = settings.activities
    guard let each = settings.points(for: claim.kind) else { throw .activityOff(claim.kind) }
    var plan = ActivityPlan(points: each, streakPoints: .zero, rewarded: 0)
    switch claim.kind {
    case .checkIn:
      guard !account.hasCheckedIn(on: day) else { throw .doneToday }
      let streak = account.streak(on: day - 1) + 1
      if settings.streakDays > 0, streak % settings.streakDays == 0 { plan.streakPoints = settings.streakPoints }
    case .share, .review, .photo:
      guard settings.channel(ChannelCode(claim.code)) != nil else { throw .unknownChannel(claim.code) }
      guard account.posts(inMonthOf: day) < settings.postsPerMonth else { throw .monthlyLimit(settings.postsPerMonth) }
    case .event: plan.points = try points(of: EventCode(claim.code), for: account, on: day)
    case .returned:
      guard (1...ActivityPlan.mostPieces).contains(claim.count) else {
        throw .countUnreadable(most: ActivityPlan.mostPieces)
      }
      plan.rewarded = min(claim.count, account.piecesLeft(on: day, settings: settings))
      plan.points = Points(each.count * plan.rewarded)
    }
    return plan
  }

  /// An event's points, once a member, on its days, while there is room (S09).
  private func points(of code: EventCode, for account: Account, on day: Day) throws(Refusal) -> Points {
    guard let event = settings.activities.event(code) else { throw .unknownEvent(code) }
    guard event.isOn(day) else { throw .eventNotOn(event.day) }
    guard !account.hasAttended(code) else { throw .eventAttended }
    // Who has a place need not find one.
    if account.seat(at: code) != nil { return event.points }
    guard let left = placesLeft(at: event), left < 1 else { return event.points }
    throw .eventFull(event.capacity ?? 0)
  }

  /// How many more can take part in `event`, places given for points counted; `nil` where any number can.
  public func placesLeft(at event: ShopEvent) -> Int? {
    let tally = globals.events.first { $0.event == event.code }
    return event.capacity.map { max(0, $0 - (tally?.attended ?? 0) - (tally?.booked ?? 0)) }
  }
}

extension ActivityPlan {
  /// Pieces that can be brought back at once.
  public static let mostPieces = 999
}
