import Insight
import Shop
import Testing

@testable import Console

/// What orders say of someone, with exact figures. It is 21 November 2026.
@Suite("Preferences out of orders")
struct PreferenceTests {
  private final class Bench {
    let shop: MemoryShop
    let id: PersonID
    let today = SmallShop.day("2026-11-21")

    init() throws {
      let small = try SmallShop.make()
      shop = small.shop
      id = small.cast.chen
    }

    /// One order on a day; `coupon` issues and uses one.
    func buy(_ sku: SKU, on day: String, coupon: Bool = false) throws {
      shop.now = SmallShop.instant(day + "T02:00:00Z")
      if coupon { try shop.carryOut(.issueCoupon(CouponIssue(member: id, template: "ten-percent"))) }
      var draft = OrderDraft()
      draft.account = id
      draft.items = [DraftItem(sku)]
      draft.coupon = coupon ? .best : .none
      try shop.carryOut(.placeOrder(draft))
    }

    func preferences() throws -> Preferences {
      Preferences(of: try #require(shop.state.account(id)), in: shop.state, on: today)
    }
  }

  @Test("S45: a preference names its share and the orders behind it, the newest first; one order says nothing")
  func inferred() throws {
    let bench = try Bench()
    #expect(try bench.preferences() == Preferences())
    try bench.buy("lilies", on: "2026-11-21")
    #expect(try bench.preferences().inferred.isEmpty)
    // 180 days earlier: half the weight, so 2 of 3 parts white, 1 of 3 red alone.
    try bench.buy("lilies", on: "2026-11-21")
    try bench.buy("roses-11", on: "2026-11-21")
    let found = try bench.preferences()
    #expect(found.orders == 3)
    let white = try #require(found.inferred.first { $0.facet == .colour })
    #expect(white.value == "white")
    #expect(abs(white.share - 2.0 / 3) < 1e-12)
    #expect(white.orders.count == 2)
    #expect(!found.inferred.contains { $0.value == "red" })
    #expect(found.priceBand == Money(12_800)...Money(12_800))
  }

  @Test("S49: an order half a year old weighs half: two old against two new give a third and two thirds")
  func weights() throws {
    let bench = try Bench()
    for _ in 0..<2 { try bench.buy("lilies", on: "2026-05-25") }
    for _ in 0..<2 { try bench.buy("roses-11", on: "2026-11-21") }
    let colours = try bench.preferences().inferred.filter { $0.facet == .colour }
    #expect(colours.map(\.value) == ["red", "white"])
    #expect(abs(colours[0].share - 2.0 / 3) < 1e-12)
    #expect(abs(colours[1].share - 1.0 / 3) < 1e-12)
  }

  @Test("S49: three lilies and then three roses are a change, noticed with its day; two and two are not")
  func drift() throws {
    let bench = try Bench()
    for day in ["2026-01-05", "2026-02-05"] { try bench.buy("lilies", on: day) }
    for day in ["2026-07-05", "2026-08-05"] { try bench.buy("roses-11", on: day) }
    #expect(try bench.preferences().drift == nil)
    let other = try Bench()
    for day in ["2026-01-05", "2026-02-05", "2026-03-05"] { try other.buy("lilies", on: day) }
    for day in ["2026-07-05", "2026-08-05", "2026-09-05"] { try other.buy("roses-11", on: day) }
    let drift = try #require(try other.preferences().drift)
    #expect((drift.from, drift.to) == ("lily", "rose"))
    #expect(drift.since == SmallShop.day("2026-07-05"))
    #expect(drift.earlier.count == 3 && drift.recent.count == 3)
    let words = Words(language: .english, currency: .cny)
    #expect(
      words.sentence(for: drift, today: other.today)
        == "Changed from lily to rose since 5 Jul (3 orders before, 3 after)")
  }

  @Test("S50: no coupon in five is low, one in five is mid, three in five is high; two orders say nothing")
  func discounts() throws {
    for (coupons, level) in [(0, DiscountSensitivity.Level.low), (1, .mid), (2, .mid), (3, .high), (5, .high)] {
      let bench = try Bench()
      for number in 0..<5 { try bench.buy("tulips", on: "2026-11-\(10 + number)", coupon: number < coupons) }
      let found = try #require(try bench.preferences().discounts)
      #expect((found.orders, found.discounted) == (5, coupons))
      #expect(found.level == level)
    }
    let bench = try Bench()
    for day in ["2026-11-01", "2026-11-02"] { try bench.buy("tulips", on: day) }
    #expect(try bench.preferences().discounts == nil)
  }

  @Test("S44: an enquiry calls once the item has come in since, not for stock from before, not for the muted")
  func callWhenIn() throws {
    let bench = try Bench()
    let shop = bench.shop
    shop.now = SmallShop.instant("2026-11-01T02:00:00Z")
    try shop.carryOut(.moveStock(StockMoved(sku: "peony", kind: .received, quantity: 3)))
    shop.now = SmallShop.instant("2026-11-05T02:00:00Z")
    var person = try #require(shop.person(bench.id))
    person.ask("peonies", item: "peony", on: SmallShop.day("2026-11-05"), by: "li")
    person.ask("something blue", item: "", on: SmallShop.day("2026-11-05"), by: "li")
    try shop.carryOut(.savePerson(person))
    #expect(shop.state.callsWhenIn(shop.directory()).isEmpty)
    shop.now = SmallShop.instant("2026-11-06T02:00:00Z")
    try shop.carryOut(.moveStock(StockMoved(sku: "peony", kind: .received, quantity: 4)))
    let calls = shop.state.callsWhenIn(shop.directory())
    #expect(calls.map(\.enquiry.number) == [1])
    #expect(calls.first?.arrivals == [Arrival(sku: "peony", day: SmallShop.day("2026-11-06"), stock: 7)])
    person = try #require(shop.person(bench.id))
    person.muted = true
    try shop.carryOut(.savePerson(person))
    #expect(shop.state.callsWhenIn(shop.directory()).isEmpty)
    let closed = [3, 1, 1].map { person.closeEnquiry($0, as: .told, on: bench.today) }
    #expect(closed == [false, true, false])
  }

  @Test("S54: a size is stale the day after twelve months, also one of 29 February")
  func stale() {
    let size = SizeCard(garment: .coat, size: "38", day: SmallShop.day("2024-02-29"), by: "li")
    #expect(!size.isStale(on: SmallShop.day("2025-02-28")))
    #expect(size.isStale(on: SmallShop.day("2025-03-01")))
  }

  @Test(
    "S52, S53: three delights at most, the most frequent first; influence counts arrivals, posts and staff's word once")
  func delightsAndInfluence() {
    var profile = Profile()
    let order = OrderID(high: 0, low: 1)
    profile.delights = [
      Delight(order: order, day: Day(number: 1), what: [.shape, .colours, .card]),
      Delight(order: order, day: Day(number: 2), what: [.wrapping, .card]),
      Delight(order: order, day: Day(number: 3), what: [.colours]),
    ]
    #expect(profile.topDelights == [.colours, .card, .wrapping])
    #expect(Influence.level(arrivals: 0, shares: 0, vouched: false) == 0)
    #expect(Influence.level(arrivals: 4, shares: 0, vouched: false) == 1)
    #expect(Influence.level(arrivals: 1, shares: 9, vouched: true) == 3)
  }

  @Test("S48: a renamed and a merged tag go on under the new code; a retired one is kept and given no more")
  func tagLife() throws {
    let bench = try Bench()
    let shop = bench.shop
    for code in ["lily", "rose"] { try shop.carryOut(.changeTags(.add(Tag(TagCode(code), name: LocalizedText(code))))) }
    var person = try #require(shop.person(bench.id))
    person.give("lily", in: shop.state.settings, on: bench.today, by: "li")
    try shop.carryOut(.savePerson(person))
    try shop.carryOut(.changeTags(.rename("lily", to: "lilies", LocalizedText("Lilies"))))
    #expect(person.has("lilies", in: shop.state.settings) && person.has("lily", in: shop.state.settings))
    try shop.carryOut(.changeTags(.merge("lilies", into: "rose")))
    #expect(shop.state.tags(of: person, shop.state.account(bench.id), on: bench.today).map(\.tag.code) == ["rose"])
    #expect(shop.state.tagUsage(shop.directory(), on: bench.today)["rose"]?.byHand == 1)
    try shop.carryOut(.changeTags(.retire("rose")))
    #expect(person.has("rose", in: shop.state.settings))
    #expect(shop.state.settings.offeredTags.isEmpty)
    #expect(throws: Refusal.unknownTag("lily")) {
      try shop.carryOut(.changeTags(.merge("lily", into: "rose")))
    }
    var other = try #require(shop.person(bench.id))
    other.tags.append(PersonTag("none", day: bench.today, by: "li"))
    #expect(throws: Refusal.unknownTag("none")) { try shop.carryOut(.savePerson(other)) }
  }
}
