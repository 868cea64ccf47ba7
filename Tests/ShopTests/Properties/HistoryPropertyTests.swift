import Testing

@testable import Shop

/// What holds after every history, whatever staff and time do.
@Suite("Properties of random histories")
struct HistoryPropertyTests {
  static let histories = 300
  static let steps = 60

  @Test("Q5, Q6: the lines of points add up to the balance on every day, and what is owed locks nothing away")
  func points() throws {
    for seed in 0..<Self.histories {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<Self.steps {
        history.step()
        for member in history.members {
          let account = try history.counter.account(member)
          for ahead in [0, 1, 40, 200] {
            let day = history.counter.day + ahead
            let sum = account.statement(on: day).reduce(Points.zero) { $0 + $1.points }
            #expect(sum == account.balance(on: day), "history \(seed)")
          }
          #expect(account.owed >= .zero)
          #expect(account.lots.allSatisfy { $0.remaining > .zero })
          #expect(
            account.owed == .zero || account.lots.allSatisfy { $0.until < history.counter.day }, "history \(seed)")
        }
      }
    }
  }

  @Test("N3, P1, R2: every order adds up, nothing is used twice, a refund leaves no trace, facts fold again")
  func orders() throws {
    var seen = Coverage()
    for seed in 0..<Self.histories {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<Self.steps { history.step() }
      seen.count(history.counter)
      try checkOrders(history, seed)
      try checkSums(history, seed)
      try checkRefundAtOnce(&history, seed)
      if seed % 3 == 0 { checkFolding(&history, seed) }
    }
    #expect(seen.isWide, "\(seen)")
  }

  /// Amounts of every order add up, and no more comes back than was given.
  private func checkOrders(_ history: RandomHistory, _ seed: Int) throws {
    for id in history.orders {
      let order = try #require(history.counter.state.order(id))
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
  private func checkSums(_ history: RandomHistory, _ seed: Int) throws {
    var redeemed: Set<CouponCode> = []
    var paid = Money.zero
    for (event, _) in history.counter.facts {
      switch event {
      case .couponRedeemed(let fact): #expect(redeemed.insert(fact.code).inserted, "history \(seed)")
      case .orderPaid(let fact): paid += fact.amount
      case .orderRefunded(let fact): paid -= fact.refund.money
      default: break
      }
    }
    var takings = Money.zero
    history.counter.state.forEachDayBook { book in takings += book.takings.reduce(.zero) { $0 + $1.net } }
    #expect(takings == paid, "history \(seed)")
    for member in history.members {
      let account = try history.counter.account(member)
      let spend = account.purchases.filter(\.counts).reduce(Money.zero) { $0 + $1.spend }
      let kept = account.purchases.filter(\.counts).compactMap { history.counter.state.order($0.order) }
        .reduce(Money.zero) { $0 + $1.earnBase - $1.refunds.reduce(.zero) { $0 + $1.base } }
      #expect(spend == kept, "history \(seed)")
    }
  }

  /// A sale and its full refund leave every figure of the account as it was.
  private func checkRefundAtOnce(_ history: inout RandomHistory, _ seed: Int) throws {
    let counter = history.counter
    for _ in 0..<3 {
      let draft = history.draft()
      guard let member = draft.account else { continue }
      let before = try Figures(member, counter)
      guard let order = try? counter.sell(draft.items, to: member, { $0 = draft }) else { continue }
      try counter.refund(order)
      #expect(try Figures(member, counter) == before, "history \(seed)")
    }
  }

  /// Folding the facts again gives the same state, whole and on top of any prefix.
  private func checkFolding(_ history: inout RandomHistory, _ seed: Int) {
    let counter = history.counter
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state), "history \(seed)")
    let cut = history.chance.int(0...counter.facts.count)
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
