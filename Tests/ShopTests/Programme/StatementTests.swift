import Testing

@testable import Shop

@Suite("S05, S133: what membership gave")
struct StatementTests {
  private func counter() throws -> Counter {
    try Counter { settings in
      settings.addLadder()
      settings.tiers[0].benefits.discount = BasisPoints(percent: 10)
      settings.addTemplates()
      settings.delivery.fee = Money(1_500)
    }
  }

  @Test("S133: the sums of a year, by kind, and the points earned in it")
  func year() throws {
    let counter = try counter()
    let member = try counter.join()
    // 10 % of 268.00; the vase is cheaper at its member price of 45.00 (10 % would be 45.00 too: the member price wins).
    try counter.sell(item("bouquet"), item("vase"), to: member)
    try counter.issue("off20", to: member)
    try counter.issue("delivery", to: member)
    try counter.sell(item("bouquet"), to: member, coupon: .best) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    let year = try counter.account(member).year(2026)
    #expect(
      year.saved == [
        SavedAmount(kind: .memberPrice, amount: Money(500)), SavedAmount(kind: .tier, amount: Money(5_360)),
        SavedAmount(kind: .coupon, amount: Money(2_000)),
      ])
    #expect(year.total == Money(7_860))
    #expect(year.earned == Points(286 + 221))
    #expect(try counter.account(member).year(2025) == YearSummary(year: 2025))
  }

  @Test("S133, R2: a refund takes back its share, in the year of the order")
  func refunds() throws {
    let counter = try counter()
    let member = try counter.join()
    let order = try counter.sell(item("rose", 3), to: member)
    #expect(try counter.account(member).year(2026).total == Money(300))
    try counter.move(to: "2027-01-05")
    try counter.refund(order, (0, 1))
    #expect(try counter.account(member).year(2026).total == Money(200))
    #expect(try counter.account(member).year(2026).earned == Points(18))
    try counter.refund(order)
    #expect(try counter.account(member).years.isEmpty)
  }

  @Test("S05: every benefit stands with its value on the order, and they add up to what was taken off")
  func listed() throws {
    let counter = try counter()
    let member = try counter.join()
    try counter.issue("ten", to: member)
    let order = try counter.sell(item("bouquet"), item("vase", 2), to: member, coupon: .best) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    #expect(order.benefits.map(\.kind) == [.memberPrice, .tier, .coupon])
    #expect(order.benefits.reduce(.zero) { $0 + $1.amount } == order.discount)
  }

  @Test("S18: the member price needs a member; others see what a card would save")
  func memberPrice() throws {
    let counter = try counter()
    let quote = try counter.quote(item("vase", 2))
    #expect((quote.due, quote.memberSaving) == (Money(10_000), Money(1_000)))
    let member = try counter.join()
    let theirs = try counter.quote(item("vase", 2), to: member)
    #expect((theirs.due, theirs.memberSaving) == (Money(9_000), .zero))
  }
}
