import Testing

@testable import Shop

@Suite("L: tiers")
struct TierTests {
  struct Case: Sendable {
    var threshold: TierThreshold
    var reached: Bool
  }

  @Test(
    "L1: any mix, with >=",
    arguments: [
      Case(threshold: TierThreshold(), reached: true),
      Case(threshold: TierThreshold(spend: Money(1_000)), reached: true),
      Case(threshold: TierThreshold(spend: Money(1_001)), reached: false),
      Case(threshold: TierThreshold(orders: 3), reached: true),
      Case(threshold: TierThreshold(orders: 4), reached: false),
      Case(threshold: TierThreshold(activeDays: 2), reached: true),
      Case(threshold: TierThreshold(spend: Money(9_999), orders: 3), reached: true),
      Case(threshold: TierThreshold(spend: Money(9_999), orders: 3, all: true), reached: false),
      Case(threshold: TierThreshold(spend: Money(1_000), orders: 3, activeDays: 2, all: true), reached: true),
    ])
  func reaches(_ expected: Case) {
    var qualification = Qualification()
    qualification.spend = Money(1_000)
    qualification.orders = 3
    qualification.activeDays = 2
    #expect(qualification.reaches(expected.threshold) == expected.reached)
  }

  @Test("L1: what is missing leaves out what is met")
  func missing() {
    var qualification = Qualification()
    qualification.spend = Money(52_000)
    qualification.orders = 8
    let missing = qualification.missing(to: TierThreshold(spend: Money(100_000), orders: 8, activeDays: 3))
    #expect(missing == TierThreshold(spend: Money(48_000), activeDays: 3))
  }

  @Test("L1: a rolling 12 months", arguments: [("2027-03-10", false), ("2027-03-09", true)])
  func window(day: String, counts: Bool) throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    try counter.sell(item("custom", at: 60_000), to: member)
    try counter.move(to: day)
    try counter.sell(item("custom", at: 40_000), to: member)
    #expect(counter.tier(member) == (counts ? "silver" : "seed"))
  }

  @Test("L1: net spend: without delivery, points or what came back; orders of one day are one active day")
  func netSpend() throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.give(1_000, to: member)
    try counter.sell(item("lily"), to: member, points: 1_000) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
      $0.deliveryFee = Money(9_900)
    }
    let order = try counter.sell(item("rose", 4), to: member)
    try counter.refund(order, (0, 1))
    let gone = try counter.sell(item("bouquet"), to: member)
    try counter.refund(gone)
    let qualification = try counter.account(member).qualification(on: counter.day)
    #expect(qualification.spend == Money(1_500 + 3_000))
    #expect(qualification.orders == 2)
    #expect(qualification.activeDays == 1)
  }

  @Test(
    "S04, L2: up at once with the order that crosses the line, for a year to the end of its month",
    arguments: [99_999, 100_000])
  func upAtOnce(spend: Int) throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    let quote = try counter.quote(item("custom", at: spend), to: member)
    let order = try counter.sell(item("custom", at: spend), to: member)
    let standing = try counter.account(member).tier
    guard spend == 100_000 else {
      #expect(standing.code == "seed")
      #expect(quote.tier == "seed")
      return
    }
    #expect(quote.tier == "silver")
    #expect((order.tierBefore, order.tier) == ("seed", "silver"))
    #expect(
      standing
        == TierStanding(
          code: "silver", since: counter.day, until: Day("2027-03-31"), order: order.id))
    // The order that crosses the line still earns at the old rate.
    #expect(order.earned == Points(1_000))
    #expect(try counter.quote(item("custom", at: 1_000), to: member).earned == Points(11))
  }

  @Test("L2: down only at the review, one step, only if the keep rule is missed")
  func review() throws {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.tiers[2].keep = TierThreshold(spend: Money(50_000))
    }
    let (kept, missed) = (try counter.join(), try counter.join("Anna"))
    for member in [kept, missed] { try counter.sell(item("custom", at: 300_000), to: member) }
    try counter.move(to: "2026-09-01")
    // 10 % off: 500.00 and 499.50 of net spend.
    try counter.sell(item("custom", at: 55_556), to: kept)
    try counter.sell(item("custom", at: 55_500), to: missed)
    let ladder = counter.state.settings.tiers
    let lastDay = try #require(Day("2027-03-31"))
    #expect(try counter.account(missed).standing(on: lastDay, ladder: ladder).code == "gold")
    try counter.move(to: "2027-04-01")
    #expect(try counter.account(kept).standing(on: counter.day, ladder: ladder).code == "gold")
    let after = try counter.account(missed).standing(on: counter.day, ladder: ladder)
    #expect(after == TierStanding(code: "silver", since: counter.day, until: Day("2028-03-31")))
    // Written by the next command, and the reads say the same before and after.
    try counter.sell(item("card"), to: missed)
    #expect(try counter.account(missed).tier == after)
    // Two further years away: silver, then the first step, which cannot be lost.
    let later = try #require(Day("2030-01-01"))
    #expect(try counter.account(missed).standing(on: later, ladder: ladder).code == "seed")
    #expect(try counter.account(missed).standing(on: later, ladder: ladder).until == nil)
    #expect(try counter.account(kept).reviews(on: later, ladder: ladder).map(\.reason) == [.kept, .missed, .missed])
  }

  @Test(
    "L2: notice 30 days ahead with what is still needed",
    arguments: [("2027-02-28", false), ("2027-03-01", true), ("2027-03-31", true)])
  func notice(day: String, told: Bool) throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    try counter.move(to: "2026-05-01")
    try counter.sell(item("voucher"), to: member)
    try counter.move(to: day)
    let notice = try counter.account(member).reviewNotice(on: counter.day, settings: counter.state.settings)
    #expect(notice?.until == (told ? Day("2027-03-31") : nil))
    // The year under review begins after 2026-03-31: only the 100.00 of May count.
    #expect(notice?.missing == (told ? TierThreshold(spend: Money(90_000)) : nil))
  }

  @Test("L1: never on the points balance")
  func notOnPoints() throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    try counter.give(1_000_000, to: member)
    try counter.sell(item("rose"), to: member)
    #expect(counter.tier(member) == "seed")
  }

  @Test("L2: the way to the next step")
  func next() throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    try counter.sell(item("bouquet"), to: member)
    let next = try counter.account(member).nextTier(on: counter.day, ladder: counter.state.settings.tiers)
    #expect(next?.tier.code == "silver")
    #expect(next?.missing.spend == Money(73_200))
    try counter.sell(item("custom", at: 300_000), to: member)
    #expect(try counter.account(member).nextTier(on: counter.day, ladder: counter.state.settings.tiers) == nil)
  }
}
