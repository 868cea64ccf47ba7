import Insight
import Shop
import Testing

@Suite("Same again, but")
struct SameAgainTests {
  private let products = [
    Product("roses-19", 299) { ($0.colours, $0.materials, $0.model) = (["red"], ["rose"], "roses") },
    Product("roses-11", 199) { ($0.colours, $0.materials, $0.model) = (["red"], ["rose"], "roses") },
    Product("pink", 208) { ($0.colours, $0.materials) = (["pink"], ["rose"]) },
    Product("lilies", 289) { ($0.colours, $0.materials) = (["white"], ["lily"]) },
    Product("peonies", 310) { ($0.colours, $0.materials, $0.seasons) = (["pink"], ["peony"], [.spring]) },
    Product("vase", 88, category: "vase"),
  ]

  private func again(
    _ shop: TestShop, _ member: PersonID, _ change: SameAgainChange, _ date: String = "2026-10-12"
  ) throws -> SameAgain {
    try #require(SameAgain.make(but: change, shop.request(member), state: shop.state, on: day(date)))
  }

  @Test("D09: the last order as it can be had today, at today's prices")
  func same() throws {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    shop.order(member, "2026-03-01", ["lilies"])
    let last = shop.order(member, "2026-06-01", ["roses-19", "vase"], for: .birthday)
    let again = try again(shop, member, .nothing)
    #expect(again.order == last && again.occasion == .birthday && again.missing.isEmpty && !again.isRepeat)
    #expect(again.lines.map(\.sku) == ["roses-19", "vase"] && again.total == Money(38_700))
    #expect(again.total == again.lines.reduce(.zero) { $0 + $1.price })
    #expect(
      SameAgain.make(but: .nothing, shop.request(shop.person("New")), state: shop.state, on: day("2026-10-12")) == nil)
  }

  @Test(
    "D09: one thing changed: a budget, a colour",
    arguments: [
      (SameAgainChange.budget(Money(30_000)), ["roses-11", "vase"]),
      (.budget(Money(20_000)), ["roses-11"]),
      (.budget(Money(21_000)), ["pink"]),
      (.colour("pink"), ["pink", "vase"]),
    ] as [(SameAgainChange, [SKU])])
  func changed(change: SameAgainChange, expected: [SKU]) throws {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    shop.order(member, "2026-06-01", ["roses-19", "vase"])
    let again = try again(shop, member, change)
    if case .budget(let budget) = change { #expect(again.total <= budget) }
    if expected == ["pink"] {
      // The vase does not fit beside; then the roses become what does.
      #expect(again.lines.map(\.sku).first.map { ["pink", "roses-11"].contains($0) } ?? false)
    } else {
      #expect(again.lines.map(\.sku) == expected)
    }
  }

  @Test("D09: what is sold out, out of season or retired has its substitute, the product's own first")
  func substitutes() throws {
    var list = products
    list[3].substitutes = ["pink"]
    var shop = TestShop(products: list)
    let member = shop.person("Wang")
    shop.order(member, "2026-03-01", ["lilies"])
    shop.count("lilies", 0)
    var line = try #require(try again(shop, member, .nothing).lines.first)
    #expect(line.sku == "pink" && line.insteadOf?.cause == .soldOut && line.insteadOf?.sku == "lilies")
    shop.order(member, "2026-04-01", ["peonies"])
    line = try #require(try again(shop, member, .nothing).lines.first)
    // The only other one in its colour.
    #expect(line.sku == "pink" && line.insteadOf?.cause == .outOfSeason)
    shop.order(member, "2026-05-01", ["roses-19"])
    shop.count("roses-19", 0)
    line = try #require(try again(shop, member, .nothing).lines.first)
    #expect(line.sku == "roses-11" && line.insteadOf?.cause == .soldOut)
  }

  @Test("D09, D04: for somebody else nothing that harms them, nor what they had last time")
  func receiver() throws {
    var shop = TestShop(products: products)
    let (wife, mother): (PersonID, PersonID) = (shop.id(), shop.id())
    let giver = shop.person("Zhang") {
      $0.receivers = [Receiver(id: wife, name: "Li Na"), Receiver(id: mother, name: "Mum")]
      $0.receivers[1].allergies = ["Roses"]
    }
    shop.order(giver, "2026-02-14", ["lilies"], to: mother)
    shop.order(giver, "2026-05-20", ["roses-19"], to: wife)
    let again = try again(shop, giver, .receiver(mother))
    #expect(again.receiver == mother && again.lines.isEmpty)
    // All roses harm her, and lilies were her last.
    #expect(again.missing.map(\.cause) == [.mustAvoid])
    #expect(try self.again(shop, giver, .nothing).isRepeat)
  }

  @Test("D09, D05: nothing cheerful after a bereavement")
  func mourning() throws {
    var shop = TestShop(products: [Product("hearts", 200) { $0.occasions = ["valentine"] }])
    let member = shop.person("Wang")
    shop.order(member, "2026-02-14", ["hearts"])
    let order = try #require(shop.state.account(member)?.purchases.first?.order)
    shop.order(member, "2026-10-01", ["wreath"], for: .sympathy)
    let again = try #require(
      SameAgain.make(order, but: .nothing, shop.request(member), state: shop.state, on: day("2026-10-12")))
    #expect(again.lines.isEmpty && again.missing.map(\.cause) == [.mood])
  }
}
