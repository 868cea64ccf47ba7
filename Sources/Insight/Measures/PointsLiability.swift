public import Shop

/// Points that can still be used, and what they would take off the takings (Q4).
public struct PointsLiability: Hashable, Sendable {
  /// Of one month in which points lapse; the first day of the month.
  public struct Month: Hashable, Sendable {
    public var month: Day
    public var points: Points
  }

  public var points = Points.zero
  public var worth = Money.zero
  public var owed = Points.zero
  /// By the month in which they lapse.
  public var months: [Month] = []
  /// By tier, as members stand.
  public var tiers: [TierCode: Points] = [:]

  /// Walks all accounts. As lots are now: of a day gone by, those earned since are left out, those spent since too.
  public init(_ state: ShopState, on today: Day) {
    var ends: [Day: Int] = [:]
    let ladder = state.settings.tiers
    state.forEachAccount { account in
      guard account.isMember, account.mergedInto == nil else { return }
      owed += account.owed
      var own = Points.zero
      for lot in account.lots where lot.until >= today && lot.earned <= today {
        own += lot.remaining
        ends[CalendarPeriod.month.start(of: lot.until), default: 0] += lot.remaining.count
      }
      guard own > .zero else { return }
      points += own
      tiers[account.standing(on: today, ladder: ladder).code, default: .zero] += own
    }
    months = ends.sorted { $0.key < $1.key }.map { Month(month: $0.key, points: Points($0.value)) }
    worth = state.settings.programme.value(of: points)
  }
}
