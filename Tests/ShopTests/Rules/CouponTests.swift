import Testing

@testable import Shop

@Suite("P2, P3, C1: coupons")
struct CouponTests {
  @Test("P2: the coupon best for the member is proposed")
  func best() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    for template in ["ten", "off20", "capped"] as [TemplateCode] { try counter.issue(template, to: member) }
    // 268.00: ten percent is 26.80, the fixed one 20.00, the capped one 10.00.
    #expect(try counter.quote(item("bouquet"), to: member, coupon: .best).due == Money(24_120))
    // 100.00: ten percent is 10.00, the fixed one 20.00.
    #expect(try counter.quote(item("voucher"), to: member, coupon: .best).due == Money(8_000))
    // One key changes it.
    #expect(try counter.quote(item("voucher"), to: member, coupon: .none).due == Money(10_000))
  }

  @Test("P2: ties go to the earliest expiry", arguments: [false, true])
  func ties(soonFirst: Bool) throws {
    let counter = try Counter { settings in
      settings.addTemplate("late", .amountOff, validDays: 40) { $0.amount = Money(100) }
      settings.addTemplate("soon", .amountOff, validDays: 5) { $0.amount = Money(100) }
    }
    let member = try counter.join()
    let templates: [TemplateCode] = soonFirst ? ["soon", "late"] : ["late", "soon"]
    for template in templates { try counter.issue(template, to: member) }
    let quote = try counter.quote(item("rose"), to: member, coupon: .best)
    #expect(quote.coupons.compactMap { counter.state.coupon($0)?.template } == ["soon"])
  }

  @Test("P2: a free delivery is not proposed where the tier delivers free anyway")
  func wastedDelivery() throws {
    let counter = try Counter { settings in
      settings.addLadder(gold: Benefits(freeDeliveryFrom: .zero))
      settings.addTemplates()
      settings.delivery.fee = Money(2_500)
    }
    let member = try counter.join()
    try counter.sell(item("custom", at: 300_000), to: member)
    let code = try counter.issue("delivery", to: member)
    func deliver(_ draft: inout OrderDraft) { draft.handover = Handover(kind: .delivery, day: counter.day) }
    let quote = try counter.quote(item("rose"), to: member, coupon: .best, deliver)
    #expect(quote.coupons.isEmpty)
    #expect(quote.missed.map(\.miss) == [.noDeliveryFee])
    #expect(quote.due == Money(1_000))
    #expect(
      refusal { () throws(Refusal) in
        _ = try counter.quote(item("rose"), to: member, coupon: .codes([code]), deliver)
      } == .coupon(.noDeliveryFee))
  }

  @Test("P2: one coupon, unless the others are stackable")
  func stacking() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let ten = try counter.issue("ten", to: member)
    let off = try counter.issue("off20", to: member)
    let extra = try counter.issue("extra", to: member)
    #expect(
      refusal { () throws(Refusal) in
        _ = try counter.quote(item("bouquet"), to: member, coupon: .codes([ten, off]))
      } == .couponsExclusive)
    let order = try counter.sell(item("bouquet"), to: member, coupon: .codes([extra, ten, extra]))
    #expect(order.due == Money(26_800 - 2_680 - 500))
    #expect(order.benefits.map(\.amount) == [Money(2_680), Money(500)])
    #expect(Set(order.coupons) == [ten, extra])
  }

  @Test("S29, N3: a capped percentage is split over its lines by largest remainder")
  func cap() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("capped", to: member)
    let quote = try counter.quote(item("bouquet"), item("card"), item("lily"), to: member, coupon: .codes([code]))
    // 20 % of 293.99 is above the cap of 10.00: 912, 3 and 85 fen.
    #expect(quote.lines.map(\.discount) == [Money(912), Money(3), Money(85)])
    let small = try counter.quote(item("lily"), item("ribbon"), to: member, coupon: .codes([code]))
    // Below the cap: 5.00 and 0.666 -> 0.67.
    #expect(small.lines.map(\.discount) == [Money(500), Money(67)])
  }

  struct Miss: Sendable {
    var template: TemplateCode
    var items: [DraftItem]
    var miss: CouponMiss
  }

  @Test(
    "S29, P3: a coupon that does not apply says why and how far off it is",
    arguments: [
      Miss(template: "off20", items: [item("lily", 3)], miss: .needsMore(Money(2_500))),
      Miss(template: "two-one", items: [item("lily"), item("rose")], miss: .needsPieces(1)),
      Miss(template: "delivery", items: [item("rose")], miss: .noDeliveryFee),
      Miss(template: "no-roses", items: [item("rose", 5)], miss: .noEligibleGoods),
      Miss(template: "roses", items: [item("rose", 5), item("bouquet")], miss: .needsMore(Money(5_000))),
      Miss(template: "gold", items: [item("rose")], miss: .wrongTier(["gold"])),
      // 2026-03-10 is a Tuesday.
      Miss(template: "weekend", items: [item("rose")], miss: .wrongWeekday([6, 7])),
      Miss(template: "first", items: [item("rose")], miss: .notFirstOrder),
      Miss(template: "orchid", items: [item("rose")], miss: .giftUnavailable),
    ])
  func misses(_ expected: Miss) throws {
    let counter = try Counter { settings in
      settings.addTemplates()
      settings.addLadder()
      settings.addTemplate("no-roses", .amountOff) {
        $0.amount = Money(1); $0.conditions.withoutTags = ["rose"]
      }
      settings.addTemplate("roses", .amountOff) {
        $0.amount = Money(1); $0.conditions.tags = ["rose"]; $0.threshold = Money(10_000)
      }
      settings.addTemplate("gold", .percentOff) {
        $0.percent = BasisPoints(1); $0.conditions.tiers = ["gold"]
      }
      settings.addTemplate("weekend", .amountOff) {
        $0.amount = Money(1); $0.conditions.weekdays = [6, 7]
      }
      settings.addTemplate("orchid", .gift) { $0.gift = "orchid" }
    }
    try counter.moveStock(.counted, "orchid", 0)
    let member = try counter.join()
    try counter.sell(item("card"), to: member)
    let code = try counter.issue(expected.template, to: member)
    let draft = counter.draft(expected.items, to: member, coupon: .codes([code]), points: 0) { _ in }
    #expect(throws: Refusal.coupon(expected.miss)) { try counter.state.quote(draft, on: counter.day) }
    var proposed = draft
    proposed.coupon = .best
    let quote = try counter.state.quote(proposed, on: counter.day)
    #expect(quote.missed.map(\.miss) == [expected.miss])
  }

  @Test("P3: used, withdrawn, expired, another's and unknown coupons are named")
  func unusable() throws {
    let counter = try Counter { $0.addTemplates() }
    let (member, other) = (try counter.join(), try counter.join("Anna"))
    let (used, gone, old) = (
      try counter.issue("ten", to: member), try counter.issue("ten", to: member), try counter.issue("ten", to: member)
    )
    let order = try counter.sell(item("rose"), to: member, coupon: .codes([used]))
    try counter.perform(.withdrawCoupon(gone))
    func miss(_ code: CouponCode, _ account: PersonID?) -> Refusal? {
      refusal { () throws(Refusal) in _ = try counter.quote(item("rose"), to: account, coupon: .codes([code])) }
    }
    #expect(miss(used, member) == .coupon(.used(order.id)))
    #expect(miss(gone, member) == .coupon(.withdrawn))
    #expect(miss(old, other) == .coupon(.notTheirs))
    #expect(miss(old, nil) == .coupon(.notTheirs))
    #expect(miss(CouponCode.blank, member) == .unknownCoupon)
    try counter.move(to: "2026-04-09")
    #expect(miss(old, member) == nil)
    try counter.move(to: "2026-04-10")
    #expect(miss(old, member) == .coupon(.expired(try #require(Day("2026-04-09")))))
  }

  @Test("S30, C1: buy N get M gives the cheapest, limited per order")
  func buyGet() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("two-one", to: member)
    // Nine pieces would give three; the limit is two: a card (0.99) and a ribbon (3.33).
    let quote = try counter.quote(
      item("rose", 7), item("ribbon"), item("card"), to: member, coupon: .codes([code]))
    #expect(quote.due == Money(7_000))
    #expect(quote.lines.filter(\.free).map(\.sku) == ["ribbon", "card"])
  }

  @Test("C1: the life of a coupon")
  func life() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("off20", to: member)
    #expect(counter.state.coupon(code)?.state == .issued)
    let order = try counter.sell(item("bouquet"), to: member, coupon: .codes([code]))
    #expect(counter.state.coupon(code)?.state == .redeemed)
    #expect(counter.state.coupon(code)?.order == order.id)
    #expect(refusal { () throws(Refusal) in try counter.perform(.withdrawCoupon(code)) } == .couponUsed(order.id))
    let refund = try counter.refund(order)
    let restored = try #require(refund.couponRestored)
    #expect(restored != code)
    #expect(counter.state.coupon(code)?.state == .redeemed)
    #expect(counter.state.coupon(restored)?.until == counter.state.coupon(code)?.until)
    try counter.perform(.withdrawCoupon(restored))
    #expect(refusal { () throws(Refusal) in try counter.perform(.withdrawCoupon(restored)) } == .couponWithdrawn)
    let expiring = try counter.issue("off20", to: member)
    try counter.move(to: "2026-04-10")
    #expect(counter.state.coupon(expiring)?.state(on: counter.day) == .expired)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.withdrawCoupon(expiring)) }
        == .couponExpired(try #require(Day("2026-04-09"))))
  }

  @Test("C1: a coupon keeps the terms of its day, and a retired template gives no more")
  func terms() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("off20", to: member)
    try counter.change {
      $0.templates[0].terms.amount = Money(1)
      $0.templates[0].retired = true
    }
    #expect(try counter.quote(item("bouquet"), to: member, coupon: .codes([code])).due == Money(24_800))
    #expect(refusal { () throws(Refusal) in try counter.issue("off20", to: member) } == .templateRetired("off20"))
    #expect(refusal { () throws(Refusal) in try counter.issue("none", to: member) } == .unknownTemplate("none"))
  }
}

@Suite("S31, D05: coupons that an order gives")
struct NextVisitTests {
  func shop() throws -> Counter {
    try Counter { settings in
      settings.addTemplate("next", .amountOff, afterOrderFrom: 20_000) { $0.amount = Money(1_000) }
      settings.addTemplate("grand", .amountOff, afterOrderFrom: 50_000) { $0.amount = Money(5_000) }
    }
  }

  @Test(
    "S31: the best matching rule issues one coupon", arguments: [(19_999, nil), (20_000, "next"), (60_000, "grand")])
  func issued(goods: Int, template: String?) throws {
    let counter = try shop()
    let member = try counter.join()
    let order = try counter.sell(item("custom", at: goods), to: member)
    #expect(order.issued.compactMap { counter.state.coupon($0)?.template.text } == [template].compactMap { $0 })
  }

  @Test("S31: withdrawn on the full refund when unused, left when used")
  func withdrawn() throws {
    let counter = try shop()
    let member = try counter.join()
    let order = try counter.sell(item("custom", 2, at: 15_000), to: member)
    let code = try #require(order.issued.first)
    try counter.refund(order, (0, 1))
    #expect(counter.state.coupon(code)?.state == .issued)
    let refund = try counter.refund(order)
    #expect(refund.withdrawn == [code])
    #expect(counter.state.coupon(code)?.state == .withdrawn)
  }

  @Test("S31: a coupon does not come back once the order that gave it has")
  func giverRefunded() throws {
    let counter = try shop()
    let member = try counter.join()
    let giver = try counter.sell(item("custom", at: 20_000), to: member)
    let user = try counter.sell(item("rose", 5), to: member, coupon: .codes(giver.issued))
    try counter.refund(giver)
    #expect(try counter.refund(user).couponRestored == nil)
    #expect(counter.coupons(member).isEmpty)
  }

  @Test("S31: a coupon that came back is still the giving order's to withdraw")
  func restoredThenWithdrawn() throws {
    let counter = try shop()
    let member = try counter.join()
    let giver = try counter.sell(item("custom", at: 20_000), to: member)
    let user = try counter.sell(item("rose", 5), to: member, coupon: .codes(giver.issued))
    let restored = try #require(try counter.refund(user).couponRestored)
    #expect(try counter.refund(giver).withdrawn == [restored])
    #expect(counter.coupons(member).isEmpty)
  }

  @Test(
    "D05: none after sympathy, none for a walk-in", arguments: ["sympathy", "funeral", "qingming"] as [OccasionCode])
  func sorrow(occasion: OccasionCode) throws {
    let counter = try shop()
    let member = try counter.join()
    #expect(try counter.sell(item("bouquet"), to: member) { $0.occasion = occasion }.issued.isEmpty)
    #expect(try counter.sell(item("bouquet"), to: member) { $0.occasion = .birthday }.issued.count == 1)
    #expect(try counter.sell(item("bouquet")).issued.isEmpty)
  }
}
