import Testing

@testable import Shop

@Suite("T3, S129: orders")
struct OrderTests {
  @Test("T3: an order keeps the total that was shown, or says the new one")
  func shownTotal() throws {
    let counter = try Counter()
    let quote = try counter.quote(item("bouquet"))
    var dearer = try #require(counter.state.catalogue["bouquet"])
    dearer.price = Money(28_800)
    try counter.perform(.saveProducts([dearer]))
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("bouquet")) { $0.shown = quote.due } }
        == .totalChanged(now: Money(28_800)))
    #expect(try counter.sell(item("bouquet")) { $0.shown = Money(28_800) }.due == Money(28_800))
  }

  @Test("T3: the day rolls over and the coupon has expired", arguments: [true, false])
  func rolledOver(named: Bool) throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("off20", to: member)
    let choice: CouponChoice = named ? .codes([code]) : .best
    try counter.move(to: "2026-04-09")
    let shown = try counter.quote(item("voucher"), to: member, coupon: choice).due
    try counter.move(to: "2026-04-10")
    let outcome = refusal { () throws(Refusal) in
      try counter.sell(item("voucher"), to: member, coupon: choice) { $0.shown = shown }
    }
    let lastDay = try #require(Day("2026-04-09"))
    #expect(outcome == (named ? .coupon(.expired(lastDay)) : .totalChanged(now: Money(10_000))))
  }

  @Test("T3: another counter has redeemed the coupon")
  func otherCounter() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("ten", to: member)
    let first = try counter.sell(item("rose"), to: member, coupon: .codes([code]))
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("rose"), to: member, coupon: .codes([code])) }
        == .coupon(.used(first.id)))
  }

  @Test("S129: a walk-in has no points and no tier, and its occasion is kept")
  func walkIn() throws {
    let counter = try Counter()
    let order = try counter.sell(item("bouquet")) { $0.occasion = .birthday }
    #expect(order.account == nil)
    #expect(order.earned == .zero)
    #expect(order.tier.isEmpty)
    #expect(order.occasion == .birthday)
    #expect(counter.state.figures("bouquet")?.orders(for: .birthday) == 1)
  }

  @Test("S129: attached to someone who joins the same day: points, spend and tier")
  func attached() throws {
    let counter = try Counter { $0.addLadder() }
    let order = try counter.sell(item("custom", at: 100_000))
    let member = try counter.join(with: order.id)
    #expect(counter.balance(member) == 1_000)
    #expect(counter.tier(member) == "silver")
    #expect(try counter.order(order).account == member)
    #expect(try counter.account(member).purchases.map(\.order) == [order.id])
    #expect(refusal { () throws(Refusal) in try counter.join("Anna", with: order.id) } == .orderTaken(member))
    try counter.refund(order)
    #expect(counter.balance(member) == 0)
    #expect(counter.tier(member) == "seed")
  }

  @Test("S129: not the next day, not one that came back")
  func notAttached() throws {
    let counter = try Counter()
    let (first, second) = (try counter.sell(item("rose")), try counter.sell(item("rose")))
    try counter.refund(second)
    #expect(refusal { () throws(Refusal) in try counter.join(with: second.id) } == .unknownOrder)
    try counter.move(to: "2026-03-11")
    #expect(refusal { () throws(Refusal) in try counter.join(with: first.id) } == .unknownOrder)
    #expect(counter.state.globals.members == 0)
  }

  @Test("Orders of a day are numbered from 001")
  func numbers() throws {
    let counter = try Counter()
    #expect(try counter.sell(item("rose")).number == "260310-001")
    #expect(try counter.sell(item("rose")).number == "260310-002")
    try counter.move(to: "2026-12-01")
    #expect(try counter.sell(item("rose")).number == "261201-001")
  }

  @Test("A delivery wants a day that has not passed")
  func deliveryDay() throws {
    let counter = try Counter()
    let past = counter.day - 1
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("rose")) { $0.handover = Handover(kind: .pickUp) } }
        == .dayMissing)
    #expect(
      refusal { () throws(Refusal) in
        try counter.sell(item("rose")) { $0.handover = Handover(kind: .delivery, day: past) }
      } == .dayPast(past))
  }

  @Test("A delivery's details are bounded, and one file reaches one revision by one command")
  func details() throws {
    let counter = try Counter()
    let member = try counter.join()
    let decision = try counter.perform(
      .placeOrder(
        counter.draft([item("rose")], to: member, coupon: .none, points: 0) {
          $0.receiver = .named("Mother")
          $0.delivery.name = "Mother"
          $0.delivery.address = "1 Garden Road"
        }))
    #expect(decision.people.map(\.revision) == [2])
    let saved = decision.events.compactMap { event -> PersonSaved? in
      guard case .personSaved(let saved) = event else { return nil }
      return saved
    }
    #expect(saved.map(\.revision) == [2])
    #expect(saved.first?.changed == ["receivers", "deliveries"])
    #expect(
      refusal { () throws(Refusal) in
        try counter.sell(item("rose")) { $0.delivery.message = String(repeating: "x", count: 10_000_000) }
      } == .nameTooLong(limit: 500))
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("rose")) { $0.delivery.phone = "not a phone" } }
        == .phoneUnreadable("not a phone"))
  }
}
