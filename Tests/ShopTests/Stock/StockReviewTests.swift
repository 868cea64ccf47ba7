import Testing

@testable import Shop

@Suite("S66, S67: what is low and what is ageing")
struct StockReviewTests {
  private func rows(_ counter: Counter) -> [SKU: StockRow] {
    Dictionary(counter.state.stockReview(on: counter.day).map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "S67: flowers age in days against their vase life, everything else in weeks",
    arguments: [
      // Roses stand 7 days: half of it rounded up is 4. Vases: 12 and 26 weeks.
      ("rose", 0, "fresh"), ("rose", 3, "fresh"), ("rose", 4, "ageing"), ("rose", 6, "ageing"), ("rose", 7, "old"),
      ("vase", 83, "fresh"), ("vase", 84, "ageing"), ("vase", 181, "ageing"), ("vase", 182, "old"),
    ] as [(SKU, Int, String)])
  func ages(sku: SKU, days: Int, level: String) throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, sku, 8)
    let came = counter.day
    counter.day = came + days
    let age = try #require(counter.state.stockAge(of: sku, on: counter.day))
    #expect(age.level.rawValue == level)
    #expect(age.oldest == came && age.days == days)
    #expect(age.wilts == (sku == "rose" ? came + 7 : nil))
  }

  @Test("S67: the oldest pieces go first, and what comes back is as old as its sale")
  func batches() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 10)
    try counter.move(to: "2026-03-12")
    let sold = try counter.sell(item("rose", 6))
    try counter.move(to: "2026-03-14")
    try counter.moveStock(.received, "rose", 20)
    #expect(counter.state.stockAge(of: "rose", on: counter.day)?.ageing == 4)
    try counter.sell(item("rose", 4))
    #expect(counter.state.stockAge(of: "rose", on: counter.day)?.days == 0)
    try counter.refund(sold, (0, 2))
    let batches = try #require(counter.state.figures("rose")?.batches)
    #expect(batches.map { "\($0.day) \($0.quantity)" } == ["2026-03-12 2", "2026-03-14 20"])
    // The same on a fold of the facts.
    #expect(counter.folded().figures("rose")?.batches == batches)
  }

  @Test("S67: low by the product's own level, else the shop's; what is out says what may stand in")
  func low() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.counted, "paper", 20)
    try counter.moveStock(.counted, "vase", 4)
    try counter.moveStock(.counted, "rose", 0)
    try counter.moveStock(.counted, "lily", 9)
    var found = rows(counter)
    #expect(found["paper"]?.level == .low && found["vase"]?.level == .fine && found["rose"]?.level == .out)
    #expect(found["rose"]?.substitutes == ["lily"])
    #expect(found["card"] == nil, "untracked")
    #expect(found["bouquet"]?.action == .orderPart("rose"))
    #expect(found["lilies"]?.stock == 3 && found["lilies"]?.isMade == true && found["lilies"]?.action == nil)
    try counter.moveStock(.counted, "vase", 3)
    try counter.moveStock(.counted, "lily", 0)
    found = rows(counter)
    #expect(found["vase"]?.level == .low)
    #expect(found["rose"]?.substitutes == [])
    // The most pressing first, in the order of the catalogue.
    #expect(counter.state.stockReview(on: counter.day).map(\.sku.text).prefix(4) == ["rose", "lily", "paper", "vase"])
  }

  @Test("S67: reorder to what the cover lasts at the speed of late; what wilts only for its vase days")
  func reorder() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 60)
    try counter.moveStock(.received, "vase", 30)
    try counter.sell(item("rose", 56), item("vase", 28))
    // 56 in 28 days are 2 a day, for 7 days; vases 1 a day for 14 days.
    #expect(rows(counter)["rose"]?.action == nil)
    try counter.moveStock(.counted, "rose", 2)
    #expect(rows(counter)["rose"]?.action == .reorder(to: 14))
    #expect(rows(counter)["vase"]?.action == .reorder(to: 14))
    #expect(rows(counter)["vase"]?.sold == 28)
    // Long after, nothing is known of its speed: twice the level at which it is low.
    try counter.move(to: "2026-05-20")
    #expect(rows(counter)["vase"]?.action == .reorder(to: 6))
  }

  @Test("S66: old flowers are written off, ageing ones go into the bouquet of the week")
  func flowers() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 30)
    try counter.move(to: "2026-03-14")
    try counter.moveStock(.received, "rose", 20)
    #expect(rows(counter)["rose"]?.action == .bouquet)
    try counter.move(to: "2026-03-17")
    #expect(rows(counter)["rose"]?.action == .writeOff(pieces: 30, cost: Money(12_000)))
  }

  @Test("S66: ageing goods are paired with what is there, old ones marked down, never below their cost")
  func goods() throws {
    let bundle = {
      var bundle = Bundle()
      bundle.code = "set"
      bundle.parts = StockShop.parts([("vase", 1), ("card", 1)])
      bundle.price = Money(6_000)
      return bundle
    }()
    let counter = try Counter(catalogue: Catalogue(products: StockShop.catalogue.products, bundles: [bundle]))
    try counter.moveStock(.received, "vase", 20)
    try counter.moveStock(.received, "paper", 60)
    counter.day = counter.day + 100
    #expect(rows(counter)["vase"]?.action == .pair(with: "card"))
    #expect(rows(counter)["paper"]?.action == .sellFirst)
    try counter.moveStock(.counted, "card", 0)
    // Without the card: of the same style, in another place.
    #expect(rows(counter)["vase"]?.action == .pair(with: "rose"))
    counter.day = counter.day + 100
    #expect(rows(counter)["vase"]?.action == .markDown(to: Money(4_720)))
    var vase = try #require(counter.state.catalogue["vase"])
    vase.cost = Money(5_500)
    try counter.perform(.saveProducts([vase]))
    #expect(rows(counter)["vase"]?.action == .markDown(to: Money(5_500)))
  }

  @Test(
    "S63: what is out of season is neither offered nor ordered again",
    arguments: [("2026-03-10", true), ("2026-07-10", false)])
  func seasons(on: String, offered: Bool) throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    var tulip = StockShop.product("tulip", 1_200, cost: 400)
    tulip.seasons = [.winter, .spring]
    try counter.perform(.saveProducts([tulip]))
    try counter.move(to: on)
    try counter.moveStock(.counted, "tulip", 1)
    #expect(tulip.isOffered(on: counter.day) == offered)
    #expect((rows(counter)["tulip"]?.action == .reorder(to: 6)) == offered)
  }

  @Test("S67: the thresholds are settings, and what is old has been ageing before")
  func settings() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.change {
      $0.stock.ageingShare = BasisPoints(percent: 80); $0.stock.lowAt = 8
    }
    try counter.moveStock(.received, "rose", 8)
    counter.day = counter.day + 5
    #expect(counter.state.stockAge(of: "rose", on: counter.day)?.level == .fresh)
    #expect(rows(counter)["rose"]?.level == .low)
    #expect(
      refusal { () throws(Refusal) in try counter.change { $0.stock.oldWeeks = 3 } }
        == .settingsInvalid(.outOfRange(key: "stock.oldWeeks", 12...1_040)))
  }
}
