import Testing

@testable import Shop

/// Points multiplied on some days, for some members and goods (S15), and bonus points by tag (S92).
@Suite("Points campaigns")
struct PointsCampaignTests {
  /// Roses carry the tag `rose`. 2026-03-10 is a Tuesday.
  private func counter(_ campaigns: [PointsCampaign], _ change: (inout ShopSettings) -> Void = { _ in }) throws
    -> Counter
  {
    try Counter { settings in
      settings.addLadder(silver: Benefits(earnRate: BasisPoints(12_000)), gold: Benefits())
      settings.promotions.campaigns = campaigns
      change(&settings)
    }
  }

  private func campaign(
    _ code: PointsCampaignCode = "double", _ multiplier: Int = 20_000, from: String = "2026-03-01",
    through: String = "2026-03-31", weekdays: [Int] = [], tags: [String] = [], tiers: [TierCode] = []
  ) throws -> PointsCampaign {
    PointsCampaign(
      code: code, title: LocalizedText(code.text), from: try #require(Day(from)), through: try #require(Day(through)),
      multiplier: BasisPoints(multiplier), weekdays: weekdays, tags: tags, tiers: tiers)
  }

  @Test(
    "S15, Q1: multiplied on its days and weekdays, and not on the day after its last",
    arguments: [
      ("2026-03-10", 536), ("2026-03-12", 536), ("2026-03-13", 268), ("2026-03-31", 536), ("2026-04-07", 268),
    ])
  func days(day: String, earned: Int) throws {
    let counter = try counter([campaign(weekdays: [2, 3, 4])])
    let member = try counter.join()
    try counter.move(to: day)
    #expect(try counter.quote(item("bouquet"), to: member).earned == Points(earned))
    let order = try counter.sell(item("bouquet"), to: member)
    #expect(order.earned == Points(earned))
    #expect(order.campaigns.map(\.code) == (earned == 268 ? [] : ["double"]))
    #expect(counter.balance(member) == earned)
  }

  @Test("S15, Q1: tags limit it to lines, and everything is floored once over their sum")
  func tags() throws {
    let counter = try counter([campaign("rose", 15_000, tags: ["rose"])])
    let member = try counter.join()
    // 10.00 of roses count one and a half times, 3.33 of ribbon once: 15 + 3.33 = 18.33.
    let order = try counter.sell(item("rose"), item("ribbon"), to: member)
    #expect(order.earned == Points(18))
    #expect(order.campaigns.first?.lines == [0])
    // 0.99 + 3.33 are 4.32: nothing to multiply, and no campaign on the order.
    let plain = try counter.sell(item("card"), item("ribbon"), to: member)
    #expect(plain.earned == Points(4))
    #expect(plain.campaigns.isEmpty)
  }

  @Test("S15, Q1: campaigns multiply each other and the tier's rate, exactly")
  func several() throws {
    let counter = try counter([campaign(), campaign("rose", 12_500, tags: ["rose"]), campaign("third", 11_111)])
    let member = try counter.join()
    // 10.00 x 2 x 1.25 x 1.1111 + 3.33 x 2 x 1.1111 = 27.7775 + 7.399926
    #expect(try counter.sell(item("rose"), item("ribbon"), to: member).earned == Points(35))
    try counter.sell(item("custom", at: 100_000), to: member)
    #expect(counter.tier(member) == "silver")
    #expect(try counter.sell(item("rose"), item("ribbon"), to: member).earned == Points(42))
  }

  @Test("S15: only members of the tiers named; a walk-in earns it when joining the same day")
  func who() throws {
    let counter = try counter([campaign(tiers: ["silver"])])
    let member = try counter.join()
    #expect(try counter.sell(item("bouquet"), to: member).earned == Points(268))
    try counter.change { $0.promotions.campaigns[0].tiers = ["seed"] }
    let walkIn = try counter.sell(item("bouquet"))
    #expect(walkIn.campaigns.isEmpty)
    let joined = try counter.join("Anna", with: walkIn.id)
    #expect(counter.balance(joined) == 536)
    #expect(try counter.order(walkIn).campaigns.map(\.code) == ["double"])
  }

  @Test("S15, S101: only members of the segment, by what their file and their orders say that day")
  func segments() throws {
    let counter = try counter([campaign()]) { settings in
      settings.segments = [Segment(code: "poster", name: LocalizedText("Poster"), rule: .condition(.neverBought))]
      settings.promotions.campaigns[0].segment = "poster"
    }
    let member = try counter.join()
    #expect(try counter.sell(item("bouquet"), to: member).earned == Points(536))
    #expect(try counter.sell(item("bouquet"), to: member).earned == Points(268))
  }

  @Test("S15, R2: a refund takes back what was multiplied that day, whatever runs now")
  func refunds() throws {
    let counter = try counter([campaign()])
    let member = try counter.join()
    let order = try counter.sell(item("rose", 3), item("lily"), to: member)
    #expect(order.earned == Points(110))
    try counter.change { $0.promotions.campaigns = [] }
    #expect(try counter.refund(order, (0, 1)).pointsTaken == Points(20))
    #expect(try counter.refund(order).pointsTaken == Points(90))
    #expect(counter.balance(member) == 0)
  }

  @Test("S15, Q1: an order that is paid later keeps the campaign of its day; what came back before earns nothing")
  func later() throws {
    let counter = try counter([campaign("rose", 30_000, tags: ["rose"])])
    let member = try counter.join()
    let order = try counter.sell(item("rose", 2), item("lily", 2), to: member) { $0.tender = nil }
    try counter.refund(order, (0, 1), (1, 1))
    try counter.move(to: "2026-04-20")
    try counter.perform(.payOrder(order.id, .cash))
    // 10.00 of roses three times, 25.00 of lilies once.
    #expect(counter.balance(member) == 55)
  }

  @Test("S15, Q1: the part paid with points earns nothing, split over the lines")
  func points() throws {
    let counter = try counter([campaign("rose", 20_000, tags: ["rose"])])
    let member = try counter.join()
    try counter.give(1_000, to: member)
    // 30.00 of roses and 10.00 of custom, 10.00 paid with points: 22.50 twice and 7.50 once.
    let order = try counter.sell(item("rose", 3), item("custom", at: 1_000), to: member, points: 1_000)
    #expect(order.earned == Points(52))
  }

  @Test("S92: products with a green tag earn bonus points by line, once a line, taken back with it in proportion")
  func bonus() throws {
    let counter = try counter([campaign()]) { $0.activities.bonuses = [TagBonus(tag: "rose", points: Points(7))] }
    let member = try counter.join()
    // 30.00 doubled and 7 on top; the quote says the same.
    #expect(try counter.quote(item("rose", 3), to: member).earned == Points(67))
    let order = try counter.sell(item("rose", 3), item("lily"), to: member)
    #expect(order.earned == Points(117))
    #expect(order.lines.map(\.bonus.count) == [7, 0])
    #expect(try counter.refund(order).pointsTaken == Points(117))
    // Nothing is earned on what is given away.
    #expect(try counter.sell(item("custom", at: 0), to: member).earned == .zero)
  }

  @Test("S15, S40: a segment that is not there is named")
  func unknownSegment() throws {
    var settings = ShopSettings.plain
    settings.promotions.campaigns = [try campaign()]
    settings.promotions.campaigns[0].segment = "none"
    #expect(
      settings.faults(with: .corner) == [.unknown(key: "promotions.campaigns.double.segment", code: "none")])
  }

  @Test("S15: settings that cannot be multiplied are named")
  func faults() throws {
    var settings = ShopSettings.plain
    settings.promotions.campaigns = try [
      campaign("a"), campaign("b"), campaign("c"), campaign("d", 100_001, weekdays: [8], tiers: ["none"]),
    ]
    #expect(
      settings.faults(with: .corner) == [
        .outOfRange(key: "promotions.campaigns.d.multiplier", 0...100_000),
        .outOfRange(key: "promotions.campaigns.d.weekdays", 1...7),
        .unknown(key: "promotions.campaigns.d.tiers", code: "none"), .outOfRange(key: "promotions.campaigns", 0...3),
      ])
  }
}
