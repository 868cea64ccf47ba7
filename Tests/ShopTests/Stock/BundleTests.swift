import Testing

@testable import Shop

@Suite("S65: bundles")
struct BundleTests {
  private static func bundle(_ parts: [(SKU, Int)], _ price: Int, _ change: (inout Bundle) -> Void = { _ in }) -> Bundle
  {
    var bundle = Bundle()
    bundle.code = "set"
    bundle.name = LocalizedText("Set")
    bundle.parts = StockShop.parts(parts)
    bundle.price = Money(price)
    change(&bundle)
    return bundle
  }

  private func shop(_ bundle: Bundle, _ change: (inout ShopSettings) -> Void = { _ in }) throws -> Counter {
    try Counter(catalogue: Catalogue(products: StockShop.catalogue.products, bundles: [bundle]), change)
  }

  /// Bouquet 199.00, vase 59.00, card 8.00: 266.00 apart.
  @Test(
    "S65, R3: a part that comes back refunds its share of the bundle's price, and the shares add up",
    arguments: [
      // Saving 46.00: 199/266, 59/266, 8/266 of it by largest remainder.
      (22_000, [16_458, 4_880, 662]), (26_599, [19_899, 5_900, 800]), (1, [1, 0, 0]), (20_001, [14_963, 4_436, 602]),
    ])
  func shares(price: Int, shares: [Int]) throws {
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let counter = try shop(Self.bundle([("bouquet", 1), ("vase", 1), ("card", 1)], price))
      let sold = try counter.sell(item("bouquet"), item("vase"), item("card"))
      #expect(sold.lines.map(\.net) == shares.map { Money($0) })
      #expect(sold.due == Money(price))
      let money = try order.map { try counter.refund(sold, ($0, 1)).money }
      #expect(money == order.map { Money(shares[$0]) })
      #expect(money.reduce(.zero, +) == Money(price))
    }
  }

  @Test(
    "S65: a part bought twice, once in the bundle, refunds the cheaper piece by the line's mean, all of it in the end")
  func mixed() throws {
    let counter = try shop(Self.bundle([("vase", 1), ("card", 1)], 6_000))
    // 59.00 + 8.00 = 67.00 against 60.00: 6.16 off a vase, 0.84 off the card. Two vases: 118.00 - 6.16 = 111.84.
    let sold = try counter.sell(item("vase", 2), item("card"))
    #expect(sold.lines.map(\.net) == [Money(11_184), Money(716)])
    #expect(try counter.refund(sold, (0, 1)).money == Money(5_592))
    #expect(try counter.refund(sold, (1, 1)).money == Money(716))
    #expect(try counter.refund(sold, (0, 1)).money == Money(5_592))
  }

  @Test("S65: a bundle is there as often as its scarcest component, through recipes too")
  func stock() throws {
    let bundle = Self.bundle([("bouquet", 1), ("vase", 2)], 20_000)
    let counter = try shop(bundle)
    #expect(counter.state.available(bundle) == nil)
    try counter.moveStock(.received, "vase", 7)
    #expect(counter.state.available(bundle) == 3)
    try counter.moveStock(.received, "rose", 25)
    #expect(counter.state.available(bundle) == 2)
    try counter.sell(item("bouquet"), item("vase", 2))
    #expect(counter.state.available(bundle) == 1)
    try counter.moveStock(.wasted, "rose", 4)
    #expect(counter.state.available(bundle) == 0)
  }

  @Test(
    "S65: a bundle of a feast is offered from its lead time to the day after, its own days inclusive",
    arguments: [
      // Mother's Day 2026 is 10 May, its lead time 14 days.
      ("mothers-day", "2026-04-25", false), ("mothers-day", "2026-04-26", true), ("mothers-day", "2026-05-11", true),
      ("mothers-day", "2026-05-12", false),
      // The shop's own day is 3 January, its lead time 7: called for in December.
      ("shop-day", "2026-12-26", false), ("shop-day", "2026-12-27", true), ("shop-day", "2027-01-04", true),
      ("shop-day", "2027-01-05", false),
      // Dropped by the shop.
      ("christmas", "2026-12-24", false),
      ("", "2026-03-31", false), ("", "2026-04-01", true), ("", "2026-04-30", true), ("", "2026-05-01", false),
    ])
  func window(feast: String, on: String, offered: Bool) throws {
    let bundle = Self.bundle([("vase", 1), ("card", 1)], 6_000) {
      if feast.isEmpty {
        $0.from = Day("2026-04-01")
        $0.until = Day("2026-04-30")
      } else {
        $0.feast = OccasionCode(feast)
      }
    }
    let counter = try shop(bundle) {
      $0.calendar.ownDay = RecurringDate(coded: "01-03")
      $0.calendar.dropped = ["christmas"]
    }
    try counter.move(to: on)
    #expect(try counter.quote(item("vase"), item("card")).due == Money(offered ? 6_000 : 6_700))
    #expect(counter.state.bundles(on: counter.day).isEmpty == !offered)
  }

  @Test("S65: a bundle's feast is one, and its days are in order")
  func faults() throws {
    let counter = try shop(Self.bundle([("vase", 1)], 100))
    func fault(_ change: (inout Bundle) -> Void) -> Refusal? {
      refusal { () throws(Refusal) in try counter.perform(.changeBundles([Self.bundle([("vase", 1)], 100, change)])) }
    }
    #expect(fault { $0.feast = "tuesday" } == .settingsInvalid(.unknown(key: "bundles.set.feast", code: "tuesday")))
    #expect(
      fault {
        $0.from = Day("2026-04-02"); $0.until = Day("2026-04-01")
      }
        == .settingsInvalid(.endsBeforeItBegins(key: "bundles.set.until")))
    #expect(fault { $0.feast = "qixi" } == nil)
  }
}
