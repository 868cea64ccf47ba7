import Testing

@testable import Shop

@Suite("C4: coupons open to bearer")
struct BearerTests {
  @Test("C4: any order may use it, a walk-in's too, until the uses are gone")
  func uses() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.bearer("extra", uses: 3)
    #expect(try counter.sell(item("rose", 2), to: member, coupon: .codes([code])).due == Money(1_500))
    #expect(try counter.sell(item("rose", 2), coupon: .codes([code])).due == Money(1_500))
    #expect(counter.state.coupon(code)?.bearer?.usesLeft == 1)
    #expect(counter.state.coupon(code)?.state(on: counter.day) == .issued)
    try counter.sell(item("rose", 2), coupon: .codes([code]))
    #expect(counter.state.coupon(code)?.bearer?.spent == Money(1_500))
    #expect(counter.state.coupon(code)?.state(on: counter.day) == .redeemed)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("rose", 2), coupon: .codes([code])) } == .coupon(.usedUp))
    #expect(refusal { () throws(Refusal) in try counter.perform(.withdrawCoupon(code)) } == .coupon(.usedUp))
  }

  @Test("C4: it is proposed to nobody and is in nobody's list")
  func notProposed() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.bearer("extra", uses: 3)
    let quote = try counter.quote(item("rose", 2), to: member, coupon: .best)
    #expect(quote.coupons.isEmpty && quote.missed.isEmpty)
    #expect(try counter.account(member).coupons.isEmpty)
    #expect(counter.state.globals.bearers == [code])
    try counter.perform(.withdrawCoupon(code))
    #expect(counter.state.globals.bearers.isEmpty)
  }

  @Test(
    "C4: the budget is never overdrawn, and what is left of it is named",
    // Ten percent: 26.80, 26.80, then 6.40 are left of 60.00.
    arguments: [(60_00, 3, 640), (53_60, 3, 0), (80_40, 3, nil)] as [(Int, Int, Int?)])
  func budget(budget: Int, orders: Int, left: Int?) throws {
    let counter = try Counter { $0.addTemplates() }
    let code = try counter.bearer("ten", uses: 100, budget: budget)
    for _ in 1..<orders { #expect(try counter.sell(item("bouquet"), coupon: .codes([code])).discount == Money(2_680)) }
    let next = refusal { () throws(Refusal) in try counter.sell(item("bouquet"), coupon: .codes([code])) }
    switch left {
    case nil: #expect(next == nil)
    case 0: #expect(next == .coupon(.usedUp))
    case let left?:
      #expect(next == .coupon(.budgetLeft(Money(left))))
      // What fits still goes: 10 % of 64.00.
      #expect(try counter.sell(item("custom", at: 6_400), coupon: .codes([code])).discount == Money(left))
      #expect(counter.state.coupon(code)?.bearer?.budgetLeft == .zero)
    }
  }

  @Test("C4, R3: a full refund gives the use and its part of the budget back, a refund in part does not")
  func restored() throws {
    let counter = try Counter { $0.addTemplates() }
    let code = try counter.bearer("ten", uses: 1, budget: 5_000)
    let before = try #require(counter.state.coupon(code))
    let order = try counter.sell(item("lily", 4), coupon: .codes([code]))
    #expect(order.discount == Money(1_000))
    try counter.refund(order, (0, 1))
    #expect(counter.state.coupon(code)?.bearer?.usesLeft == 0)
    try counter.refund(order)
    #expect(counter.state.coupon(code) == before)
    #expect(try counter.sell(item("lily", 4), coupon: .codes([code])).discount == Money(1_000))
    #expect(counter.folded().coupon(code) == counter.state.coupon(code))
  }

  @Test("C4: only a manager issues one, with uses and a budget that are some")
  func issued() throws {
    let counter = try Counter { $0.addTemplates() }
    #expect(
      refusal { () throws(Refusal) in _ = try counter.bearer("ten", uses: 1, by: .staff) }
        == .notAllowed(needs: .manager))
    for uses in [0, -1, 1_000_001] {
      #expect(
        refusal { () throws(Refusal) in _ = try counter.bearer("ten", uses: uses) }
          == .settingsInvalid(.outOfRange(key: "uses", 1...1_000_000)))
    }
    #expect(
      refusal { () throws(Refusal) in _ = try counter.bearer("ten", uses: 1, budget: 0) } == .amountTooLarge)
    #expect(
      refusal { () throws(Refusal) in _ = try counter.bearer("none", uses: 1) } == .unknownTemplate("none"))
  }

  @Test("C4: its conditions hold for whoever brings it, and a first order needs a member")
  func conditions() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.bearer("first", uses: 9)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("lily"), coupon: .codes([code])) }
        == .coupon(.needsMember))
    #expect(try counter.sell(item("lily"), to: member, coupon: .codes([code])).due == Money(1_000))
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("lily"), to: member, coupon: .codes([code])) }
        == .coupon(.notFirstOrder))
  }

  @Test("S26: a partner's coupon carries the partner")
  func partner() throws {
    let counter = try Counter { $0.addTemplates() }
    let code = try counter.bearer("extra", uses: 2, partner: "cafe-luna")
    #expect(counter.state.coupon(code)?.partner == "cafe-luna")
  }
}
