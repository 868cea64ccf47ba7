import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("Winning back at the counter")
struct WinBackScreenTests {
  /// Four regulars who stopped in June 2027, three of them with leave; a member who never bought; it is January 2028.
  static func shop(_ language: Language, keptBack percent: Int = 0) throws -> MemoryShop {
    let shop = try LapsedScreenTests.shop(language)
    shop.now = SmallShop.instant("2027-01-02T02:00:00Z")
    var settings = shop.state.settings
    settings.contact.templates += [
      wording("miss-you", ("Miss you", "好久不见"), "Dear {name}, we miss you. {shop}", "{name}您好，好久不见。{shop}"),
      wording(
        "sorry", ("Sorry", "致歉"), "Dear {name}, we are sorry: {coupon}, {code}. {shop}",
        "{name}您好，很抱歉：{coupon}，券码{code}。{shop}"),
    ]
    settings.winBack.holdOut = BasisPoints(percent: percent)
    settings.winBack.playbooks = [
      playbook("ask", .unknown, ("Ask them back", "请他们回来"), "miss-you", days: 7),
      playbook("sorry", .quality, ("Make good", "补偿致歉"), "sorry", offer: "ten-percent", days: 2),
    ]
    try shop.carryOut(.changeSettings(settings))
    for (place, name) in ["Lin Yue", "Bo Li", "Ada Wu"].enumerated() {
      var person = Person()
      person.name = name
      person.phones = ["1370000000\(place)"]
      person.remark = name
      if place < 2 {
        person.consents = [Consent(channel: .wechat, day: SmallShop.day("2027-01-02"), by: "li")]
      }
      let events = try shop.carryOut(.enrol(Enrolment(person: person))).events
      guard place < 2, case .memberJoined(let fact)? = events.first(where: { $0.name == "member.joined" }) else {
        continue
      }
      for month in 1...(5 - place) {
        shop.now = SmallShop.instant("2027-0\(month)-15T02:00:00Z")
        var draft = OrderDraft()
        draft.account = fact.account
        draft.items = [DraftItem("tulips")]
        draft.occasion = "self"
        try shop.carryOut(.placeOrder(draft))
      }
    }
    shop.now = SmallShop.instant("2028-01-15T02:00:00Z")
    shop.forgetRecent()
    return shop
  }

  @Test("S109: without a playbook the first wording is one of winning back, never a birthday's")
  func withoutPlaybook() throws {
    let shop = try Self.shop(.english)
    var settings = shop.state.settings
    settings.winBack.playbooks = []
    try shop.carryOut(.changeSettings(settings))
    let counter = try Counter(shop: shop)
    try counter.press("<F7>")
    while !counter.text.contains("⎯ Lin Yue ⎯") { try counter.press("<Down>") }
    try counter.press("<Enter>")
    let screen = try #require(counter.console.layers.last?.screen as? MessageScreen)
    #expect(screen.draft?.template?.purpose == .winBack)
  }

  private static func wording(
    _ code: MessageCode, _ title: (String, String), _ english: String, _ chinese: String
  ) -> MessageTemplate {
    var template = MessageTemplate()
    template.code = code
    template.purpose = .winBack
    template.title = LocalizedText(english: title.0, chinese: title.1)
    template.text = LocalizedText(english: english, chinese: chinese)
    return template
  }

  private static func playbook(
    _ code: PlaybookCode, _ reason: ChurnReason, _ name: (String, String), _ message: MessageCode,
    offer: TemplateCode? = nil, days: Int
  ) -> WinBackPlaybook {
    var playbook = WinBackPlaybook()
    playbook.code = code
    playbook.reason = reason
    playbook.name = LocalizedText(english: name.0, chinese: name.1)
    playbook.message = message
    playbook.offer = offer
    playbook.days = days
    return playbook
  }

  private func account(_ name: String, _ counter: Counter) throws -> Account {
    let id = try #require(counter.shop.directory().first { $0.name == name }?.id)
    return try #require(counter.shop.state.account(id))
  }

  @Test(
    "S109, S110: Enter takes the step, copies and marks it sent; the next key opens the next person",
    arguments: Language.allCases)
  func work(language: Language) throws {
    let counter = try Counter(language: language, shop: try Self.shop(language))
    // 陈一 has given no leave: noted, and asked when they come.
    try counter.press("<F7><Enter>")
    #expect(try account("陈一", counter).openCase?.state == .listed)
    #expect(counter.title == Words(language: language, currency: .cny).lapsedKey)
    while !counter.text.contains("⎯ Lin Yue ⎯") { try counter.press("<Down>") }
    try counter.press("<Enter>")
    try Golden.check(counter.text, "win-back-message.\(language.rawValue)")
    try counter.press("<Enter>")
    let text = try #require(counter.terminal.clipboard.last)
    #expect(text.contains("Lin Yue") && !text.contains("{"))
    #expect(try account("Lin Yue", counter).openCase?.state == .contacted)
    try counter.press("<Enter>")
    #expect(counter.text.contains("Bo Li"))
    #expect(try account("Bo Li", counter).openCase?.state == .listed)
    try counter.press("<Enter><Esc>")
    try Golden.check(counter.text, "lapsed-worked.\(language.rawValue)")
    // An order within the days closes the case by itself.
    var draft = OrderDraft()
    draft.account = try account("Lin Yue", counter).id
    draft.items = [DraftItem("peony")]
    try counter.shop.carryOut(.placeOrder(draft))
    #expect(try account("Lin Yue", counter).winBacks.last?.state == .returned)
    try counter.press("y")
    try Golden.check(counter.text, "win-back-yield.\(language.rawValue)")
  }

  @Test("S108: the reason is picked with one key and brings its playbook with the coupon's words")
  func reason() throws {
    let counter = try Counter(shop: try Self.shop(.english))
    try counter.press("<F7>")
    while !counter.text.contains("⎯ Lin Yue ⎯") { try counter.press("<Down>") }
    try counter.press("w3")
    let listed = try #require(try account("Lin Yue", counter).openCase)
    #expect((listed.plan.reason, listed.plan.playbook, listed.plan.offer) == (.quality, "sorry", "ten-percent"))
    try counter.press("<Enter>")
    #expect(counter.text.contains("we are sorry: 10% off"))
    try counter.press("<Esc><F9>")
    #expect(try account("Lin Yue", counter).winBacks.isEmpty)
  }

  @Test("S107, S130: three lists, each with what it means", arguments: Language.allCases)
  func tabs(language: Language) throws {
    let counter = try Counter(language: language, shop: try Self.shop(language))
    try counter.press("<F7><Tab>")
    try Golden.check(counter.text, "at-risk.\(language.rawValue)")
    try counter.press("<Tab>")
    #expect(counter.text.contains("Ada Wu"))
    try Golden.check(counter.text, "activation.\(language.rawValue)")
  }

  @Test("D12: who is kept back to compare is shown, noted and passed over", arguments: Language.allCases)
  func keptBack(language: Language) throws {
    let shop = try Self.shop(language, keptBack: 50)
    let counter = try Counter(language: language, shop: shop)
    let round = HoldOutDraw(share: BasisPoints(percent: 50), round: WinBackSettings.round(of: shop.today))
    try counter.press("<F7>")
    let names = ["Lin Yue", "Bo Li"]
    let held = try names.filter { round.holds(try account($0, counter).id) }
    for name in names {
      try counter.press("<Home>")
      while !counter.text.contains("⎯ \(name) ⎯") { try counter.press("<Down>") }
      try counter.press("<Enter>")
      let winBack = try #require(try account(name, counter).openCase)
      #expect(winBack.isHeldOut == held.contains(name))
      if winBack.isHeldOut {
        #expect(counter.text.contains(language == .english ? "kept back" : "留作对照"))
        #expect(counter.terminal.clipboard.isEmpty)
      } else {
        try counter.press("<Esc>")
      }
    }
  }

  @Test(
    "S110: cases by deadline, their outcome, snooze, owner; the card says what to ask", arguments: Language.allCases)
  func cases(language: Language) throws {
    let counter = try Counter(language: language, shop: try Self.shop(language))
    counter.shop.hire("mei", .florist, pin: "")
    try counter.press("<F7><Enter>")
    while !counter.text.contains("⎯ Bo Li ⎯") { try counter.press("<Down>") }
    try counter.press("a2")
    #expect(try account("Bo Li", counter).openCase?.plan.owner == "mei")
    try counter.press("d+9<Enter>")
    try counter.press("v")
    try Golden.check(counter.text, "cases.\(language.rawValue)")
    try counter.press("<Esc>z2")
    #expect(try account("Bo Li", counter).openCase?.plan.snoozed == counter.shop.today + 14)
    #expect(!counter.text.contains("⎯ Bo Li ⎯"))
    try counter.press("f8")
    #expect(counter.text.contains("Bo Li"))
    try counter.press("vc")
    try Golden.check(counter.text, "member-win-back.\(language.rawValue)")
    try counter.press("<C-a>o3")
    #expect(counter.text.contains(language == .english ? "lost" : "已流失"))
  }

  @Test("S89: who is about due, with what is expected", arguments: Language.allCases)
  func due(language: Language) throws {
    let shop = try Self.shop(language)
    shop.now = SmallShop.instant("2027-06-20T02:00:00Z")
    let counter = try Counter(language: language, shop: shop)
    try counter.press("<F7>u")
    try Golden.check(counter.text, "due-now.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(counter.title == Words(language: language, currency: .cny).memberTitle)
  }

  @Test("W2: narrowed by layer and worth, sorted, muted off the list")
  func narrowing() throws {
    let counter = try Counter(shop: try Self.shop(.english))
    try counter.press("<F7>f")
    try Golden.check(counter.text, "lapsed-filter.en")
    try counter.press("<Esc>f61200<Enter>")
    #expect(counter.text.contains("Only: worth from ¥1,200"))
    #expect(counter.text.contains("陈一") && !counter.text.contains("王小美"))
    try counter.press("f9")
    #expect(counter.text.contains("王小美"))
    while !counter.text.contains("⎯ Bo Li ⎯") { try counter.press("<Down>") }
    try counter.press("m")
    #expect(!counter.text.contains("Bo Li"))
    let muted = try #require(counter.shop.directory().first { $0.name == "Bo Li" })
    #expect(muted.muted)
  }
}
