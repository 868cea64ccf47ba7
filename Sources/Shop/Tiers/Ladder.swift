/// What a member has done within a rolling 12 months (L1).
public struct Qualification: Hashable, Sendable {
  public var spend = Money.zero
  public var orders = 0
  public var activeDays = 0

  public init() {}

  /// Whether this reaches `threshold`, with `>=` (L1). A blank threshold is always reached.
  public func reaches(_ threshold: TierThreshold) -> Bool {
    if threshold.isBlank { return true }
    var met: [Bool] = []
    if let wanted = threshold.spend { met.append(spend >= wanted) }
    if let wanted = threshold.orders { met.append(orders >= wanted) }
    if let wanted = threshold.activeDays { met.append(activeDays >= wanted) }
    return threshold.all ? met.allSatisfy(\.self) : met.contains(true)
  }

  /// What is still missing; a measure that is met or not asked is `nil`.
  public func missing(to threshold: TierThreshold) -> TierThreshold {
    var missing = TierThreshold(all: threshold.all)
    if let wanted = threshold.spend, spend < wanted { missing.spend = wanted - spend }
    if let wanted = threshold.orders, orders < wanted { missing.orders = wanted - orders }
    if let wanted = threshold.activeDays, activeDays < wanted { missing.activeDays = wanted - activeDays }
    return missing
  }
}

extension Account {
  /// Paid, unrefunded orders and active days of the 12 months that end with `day` (L1).
  public func qualification(on day: Day) -> Qualification {
    qualification(after: day.eve(ofMonths: 12), through: day)
  }

  /// Whether `day` is active already: one a day (L1).
  func isActive(on day: Day) -> Bool {
    purchases.contains { $0.day == day && $0.counts }
      || activities.contains { $0.day == day && $0.kind.makesDayActive }
  }

  /// Paid, unrefunded orders and activities after `start`, up to and including `day`.
  private func qualification(after start: Day, through day: Day) -> Qualification {
    var result = Qualification()
    var active: Set<Day> = []
    for purchase in purchases.reversed() {
      if purchase.day > day { continue }
      if purchase.day <= start { break }
      guard purchase.counts else { continue }
      result.spend += purchase.spend
      result.orders += 1
      active.insert(purchase.day)
    }
    for activity in activities where activity.kind.makesDayActive && activity.day > start && activity.day <= day {
      active.insert(activity.day)
    }
    result.activeDays = active.count
    return result
  }

  /// Reviews due before `day` and not yet written, in order (L2): kept for another year, or one step down.
  public func reviews(on day: Day, ladder: [Tier]) -> [TierChanged] {
    var reviews: [TierChanged] = []
    var standing = tier
    while let until = standing.until, until < day {
      guard let place = ladder.firstIndex(where: { $0.code == standing.code }), place > 0 else { break }
      let rule = ladder[place].keep.isBlank ? ladder[place].reach : ladder[place].keep
      let kept = qualification(on: until).reaches(rule)
      let next = kept ? place : place - 1
      let after = TierStanding(
        code: ladder[next].code, since: kept ? standing.since : until + 1,
        until: next > 0 ? until.endOfMonth(after: 12) : nil)
      reviews.append(
        TierChanged(account: id, before: standing.code, standing: after, reason: kept ? .kept : .missed))
      standing = after
    }
    return reviews
  }

  /// Where the member stands on `day`, reviews not yet written included (Q3).
  public func standing(on day: Day, ladder: [Tier]) -> TierStanding {
    reviews(on: day, ladder: ladder).last?.standing ?? tier
  }

  /// The next step up and what it still wants; `nil` at the top.
  public func nextTier(on day: Day, ladder: [Tier]) -> (tier: Tier, missing: TierThreshold)? {
    let code = standing(on: day, ladder: ladder).code
    guard let place = ladder.firstIndex(where: { $0.code == code }) ?? ladder.indices.first,
      place + 1 < ladder.count
    else { return nil }
    let next = ladder[place + 1]
    return (next, qualification(on: day).missing(to: next.reach))
  }

  /// What the keep rule still wants by the review, within the notice before it (L2); `nil` when nothing is at risk.
  public func reviewNotice(on day: Day, settings: ShopSettings) -> (until: Day, missing: TierThreshold)? {
    let standing = standing(on: day, ladder: settings.tiers)
    guard let until = standing.until, until - day <= settings.programme.noticeDays,
      let tier = settings.tier(standing.code)
    else { return nil }
    let rule = tier.keep.isBlank ? tier.reach : tier.keep
    let reached = qualification(after: until.eve(ofMonths: 12), through: day)
    return reached.reaches(rule) ? nil : (until, reached.missing(to: rule))
  }
}

extension Array where Element == Tier {
  /// The highest step that `qualification` reaches, and its place.
  func highest(for qualification: Qualification) -> Int? {
    lastIndex { qualification.reaches($0.reach) }
  }
}
