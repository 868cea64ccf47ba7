import Testing

@testable import Shop

@Suite("P1: the fixed order of prices")
struct PricingTests {
  @Test("P1.1: unit price times quantity, or the typed price of an open-price item")
  func listPrice() throws {
    let counter = try Counter()
    let quote = try counter.quote(item("rose", 3), item("custom", 2, at: 12_345))
    #expect(quote.lines.map(\.list) == [Money(3_000), Money(24_690)])
    #expect(quote.due == Money(27_690))
  }

  @Test("P1.1: what is no line is refused")
  func badLines() throws {
    let counter = try Counter()
    let cases: [(DraftItem, Refusal)] = [
      (item("custom"), .priceMissing("custom")), (item("custom", at: -1), .priceMissing("custom")),
      (item("rose", at: 900), .priceFixed("rose")), (item("nothing"), .unknownProduct("nothing")),
      (item("rose", 0), .quantityUnreadable("rose")), (item("rose", -2), .quantityUnreadable("rose")),
      (item("rose", 10_000), .quantityUnreadable("rose")), (item("rose", .max), .quantityUnreadable("rose")),
      (item("custom", at: .max), .amountTooLarge), (item("custom", 2, at: 1_000_000_000_000), .amountTooLarge),
    ]
    for (line, expected) in cases {
      #expect(refusal { () throws(Refusal) in _ = try counter.quote(line) } == expected)
    }
    #expect(refusal { () throws(Refusal) in _ = try counter.quote() } == .orderEmpty)
  }

  @Test(
    "P1.2: the lowest of list, member and tier price, per line",
    arguments: [
      // A silver member has 5 % off; vase has a member price of 45.00 against 50.00.
      ("rose", 1, 950), ("vase", 1, 4_500), ("voucher", 1, 10_000), ("ribbon", 1, 316), ("ribbon", 3, 949),
    ] as [(SKU, Int, Int)])
  func lowestPrice(sku: SKU, quantity: Int, due: Int) throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    #expect(counter.tier(member) == "silver")
    // 333 x 5 % = 16.65 -> 17; 999 x 5 % = 49.95 -> 50.
    #expect(try counter.quote(item(sku, quantity), to: member).due == Money(due))
  }

  @Test("P1.2, S18: a walk-in pays list and is told what members save")
  func walkIn() throws {
    let counter = try Counter()
    let quote = try counter.quote(item("vase", 2))
    #expect(quote.due == Money(10_000))
    #expect(quote.memberSaving == Money(1_000))
    #expect(quote.earned == .zero)
  }

  static func bundled(price: Int, parts: [BundlePart] = [BundlePart(sku: "rose"), BundlePart(sku: "vase")]) -> Bundle {
    var bundle = Bundle()
    bundle.code = "set"
    bundle.name = LocalizedText("Set")
    bundle.parts = parts
    bundle.price = Money(price)
    return bundle
  }

  @Test("P1.3: a bundle counts where it is lower in sum, as often as it is there")
  func bundles() throws {
    var catalogue = Catalogue.corner
    catalogue.bundles = [Self.bundled(price: 5_000)]
    let counter = try Counter(catalogue: catalogue)
    // 10.00 + 50.00 = 60.00 against 50.00: 10.00 off twice, the third rose stays.
    let quote = try counter.quote(item("rose", 3), item("vase", 2))
    #expect(quote.due == Money(11_000))
    // 20.00 over (10.00, 50.00) twice: 1.67 and 8.33 each.
    #expect(quote.lines.map(\.discount) == [Money(334), Money(1_666)])
    #expect(quote.benefits.map(\.kind) == [.bundle])
  }

  @Test("P1.3: a bundle that is dearer than the member's price is not used")
  func dearBundle() throws {
    var catalogue = Catalogue.corner
    catalogue.bundles = [Self.bundled(price: 5_600)]
    let counter = try Counter(catalogue: catalogue)
    let member = try counter.join()
    #expect(try counter.quote(item("rose"), item("vase"), to: member).due == Money(5_500))
    #expect(try counter.quote(item("rose"), item("vase")).due == Money(5_600))
  }

  @Test("P1.3: of several open-price pieces a bundle takes the dearest, in whatever order they were typed")
  func dearestPiece() throws {
    var catalogue = Catalogue.corner
    catalogue.bundles = [Self.bundled(price: 3_000, parts: [BundlePart(sku: "custom"), BundlePart(sku: "rose")])]
    let counter = try Counter(catalogue: catalogue)
    let first = try counter.quote(item("custom", at: 3_000), item("custom", at: 9_000), item("rose"))
    let second = try counter.quote(item("rose"), item("custom", at: 9_000), item("custom", at: 3_000))
    #expect(first.due == Money(6_000))
    #expect(second.due == Money(6_000))
  }

  /// Percent before amount, then points, then delivery: 268.00 - 26.80 - 20.00 - 100.00 + 15.00.
  @Test("P1: every step in its place, whatever the order of entry")
  func wholeOrder() throws {
    let counter = try Counter { settings in
      settings.addTemplate("ten", .percentOff) {
        $0.percent = BasisPoints(percent: 10); $0.stackable = true
      }
      settings.addTemplate("off20", .amountOff) {
        $0.amount = Money(2_000); $0.threshold = Money(26_800)
      }
    }
    let member = try counter.join()
    try counter.give(20_000, to: member)
    let ten = try counter.issue("ten", to: member)
    let off = try counter.issue("off20", to: member)
    for codes in [[ten, off], [off, ten]] {
      let quote = try counter.quote(item("bouquet"), to: member, coupon: .codes(codes), points: 10_000) {
        $0.handover = Handover(kind: .delivery, day: counter.day)
        $0.deliveryFee = Money(1_500)
      }
      #expect(quote.benefits.map(\.amount) == [Money(2_680), Money(2_000)])
      #expect(quote.goods == Money(22_120))
      #expect(quote.pointsValue == Money(10_000))
      #expect(quote.mostPoints == Points(11_000))
      #expect(quote.due == Money(13_620))
      #expect(quote.earned == Points(121))
    }
  }

  @Test("P1: thresholds measure eligible goods after free goods, not after percentages", arguments: [false, true])
  func thresholds(free: Bool) throws {
    let counter = try Counter { settings in
      settings.addTemplate("free", .buyGet) {
        $0.buy = 2; $0.get = 1; $0.limit = 1; $0.stackable = true
      }
      settings.addTemplate("ten", .percentOff) {
        $0.percent = BasisPoints(percent: 10); $0.stackable = true
      }
      settings.addTemplate("off", .amountOff) {
        $0.amount = Money(500); $0.threshold = Money(3_000)
      }
    }
    let member = try counter.join()
    let codes = try [free ? "free" : "ten", "off"].map { try counter.issue($0, to: member) }
    let outcome = refusal { () throws(Refusal) in
      let quote = try counter.quote(item("rose", 3), to: member, coupon: .codes(codes))
      // 30.00 - 3.00 - 5.00
      #expect(quote.due == Money(2_200))
    }
    // With the free rose 20.00 are left of the 30.00 wanted.
    #expect(outcome == (free ? .coupon(.needsMore(Money(1_000))) : nil))
  }

  @Test("P1: the threshold of free goods is measured after them as well")
  func freeGoodsThreshold() throws {
    let counter = try Counter { settings in
      settings.addTemplate("free", .buyGet) {
        $0.buy = 2; $0.get = 1; $0.limit = 1; $0.threshold = Money(2_500)
      }
    }
    let member = try counter.join()
    let code = try counter.issue("free", to: member)
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("rose", 3), to: member, coupon: .codes([code])) }
        == .coupon(.needsMore(Money(500))))
    #expect(try counter.quote(item("rose", 4), to: member, coupon: .codes([code])).due == Money(3_000))
  }

  @Test("P1.7: the tier's free delivery is measured after step 3 and not lost by a coupon")
  func freeDelivery() throws {
    let counter = try Counter { settings in
      settings.addLadder(gold: Benefits(freeDeliveryFrom: Money(20_000)))
      settings.addTemplate("off", .amountOff) { $0.amount = Money(5_000) }
      settings.delivery.fee = Money(1_500)
    }
    let member = try counter.join()
    try counter.sell(item("custom", at: 300_000), to: member)
    let code = try counter.issue("off", to: member)
    let quote = try counter.quote(item("custom", at: 20_000), to: member, coupon: .codes([code])) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    #expect(quote.due == Money(15_000))
    #expect(quote.handover.waived)
    #expect(quote.benefits.map(\.amount) == [Money(5_000), Money(1_500)])
    let small = try counter.quote(item("custom", at: 19_999), to: member) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
    }
    #expect(small.due == Money(21_499))
  }

  @Test("P1: never below 0")
  func neverBelowZero() throws {
    let counter = try Counter { $0.addTemplate("big", .amountOff) { $0.amount = Money(50_000) } }
    let member = try counter.join()
    let code = try counter.issue("big", to: member)
    let quote = try counter.quote(item("rose"), item("card"), to: member, coupon: .codes([code]))
    #expect(quote.due == .zero)
    #expect(quote.lines.map(\.net) == [.zero, .zero])
    #expect(quote.benefits.map(\.amount) == [Money(1_099)])
  }

  @Test("P1: a fee that is no amount is refused", arguments: [-1, Int.max, Int.min, 1_000_000_000_001])
  func badFee(fee: Int) throws {
    let counter = try Counter()
    let outcome = refusal { () throws(Refusal) in
      _ = try counter.quote(item("rose")) {
        $0.handover = Handover(kind: .delivery, day: counter.day)
        $0.deliveryFee = Money(fee)
      }
    }
    #expect(outcome == .amountTooLarge)
  }

  @Test("P1: the order of entry of items does not change what is due")
  func orderOfEntry() throws {
    var catalogue = Catalogue.corner
    catalogue.bundles = [Self.bundled(price: 5_001)]
    let counter = try Counter(catalogue: catalogue) { settings in
      settings.addLadder()
      settings.addTemplates()
    }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    for template in ["capped", "two-one", "off20"] as [TemplateCode] { try counter.issue(template, to: member) }
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let pool: [DraftItem] = [
        item("rose", chance.int(1...4)), item("vase", chance.int(1...3)), item("ribbon", chance.int(1...5)),
        item("card"), item("custom", chance.int(1...2), at: chance.int(1...9_999)), item("custom", at: 77),
      ]
      let items = Array(pool.shuffled(using: &chance).prefix(chance.int(1...6)))
      let draft = counter.draft(items, to: member, coupon: .best, points: 0) { _ in }
      var shuffled = draft
      shuffled.items.shuffle(using: &chance)
      let (one, two) = (
        try counter.state.quote(draft, on: counter.day), try counter.state.quote(shuffled, on: counter.day)
      )
      #expect(one.due == two.due)
      #expect(one.coupons == two.coupons)
    }
  }
}

@Suite("P4, P5: free goods and tax")
struct FreeGoodsAndTaxTests {
  @Test("P4: a line that is free in part becomes two, and the free piece keeps its list price")
  func partial() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("two-one", to: member)
    let quote = try counter.quote(item("lily"), item("rose", 2), to: member, coupon: .codes([code]))
    #expect(quote.lines.map(\.quantity) == [1, 1, 1])
    #expect(quote.lines.map(\.list) == [Money(2_500), Money(1_000), Money(1_000)])
    #expect(quote.lines.map(\.free) == [false, false, true])
    #expect(quote.lines.last?.net == .zero)
    #expect(quote.due == Money(3_500))
  }

  @Test("P4: rounding stays inside the line when it is split")
  func splitRounding() throws {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
    }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    let code = try counter.issue("two-one", to: member)
    // 3 x 3.33 = 9.99, 5 % = 0.50 off; one piece free: list 3.33, discount 0.33 of 0.50 stays with the two kept.
    let quote = try counter.quote(item("ribbon", 3), to: member, coupon: .codes([code]))
    #expect(quote.lines.map(\.list) == [Money(666), Money(333)])
    #expect(quote.lines.map(\.discount) == [Money(33), Money(333)])
    #expect(quote.benefits.map(\.amount) == [Money(50), Money(316)])
    #expect(quote.due == Money(633))
  }

  @Test("S30, P4: a gift stands in the order with its worth beside 0")
  func gift() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("gift", to: member)
    let quote = try counter.quote(item("bouquet"), to: member, coupon: .codes([code]))
    #expect(quote.lines.last?.sku == "vase")
    #expect(quote.lines.last?.list == Money(5_000))
    #expect(quote.lines.last?.free == true)
    #expect(quote.due == Money(26_800))
  }

  @Test(
    "P5: the tax contained is net x rate / (1 + rate), half up",
    arguments: [(11_300, 1_300, 1_300), (100, 1_300, 12), (104, 600, 6), (9, 600, 1), (8, 600, 0), (0, 1_300, 0)])
  func tax(net: Int, rate: Int, contained: Int) {
    var line = OrderLine()
    line.list = Money(net)
    line.taxRate = BasisPoints(rate)
    #expect(line.taxContained == Money(contained))
  }

  @Test("P5: products carry their rate onto the line", arguments: [1, 3])
  func carried(quantity: Int) throws {
    let counter = try Counter()
    #expect(try counter.quote(item("taxed", quantity), item("rose")).taxContained == Money(1_300 * quantity))
  }
}
