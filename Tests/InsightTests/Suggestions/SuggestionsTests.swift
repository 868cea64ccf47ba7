import Insight
import Shop
import Testing

@Suite("Suggestions")
struct SuggestionsTests {
  private let products = [
    Product("roses", 268) {
      $0.materials = ["rose"]; $0.colours = ["red"]; $0.occasions = ["anniversary", "valentine"]
    },
    Product("lilies", 198) {
      $0.materials = ["lily"]; $0.occasions = [.birthday, "thanks"]
    },
    Product("tulips", 128) {
      $0.materials = ["tulip"]; $0.seasons = [.spring]
    },
    Product("carnations", 158) {
      $0.materials = ["carnation"]; $0.occasions = ["mothers-day"]
    },
    Product("wreath", 388, category: "wreath") { $0.occasions = [.sympathy] },
    Product("orchid", 320, category: "plant") { $0.materials = ["orchid"] },
    Product("vase", 88, category: "vase"),
  ]

  private func skus(_ found: [Suggestion]) -> [SKU] { found.flatMap(\.items) }

  private func all(_ shop: TestShop, _ request: SuggestionRequest, _ date: String = "2026-10-12") -> [Suggestion] {
    var request = request
    request.limit = nil
    return Suggestions.make(request, state: shop.state, on: day(date))
  }

  @Test("S60: what they usually buy comes first, and says how often and when")
  func usual() throws {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    for date in ["2026-06-01", "2026-07-01", "2026-08-01"] { shop.order(member, date, ["orchid"]) }
    let found = Suggestions.make(shop.request(member), state: shop.state, on: day("2026-10-12"))
    #expect(found.count == 3)
    let first = try #require(found.first)
    #expect(first.items == ["orchid"] && first.price == Money(32_000) && first.title == LocalizedText("orchid"))
    #expect(first.reason == .usual(count: 3, lastDay: day("2026-08-01")))
    // Everybody's every order has it: (n + 8 x 3/3) / (n + 8).
    #expect(abs(first.terms[.taste] - 1) < 1e-12)
  }

  @Test("S60: a new member gets the shop's best for the occasion, and the reason says so")
  func newcomer() throws {
    var shop = TestShop(products: products)
    for number in 0..<6 {
      let other = shop.person("Other \(number)")
      shop.order(other, "2026-02-1\(number)", ["roses"], for: "valentine")
      if number < 4 { shop.order(other, "2026-03-0\(number + 1)", ["orchid"]) }
    }
    let member = shop.person("New")
    let loving = try #require(
      Suggestions.make(shop.request(member, occasion: "valentine"), state: shop.state, on: day("2026-10-12")).first)
    #expect(loving.items == ["roses"])
    #expect(loving.reason == .popularFor(code: "valentine", orders: 6))
    #expect(loving.more.contains(.occasion(code: "valentine", receiver: "", day: nil)))
    let plain = Suggestions.make(shop.request(member), state: shop.state, on: day("2026-10-12"))
    let orchid = try #require(plain.first { $0.items == ["orchid"] })
    #expect(orchid.reason == .shopFavourite(orders: 4))
  }

  @Test("X1: what is out of stock stays out, what was never counted is in stock")
  func stock() {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    shop.order(member, "2026-06-01", ["orchid"])
    var moved = StockMoved()
    moved.sku = "orchid"
    moved.kind = .counted
    moved.quantity = 0
    shop.state.apply(.stockMoved(moved), on: day("2026-10-01"))
    let found = skus(all(shop, shop.request(member)))
    #expect(!found.contains("orchid") && found.contains("roses"))
  }

  @Test("Only what is sold now: in season, not retired, with a price")
  func offered() {
    var shop = TestShop(
      products: products + [Product("old", 10) { $0.retired = true }, Product("open", 10) { $0.price = nil }])
    let member = shop.person("Wang")
    #expect(Set(skus(all(shop, shop.request(member)))).isDisjoint(with: ["tulips", "old", "open"]))
    #expect(skus(all(shop, shop.request(member), "2026-04-20")).contains("tulips"))
  }

  @Test("A budget is never exceeded; without one, neither is the usual spend by far")
  func budget() {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    let limited = all(shop, shop.request(member, budget: Money(20_000)))
    #expect(!limited.isEmpty && limited.allSatisfy { $0.price <= Money(20_000) })
    for date in ["2026-06-01", "2026-07-01"] { shop.order(member, date, ["vase"]) }
    #expect(skus(all(shop, shop.request(member))) == ["vase"])
    #expect(all(shop, shop.request(member, budget: Money(50_000))).count > 3)
  }

  @Test("A member pays the member's price where it is lower")
  func memberPrice() {
    var shop = TestShop(products: [Product("roses", 268) { $0.memberPrice = Money(24_800) }])
    let member = shop.person("Wang")
    #expect(all(shop, shop.request(member)).first?.price == Money(26_800))
    var joined = MemberJoined()
    joined.account = member
    joined.day = day("2026-01-01")
    shop.state.apply(.memberJoined(joined), on: joined.day)
    #expect(all(shop, shop.request(member)).first?.price == Money(24_800))
  }

  @Test("D04: not what this receiver got last time, nor what they dislike; their allergy whatever its form")
  func receiver() {
    var shop = TestShop(products: products)
    let wife: PersonID = shop.id()
    let giver = shop.person("Zhang") {
      var receiver = Receiver(id: wife, name: "Li Na")
      receiver.dislikes = ["Orchids"]
      receiver.allergies = ["Lilies, strong scent"]
      $0.receivers = [receiver]
    }
    shop.order(giver, "2025-10-14", ["roses"], for: "anniversary", to: wife)
    let found = skus(all(shop, shop.request(giver, occasion: "anniversary", to: wife)))
    #expect(Set(found).isDisjoint(with: ["roses", "orchid", "lilies"]) && !found.isEmpty)
    // Without a receiver it may be for her: the allergy holds, her dislikes do not.
    let open = skus(all(shop, shop.request(giver)))
    #expect(!open.contains("lilies") && open.contains("orchid") && open.contains("roses"))
    #expect(skus(all(shop, shop.request(giver, occasion: "self"))).contains("lilies"))
  }

  @Test("D01: the next date on file is the occasion, and named")
  func dateAtHand() throws {
    var shop = TestShop(products: products)
    let wife: PersonID = shop.id()
    let giver = shop.person("Zhang") {
      var receiver = Receiver(id: wife, name: "Li Na")
      receiver.dates = [PersonalDate("anniversary", "10-20")]
      $0.receivers = [receiver]
    }
    let first = try #require(
      Suggestions.make(shop.request(giver), state: shop.state, on: day("2026-10-12")).first)
    #expect(first.items == ["roses"])
    #expect(first.reason == .occasion(code: "anniversary", receiver: "Li Na", day: day("2026-10-20")))
    #expect(
      Suggestions.occasion(for: shop.request(giver), state: shop.state, on: day("2026-09-12"))?.code != "anniversary")
    #expect(
      Suggestions.occasion(for: shop.request(shop.person("Nobody")), state: shop.state, on: day("2026-05-02"))
        == OccasionAtHand(code: "mothers-day", day: day("2026-05-10")))
  }

  @Test("D05: for sorrow only what is made for it, and that for nothing else; in mourning nothing cheerful")
  func sorrow() {
    var shop = TestShop(products: products)
    let member = shop.person("Wang")
    #expect(skus(all(shop, shop.request(member, occasion: .sympathy))) == ["wreath"])
    #expect(!skus(all(shop, shop.request(member, occasion: .birthday))).contains("wreath"))
    shop.order(member, "2026-10-01", ["wreath"], for: .sympathy)
    let quiet = skus(all(shop, shop.request(member, budget: Money(50_000))))
    #expect(Set(quiet).isDisjoint(with: ["roses", "lilies", "carnations"]) && quiet.contains("orchid"))
    #expect(skus(all(shop, shop.request(member, budget: Money(50_000)), "2027-02-01")).contains("roses"))
  }

  @Test("Three are never all of one category while there are others")
  func diversity() {
    let shelf = (1...9).map { Product(SKU("b\($0)"), 100) } + [Product("plant", 100, category: "plant")]
    var shop = TestShop(products: shelf)
    let member = shop.person("Wang")
    for number in 1...3 { shop.order(member, "2026-0\(number)-01", [SKU("b\(number)")]) }
    let found = Suggestions.make(shop.request(member), state: shop.state, on: day("2026-10-12"))
    #expect(found.count == 3 && skus(found).contains("plant"))
    var few = TestShop(products: Array(shelf.prefix(3)))
    #expect(Suggestions.make(few.request(few.person("X")), state: few.state, on: day("2026-10-12")).count == 3)
  }

  @Test("A taste that is on file speaks for what has it")
  func likes() throws {
    var shop = TestShop(products: products)
    let member = shop.person("Wang") { $0.likes = ["orchid"] }
    let first = try #require(
      Suggestions.make(shop.request(member), state: shop.state, on: day("2026-10-12"))
        .first { $0.items == ["orchid"] })
    #expect(first.reason == .likes(word: "orchid", receiver: "") && first.terms[.likes] == 1)
  }
}
