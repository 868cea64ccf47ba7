import Testing

@testable import Shop

@Suite("Q: points")
struct PointsTests {
  @Test(
    "Q1: floored once over the sum",
    arguments: [
      (99, 10_000, 0), (100, 10_000, 1), (199, 10_000, 1), (26_800, 10_000, 268), (26_850, 15_000, 402),
      (333, 12_000, 3), (0, 10_000, 0), (-500, 10_000, 0), (1_000_000_000_000, 1_000_000, 1_000_000_000_000),
    ])
  func earning(base: Int, rate: Int, points: Int) {
    #expect(Programme().points(for: Money(base), at: BasisPoints(rate)) == Points(points))
  }

  @Test(
    "Q1: per hundred minor units; in a currency of no digits that is a hundred units", arguments: ["CNY", "JPY", "BHD"])
  func currencies(code: String) throws {
    let currency = try #require(Currency(code: code))
    let programme = Programme(currency: currency)
    #expect(programme.points(for: Money(2_680), at: .whole) == Points(26))
    #expect(programme.value(of: Points(200)) == Money(200))
  }

  @Test("Q1: nothing on delivery, nothing on the part paid with points; once over all lines")
  func base() throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.give(1_000, to: member)
    let order = try counter.sell(item("custom", at: 4_050), item("custom", at: 1_050), to: member, points: 1_000) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
      $0.deliveryFee = Money(5_000)
    }
    // 51.00 of goods less 10.00 in points; 50.00 of delivery earn nothing.
    #expect(order.due == Money(9_100))
    #expect(order.earned == Points(41))
    #expect(counter.balance(member) == 41)
  }

  @Test("Q1: earned when paid")
  func whenPaid() throws {
    let counter = try Counter()
    let member = try counter.join()
    let order = try counter.sell(item("bouquet"), to: member) { $0.tender = nil }
    #expect(counter.balance(member) == 0)
    #expect(try counter.account(member).qualification(on: counter.day).orders == 0)
    try counter.perform(.payOrder(order.id, .card))
    #expect(counter.balance(member) == 268)
    #expect(try counter.account(member).qualification(on: counter.day).spend == Money(26_800))
    #expect(refusal { () throws(Refusal) in try counter.perform(.payOrder(order.id, .card)) } == .alreadyPaid)
  }

  @Test("Q1: pending points are shown and not spent before their day")
  func pending() throws {
    let counter = try Counter { $0.programme.pendingDays = 3 }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    #expect(counter.balance(member) == 1_000)
    #expect(try counter.account(member).usable(on: counter.day) == .zero)
    try counter.move(to: "2026-03-13")
    #expect(try counter.account(member).usable(on: counter.day) == Points(1_000))
  }

  @Test(
    "Q2: good through the end of the 12th month after the month of earning",
    arguments: [
      ("2026-03-10", "2027-03-31"), ("2026-02-28", "2027-02-28"), ("2027-02-01", "2028-02-29"),
      ("2026-12-31", "2027-12-31"),
    ])
  func lastDay(earned: String, last: String) throws {
    #expect(Programme().lastDay(ofEarning: try #require(Day(earned))) == Day(last))
  }

  @Test("Q2: spending takes the lot that expires soonest, then the oldest")
  func spendingOrder() throws {
    let counter = try Counter { $0.programme.pointsMonths = 24 }
    let member = try counter.join()
    try counter.give(150, to: member)
    try counter.change { $0.programme.pointsMonths = 1 }
    try counter.move(to: "2026-03-11")
    try counter.give(100, to: member)
    try counter.move(to: "2026-03-12")
    try counter.give(200, to: member)
    let order = try counter.sell(item("lily"), to: member, points: 300)
    #expect(order.spent.map(\.points) == [Points(-100), Points(-200)])
    #expect(order.spent.map(\.earned) == [Day("2026-03-11"), Day("2026-03-12")])
    // What is left is the lot of the older policy, which a change has not touched.
    #expect(try counter.account(member).expiring(on: counter.day).first?.until == Day("2026-04-30"))
    #expect(try counter.account(member).expiring(on: counter.day).last?.until == Day("2028-03-31"))
  }

  @Test("Q3: unusable at once after its last day; the line is written by the next command, by the day it fell on")
  func lapse() throws {
    let counter = try Counter { $0.programme.pointsMonths = 1 }
    let member = try counter.join()
    try counter.give(500, to: member)
    try counter.move(to: "2026-04-30")
    #expect(counter.balance(member) == 500)
    try counter.move(to: "2026-05-01")
    #expect(counter.balance(member) == 0)
    #expect(try counter.account(member).usable(on: counter.day) == .zero)
    #expect(try counter.account(member).statement(on: counter.day).last?.reason == .lapsed)
    #expect(try counter.account(member).entries.count == 1)
    try counter.move(to: "2026-06-20")
    try counter.sell(item("rose"), to: member)
    let entries = try counter.account(member).entries
    #expect(entries.map(\.reason) == [.adjustment, .lapsed, .order])
    #expect(entries[1].day == Day("2026-05-01"))
    #expect(entries[1].points == Points(-500))
  }

  @Test(
    "S11, Q4: in steps, at most half of the goods, never more than is due",
    arguments: [
      (26_800, 100_000, 13_400), (26_850, 100_000, 13_400), (250, 100_000, 100), (199, 100_000, 0), (26_800, 350, 300),
      (0, 500, 0),
    ])
  func cap(goods: Int, balance: Int, most: Int) {
    #expect(Programme().mostPoints(for: Money(goods), balance: Points(balance)) == Points(most))
  }

  @Test(
    "Q4: what is asked for beyond that is refused with the limit",
    arguments: [
      (150, Refusal.pointsStep(100)), (-100, .pointsStep(100)), (1_400, .pointsAboveCap(most: Points(1_200))),
      (2_100, .pointsShort(by: Points(100))), (Int.max, .pointsShort(by: Points(Int.max - 2_000))),
      (Int.min, .pointsStep(100)),
    ])
  func refused(points: Int, expected: Refusal) throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.give(2_000, to: member)
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("lily"), to: member, points: points) } == expected)
    #expect(refusal { () throws(Refusal) in _ = try counter.quote(item("lily"), points: 100) } == .notMember)
  }

  @Test("Q4: three-digit and zero-digit currencies pay by the same numbers", arguments: [Currency.jpy, .bhd])
  func otherCurrencies(currency: Currency) throws {
    let counter = try Counter(currency: currency) { $0.programme = Programme(currency: currency) }
    let member = try counter.join()
    try counter.give(1_000, to: member)
    let order = try counter.sell(item("lily"), to: member, points: 1_000)
    #expect(order.due == Money(1_500))
    #expect(order.earned == Points(15))
  }

  @Test("Q5: a refund may leave points owed: redemption is locked, later earnings fill it, nothing is clamped")
  func owed() throws {
    let counter = try Counter()
    let member = try counter.join()
    let first = try counter.sell(item("custom", at: 20_000), to: member)
    try counter.sell(item("custom", at: 1_500), to: member, points: 100)
    try counter.give(-79, to: member)
    #expect(counter.balance(member) == 35)
    try counter.refund(first)
    #expect(counter.balance(member) == 35 - 200)
    #expect(try counter.account(member).owed == Points(165))
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("lily"), to: member, points: 100) }
        == .pointsOwed(Points(165)))
    try counter.sell(item("custom", at: 10_000), to: member)
    #expect(counter.balance(member) == -65)
    try counter.sell(item("custom", at: 10_000), to: member)
    #expect(counter.balance(member) == 35)
    #expect(try counter.account(member).owed == .zero)
    #expect(try counter.account(member).lots.map(\.remaining) == [Points(35)])
  }

  @Test("Q5: points that come back fill what is owed first")
  func returnedFillsOwed() throws {
    let counter = try Counter()
    let member = try counter.join()
    let earner = try counter.sell(item("custom", at: 30_000), to: member)
    let spender = try counter.sell(item("custom", at: 600), to: member, points: 300)
    try counter.refund(earner)
    #expect(try counter.account(member).owed == Points(297))
    try counter.refund(spender)
    #expect(counter.balance(member) == 0)
    #expect(try counter.account(member).owed == .zero)
    #expect(try counter.account(member).lots.isEmpty)
  }

  @Test("Q6: any balance opens into its dated lines")
  func statement() throws {
    let counter = try Counter()
    let member = try counter.join()
    let order = try counter.sell(item("custom", at: 50_000), to: member)
    try counter.sell(item("lily"), to: member, points: 100)
    try counter.refund(order)
    let account = try counter.account(member)
    #expect(account.statement(on: counter.day).map(\.points) == [Points(500), Points(-100), Points(24), Points(-500)])
    #expect(account.balance(on: counter.day) == Points(-76))
  }

  @Test("Q: adjustments are bounded and a manager's", arguments: [0, Int.max, Int.min, 1_000_000_001])
  func adjustments(points: Int) throws {
    let counter = try Counter()
    let member = try counter.join()
    let expected: Refusal = points == 0 ? .nothingToAdjust : .amountTooLarge
    #expect(refusal { () throws(Refusal) in try counter.give(points, to: member) } == expected)
    #expect(refusal { () throws(Refusal) in try counter.give(5, to: member, reason: .order) } == .nothingToAdjust)
  }
}
