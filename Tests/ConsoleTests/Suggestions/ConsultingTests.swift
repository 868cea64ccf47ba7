import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("Consultations and new items at the counter")
struct ConsultingTests {
  @Test(
    "S72: booked, held, a set kept: advice stands on their file and the set goes into an order",
    arguments: Language.allCases)
  func consulting(language: Language) throws {
    let counter = try Counter(language: language)
    let wang = try #require(counter.cast?.wang)
    try counter.press("wxm<Enter>p4kn<Tab>today<Tab>15:00<C-s>")
    #expect(counter.shop.person(wang)?.consultation(1)?.status == .booked)
    #expect(counter.shop.directory().first { $0.id == wang }?.appointments.count == 1)
    // Today says so until it is written down.
    try counter.press("<F6>")
    #expect(counter.text.contains("15:00"))
    let english = language == .english
    try counter.press(
      "<F2>wxm<Enter>p4k<Enter>" + (english ? "soft colours" : "柔和的颜色") + "<Tab>pink, roses<Tab>orange<C-s>")
    #expect(counter.shop.person(wang)?.likes.contains("pink") == true)
    #expect(counter.shop.person(wang)?.dislikes.contains("orange") == true)
    var changed = try #require(counter.shop.person(wang))
    changed.keep(["peony", "vase"], in: 1, on: counter.shop.today, by: "li")
    try counter.shop.carryOut(.savePerson(changed))
    try counter.press("<Esc>k")
    try Golden.check(counter.text, "consultations.\(language.rawValue)")
    try counter.press("o")
    let order = counter.console.layers.last?.screen as? OrderScreen
    #expect(order?.order.items.map(\.sku) == ["peony", "vase"])
  }

  @Test("S72: one key keeps a set on their list, for a member only")
  func kept() throws {
    let counter = try Counter()
    var settings = counter.shop.state.settings
    var plan = SetPlan()
    (plan.code, plan.name) = ("bouquet", LocalizedText("Bouquet with vase"))
    (plan.needs, plan.adds) = (["bouquet"], ["vase"])
    settings.suggestions.sets = [plan]
    try counter.shop.carryOut(.changeSettings(settings))
    try counter.press("emma<Enter>q")
    let emma = try #require(counter.cast?.emma)
    try counter.press("k")
    #expect(counter.shop.person(emma)?.consultation(1)?.sets.count == 1)
    try counter.press("k<F10>Sets<Enter>k")
    #expect(counter.shop.person(emma)?.consultation(1)?.sets.count == 1)
  }

  @Test("S52: what delighted them is read while a set or a spec sheet is made up for them")
  func delights() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    var person = try #require(counter.shop.person(wang))
    let order = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    person.profile.delights = [Delight(order: order, day: counter.shop.today, what: [.wrapping, .scent])]
    try counter.shop.carryOut(.savePerson(person))
    for way in ["wxm<Enter>q", "<Esc><C-b>n"] {
      try counter.press(way)
      #expect(counter.text.contains(counter.console.words.delightedBefore([.wrapping, .scent])), "\(counter.text)")
    }
  }

  @Test("S70: a new item and who took new things early, from the menu", arguments: Language.allCases)
  func introductions(language: Language) throws {
    let counter = try Counter(language: language)
    let shop = counter.shop
    let emma = try #require(counter.cast?.emma)
    let bought = try #require(
      shop.state.account(emma)?.purchases.last { purchase in
        shop.state.order(purchase.order)?.lines.contains { $0.sku == "peony" } == true
      } ?? shop.state.account(emma)?.purchases.last)
    let sku = try #require(shop.state.order(bought.order)?.lines.compactMap(\.sku).first)
    var old = try #require(shop.state.catalogue[sku])
    old.launched = bought.day - 10
    try shop.carryOut(.saveProducts([old]))
    var new = Product()
    (new.sku, new.price, new.category) = ("orchid", Money(38_000), "bouquet")
    new.name = LocalizedText(english: "Orchid box", chinese: "蝴蝶兰礼盒")
    new.launched = shop.today - 1
    try shop.carryOut(.saveProducts([new]))
    try counter.press(language == .english ? "<F10>New items<Enter>" : "<F10>新品推荐<Enter>")
    try Golden.check(counter.text, "introductions.\(language.rawValue)")
    try counter.press("o")
    let order = counter.console.layers.last?.screen as? OrderScreen
    #expect(order?.order.items.map(\.sku) == ["orchid"])
  }

  @Test("S60: card, order and Today show the same suggestions for the same state")
  func same() throws {
    let counter = try Counter()
    try counter.press("<F6><Tab>")
    let today = try #require(counter.console.layers.last?.screen as? TodayScreen)
    let suggested = try #require(today.suggested)
    #expect(!suggested.list.isEmpty)
    #expect(counter.text.contains(counter.console.words.name(suggested.list[0].title)))
    let shop = counter.shop
    let account = shop.state.account(suggested.date.id)
    // The order of that date, and the rule itself as the command line asks it.
    let request = SuggestionRequest(
      account: account, person: shop.person(suggested.date.id), occasion: suggested.date.occasion,
      receiver: suggested.date.receiver)
    #expect(Suggestions.make(request, state: shop.state, on: shop.today) == suggested.list)
    try counter.press("o")
    let order = try #require(counter.console.layers.last?.screen as? OrderScreen)
    #expect(order.suggestions.map(\.items) == suggested.list.map(\.items))
    // The card and an order of the same member that says nothing of its occasion.
    try counter.press("<Esc><F2>emma<Enter>")
    let card = try #require((counter.console.layers.last?.screen as? MemberScreen)?.card?.suggestions)
    try counter.press("<F3>")
    let fresh = try #require(counter.console.layers.last?.screen as? OrderScreen)
    #expect(!card.isEmpty && fresh.suggestions.map(\.items) == card.map(\.items))
  }
}
