import Testing

@testable import Shop

/// What the order screen says before it is saved is what is saved.
@Suite("Before an order is saved")
struct BeforeSavingTests {
  struct Case: Sendable {
    var spent = 0
    var items: [DraftItem]
    var points = 0
    var earned: Int
  }

  @Test(
    "S06: the points shown beforehand are those of the receipt: the tier's rate on the goods paid with money",
    arguments: [
      // 268.00 at one point for 1.00.
      Case(items: [item("bouquet")], earned: 268),
      // Silver pays 5 % less and earns 1.2 times: 254.60 x 1.2 = 305.52.
      Case(spent: 100_000, items: [item("bouquet")], earned: 305),
      // 100 points pay 1.00: 267.00 are paid with money.
      Case(items: [item("bouquet")], points: 100, earned: 267),
      // A plan's fee earns nothing; a card for 0.99 no whole point.
      Case(items: [item("plan-garden"), item("card")], earned: 0),
      // Once floored over the sum of the lines, never line by line: 3.33 + 0.99 + 0.99.
      Case(items: [item("ribbon"), item("card", 2)], earned: 5),
    ])
  func earning(_ expected: Case) throws {
    let counter = try Counter { settings in
      settings.addLadder()
      var plan = PlanTests.garden
      plan.benefits = Benefits()
      settings.plans = [plan]
    }
    let member = try counter.join()
    if expected.spent > 0 {
      try counter.sell(item("custom", at: expected.spent), to: member)
      try counter.give(-counter.balance(member), to: member)
    }
    try counter.give(expected.points + 100, to: member)
    let draft = counter.draft(expected.items, to: member, coupon: .none, points: expected.points) { _ in }
    let quote = try counter.state.quote(draft, on: counter.day)
    let order = try counter.sell(expected.items, to: member, points: expected.points)
    #expect(quote.earned == Points(expected.earned))
    #expect(order.earned == quote.earned)
    #expect(counter.balance(member) == 100 + expected.earned)
  }

  @Test("S05: each benefit that applied stands on the order by itself, with what it took off")
  func benefits() throws {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
      settings.delivery.fee = Money(1_500)
    }
    let member = try counter.join()
    try counter.sell(item("custom", at: 300_000), to: member)
    let code = try counter.issue("off20", to: member)
    let order = try counter.sell(item("bouquet"), item("vase"), to: member, coupon: .codes([code])) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    // Gold: 10 % off the bouquet; the vase has its member price, which 10 % only equals; 20 off; delivered free.
    #expect(order.benefits.map(\.kind) == [.memberPrice, .tier, .coupon, .delivery])
    #expect(order.benefits.map(\.amount.minor) == [500, 2_680, 2_000, 1_500])
    #expect(order.due == Money(26_800 + 5_000 - 500 - 2_680 - 2_000))
  }
}
