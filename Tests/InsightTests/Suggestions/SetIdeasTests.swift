import Insight
import Shop
import Testing

@Suite("Sets and what goes with what")
struct SetIdeasTests {
  static let plans = [
    SetPlan(
      "work", LocalizedText("Work"), scenarios: ["work"], needs: [.top, .bottom], adds: [.outer], rule: .colours),
    SetPlan(
      "bouquet", LocalizedText("Bouquet"), forOccasion: true, needs: ["bouquet"], adds: [.card, .vase], rule: .free),
    SetPlan("office", LocalizedText("Office"), scenarios: ["office"], needs: [.perfume, .body], rule: .scents),
  ]

  static func piece(
    _ sku: SKU, _ price: Int, _ slot: SlotCode, _ colour: String, _ scenario: String? = "work",
    _ edit: (inout Product) -> Void = { _ in }
  ) -> Product {
    Product(sku, price, category: slot.text) {
      $0.slot = slot
      $0.colours = [colour]
      $0.scenarios = scenario.map { [$0] } ?? []
      edit(&$0)
    }
  }

  private let clothes = [
    piece("shirt", 300, .top, "white"), piece("red-top", 320, .top, "red"), piece("trousers", 400, .bottom, "black"),
    piece("green-skirt", 380, .bottom, "green"), piece("coat", 1_900, .outer, "camel"),
    piece("blue-coat", 900, .outer, "blue"), piece("party-top", 500, .top, "gold", "date"),
  ]

  static func shop(_ products: [Product], _ plans: [SetPlan] = plans) -> TestShop {
    var shop = TestShop(products: products)
    shop.settings { $0.suggestions.sets = plans }
    return shop
  }

  private func sets(_ shop: TestShop, _ request: SuggestionRequest, _ date: String = "2026-10-12") -> [Suggestion] {
    SetIdeas.make(request, state: shop.state, on: day(date))
  }

  @Test("S61: an outfit for work fills every place, in colours that go together, and its price is the sum of its parts")
  func outfit() throws {
    var shop = Self.shop(clothes)
    var request = shop.request(shop.person("Wang"), limit: nil)
    request.scenario = "work"
    let found = sets(shop, request)
    #expect(!found.isEmpty)
    for set in found {
      #expect(Set(set.parts.compactMap(\.slot)).isSuperset(of: [.top, .bottom]))
      #expect(set.price == set.parts.reduce(.zero) { $0 + $1.price } && set.items == set.parts.map(\.sku))
      // Red and green are two families, and so are red and blue.
      let skus = Set(set.items)
      #expect(!skus.isSuperset(of: ["red-top", "green-skirt"]) && !skus.isSuperset(of: ["red-top", "blue-coat"]))
      #expect(!skus.contains("party-top") && set.set == .plan("work"))
    }
    #expect(found.contains { $0.reason == .scenario("work") || $0.more.contains(.scenario("work")) })
    request.budget = Money(70_000)
    #expect(sets(shop, request).allSatisfy { $0.price <= Money(70_000) && $0.items.count == 2 })
  }

  @Test("S62: goes with the coat of 3 November: the piece they own is marked, costs nothing and is not sold again")
  func complements() throws {
    var shop = Self.shop(clothes)
    let member = shop.person("Wang")
    shop.order(member, "2025-11-03", ["coat"])
    var request = shop.request(member)
    request.scenario = "work"
    let set = try #require(sets(shop, request).first)
    let coat = try #require(set.parts.first { $0.sku == "coat" })
    #expect(coat.owned == day("2025-11-03") && coat.price == .zero && !set.items.contains("coat"))
    #expect(set.reason == .goesWith(LocalizedText("coat"), bought: day("2025-11-03")))
    // As a gift their own wardrobe is nothing to go by.
    request.relation = .mother
    #expect(sets(shop, request).allSatisfy { $0.parts.allSatisfy { $0.owned == nil } })
  }

  @Test(
    "S72: a set of a consultation is suggested with its day; what they have of it is marked, what harms them keeps it away"
  )
  func advised() throws {
    var shop = Self.shop(clothes + [Product("wool-hat", 100) { $0.materials = ["wool"] }], [])
    let member = shop.person("Wang") { person in
      person.keep(["shirt", "trousers"], on: day("2026-10-01"), by: "li")
      person.keep(["coat", "wool-hat"], on: day("2026-10-01"), by: "li")
      person.allergies = ["wool"]
    }
    shop.order(member, "2026-10-05", ["trousers"])
    let set = try #require(sets(shop, shop.request(member, limit: nil)).first)
    #expect(set.set == .advised(day("2026-10-01")) && set.items == ["shirt"] && set.price == Money(30_000))
    #expect(set.parts.last?.owned == day("2026-10-05"))
    #expect(sets(shop, shop.request(member, limit: nil)).count == 1)
    // The single piece says so too, and counts as something they like.
    let single = try #require(
      Suggestions.make(shop.request(member, limit: nil), state: shop.state, on: day("2026-10-12"))
        .first { $0.items == ["shirt"] })
    #expect(single.terms[.likes] == 1 && ([single.reason] + single.more).contains(.advised(day("2026-10-01"))))
    // Bought whole, or a year old, it is no suggestion any more.
    #expect(sets(shop, shop.request(member, limit: nil), "2027-10-02").isEmpty)
    shop.order(member, "2026-10-06", ["shirt"])
    #expect(sets(shop, shop.request(member, limit: nil)).isEmpty)
  }

  @Test("S61: where no size is known an outfit comes in one size, shoes apart")
  func oneSize() throws {
    func sized(_ sku: SKU, _ slot: SlotCode, _ size: String, _ model: String) -> Product {
      Self.piece(sku, 300, slot, "black") { ($0.size, $0.model) = (size, model) }
    }
    var shop = Self.shop(
      [
        sized("shirt-m", .top, "M", "shirt"), sized("shirt-s", .top, "S", "shirt"),
        sized("trousers-s", .bottom, "S", "trousers"), sized("trousers-m", .bottom, "M", "trousers"),
        sized("shoes-38", .shoes, "38", "shoes"),
      ],
      [
        SetPlan(
          "work", LocalizedText("Work"), scenarios: ["work"], needs: [.top, .bottom], adds: [.shoes], rule: .free)
      ])
    let found = sets(shop, shop.request(shop.person("Wang"), limit: nil))
    #expect(found.map(\.items) == [["shirt-m", "trousers-m", "shoes-38"]])
  }

  @Test("S62: a size on file is kept, one of a model, and sizes of another kind are not compared")
  func sizes() {
    var shop = Self.shop([
      Self.piece("shirt-s", 300, .top, "white") { ($0.model, $0.size) = ("shirt", "S") },
      Self.piece("shirt-m", 300, .top, "white") { ($0.model, $0.size) = ("shirt", "M") },
      Self.piece("jeans-29", 300, .bottom, "blue") { ($0.model, $0.size) = ("jeans", "29") },
    ])
    let member = shop.person("Wang") {
      $0.profile.sizes = [
        SizeCard(garment: .top, size: "m", day: day("2026-01-01"), by: "x"),
        SizeCard(garment: .trousers, size: "L", day: day("2026-01-01"), by: "x"),
      ]
    }
    let found = Suggestions.make(shop.request(member, limit: nil), state: shop.state, on: day("2026-10-12"))
    #expect(Set(found.flatMap(\.items)) == ["shirt-m", "jeans-29"])
  }

  @Test("S63: what is out of season drops out of sets by itself")
  func seasons() {
    var shop = Self.shop([
      Self.piece("linen", 300, .top, "white") { $0.seasons = [.summer] },
      Self.piece("wool", 350, .top, "white") { $0.seasons = [.winter] },
      Self.piece("trousers", 400, .bottom, "black"),
    ])
    var request = shop.request(shop.person("Wang"), limit: nil)
    request.scenario = "work"
    #expect(sets(shop, request, "2026-07-10").flatMap(\.items).contains("linen"))
    #expect(!sets(shop, request, "2026-07-10").flatMap(\.items).contains("wool"))
    #expect(!sets(shop, request, "2027-01-10").flatMap(\.items).contains("linen"))
  }

  @Test("S64: within four weeks of a new season one piece leaving and one arriving, else none")
  func transition() throws {
    var shop = Self.shop([
      Self.piece("summer-top", 300, .top, "white") { $0.seasons = [.summer] },
      Self.piece("autumn-coat", 900, .outer, "navy") { $0.seasons = [.autumn] },
      Self.piece("always", 300, .bottom, "black"),
    ])
    let request = shop.request(shop.person("Wang"), limit: nil)
    func pairs(_ date: String) -> [Suggestion] {
      sets(shop, request, date).filter { $0.set == .transition(from: .summer, to: .autumn) }
    }
    for date in ["2026-08-04", "2026-08-31", "2026-09-01", "2026-09-28"] {
      let pair = try #require(pairs(date).first, "\(date)")
      #expect(pair.items == ["summer-top", "autumn-coat"] && pair.price == Money(120_000))
      #expect(pair.reason == .bridges(from: .summer, to: .autumn))
    }
    #expect(pairs("2026-08-03").isEmpty && pairs("2026-09-29").isEmpty)
  }

  @Test("S61: scents are layered within one family or by a note they share, for the place they are worn")
  func layering() {
    func scent(_ sku: SKU, _ slot: SlotCode, _ family: String, _ notes: [String], _ place: String = "office") -> Product
    {
      Self.piece(sku, 200, slot, "white", place) { ($0.scentFamily, $0.materials) = (family, notes) }
    }
    var shop = Self.shop([
      scent("tea", .perfume, "fresh", ["tea"]), scent("oud", .perfume, "woody", ["oud"], "dating"),
      scent("citrus-cream", .body, "fresh", ["lemon"]), scent("rose-cream", .body, "floral", ["rose"]),
    ])
    var request = shop.request(shop.person("Wang"), limit: nil)
    request.scenario = "office"
    #expect(sets(shop, request).map(\.items) == [["tea", "citrus-cream"]])
  }

  @Test("S61: a bouquet for the occasion comes with card and vase, as far as the budget goes")
  func bouquet() throws {
    var shop = Self.shop([
      Product("roses", 268) { $0.occasions = [.birthday] }, Product("card", 15, category: "card"),
      Product("vase", 88, category: "vase"),
    ])
    let member = shop.person("Wang")
    let whole = try #require(sets(shop, shop.request(member, occasion: .birthday)).first)
    #expect(whole.items == ["roses", "card", "vase"] && whole.price == Money(37_100))
    let small = try #require(sets(shop, shop.request(member, occasion: .birthday, budget: Money(30_000))).first)
    #expect(small.items == ["roses", "card"])
    #expect(sets(shop, shop.request(member), "2026-07-01").isEmpty)
  }

  @Test("S65: a bundle is offered in its time, from parts on the shelf, its price split over them")
  func bundle() throws {
    var shop = Self.shop([
      Product("roses", 268) { $0.occasions = ["qixi"] }, Product("wine", 132, category: "treat"),
    ])
    shop.bundle("qixi-set", 360, ["roses", "wine"]) { $0.feast = "qixi" }
    let member = shop.person("Wang")
    let set = try #require(
      sets(shop, shop.request(member, limit: nil), "2026-08-15").first { $0.set == .bundle("qixi-set") })
    #expect(set.price == Money(36_000) && set.parts.map(\.price) == [Money(24_120), Money(11_880)])
    #expect(set.reason == .occasion(code: "qixi", receiver: "", day: nil) && set.more.contains(.saves(Money(4_000))))
    #expect(!sets(shop, shop.request(member, limit: nil), "2026-10-15").contains { $0.set == .bundle("qixi-set") })
    shop.count("wine", 0)
    #expect(!sets(shop, shop.request(member, limit: nil), "2026-08-15").contains { $0.set == .bundle("qixi-set") })
  }

  @Test(
    "S61, S54: without a measured size, the size of what they bought for themselves holds; a measured one goes before")
  func inferredSizes() {
    func sized(_ sku: SKU, _ model: String, _ slot: SlotCode, _ size: String) -> Product {
      Self.piece(sku, 300, slot, "black") {
        $0.model = model
        $0.size = size
      }
    }
    var shop = Self.shop([
      sized("shirt-s", "shirt", .top, "S"), sized("shirt-l", "shirt", .top, "L"),
      sized("skirt-s", "skirt", .bottom, "S"),
      sized("skirt-l", "skirt", .bottom, "L"),
    ])
    let buyer = shop.person("Wang")
    shop.order(buyer, "2026-09-01", ["shirt-l"])
    let suggested = Suggestions.make(shop.request(buyer), state: shop.state, on: day("2026-10-12")).flatMap(\.items)
    #expect(suggested.contains("skirt-l") && !suggested.contains("skirt-s"))
    var slim = SizeCard()
    slim.garment = .trousers
    slim.size = "S"
    let measured = shop.person("Li") { $0.profile.sizes = [slim] }
    shop.order(measured, "2026-09-01", ["shirt-l"])
    let fitting = Suggestions.make(shop.request(measured), state: shop.state, on: day("2026-10-12")).flatMap(\.items)
    #expect(fitting.contains("skirt-s") && !fitting.contains("skirt-l"))
  }

  @Test("S61: two plans that come to the same pieces are one set")
  func once() {
    let again = SetPlan(
      "weekday", LocalizedText("Weekday"), scenarios: ["work"], needs: [.top, .bottom], rule: .colours)
    var shop = Self.shop(clothes, Self.plans + [again])
    var request = shop.request(shop.person("Wang"), limit: nil)
    request.scenario = "work"
    let items = sets(shop, request).map { Set($0.items) }
    #expect(Set(items).count == items.count && !items.isEmpty)
  }

  @Test("S60: a card is suggested by itself only to those who buy it so, or where nothing else is there")
  func companions() {
    let card = Self.piece("card", 10, .card, "white", nil)
    var shop = Self.shop([card, Product("roses", 100), Product("lilies", 120), Product("tulips", 90)])
    let new = shop.person("New")
    let writer = shop.person("Writer")
    for date in ["2026-08-01", "2026-09-01"] { shop.order(writer, date, ["card"]) }
    func first(_ id: PersonID) -> [SKU] {
      Suggestions.make(shop.request(id), state: shop.state, on: day("2026-10-12")).flatMap(\.items)
    }
    #expect(!first(new).contains("card"))
    #expect(first(writer).first == "card")
    var stationer = Self.shop([card])
    let anybody = stationer.person("Anybody")
    #expect(
      Suggestions.make(stationer.request(anybody), state: stationer.state, on: day("2026-10-12")).map(\.items)
        == [["card"]])
  }
}
