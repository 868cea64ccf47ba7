/// Two accounts of one person into one, and apart again (I2). Every field of ``Account`` has its rule here; a test counts
/// them.
extension Account {
  /// Takes everything of `other` over and keeps what is needed to give it back.
  mutating func absorb(_ other: Account, _ fact: MemberMerged, held: [OrderID]) {
    var record = MergedAccount()
    record.day = fact.day
    record.until = fact.until
    record.other = other
    record.tier = tier
    record.joined = joined
    record.joinedBy = joinedBy
    record.isMember = isMember
    record.referredBy = referredBy
    record.owed = owed
    record.asked = asked
    record.hadSource = source != nil
    record.netted = fact.netted
    record.sharing = other.sharing.filter { $0 != id && !sharing.contains($0) }
    record.held = held

    if other.isMember {
      if !isMember || other.joined < joined { joinedBy = other.joinedBy }
      if !isMember { tier = other.tier }
      joined = isMember ? min(joined, other.joined) : other.joined
      isMember = true
    }
    let touched = Set(other.lots.map(\.id) + fact.netted.map(\.lot))
    record.lots = lots.filter { touched.contains($0.id) }
    for lot in other.lots { add(lot) }
    owed += other.owed
    entries += other.entries
    coupons += other.coupons
    for purchase in other.purchases { self.record(purchase) }
    activities = (activities + other.activities).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    asked = asked ?? other.asked
    plans += other.plans
    for year in other.years { add(year, sign: 1) }
    grants += other.grants
    referrals += other.referrals
    source = source ?? other.source
    redemptions += other.redemptions
    entered += other.entered
    careGifts += other.careGifts
    samples += other.samples
    bespoke += other.bespoke
    winBacks = (winBacks + other.winBacks).enumerated()
      .sorted { ($0.element.listed, $0.offset) < ($1.element.listed, $1.offset) }.map(\.element)
    tickets = (tickets + other.tickets).enumerated()
      .sorted { ($0.element.opened.day, $0.offset) < ($1.element.opened.day, $1.offset) }.map(\.element)
    // The layer and the chances stay the survivor's own until they are worked out again.
    declines = (declines + other.declines).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    contacts = (contacts + other.contacts).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    referredBy = referredBy ?? (other.referredBy == id ? nil : other.referredBy)
    sharing += record.sharing
    merged.append(record)
    net(fact.netted)
  }

  /// Gives the account of `from` back as far as it is still there. What came since stays here: points that were spent
  /// are gone from the other's lots, a coupon that was used stays used.
  ///
  /// - Parameter isSpent: Whether a coupon was used by an order that is not the other's.
  /// - Returns: The account as it is again; `nil` when it was never merged.
  mutating func release(_ from: PersonID, on day: Day, isSpent: (CouponCode) -> Bool) -> MergedAccount? {
    guard let place = merged.lastIndex(where: { $0.other.id == from }) else { return nil }
    var record = merged.remove(at: place)
    tier = record.tier
    joined = record.joined
    joinedBy = record.joinedBy
    isMember = record.isMember
    referredBy = record.referredBy
    asked = record.asked
    releasePlans(to: &record)
    for year in record.other.years { add(year, sign: -1) }
    for other in record.sharing { sharing.removeLast(other) }
    releasePoints(to: &record, on: day)
    let orders = Set(record.other.purchases.map(\.order))
    let now = purchases.filter { orders.contains($0.order) }
    purchases.removeAll { orders.contains($0.order) }
    record.other.purchases = record.other.purchases.map { known in now.first { $0.order == known.order } ?? known }
    record.other.coupons.removeAll { isSpent($0) }
    // One that was taken back since stays taken back.
    let theirs = Set(record.other.activities.map(\.id))
    let left = Set(activities.map(\.id))
    record.other.activities.removeAll { !left.contains($0.id) }
    activities.removeAll { theirs.contains($0.id) }
    releaseRewards(to: &record)
    let back = Set(record.other.coupons)
    coupons.removeAll { back.contains($0) }
    return record
  }

  /// Lots go back with what is left in them. What was owed and has been filled since was this card's first.
  private mutating func releasePoints(to record: inout MergedAccount, on day: Day) {
    let filledThen = record.netted.reduce(Points.zero) { $0 - $1.points }
    let before = record.owed + record.other.owed - filledThen
    net(record.netted.map(\.reversed))
    let since = owed - filledThen - before
    let own = record.owed + since
    record.other.owed = own < .zero ? max(.zero, record.other.owed + own) : record.other.owed
    owed -= record.other.owed
    record.other.lots = record.other.lots.compactMap { known in
      split(known, own: record.lots.first { $0.id == known.id })
    }
    // A lot that was used up and filled again has forgotten when it began.
    for known in record.lots {
      if let place = lots.firstIndex(where: { $0.id == known.id }) { lots[place].usable = known.usable }
    }
    for entry in record.other.entries { entries.removeLast(entry) }
    // The lines of each card add up to its points again (Q6): what one has spent of the other's stands as a line on both.
    let difference = record.other.booked - record.other.written
    if difference != .zero {
      record.other.entries.append(PointsEntry(day: day, points: difference, reason: .merged))
      entries.append(PointsEntry(day: day, points: -difference, reason: .merged))
    }
    fill(on: day)
    record.other.fill(on: day)
  }

  /// What the programme gave goes back as it is now: a referral granted since is granted, a gift taken back since is.
  private mutating func releaseRewards(to record: inout MergedAccount) {
    if !record.hadSource { source = nil }
    for grant in record.other.grants { grants.removeLast(grant) }
    for draw in record.other.entered { entered.removeLast(draw) }
    let newcomers = Set(record.other.referrals.map(\.newcomer))
    record.other.referrals = referrals.filter { newcomers.contains($0.newcomer) }
    referrals.removeAll { newcomers.contains($0.newcomer) }
    let taken = Set(record.other.redemptions.map(\.id))
    record.other.redemptions = redemptions.filter { taken.contains($0.id) }
    redemptions.removeAll { taken.contains($0.id) }
    let queued = Set(record.other.careGifts.map(\.id))
    record.other.careGifts = careGifts.filter { queued.contains($0.id) }
    careGifts.removeAll { queued.contains($0.id) }
    let tried = Set(record.other.samples.map(\.id))
    record.other.samples = samples.filter { tried.contains($0.id) }
    samples.removeAll { tried.contains($0.id) }
    let made = Set(record.other.bespoke.map(\.id))
    record.other.bespoke = bespoke.filter { made.contains($0.id) }
    bespoke.removeAll { made.contains($0.id) }
    let attempts = Set(record.other.winBacks.map(\.id))
    record.other.winBacks = winBacks.filter { attempts.contains($0.id) }
    winBacks.removeAll { attempts.contains($0.id) }
    let said = Set(record.other.tickets.map(\.id))
    record.other.tickets = tickets.filter { said.contains($0.id) }
    tickets.removeAll { said.contains($0.id) }
    let refused = Set(record.other.declines.map(\.id))
    record.other.declines = declines.filter { refused.contains($0.id) }
    declines.removeAll { refused.contains($0.id) }
    let logged = Set(record.other.contacts.map(\.id))
    record.other.contacts = contacts.filter { logged.contains($0.id) }
    contacts.removeAll { logged.contains($0.id) }
  }

  /// Terms go back as they are now: what was used of them since is used.
  private mutating func releasePlans(to record: inout MergedAccount) {
    func isSame(_ one: PlanTerm, _ other: PlanTerm) -> Bool {
      one.order == other.order && one.plan.code == other.plan.code && one.from == other.from
    }
    let now = plans
    plans.removeAll { term in record.other.plans.contains { isSame($0, term) } }
    record.other.plans = record.other.plans.map { known in now.first { isSame($0, known) } ?? known }
  }

  /// What membership gave in a year, of both or of one again.
  private mutating func add(_ year: YearSummary, sign: Int) {
    var sum = years.first { $0.year == year.year } ?? YearSummary(year: year.year)
    for amount in year.saved { sum.add(amount, sign: sign) }
    sum.earned += sign > 0 ? year.earned : -year.earned
    years.removeAll { $0.year == year.year }
    guard !sum.saved.isEmpty || sum.earned != .zero else { return }
    years.insert(sum, at: years.firstIndex { $0.year > year.year } ?? years.count)
  }

  /// Two cards may have points of one lot, where an order paid with it was refunded after an earlier merge was undone.
  private mutating func add(_ lot: Lot) {
    guard let place = lots.firstIndex(where: { $0.id == lot.id }) else { return lots.append(lot) }
    lots[place].remaining += lot.remaining
    lots[place].until = max(lots[place].until, lot.until)
  }

  /// Takes the other card's part of one lot out: what it had of it, as far as that is left.
  private mutating func split(_ known: Lot, own: Lot?) -> Lot? {
    guard let place = lots.firstIndex(where: { $0.id == known.id }) else { return nil }
    var theirs = lots.remove(at: place)
    theirs.usable = known.usable
    guard var rest = own else { return theirs }
    let all = theirs.remaining
    theirs.until = known.until
    theirs.remaining = min(all, known.remaining)
    rest.remaining = all - theirs.remaining
    if rest.remaining > .zero { lots.insert(rest, at: min(place, lots.count)) }
    return theirs.remaining > .zero ? theirs : nil
  }

  /// Points that fill what is owed: out of lots, and off what is owed. The balance stays.
  mutating func net(_ shares: [LotShare]) {
    for share in shares {
      change(share)
      owed += share.points
    }
    lots.removeAll { $0.remaining == .zero }
  }

  /// Nothing is owed while there are points (Q5).
  private mutating func fill(on day: Day) { net(filling(on: day)) }

  /// The shares that would fill what is owed, by the lots that expire soonest (Q2).
  func filling(on day: Day) -> [LotShare] {
    guard owed > .zero else { return [] }
    return lots.filter { $0.until >= day && $0.remaining > .zero }
      .sorted { ($0.until, $0.earned, $0.id) < ($1.until, $1.earned, $1.id) }
      .taking(owed).shares
  }

  /// What lots hold less what is owed, lapsed or not.
  private var booked: Points { lots.reduce(-owed) { $0 + $1.remaining } }
  /// What the written lines come to.
  private var written: Points { entries.reduce(.zero) { $0 + $1.points } }

  /// The better of two standings: the higher step, then the longer.
  static func better(_ one: Account, _ other: Account, ladder: [Tier]) -> TierStanding {
    guard other.isMember else { return one.tier }
    guard one.isMember else { return other.tier }
    func rank(_ standing: TierStanding) -> (Int, Day) {
      (ladder.firstIndex { $0.code == standing.code } ?? -1, standing.until ?? Day(number: .max))
    }
    return rank(other.tier) > rank(one.tier) ? other.tier : one.tier
  }
}

extension LotShare {
  fileprivate var reversed: LotShare {
    var reversed = self
    reversed.points = -points
    return reversed
  }
}

extension Array where Element: Equatable {
  /// Removes the last of those that are equal; nothing when there is none.
  fileprivate mutating func removeLast(_ element: Element) {
    if let place = lastIndex(of: element) { remove(at: place) }
  }
}
