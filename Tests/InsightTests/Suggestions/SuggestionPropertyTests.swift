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
