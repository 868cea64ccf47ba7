/// What edited rules would have made of the last 12 months, beside the rules in force (S127, D14). Nothing is saved.
///
/// Both columns are played by the same function from the recorded orders, so that rules that do not differ differ in
/// nothing. Of every order the list prices, what coupons and bundles took off, the points used and what came back are kept as
/// recorded; discount by tier and plan, the worth of points, points earned, the way on the ladder and how long lots last
/// follow the rules. Limit: people would have bought otherwise, and campaigns of that time do not multiply.
public struct RuleRehearsal: Hashable, Sendable {
  /// The first and last day of the orders replayed.
  public var from: Day
  public var through: Day
  /// Orders of members that were replayed.
  public var orders = 0
  public var before = RuleFigures()
  public var after = RuleFigures()
  /// Members who would stand higher, and lower, the first to join first.
  public var gained: [TierMove] = []
  public var lost: [TierMove] = []

  /// A member who would stand elsewhere.
  public struct TierMove: Hashable, Sendable {
    public var id: PersonID
    public var before: TierCode
    public var after: TierCode
  }

  /// Plays the 12 months before `day`.
  ///
  /// - Parameters:
  ///   - rules: The edited settings.
  ///   - progress: Called now and then with the share done; returns false to cancel.
  /// - Returns: `nil` when cancelled.
  public init?(of state: ShopState, under rules: ShopSettings, on day: Day, progress: (Double) -> Bool = { _ in true })
  {
    from = day.eve(ofMonths: 12) + 1
    through = day
    var accounts: [Account] = []
    state.forEachAccount { if $0.isMember { accounts.append($0) } }
    accounts.sort { ($0.joined, $0.id) < ($1.joined, $1.id) }
    for (place, account) in accounts.enumerated() {
      if place % 512 == 0, !progress(Double(place) / Double(max(1, accounts.count))) { return nil }
      let orders = account.purchases.compactMap { state.order($0.order) }
      let old = Run(account, orders, state: state, rules: state.settings, from: from, through: day)
      let new = Run(account, orders, state: state, rules: rules, from: from, through: day)
      self.orders += old.orders
      before.add(old)
      after.add(new, aliveBefore: old.alive)
      compare(account.id, old.tier, new.tier, ladder: rules.tiers, oldLadder: state.settings.tiers)
    }
    before.price(state.settings.programme)
    after.price(rules.programme)
  }

  /// A step up or down by the place on each ladder.
  private mutating func compare(
    _ id: PersonID, _ old: TierCode, _ new: TierCode, ladder: [Tier], oldLadder: [Tier]
  ) {
    let was = oldLadder.firstIndex { $0.code == old } ?? 0
    let now = ladder.firstIndex { $0.code == new } ?? 0
    if now > was { gained.append(TierMove(id: id, before: old, after: new)) }
    if now < was { lost.append(TierMove(id: id, before: old, after: new)) }
  }

  /// One member under one set of rules.
  fileprivate struct Run {
    var orders = 0
    var discounts = Money.zero
    var pointsValue = Money.zero
    var earned = Points.zero
    /// Of these, those in lots that are still good.
    var alive = Points.zero
    var balance: Points
    var tier = TierCode("")

    init(_ account: Account, _ past: [Order], state: ShopState, rules: ShopSettings, from: Day, through: Day) {
      balance = account.balance(on: through)
      var replay = TierReplay(ladder: rules.tiers, account: account)
      let purchases = Dictionary(account.purchases.map { ($0.order, $0) }) { first, _ in first }
      for order in past {
        guard var purchase = purchases[order.id], purchase.paid, order.day <= through else { continue }
        let standing = replay.tier(on: order.day)
        let kept = order.goods - order.refundedGoods
        let played = ReplayedOrder(
          order, kept: purchase.refunded ? .zero : kept, tier: standing, rules: rules, catalogue: state.catalogue,
          account: account)
        if order.day >= from, purchase.counts || purchase.refunded {
          orders += 1
          discounts += played.discount
          pointsValue += played.pointsValue
          earned += played.earned
          if rules.programme.lastDay(ofEarning: order.day) >= through { alive += played.earned }
        }
        if order.day >= from { purchase.spend = played.base }
        replay.count(purchase)
      }
      tier = replay.tier(on: through)?.code ?? TierCode("")
    }
  }
}

extension RuleFigures {
  fileprivate mutating func add(_ run: RuleRehearsal.Run, aliveBefore: Points? = nil) {
    discounts += run.discounts
    pointsValue += run.pointsValue
    earned += run.earned
    members[run.tier, default: 0] += 1
    // What is in hand today, with what the rules would have put in or left out in these 12 months.
    let balance = run.balance + (aliveBefore.map { run.alive - $0 } ?? .zero)
    outstanding += max(.zero, balance)
  }

  fileprivate mutating func price(_ programme: Programme) { liability = programme.value(of: outstanding) }
}

extension Order {
  /// What the goods that came back were worth.
  var refundedGoods: Money {
    lines.indices.reduce(.zero) { sum, place in
      let line = lines[place]
      guard line.service == nil else { return sum }
      return sum + Money(line.net.minor.times(refundedQuantity(of: place), over: line.quantity))
    }
  }
}
