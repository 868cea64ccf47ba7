import Insight
import Shop
import Testing

@Suite("Suggestions, whatever the shop")
struct SuggestionPropertyTests {
  private static let materials = ["rose", "lily", "tulip", "orchid", "peony", "百合", "玫瑰", "pine"]
  private static let spellings: [String: [String]] = [
    "rose": ["rose", "Roses", "ROSE; dust"], "lily": ["lily", "Lilies", "all lilies"], "tulip": ["Tulips"],
    "orchid": ["orchids, pollen"], "peony": ["Peonies"], "百合": ["百合", "百合花"], "玫瑰": ["玫瑰、花粉"], "pine": ["pine"],
  ]
  private static let occasions: [OccasionCode] = [
    .birthday, "anniversary", "valentine", "mothers-day", .sympathy, "qingming", "thanks",
  ]

  @Test("D04: an allergy, a dislike, an empty shelf and a budget hold in every shop", arguments: UInt64(1)...150)
  func holds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var shop = TestShop(products: products(using: &random))
    let member = shop.person("Giver")
    let receiver: PersonID = shop.id()
    let allergen = try #require(Self.materials.randomElement(using: &random))
    let spelling = try #require(Self.spellings[allergen]?.randomElement(using: &random))
    let place = try #require(shop.people.firstIndex { $0.id == member })
    var known = Receiver(id: receiver, name: "Receiver")
    known.allergies = [spelling]
    known.dislikes = ["red"]
    known.dates = [PersonalDate(.birthday, "10-20")]
    shop.people[place].receivers = [known]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let product = try #require(shop.state.catalogue.products.randomElement(using: &random))
      shop.order(
        member, "2026-0\(Int.random(in: 1...9, using: &random))-10", [product.sku],
        for: Bool.random(using: &random) ? Self.occasions.randomElement(using: &random) : nil,
        to: Bool.random(using: &random) ? receiver : nil)
    }
    let today = day("2026-10-12")
    let budget = Bool.random(using: &random) ? Money(Int.random(in: 1...400, using: &random) * 100) : nil
    for occasion in Self.occasions.map(Optional.some) + [nil] {
      for asked in [receiver, nil] {
        let request = shop.request(member, occasion: occasion, to: asked, budget: budget, limit: nil)
        let found = Suggestions.make(request, state: shop.state, on: today)
        #expect(found == Suggestions.make(request, state: shop.state, on: today))
        for suggestion in found {
          let product = try #require(suggestion.items.first.flatMap { shop.state.catalogue[$0] })
          #expect(!product.materials.contains(allergen))
          if asked != nil { #expect(!product.colours.contains("red")) }
          #expect(!product.retired && (product.seasons.isEmpty || product.seasons.contains(.autumn)))
          #expect(shop.state.figures(product.sku)?.stock != 0)
          if let budget { #expect(suggestion.price <= budget) }
          let isForSorrow = product.occasions.contains(where: \.isSorrow)
          if occasion?.isSorrow == true { #expect(isForSorrow) }
          let isOnlyForSorrow = isForSorrow && product.occasions.allSatisfy(\.isSorrow)
          if occasion?.isSorrow != true { #expect(!isOnlyForSorrow) }
          if case .usual(let count, let last) = suggestion.reason {
            let own = shop.state.account(member)?.purchases.filter { purchase in
              shop.state.order(purchase.order)?.lines.contains { $0.sku == product.sku } ?? false
            }
            #expect(own?.count == count && own?.last?.day == last)
          }
        }
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.terms.score >= $1.terms.score })
      }
    }
  }

  @Test(
    "D04: an allergy never comes back in a set, beside a basket or in the same again, nor inside what is made of parts",
    arguments: UInt64(1)...60)
  func everyWay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 7_919)
    var shelf = products(using: &random)
    let allergen = try #require(Self.materials.randomElement(using: &random))
    let slots: [SlotCode] = ["bouquet", "card", "vase", "top", "bottom", "perfume", "body"]
    for place in shelf.indices {
      shelf[place].slot = slots.randomElement(using: &random)
      shelf[place].scenarios = Bool.random(using: &random) ? ["work"] : []
      shelf[place].scentFamily = ["fresh", "woody", ""].randomElement(using: &random) ?? ""
      shelf[place].model = Int.random(in: 0..<3, using: &random) == 0 ? "m\(Int.random(in: 0..<6, using: &random))" : ""
      guard place > 0, Int.random(in: 0..<3, using: &random) == 0 else { continue }
      // Made from others, which say what is in it.
      shelf[place].recipe = [BundlePart(sku: shelf[Int.random(in: 0..<place, using: &random)].sku)]
      shelf[place].substitutes = [shelf[Int.random(in: 0..<place, using: &random)].sku]
    }
    var shop = TestShop(products: shelf)
    shop.settings { settings in
      settings.suggestions.sets = [
        SetPlan("a", LocalizedText("a"), needs: ["bouquet"], adds: [.card, .vase], rule: .free),
        SetPlan("b", LocalizedText("b"), scenarios: ["work"], needs: [.top], adds: [.bottom], rule: .colours),
        SetPlan("c", LocalizedText("c"), needs: [.perfume], adds: [.body], rule: .scents),
      ]
    }
    shop.bundle("both", 20, Array(Set(shelf.prefix(2).map(\.sku))).sorted())
    let receiver: PersonID = shop.id()
    let member = shop.person("Giver") {
      $0.receivers = [Receiver(id: receiver, name: "Receiver")]
      $0.receivers[0].allergies = Self.spellings[allergen].map { Array($0.prefix(1)) } ?? []
    }
    var orders: [OrderID] = []
    for number in 0..<Int.random(in: 1...40, using: &random) {
      let basket = Set((0...1).compactMap { _ in shelf.randomElement(using: &random)?.sku })
      orders.append(
        shop.order(
          member, "2025-0\(1 + number % 9)-10", basket.sorted(), to: Bool.random(using: &random) ? receiver : nil))
    }
    func harms(_ sku: SKU) -> Bool {
      guard let product = shop.state.catalogue[sku] else { return true }
      return product.materials.contains(allergen) || product.recipe.contains { harms($0.sku) }
    }
    let today = day(Bool.random(using: &random) ? "2026-10-12" : "2026-08-20")
    for asked in [receiver, nil] {
      var request = shop.request(member, to: asked, limit: nil)
      if Bool.random(using: &random) { request.budget = Money(Int.random(in: 20...900, using: &random) * 100) }
      if Bool.random(using: &random) { request.scenario = "work" }
      let sets = SetIdeas.make(request, state: shop.state, on: today)
      let basket = shelf.prefix(2).map(\.sku)
      let addOns = AddOns.make(for: basket, request, state: shop.state, on: today).map(\.suggestion)
      #expect(sets == SetIdeas.make(request, state: shop.state, on: today))
      for suggestion in sets + addOns {
        #expect(!suggestion.parts.contains { harms($0.sku) } && !suggestion.items.isEmpty)
        #expect(suggestion.price == suggestion.parts.reduce(.zero) { $0 + $1.price })
        #expect(Set(suggestion.items).isDisjoint(with: suggestion.parts.filter { $0.owned != nil }.map(\.sku)))
      }
      if let budget = request.budget { #expect(sets.allSatisfy { $0.price <= budget }) }
      let changes: [SameAgainChange] = [.receiver(receiver), .budget(Money(30_000)), .colour("white"), .nothing]
      for order in orders.prefix(6) {
        for change in changes {
          guard let again = SameAgain.make(order, but: change, request, state: shop.state, on: today),
            again.receiver == receiver
          else { continue }
          #expect(!again.lines.contains { harms($0.sku) })
          if case .budget(let budget) = change { #expect(again.total <= budget) }
        }
      }
    }
  }

  private func products(using random: inout SeededGenerator) -> [Product] {
    (0..<Int.random(in: 1...40, using: &random)).map { number in
      Product(SKU("p\(number)"), Int.random(in: 10...500, using: &random)) { product in
        product.materials = Self.materials.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        product.colours = Bool.random(using: &random) ? ["red"] : ["white"]
        product.occasions = Self.occasions.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        product.seasons = Season.allCases.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
        product.retired = Int.random(in: 0..<8, using: &random) == 0
      }
    }
  }
}
