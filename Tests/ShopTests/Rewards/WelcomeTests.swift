import Testing

@testable import Shop

@Suite("S02, S38, L4: what joining gives")
struct WelcomeTests {
  func shop() throws -> Counter {
    try Counter { settings in
      settings.addTemplates()
      settings.rewards.welcome.points = Points(100)
      settings.rewards.welcome.template = "first"
    }
  }

  @Test("S02: welcome points and coupon at joining, in one line with it")
  func given() throws {
    let counter = try shop()
    let member = try counter.join()
    #expect(counter.balance(member) == 100)
    #expect(counter.coupons(member).map(\.template) == ["first"])
    #expect(counter.coupons(member).map(\.cause) == [.welcome])
  }

  @Test("S02, L4: once per normalised phone, whoever on it joins next")
  func once() throws {
    let counter = try shop()
    try counter.join("Lin Yue", phone: "138 0013 8812")
    let second = try counter.join("Lin Mei", phone: "+86 138-0013-8812")
    #expect(counter.balance(second) == 0 && counter.coupons(second).isEmpty)
    let other = try counter.join("Anna", phone: "13800138813")
    #expect(counter.balance(other) == 100)
  }

  @Test("S38, P3: the newcomer's offer applies to the very order at which they join, and to no later one")
  func firstOrder() throws {
    let counter = try shop()
    let member = try counter.join()
    let order = try counter.sell(item("lily"), to: member, coupon: .best)
    #expect((order.due, order.coupons.count) == (Money(1_000), 1))
    let code = try counter.issue("first", to: member)
    #expect(
      try counter.quote(item("lily"), to: member, coupon: .best).missed.map(\.miss) == [.notFirstOrder])
    // Once the first order has come back whole there is none, and the restored coupon is good again.
    try counter.refund(order)
    #expect(try counter.quote(item("lily"), to: member, coupon: .codes([code])).due == Money(1_000))
  }

  @Test("S38: someone whose first order is saved already gets no offer for one")
  func attached() throws {
    let counter = try shop()
    let order = try counter.sell(item("lily"))
    let member = try counter.join(with: order.id)
    #expect(counter.coupons(member).isEmpty)
    #expect(counter.balance(member) == 100 + 25)
  }

  @Test("S38: who was brought by a member gets the newcomer's coupon besides")
  func brought() throws {
    let counter = try shop()
    try counter.change { $0.rewards.referral.newcomer = "extra" }
    let member = try counter.join()
    let newcomer = try counter.welcome("Anna", by: member)
    #expect(counter.coupons(newcomer).map(\.template) == ["first", "extra"])
    #expect(counter.coupons(member).map(\.template) == ["first"])
  }

  @Test("S02: nothing is given where nothing is set, and a retired template gives nothing")
  func blank() throws {
    let counter = try shop()
    try counter.change { settings in
      settings.rewards.welcome.points = .zero
      let place = settings.templates.firstIndex { $0.code == "first" } ?? 0
      settings.templates[place].retired = true
    }
    let member = try counter.join()
    #expect(try counter.account(member).grants.isEmpty)
    #expect(try counter.account(member).entries.isEmpty)
  }
}
