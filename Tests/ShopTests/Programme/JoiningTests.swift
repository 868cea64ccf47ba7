import Testing

@testable import Shop

@Suite("S01: joining")
struct JoiningTests {
  /// A customer on file who asked to join.
  private func asked(_ counter: Counter, phone: String = "13800138812") throws -> PersonID {
    try counter.join(phone: phone)
  }

  private func counter(_ rule: JoinRule) throws -> Counter {
    try Counter { settings in
      settings.addLadder()
      settings.tiers[0].benefits.discount = BasisPoints(percent: 10)
      settings.joining = rule
    }
  }

  struct Case: Sendable {
    var rule: JoinRule
    var shortfall: JoinShortfall?
  }

  @Test(
    "S01: each rule says exactly what is missing",
    arguments: [
      Case(rule: JoinRule(), shortfall: nil),
      Case(rule: JoinRule(kind: .spend, spend: Money(10_000)), shortfall: .spend(Money(10_000))),
      Case(rule: JoinRule(kind: .orders, orders: 2), shortfall: .orders(2)),
      Case(rule: JoinRule(kind: .fee, fee: Money(2_900)), shortfall: .fee(Money(2_900))),
      Case(rule: JoinRule(kind: .product, product: "vase"), shortfall: .product("vase")),
    ])
  func rules(_ expected: Case) throws {
    let counter = try counter(expected.rule)
    let member = try asked(counter)
    #expect(counter.state.joinShortfall(of: counter.state.account(member), on: counter.day) == expected.shortfall)
    #expect((counter.state.account(member)?.isMember ?? false) == (expected.shortfall == nil))
    #expect((counter.state.account(member)?.asked != nil) == (expected.shortfall != nil))
    #expect(counter.state.globals.members == (expected.shortfall == nil ? 1 : 0))
    #expect(counter.people[member]?.name == "Lin Yue")
  }

  @Test("S01: the order that meets the spend joins, at a member's prices, and earns")
  func spend() throws {
    let counter = try counter(JoinRule(kind: .spend, spend: Money(10_000)))
    let member = try asked(counter)
    try counter.sell(item("custom", at: 6_800), to: member)
    #expect(try !counter.account(member).isMember)
    let short = try counter.quote(item("rose", 3), to: member)
    #expect((short.joins, short.joinShortfall) == (false, .spend(Money(200))))
    #expect((short.due, short.memberSaving) == (Money(3_000), Money(300)))
    let quote = try counter.quote(item("rose", 4), to: member)
    #expect((quote.joins, quote.due, quote.earned) == (true, Money(3_600), Points(36)))
    let order = try counter.sell(item("rose", 4), to: member)
    let account = try counter.account(member)
    #expect((account.isMember, account.tier.code, account.asked) == (true, "seed", nil))
    #expect((order.due, order.earned, order.tierBefore) == (Money(3_600), Points(36), "seed"))
    #expect(counter.state.globals.members == 1)
  }

  @Test("S01: the second order joins")
  func orders() throws {
    let counter = try counter(JoinRule(kind: .orders, orders: 2))
    let member = try asked(counter)
    try counter.sell(item("rose"), to: member)
    #expect(try !counter.account(member).isMember)
    try counter.sell(item("rose"), to: member)
    #expect(try counter.account(member).isMember)
  }

  @Test("S01, Q1: the fee is an order line: it joins, earns nothing and is no goods")
  func fee() throws {
    let counter = try counter(JoinRule(kind: .fee, fee: Money(2_900)))
    let member = try asked(counter)
    let alone = try counter.quote(item("rose"), to: member)
    #expect((alone.joins, alone.joinShortfall, alone.due) == (false, .fee(Money(2_900)), Money(1_000)))
    let order = try counter.sell(item("rose"), item("joining-fee"), to: member)
    #expect((order.due, order.goods, order.fees, order.earned) == (Money(3_800), Money(900), Money(2_900), Points(9)))
    #expect(try counter.account(member).isMember)
    #expect(refusal { () throws(Refusal) in _ = try counter.quote(item("joining-fee"), to: member) } == .alreadyMember)
    #expect(refusal { () throws(Refusal) in _ = try counter.quote(item("joining-fee")) } == .notMember)
  }

  @Test("S01: a fee that is paid later joins when it is paid")
  func feeLater() throws {
    let counter = try counter(JoinRule(kind: .fee, fee: Money(2_900)))
    let member = try asked(counter)
    let order = try counter.sell(item("joining-fee"), to: member) { $0.tender = nil }
    #expect(try !counter.account(member).isMember)
    try counter.perform(.payOrder(order.id, .card))
    #expect(try counter.account(member).isMember)
  }

  @Test("S01: buying the named product joins; one that came back does not count")
  func product() throws {
    let counter = try counter(JoinRule(kind: .product, product: "vase"))
    let member = try asked(counter)
    let order = try counter.sell(item("vase"), to: member)
    #expect((try counter.account(member).isMember, order.due) == (true, Money(4_500)))
    let other = try Counter { $0.joining = JoinRule(kind: .product, product: "vase") }
    let walkIn = try other.sell(item("vase"))
    try other.refund(walkIn)
    let late = try other.join("Anna")
    #expect(other.state.account(late)?.isMember == false)
  }

  @Test("S01, S129: a walk-in order of the day counts towards the rule", arguments: [9_999, 10_000])
  func walkIn(amount: Int) throws {
    let counter = try counter(JoinRule(kind: .spend, spend: Money(10_000)))
    let order = try counter.sell(item("custom", at: amount))
    let member = try counter.join(with: order.id)
    #expect(try counter.account(member).isMember == (amount == 10_000))
    #expect(try counter.account(member).purchases.count == 1)
    #expect(counter.balance(member) == (amount == 10_000 ? 100 : 0))
  }

  @Test("L4: a first-order offer is for the first order on a phone, also for who joins with it")
  func firstOrder() throws {
    let counter = try Counter { $0.addTemplates() }
    let first = try counter.join(phone: "13800138812")
    try counter.issue("first", to: first)
    #expect(try counter.quote(item("bouquet"), to: first, coupon: .best).due == Money(25_300))
    try counter.sell(item("bouquet"), to: first, coupon: .best)
    let second = try counter.join("Anna", phone: "+86 138 0013 8812")
    try counter.issue("first", to: second)
    #expect(try counter.quote(item("bouquet"), to: second, coupon: .best).due == Money(26_800))
  }
}
