import Testing

@testable import Shop

@Suite("S16, S17, L3: paid plans")
struct PlanTests {
  static let garden = Plan(
    code: "garden", name: LocalizedText("Garden"), fee: Money(19_900), months: 12,
    benefits: Benefits(discount: BasisPoints(percent: 8), earnRate: BasisPoints(20_000)),
    perks: [
      PlanPerk(code: "rides", name: LocalizedText("Free delivery"), kind: .delivery, count: 2),
      PlanPerk(code: "seat", name: LocalizedText("Workshop seat"), count: 1, worth: Money(8_000)),
    ])

  private func counter(on day: String = "2026-03-10") throws -> Counter {
    try Counter(on: day) { settings in
      settings.addLadder()
      settings.plans = [Self.garden]
      settings.delivery.fee = Money(1_500)
    }
  }

  @Test("S16, Q1: a plan is an order line; its fee earns nothing and counts for no tier, coupon or points")
  func sold() throws {
    let counter = try counter()
    let member = try counter.join()
    let order = try counter.sell(item("plan-garden"), item("rose", 10), to: member)
    #expect(
      (order.due, order.goods, order.fees, order.earned) == (Money(29_900), Money(10_000), Money(19_900), Points(100)))
    let account = try counter.account(member)
    #expect(account.qualification(on: counter.day).spend == Money(10_000))
    let term = try #require(account.plans(on: counter.day).first)
    #expect((term.from.description, term.until.description) == ("2026-03-10", "2027-03-09"))
    #expect((term.fee, term.daysLeft(on: counter.day), term.order) == (Money(19_900), 365, order.id))
    let alone = try counter.join("Anna")
    try counter.sell(item("plan-garden"), to: alone)
    #expect(try counter.account(alone).qualification(on: counter.day) == Qualification())
    #expect(refusal { () throws(Refusal) in _ = try counter.quote(item("plan-garden")) } == .notMember)
  }

  @Test(
    "S16: a term runs to the day before the same day a year later, leap years and month ends included",
    arguments: [
      ("2026-03-10", 12, "2027-03-09"), ("2027-02-28", 12, "2028-02-27"), ("2028-02-29", 12, "2029-02-27"),
      ("2026-01-31", 1, "2026-02-27"), ("2026-12-01", 3, "2027-02-28"),
    ])
  func term(start: String, months: Int, end: String) throws {
    var plan = Self.garden
    plan.months = months
    #expect(try plan.lastDay(from: #require(Day(start))).description == end)
  }

  struct Best: Sendable {
    var tier: Int?
    var plan: Int?
    var rate: Int
    var isPlan: Bool
  }

  @Test(
    "L3: the better of tier and plan per benefit, the tier at a tie",
    arguments: [
      Best(tier: 5, plan: 8, rate: 8, isPlan: true), Best(tier: 8, plan: 5, rate: 8, isPlan: false),
      Best(tier: 5, plan: 5, rate: 5, isPlan: false), Best(tier: 0, plan: 3, rate: 3, isPlan: true),
      Best(tier: 4, plan: nil, rate: 4, isPlan: false),
    ])
  func better(_ expected: Best) throws {
    func benefits(_ percent: Int) -> Benefits {
      Benefits(
        discount: BasisPoints(percent: percent), earnRate: BasisPoints(10_000 + percent * 100),
        freeDeliveryFrom: Money(100_000 - percent * 1_000))
    }
    let day = try #require(Day("2026-03-10"))
    let tier = expected.tier.map { Tier(code: "gold", name: LocalizedText("Gold"), benefits: benefits($0)) }
    var plan = Self.garden
    let terms = expected.plan.map { percent -> [PlanTerm] in
      plan.benefits = benefits(percent)
      return [PlanTerm(plan: plan, from: day, order: OrderID(high: 0, low: 1), fee: plan.fee)]
    }
    let best = MemberBenefits(tier: tier, terms: terms ?? [])
    #expect(best.discount?.rate == BasisPoints(percent: expected.rate))
    #expect((best.discount?.source.term != nil) == expected.isPlan)
    #expect(best.earnRate == BasisPoints(10_000 + expected.rate * 100))
    #expect(best.freeDelivery?.from == Money(100_000 - expected.rate * 1_000))
    #expect((best.freeDelivery?.source.term != nil) == expected.isPlan)
  }

  @Test("S17, L3: discount of the plan, earn rate of the plan, delivery of the tier, each with its source")
  func hybrid() throws {
    let counter = try counter()
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    try counter.sell(item("plan-garden"), to: member)
    // Silver: 5 % and 1.2 times; the plan: 8 % and double.
    let quote = try counter.quote(item("bouquet"), to: member)
    #expect(quote.due == Money(24_656))
    #expect(quote.earned == Points(493))
    #expect(
      quote.benefits == [
        AppliedBenefit(
          kind: .plan, title: LocalizedText("Garden"), amount: Money(2_144), plan: "garden", term: counter.day)
      ])
    try counter.sell(item("custom", at: 300_000), to: member)
    #expect(counter.tier(member) == "gold")
    let gold = try counter.quote(item("bouquet"), to: member) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    // Gold: 10 % beats the plan's 8 %, its delivery from 200.00 leaves the plan's free ones alone; points stay double.
    #expect(
      gold.benefits == [
        AppliedBenefit(kind: .tier, title: LocalizedText("Gold"), amount: Money(2_680)),
        AppliedBenefit(kind: .delivery, title: LocalizedText("Gold"), amount: Money(1_500)),
      ])
    #expect((gold.due, gold.earned) == (Money(24_120), Points(482)))
  }

  @Test("S16: counted deliveries are used by themselves, counted, and come back with a whole refund")
  func deliveries() throws {
    let counter = try counter()
    let member = try counter.join()
    try counter.sell(item("plan-garden"), to: member)
    func deliver() throws -> Order {
      try counter.sell(item("rose"), to: member) { $0.handover = Handover(kind: .delivery, day: counter.day) }
    }
    func left() throws -> Int? {
      let term = try #require(counter.account(member).plans(on: counter.day).first)
      return term.plan.perk("rides").flatMap { term.left(of: $0) }
    }
    let first = try deliver()
    #expect((first.due, try left()) == (Money(920), 1))
    #expect(
      first.benefits.last
        == AppliedBenefit(
          kind: .delivery, title: LocalizedText("Garden"), amount: Money(1_500), plan: "garden", term: counter.day,
          perk: "rides"))
    _ = try deliver()
    #expect(try left() == 0)
    #expect(try deliver().due == Money(2_420))
    try counter.refund(first)
    #expect(try left() == 1)
  }

  @Test("S16: perks given by hand are counted against the fee, end with their number, and can be undone")
  func perks() throws {
    let counter = try counter()
    let member = try counter.join()
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(.usePerk(PerkUse(member: member, perk: "seat")))
      } == .unknownPerk("seat"))
    try counter.sell(item("plan-garden"), to: member)
    func left() throws -> Int?? {
      try counter.account(member).perks(on: counter.day).first { $0.perk.code == "seat" }?.left
    }
    #expect(try left() == 1)
    try counter.perform(.usePerk(PerkUse(member: member, perk: "seat")), by: .florist)
    #expect(try left() == 0)
    let used = counter.last
    #expect(try counter.account(member).plans(on: counter.day).first?.worth == Money(8_000))
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(.usePerk(PerkUse(member: member, perk: "seat")))
      } == .perkUsedUp("seat"))
    try counter.undo(used)
    #expect(try counter.account(member).plans(on: counter.day).first?.worth == .zero)
    #expect(refusal { () throws(Refusal) in try counter.undo(used) } == .cannotUndo)
    try counter.sell(item("rose", 10), to: member)
    #expect(try counter.account(member).plans(on: counter.day).first?.worth == Money(800))
  }

  @Test(
    "S16: renewed, the next term begins the day after; the worklist names it 14 days ahead until then",
    arguments: [("2027-02-22", false), ("2027-02-23", true), ("2027-03-09", true), ("2027-03-10", false)])
  func renewal(day: String, listed: Bool) throws {
    let counter = try counter()
    let member = try counter.join()
    try counter.sell(item("plan-garden"), to: member)
    try counter.move(to: day)
    let notice = counter.state.settings.programme.renewalDays
    #expect(try !counter.account(member).renewals(on: counter.day, notice: notice).isEmpty == listed)
    try counter.sell(item("plan-garden"), to: member)
    #expect(try counter.account(member).renewals(on: counter.day, notice: notice).isEmpty)
    let terms = try counter.account(member).plans
    #expect(terms.map(\.from.description) == ["2026-03-10", "2027-03-10"])
    #expect(terms.map(\.until.description) == ["2027-03-09", "2028-03-09"])
  }

  @Test("S16, R3: refunding the plan's line ends it; the goods beside it stay")
  func refund() throws {
    let counter = try counter()
    let member = try counter.join()
    let before = try counter.account(member)
    let order = try counter.sell(item("rose", 10), item("plan-garden"), to: member)
    let refund = try counter.refund(order, (1, 1))
    #expect(
      (refund.money, refund.fees, refund.base, refund.pointsTaken) == (Money(19_900), Money(19_900), .zero, .zero))
    #expect(try counter.account(member).plans(on: counter.day).isEmpty)
    #expect(counter.balance(member) == 100)
    #expect(try counter.quote(item("rose"), to: member).due == Money(1_000))
    let rest = try counter.refund(order)
    #expect((rest.money, rest.fees, rest.pointsTaken) == (Money(10_000), .zero, Points(100)))
    #expect(try counter.account(member).years == before.years)
  }

  @Test("S16: two terms on one line follow each other; one that comes back is the later one")
  func pieces() throws {
    let counter = try counter()
    let member = try counter.join()
    let order = try counter.sell(item("plan-garden", 2), to: member)
    #expect(try counter.account(member).plans.map(\.until.description) == ["2027-03-09", "2028-03-09"])
    let refund = try counter.refund(order, (0, 1))
    #expect(refund.money == Money(19_900))
    #expect(try counter.account(member).plans.map { $0.ended != nil } == [false, true])
  }

  @Test("S16: a plan paid later begins when it is paid; what was sold stays when the plan changes")
  func paidLater() throws {
    let counter = try counter()
    let member = try counter.join()
    let order = try counter.sell(item("plan-garden"), to: member) { $0.tender = nil }
    #expect(try counter.account(member).plans.isEmpty)
    try counter.move(to: "2026-03-20")
    try counter.perform(.payOrder(order.id, .card))
    #expect(try counter.account(member).plans.first?.from.description == "2026-03-20")
    try counter.change { $0.plans[0].benefits.discount = .zero }
    #expect(try counter.quote(item("rose", 10), to: member).due == Money(9_200))
  }

  @Test("S16, R2, I2: of two plans after a merge, a perk and what was saved go back to the term that gave them")
  func twoTerms() throws {
    let counter = try counter()
    let (one, two) = (try counter.join("Lin Yue"), try counter.join("Lin Y."))
    try counter.sell(item("plan-garden"), to: one)
    try counter.move(to: "2026-04-10")
    try counter.sell(item("plan-garden"), to: two)
    func deliver(to member: PersonID) throws -> Order {
      try counter.sell(item("rose"), to: member) { $0.handover = Handover(kind: .delivery, day: counter.day) }
    }
    let order = try deliver(to: two)
    try counter.perform(.merge(one, into: two))
    func uses() throws -> [Int] { try counter.account(two).plans(on: counter.day).map { $0.used("rides") } }
    func saved() throws -> [Int] { try counter.account(two).plans(on: counter.day).map(\.saved.minor) }
    // The older term ends first and gives first; the order had its delivery from the other.
    #expect(try uses() == [0, 1])
    #expect(try saved() == [0, 1_580])
    try counter.refund(order)
    #expect(try uses() == [0, 0])
    #expect(try saved() == [0, 0])
    // Two from the older term, and then the younger one's turn: the term with none left is not drawn on.
    for expected in [[1, 0], [2, 0], [2, 1]] {
      _ = try deliver(to: two)
      #expect(try uses() == expected)
    }
  }
}
