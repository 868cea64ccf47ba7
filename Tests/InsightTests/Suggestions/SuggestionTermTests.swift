import Insight
import Shop
import Testing

@Suite("The parts of a suggestion's score")
struct SuggestionTermTests {
  private func all(_ shop: TestShop, _ request: SuggestionRequest, _ date: String = "2026-10-12") -> [Suggestion] {
    var request = request
    request.limit = nil
    return Suggestions.make(request, state: shop.state, on: day(date))
  }

  private func found(_ sku: SKU, _ suggestions: [Suggestion]) throws -> Suggestion {
    try #require(suggestions.first { $0.items == [sku] })
  }

  @Test("S60, D06: the score is the sum of named terms, each value times its weight in the settings")
  func sum() throws {
    var shop = TestShop(products: [Product("roses", 268) { ($0.materials, $0.occasions) = (["rose"], ["thanks"]) }])
    let member = shop.person("Wang") { $0.likes = ["rose"] }
    shop.order(member, "2025-10-13", ["roses"])
    let request = shop.request(member, occasion: "thanks")
    let terms = try found("roses", all(shop, request)).terms
    let sum = terms.list.reduce(0) { $0 + $1.value * $1.weight }
    #expect(abs(terms.score - sum) < 1e-12 && terms.list.map(\.kind).contains(.calendar) && terms[.likes] == 1)
    shop.settings { $0.suggestions.weights.likes = 0 }
    let without = try found("roses", all(shop, request)).terms
    #expect(abs(terms.score - without.score - 0.15) < 1e-12)
  }

  @Test("S66, D08: stock that must go rises only where it suits them, and never below the margin floor")
  func freshness() throws {
    func shop(cost: Int, likes: [String]) -> (TestShop, PersonID) {
      var shop = TestShop(products: [
        Product("old", 100) { ($0.materials, $0.vaseDays, $0.cost) = (["rose"], 6, Money(cost * 100)) },
        Product("new", 100) { ($0.materials, $0.vaseDays, $0.cost) = (["lily"], 6, Money(cost * 100)) },
      ])
      shop.count("old", 5, on: "2026-10-07")
      shop.count("new", 5, on: "2026-10-12")
      let member = shop.person("Wang") { $0.likes = likes }
      return (shop, member)
    }
    let (suiting, wang) = shop(cost: 50, likes: ["rose"])
    let old = try found("old", all(suiting, suiting.request(wang)))
    // Five of six days, ageing from the third on.
    #expect(abs(old.terms[.freshness] - 2.0 / 3) < 1e-12 && old.more.contains(.readyNow(days: 5)))
    #expect(try found("new", all(suiting, suiting.request(wang))).terms[.freshness] == 0)
    let (strange, other) = shop(cost: 50, likes: [])
    #expect(try found("old", all(strange, strange.request(other))).terms[.freshness] == 0)
    let (poor, third) = shop(cost: 85, likes: ["rose"])
    let thin = try found("old", all(poor, poor.request(third)))
    #expect(thin.terms[.freshness] == 0 && thin.terms[.margin] == 0)
    #expect(old.terms[.margin] > 0)
  }

  @Test("S66: a bouquet is as old as the oldest stem in it")
  func recipe() throws {
    var shop = TestShop(products: [
      Product("stem", 10, category: "stem") { ($0.vaseDays, $0.materials) = (8, ["rose"]) },
      Product("bouquet", 200) { ($0.recipe, $0.occasions) = ([BundlePart(sku: "stem", quantity: 9)], ["thanks"]) },
    ])
    shop.count("stem", 20, on: "2026-10-06")
    let request = shop.request(shop.person("Wang"), occasion: "thanks")
    // Six of eight days, ageing from the fourth on.
    #expect(try found("bouquet", all(shop, request)).terms[.freshness] == 0.5)
    shop.count("stem", 8, on: "2026-10-06")
    #expect(!all(shop, request).contains { $0.items == ["bouquet"] })
  }

  @Test("S47: office-safe scents only, no strong scent: a habit speaks for one and against the other")
  func habits() throws {
    var shop = TestShop(products: [
      Product("tea", 500) { $0.scenarios = ["office"] }, Product("oud", 500) { $0.scenarios = ["dating"] },
      Product("tuberose", 500) { $0.tags = ["strong-scent"] }, Product("candle", 90),
    ])
    let member = shop.person("Wang") {
      $0.profile.habits = [
        HabitNote(day: day("2026-01-01"), by: "x", tag: "", text: "no strong scent"),
        HabitNote(day: day("2026-01-01"), by: "x", tag: "office", text: "office-safe scents only"),
      ]
    }
    let suggestions = all(shop, shop.request(member))
    for (sku, value) in [("tea", 1.0), ("oud", -1), ("tuberose", -1), ("candle", 0)] as [(SKU, Double)] {
      #expect(try found(sku, suggestions).terms[.habits] == value, "\(sku)")
    }
    #expect(try found("tea", suggestions).reason == .habit(word: "office"))
  }

  @Test("S63: season comes from the same event last year, never from last month")
  func lastYear() throws {
    var shop = TestShop(products: [Product("pumpkins", 100), Product("wreath", 100), Product("roses", 100)])
    for number in 0..<8 {
      shop.order(nil, "2025-12-2\(number % 6)", ["wreath"])
      shop.order(nil, "2026-11-2\(number)", ["pumpkins"])
      shop.order(nil, "2026-02-0\(number + 1)", ["roses"])
    }
    let suggestions = all(shop, shop.request(shop.person("Wang")), "2026-12-20")
    #expect(suggestions.first?.items == ["wreath"])
    #expect(try found("wreath", suggestions).reason == .lastYear(code: "christmas", orders: 8))
    let (then, now) = (try found("wreath", suggestions), try found("pumpkins", suggestions))
    #expect(now.terms[.calendar] < then.terms[.calendar])
  }

  @Test("S68: gift advice by relation, budget and occasion, without what they got last year")
  func giftAdvice() throws {
    var shop = TestShop(products: [
      Product("hearts", 200) { $0.occasions = ["valentine", "520"] },
      Product("carnations", 158) { $0.occasions = ["mothers-day"] },
      Product("lilies", 198) { $0.occasions = ["mothers-day"] }, Product("orchid", 320),
    ])
    let mother: PersonID = shop.id()
    let giver = shop.person("Zhang") {
      $0.receivers = [Receiver(id: mother, name: "Zhang Min")]
      $0.receivers[0].relation = "妈妈"
    }
    shop.order(giver, "2025-05-10", ["lilies"], for: "mothers-day", to: mother)
    shop.order(giver, "2025-12-24", ["orchid"], to: mother)
    let request = shop.request(giver, occasion: "mothers-day", to: mother, budget: Money(25_000))
    let suggestions = all(shop, request, "2026-05-03")
    #expect(suggestions.flatMap(\.items) == ["carnations"])
    #expect(suggestions[0].terms[.relation] == 1)
    var colleague = shop.request(giver, budget: Money(25_000))
    colleague.relation = .colleague
    #expect(!all(shop, colleague, "2026-03-01").contains { $0.items == ["hearts"] })
    #expect(Relation("女朋友") == .partner && Relation("My boss") == .colleague && Relation("岳母") == .mother)
    #expect(Relation("somebody") == nil)
  }

  @Test("S60: a refusal rests for its days and counts against it afterwards")
  func refused() throws {
    var shop = TestShop(products: [Product("roses", 268), Product("lilies", 198)])
    let member = shop.person("Wang")
    var fact = SuggestionAnswered()
    fact.id = shop.id()
    fact.day = day("2026-10-01")
    fact.account = member
    fact.answer = SuggestionAnswer(.suggestion, .declined, ["roses"])
    shop.state.apply(.suggestionAnswered(fact), on: fact.day)
    #expect(all(shop, shop.request(member)).flatMap(\.items) == ["lilies"])
    let later = try found("roses", all(shop, shop.request(member), "2027-03-30"))
    #expect(abs(later.terms[.answers] + 0.25) < 1e-12)
  }

  @Test("S70: new items are introduced to those who bought one within thirty days of its launch")
  func introductions() {
    var shop = TestShop(products: [
      Product("first", 200) { $0.launched = day("2026-03-01") }, Product("old", 200),
      Product("second", 300) { ($0.launched, $0.materials) = (day("2026-10-10"), ["lily"]) },
    ])
    let (early, late) = (shop.person("Early"), shop.person("Late"))
    let allergic = shop.person("Allergic") { $0.allergies = ["lilies"] }
    let had = shop.person("Had it")
    for (member, date) in [(early, "2026-03-31"), (late, "2026-04-01"), (allergic, "2026-03-02"), (had, "2026-03-05")] {
      var joined = MemberJoined()
      joined.account = member
      joined.day = day("2026-01-01")
      shop.state.apply(.memberJoined(joined), on: joined.day)
      shop.order(member, date, ["first", "old"])
    }
    shop.order(had, "2026-10-11", ["second"])
    let list = NewItemIntroduction(of: "second", state: shop.state, on: day("2026-10-12")) { shop.file($0) }
    #expect(list.rows.map(\.member) == [early])
    #expect(
      list.rows.first?.bought.map(\.sku) == ["first"] && list.rows.first?.bought.map(\.day) == [day("2026-03-31")])
    // Walked without files, as on a worker, and then checked against them: the same.
    let walked = NewItemIntroduction(of: "second", state: shop.state, on: day("2026-10-12")) { _ in nil }
    #expect(Set(walked.rows.map(\.member)) == [early, allergic])
    let checked = NewItemIntroduction.checked(
      walked.rows, of: "second", state: shop.state, on: day("2026-10-12")
    ) { shop.file($0) }
    #expect(checked == list.rows)
    #expect(NewItemIntroduction.items(shop.state, on: day("2026-12-09")).map(\.sku) == ["second"])
    #expect(NewItemIntroduction.items(shop.state, on: day("2026-12-10")).isEmpty)
  }

  @Test("S50: discount sensitivity is low, mid or high, and who is low is offered no discount")
  func discounts() throws {
    for (discounted, level) in [(0, .low), (1, .mid), (3, .high)] as [(Int, DiscountSensitivity.Level)] {
      var shop = TestShop(products: [Product("roses", 268)])
      let member = shop.person("Wang")
      var joined = MemberJoined()
      joined.account = member
      joined.day = day("2026-01-01")
      shop.state.apply(.memberJoined(joined), on: joined.day)
      for number in 0..<4 {
        shop.order(member, "2026-03-0\(number + 1)", ["roses"]) { order in
          guard number < discounted else { return }
          order.benefits = [AppliedBenefit(kind: .coupon, title: LocalizedText("10 off"), amount: Money(1_000))]
        }
      }
      let account = try #require(shop.state.account(member))
      let preferences = Preferences(of: account, in: shop.state, on: day("2026-04-01"))
      #expect(preferences.discounts?.level == level)
      let coupon = try #require(CouponSuggestion(for: account, preferences, in: shop.state, on: day("2026-04-01")))
      #expect((coupon.coupon.gives == .freeDelivery) == (level == .low))
    }
  }
}
