import Shop
import Terminal
import Testing

@testable import Console

@Suite("D13: a peak day at the counter")
struct PeakDayScreenTests {
  /// A bench of three on 23 November, two of them before noon; with pre-orders for the slots `booked`.
  private func counter(_ language: Language = .english, booked slots: [String] = []) throws -> Counter {
    let (shop, cast) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.peak.days = [SmallShop.day("2026-11-23")]
    settings.peak.capacity = 3
    settings.peak.slotCapacity = 2
    try shop.carryOut(.changeSettings(settings))
    for (place, slot) in slots.enumerated() {
      var draft = OrderDraft()
      draft.account = place == 0 ? cast.emma : nil
      draft.items = [DraftItem(place == 0 ? "peony" : "roses-11")]
      draft.handover = Handover(kind: .pickUp, day: SmallShop.day("2026-11-23"), slot: slot)
      try shop.carryOut(.placeOrder(draft))
    }
    return try Counter(language: language, shop: shop)
  }

  @Test("D13: Today counts the bench; Enter lists what leaves, by slot", arguments: Language.allCases)
  func bench(language: Language) throws {
    let counter = try counter(language, booked: ["9-12", "9-12", "15-18"])
    try counter.press("<F6>")
    try Golden.check(counter.text, "peak-today.\(language.rawValue)")
    counter.shop.now = SmallShop.instant("2026-11-23T01:30:00Z")
    try counter.press("<F10>" + (language == .english ? "peak" : "高峰") + "<Enter>")
    try Golden.check(counter.text, "peak.\(language.rawValue)")
  }

  @Test("D13: one key hands over what is picked up; it stays counted")
  func handover() throws {
    let counter = try counter(booked: ["9-12", "12-15"])
    counter.shop.now = SmallShop.instant("2026-11-23T01:30:00Z")
    try counter.press("<F10>peak<Enter>")
    let order = try #require(counter.shop.state.dayBook(SmallShop.day("2026-11-23"))?.due.first)
    try counter.press("h")
    #expect(counter.shop.state.order(order)?.fulfilled != nil)
    let peak = try #require(counter.shop.state.peak(on: SmallShop.day("2026-11-23")))
    #expect(peak.taken == 2 && peak.waiting == 1)
  }

  @Test("D13: the form of the order says what the bench and the slot still have room for", arguments: Language.allCases)
  func form(language: Language) throws {
    let counter = try counter(language, booked: ["9-12", "9-12"])
    let vase = language == .english ? "vase" : "花瓶"
    try counter.press("<F3>\(vase)<Enter><C-d><Right><Down>+2<Down><Right>")
    try Golden.check(counter.text, "peak-handover.\(language.rawValue)")
  }

  @Test("D13: on the day itself nobody is asked for an add-on or one question more")
  func quiet() throws {
    func counter(on morning: String) throws -> Counter {
      let counter = try self.counter()
      var settings = counter.shop.state.settings
      var plan = SetPlan()
      plan.code = "bouquet"
      plan.name = LocalizedText(english: "Bouquet with vase", chinese: "花束配花瓶")
      plan.needs = ["bouquet"]
      plan.adds = ["vase"]
      settings.suggestions.sets = [plan]
      try counter.shop.carryOut(.changeSettings(settings))
      counter.shop.now = SmallShop.instant(morning)
      return counter
    }
    func prompts(on morning: String) throws -> (addOn: Bool, question: Bool) {
      let (till, card) = (try counter(on: morning), try counter(on: morning))
      try till.press("<F3>peony<Enter>")
      try card.press("wxm<Enter>")
      return (
        (till.console.layers.last?.screen as? OrderScreen)?.addOn != nil, card.text.contains("Ask next: ")
      )
    }
    #expect(try prompts(on: "2026-11-22T01:30:00Z") == (true, true))
    #expect(try prompts(on: "2026-11-23T01:30:00Z") == (false, false))
  }

  @Test("D13: once the bench is full a mailing is held back and says until when", arguments: Language.allCases)
  func outreach(language: Language) throws {
    let counter = try counter(language, booked: ["9-12", "12-15", "15-18"])
    let emma = try #require(counter.shop.find("emma", limit: 1).rows.first?.id)
    let rule = ContactRule(counter.shop.state, at: counter.shop.now, on: counter.shop.today)
    let person = try #require(counter.shop.person(emma))
    let refusals = rule.refusals(
      ContactProfile(person), counter.shop.state.account(emma), over: .phone, for: .greeting, isMailing: true)
    #expect(refusals.contains(.benchFull(SmallShop.day("2026-11-23"))))
    #expect(counter.console.words.sentence(for: .benchFull(SmallShop.day("2026-11-23"))).contains("23"))
  }
}
