import Testing

@testable import Shop

/// Whatever is typed, asked for or imported: a refusal or an answer, never a trap.
@Suite("Extreme inputs")
struct ExtremeInputTests {
  static let numbers = [
    0, 1, -1, 2, 99, 100, 101, 9_999, 10_000, 1_000_000, Money.limit.minor - 1, Money.limit.minor,
    Money.limit.minor + 1, Int.max - 1, Int.max, Int.min, Int.min + 1,
  ]

  @Test("N1: quotes and sales at the edge of what a number holds")
  func quotes() throws {
    var chance = SeededGenerator(seed: 21)
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
    }
    let member = try counter.join()
    for template in ["ten", "capped", "two-one", "off20", "extra"] as [TemplateCode] {
      try counter.issue(template, to: member)
    }
    try counter.give(1_000_000_000, to: member)
    func number() -> Int { Self.numbers.randomElement(using: &chance) ?? 0 }
    var sold = 0
    for _ in 0..<4_000 {
      let items = (0..<chance.int(1...3)).map { _ in
        chance.chance(1, of: 3)
          ? item("ribbon", number()) : item("custom", chance.chance(1, of: 2) ? 1 : number(), at: number())
      }
      let draft = counter.draft(items, to: chance.chance(1, of: 4) ? nil : member, coupon: .best, points: 0) {
        if chance.chance(1, of: 4) { $0.points = Points(number()) }
        if chance.chance(1, of: 3) {
          $0.handover = Handover(kind: .delivery, day: counter.day)
          $0.deliveryFee = Money(number())
        }
      }
      guard let quote = try? counter.state.quote(draft, on: counter.day) else { continue }
      #expect((.zero...Money.limit + Money.limit).contains(quote.due))
      _ = quote.taxContained
      if (try? counter.perform(.placeOrder(draft))) != nil { sold += 1 }
    }
    #expect(sold > 100)
  }

  @Test("R2: refunds of the largest orders, with any request")
  func refunds() throws {
    var chance = SeededGenerator(seed: 22)
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    func number() -> Int { Self.numbers.randomElement(using: &chance) ?? 0 }
    for _ in 0..<150 {
      try counter.give(Points.limit.count, to: member)
      let price = chance.int(Money.limit.minor / 5...Money.limit.minor / 3)
      let points = try counter.account(member).owed == .zero ? 1_000_000_000 : 0
      let order = try counter.sell(item("custom", 3, at: price), to: member, points: points)
      for _ in 0..<20 { _ = try? counter.refund(order, (number(), number()), (0, number())) }
      if try !counter.order(order).isRefundedWhole { try counter.refund(order) }
      let refunds = try counter.order(order).refunds
      #expect(refunds.reduce(.zero) { $0 + $1.money } == order.due)
      #expect(refunds.reduce(.zero) { $0 + $1.pointsBack } == Points(points))
    }
  }

  @Test("N1: settings and products out of bounds are refused", arguments: [-1, Int.max, Int.min])
  func settings(number: Int) throws {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
    }
    let changes: [(inout ShopSettings) -> Void] = [
      { $0.programme.earnPoints = number }, { $0.programme.earnPer = Money(number) },
      { $0.programme.redeemPoints = number }, { $0.programme.redeemValue = Money(number) },
      { $0.programme.redeemStep = number }, { $0.programme.redeemCap = BasisPoints(number) },
      { $0.programme.pointsMonths = number }, { $0.programme.undoMinutes = number },
      { $0.tiers[1].benefits.earnRate = BasisPoints(number) }, { $0.tiers[1].benefits.discount = BasisPoints(number) },
      { $0.tiers[1].benefits.freeDeliveryFrom = Money(number) }, { $0.tiers[1].keep.spend = Money(number) },
      { $0.templates[0].terms.amount = Money(number) }, { $0.templates[0].terms.threshold = Money(number) },
      { $0.templates[1].terms.percent = BasisPoints(number) }, { $0.templates[2].terms.cap = Money(number) },
      { $0.templates[3].terms.buy = number }, { $0.templates[3].terms.get = number },
      { $0.templates[0].validDays = number }, { $0.delivery.fee = Money(number) },
      { $0.templates[0].terms.conditions.weekdays = [number] }, { $0.programme.benefitDaysAfter = number },
    ]
    for change in changes {
      let outcome = refusal { () throws(Refusal) in try counter.change(change) }
      guard case .settingsInvalid(.outOfRange) = outcome else {
        Issue.record("accepted or misnamed: \(String(describing: outcome))")
        continue
      }
    }
    let products: [(inout Product) -> Void] = [
      { $0.price = Money(number) }, { $0.memberPrice = Money(number) }, { $0.cost = Money(number) },
      { $0.taxRate = BasisPoints(number) },
    ]
    for change in products {
      var product = try #require(counter.state.catalogue["rose"])
      change(&product)
      let outcome = refusal { () throws(Refusal) in try counter.perform(.saveProducts([product])) }
      guard case .settingsInvalid(.outOfRange) = outcome else {
        Issue.record("accepted or misnamed: \(String(describing: outcome))")
        continue
      }
    }
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(.changeBundles([PricingTests.bundled(price: number)]))
      } == .settingsInvalid(.outOfRange(key: "bundles.set.price", 0...Money.limit.minor)))
  }

  @Test("N1: the programme's own sums hold at every edge of its settings")
  func programmes() {
    for earnPoints in [0, 1, 1_000] {
      for unit in [1, 100, Money.limit.minor] {
        for points in [1, 100, 1_000_000] {
          var programme = Programme()
          programme.earnPoints = earnPoints
          programme.earnPer = Money(unit)
          programme.redeemValue = Money(unit)
          programme.redeemPoints = points
          programme.redeemStep = 1
          for amount in Self.numbers {
            _ = programme.points(for: Money(amount), at: BasisPoints(1_000_000))
            _ = programme.value(of: Points(amount))
            let most = programme.mostPoints(for: Money(amount), balance: Points(Points.limit.count))
            #expect(programme.value(of: most) <= Money(max(0, amount)))
          }
        }
      }
    }
  }
}
