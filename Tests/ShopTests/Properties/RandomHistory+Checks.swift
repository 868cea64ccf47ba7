import Testing

@testable import Shop

extension RandomHistory {
  /// The lines of points add up to the balance on every day, and nothing is owed beside points in hand.
  func checkPoints(_ seed: Int, ahead days: [Int] = [0, 1, 40, 200]) throws {
    for member in members {
      let account = try counter.account(member)
      for ahead in days {
        let day = counter.day + ahead
        let sum = account.statement(on: day).reduce(Points.zero) { $0 + $1.points }
        #expect(sum == account.balance(on: day), "history \(seed)")
      }
      #expect(account.owed >= .zero)
      #expect(account.lots.allSatisfy { $0.remaining > .zero })
      #expect(account.owed == .zero || account.lots.allSatisfy { $0.until < counter.day }, "history \(seed)")
    }
  }

  /// Amounts of every order add up, and no more comes back than was given.
  func checkOrders(_ seed: Int) throws {
    for id in orders {
      let order = try #require(counter.state.order(id))
      let waived = order.handover.waived ? order.handover.fee : .zero
      #expect(order.benefits.reduce(.zero) { $0 + $1.amount } == order.discount + waived, "history \(seed)")
      #expect(order.lines.allSatisfy { .zero <= $0.net && $0.net <= $0.list && $0.quantity > 0 })
      #expect(order.due == order.goods + order.fees - order.pointsValue + order.handover.charge)
      #expect(order.spent.reduce(.zero) { $0 - $1.points } == order.pointsUsed)
      let money = order.refunds.reduce(Money.zero) { $0 + $1.money }
      let cancelled = order.refunds.reduce(Money.zero) { $0 + $1.cancelled }
      let back = order.refunds.reduce(Points.zero) { $0 + $1.pointsBack }
      let taken = order.refunds.reduce(Points.zero) { $0 + $1.pointsTaken }
      #expect(money <= order.paid && order.paid + cancelled <= order.due, "history \(seed)")
      #expect(back <= order.pointsUsed && taken <= order.earned)
      #expect(order.refunds.allSatisfy { $0.money >= .zero && $0.cancelled >= .zero && $0.pointsBack >= .zero })
      guard order.isRefundedWhole else { continue }
      #expect(money == order.paid && money + cancelled == order.due, "history \(seed)")
      #expect(back == order.pointsUsed && taken == order.earned, "history \(seed)")
    }
  }

  /// Nothing is redeemed twice, takings are what was paid less what was given back, spend is what was kept.
  func checkSums(_ seed: Int) throws {
    var redeemed: [CouponCode: Int] = [:]
    var paid = Money.zero
    for (event, _) in counter.facts {
      switch event {
      case .couponRedeemed(let fact): redeemed[fact.code, default: 0] += 1
      case .couponReturned(let fact): redeemed[fact.code, default: 0] -= 1
      case .orderPaid(let fact): paid += fact.amount
      case .orderRefunded(let fact): paid -= fact.refund.money
      default: break
      }
    }
    for (code, times) in redeemed {
      let coupon = try #require(counter.state.coupon(code))
      #expect(times <= (coupon.bearer?.uses ?? 1), "history \(seed)")
    }
    var takings = Money.zero
    counter.state.forEachDayBook { book in takings += book.takings.reduce(.zero) { $0 + $1.net } }
    #expect(takings == paid, "history \(seed)")
    for member in members {
      let account = try counter.account(member)
      let spend = account.purchases.filter(\.counts).reduce(Money.zero) { $0 + $1.spend }
      let kept = account.purchases.filter(\.counts).compactMap { counter.state.order($0.order) }
        .reduce(Money.zero) { $0 + $1.earnBase - $1.refunds.reduce(.zero) { $0 + $1.base } }
      #expect(spend == kept, "history \(seed)")
    }
  }

  /// A sale and its full refund leave every figure of the account as it was.
  mutating func checkRefundAtOnce(_ seed: Int) throws {
    for _ in 0..<3 {
      let draft = draft()
      guard let member = draft.account else { continue }
      // What time has made due is written first, by the same touch.
      try? counter.touch(member)
      if try hasReachedMore(member) { continue }
      let before = try Figures(member, counter)
      guard let order = try? counter.sell(draft.items, to: member, { $0 = draft }) else { continue }
      try counter.refund(order)
      let after = try Figures(member, counter)
      #expect(after == before, "history \(seed)")
    }
  }

  /// Whether the ladder was lowered since their last order: the next one raises them to what they have reached anyway.
  private func hasReachedMore(_ member: PersonID) throws -> Bool {
    let (account, ladder) = (try counter.account(member), counter.state.settings.tiers)
    let held = ladder.firstIndex { $0.code == account.standing(on: counter.day, ladder: ladder).code } ?? -1
    return ladder.highest(for: account.qualification(on: counter.day)) ?? -1 > held
  }

  /// Folding the facts again gives the same state, whole and on top of any prefix.
  mutating func checkFolding(_ seed: Int) {
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state), "history \(seed)")
    let cut = chance.int(0...counter.facts.count)
    var prefix = ShopState()
    for fact in counter.facts.prefix(cut) { prefix.apply(fact.event, on: fact.day) }
    var rest = prefix.scratch()
    for fact in counter.facts.dropFirst(cut) { rest.apply(fact.event, on: fact.day) }
    #expect(Snapshot(rest) == Snapshot(counter.state), "history \(seed) cut at \(cut)")
  }
}

/// What a member sees of their account on the day.
private struct Figures: Equatable {
  var balance: Points
  var owed: Points
  var lots: [Lot]
  var standing: TierStanding
  var spend: Money
  var orders: Int
  var activeDays: Int
  var coupons: [String]
  var plans: [PlanTerm]
  var years: [YearSummary]

  init(_ member: PersonID, _ counter: Counter) throws {
    let account = try counter.account(member)
    balance = account.balance(on: counter.day)
    owed = account.owed
    lots = account.lots.filter { $0.until >= counter.day }.sorted { $0.id < $1.id }
    // Once spent and returned, points have long been usable.
    for place in lots.indices where lots[place].usable <= counter.day { lots[place].usable = lots[place].earned }
    standing = account.standing(on: counter.day, ladder: counter.state.settings.tiers)
    let qualification = account.qualification(on: counter.day)
    (spend, orders, activeDays) = (qualification.spend, qualification.orders, qualification.activeDays)
    (plans, years) = (account.plans(on: counter.day), account.years)
    coupons = counter.coupons(member).map { "\($0.template) \($0.until)" }.sorted()
  }
}

/// Everything a state holds, its base included.
struct Snapshot: Equatable {
  var globals: Globals
  var accounts: [PersonID: Account] = [:]
  var orders: [OrderID: Order] = [:]
  var coupons: [CouponCode: Coupon] = [:]
  var days: [Day: DayBook] = [:]
  var products: [SKU: ProductFigures] = [:]

  init(_ state: ShopState) {
    globals = state.globals
    state.forEachAccount { accounts[$0.id] = $0 }
    state.forEachOrder { orders[$0.id] = $0 }
    state.forEachCoupon { coupons[$0.code] = $0 }
    state.forEachDayBook { days[$0.day] = $0 }
    state.forEachFigures { products[$0.sku] = $0 }
  }
}
