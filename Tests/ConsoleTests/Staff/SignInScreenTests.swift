import Shop
import Terminal
import Testing

@testable import Console

@Suite("H: signing in at the counter")
struct SignInScreenTests {
  /// A counter whose manager li has a PIN, and florist mei another.
  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    shop.hire("li", .manager, pin: "881234")
    shop.hire("mei", .florist, pin: "9913")
    return try Counter(language: language, shop: shop)
  }

  @Test(
    "H2: the counter opens closed, showing the shop's name and the clock; a PIN is dots", arguments: Language.allCases)
  func opens(language: Language) throws {
    let counter = try counter(language)
    #expect(counter.console.isLocked)
    try counter.press("881")
    #expect(!counter.text.contains("881"))
    #expect(counter.text.contains("•••"))
    #expect(!counter.text.contains("F2") && !counter.text.contains("2Find"))
    try Golden.check(counter.text, "sign-in.\(language.rawValue)")
    try counter.press("234<Enter>")
    #expect(!counter.console.isLocked)
    #expect(counter.console.staff == Actor(name: "li", role: .manager))
  }

  @Test("H2: locked by key, it keeps the open order and shows nothing of it; another may go on with it")
  func keepsOrder() throws {
    let counter = try counter()
    try counter.press("881234<Enter>wxm<F3>peony<Enter>")
    let order = counter.text
    #expect(order.contains("Peony"))
    try counter.press("<F12>")
    #expect(counter.console.isLocked)
    for word in ["Peony", "王小美", "268"] { #expect(!counter.text.contains(word)) }
    try counter.press("<F2><F3><F10>")
    #expect(counter.console.isLocked)
    try counter.press("<Esc>me<Enter>9913<Enter>")
    #expect(!counter.console.isLocked)
    #expect(counter.text.contains("Peony"))
    try counter.press("<Enter>300<Enter>")
    #expect(
      counter.shop.recentCommands(limit: 1).first.map(\.events)?.contains { event in
        if case .orderPlaced(let order) = event { order.by == "mei" } else { false }
      } == true)
  }

  @Test("H2: a console left alone locks itself after the time of the settings, and not before", arguments: [10, 3])
  func locksItself(minutes: Int) throws {
    let counter = try counter()
    try counter.press("881234<Enter>")
    if minutes != 10 {
      var settings = counter.shop.state.settings
      settings.counter.lockMinutes = minutes
      try counter.shop.carryOut(.changeSettings(settings))
    }
    try counter.wait(seconds: minutes * 60 - 1)
    #expect(!counter.console.isLocked)
    try counter.press("<Down>")
    try counter.wait(seconds: minutes * 60 - 1)
    #expect(!counter.console.isLocked)
    try counter.wait(seconds: 1)
    #expect(counter.console.isLocked)
  }

  @Test("H2: who thinks better of a name finds the field empty for the next one")
  func anotherName() throws {
    let counter = try counter()
    try counter.press("<Esc>me<Enter>11<Esc>li<Enter>881234<Enter>")
    #expect(counter.console.staff == Actor(name: "li", role: .manager))
  }

  @Test("H2: without a PIN nothing locks, and the key says why")
  func noPins() throws {
    let counter = try Counter()
    try counter.wait(seconds: 3_600)
    #expect(!counter.console.isLocked)
    try counter.press("<F12>")
    #expect(!counter.console.isLocked)
    #expect(counter.message.contains("PIN"))
  }

  @Test("H2: wrong PINs are counted, then the lock counts down")
  func wrong() throws {
    let counter = try counter()
    try counter.press("000000<Enter>")
    #expect(counter.text.contains("4 tries"))
    for _ in 1...4 { try counter.press("111111<Enter>") }
    #expect(counter.text.contains("30 s"))
    try counter.wait(seconds: 12)
    #expect(counter.text.contains("18 s"))
    try counter.press("881234<Enter>")
    #expect(counter.console.isLocked)
    try counter.wait(seconds: 18)
    try counter.press("881234<Enter>")
    #expect(!counter.console.isLocked)
  }

  @Test("H1: staff are added, changed and removed by a manager; a florist's keys are grey with the reason")
  func staffScreen() throws {
    let counter = try Counter()
    try counter.press("<F10>staff<Enter>")
    #expect(counter.title == "Staff")
    try counter.press("aJun<Enter>2")
    #expect(counter.shop.roster.member("Jun")?.role == .staff)
    #expect(counter.text.contains("Jun") && counter.text.contains("senior staff"))
    try counter.press("<Down>r1")
    #expect(counter.shop.roster.member("Jun")?.role == .florist)
    try counter.press("x<Right><Enter>")
    #expect(counter.shop.roster.member("Jun")?.worksHere == false)
    try counter.press("x<Right><Enter>")
    #expect(counter.message.contains("last manager"))
    counter.console.signedIn(Actor(name: "mei", role: .florist))
    try counter.press("a")
    #expect(counter.message.contains("a manager"))
  }

  @Test("H1: every fact that is asked about is in the audit with who and where")
  func audit() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    try counter.shop.carryOut(.revealPhone(wang))
    try counter.shop.carryOut(.adjustPoints(PointsAdjustment(member: wang, points: Points(50), reason: .goodwill)))
    try counter.press("<F10>audit<Enter>")
    #expect(counter.text.contains("saw a phone") && counter.text.contains("adjusted") && counter.text.contains("front"))
    try counter.press("k3")
    #expect(!counter.text.contains("saw a phone") && counter.text.contains("+50"))
  }

  @Test("S95: practice is written on every screen in both languages, the closed one too", arguments: Language.allCases)
  func watermark(language: Language) throws {
    let (shop, _) = try SmallShop.make(language: language)
    let counter = try Counter(language: language, shop: shop, isPractice: true)
    for route in Route.samples {
      counter.console.open(route)
      counter.show()
      #expect(counter.frame.text(row: 0).contains("PRACTICE 练习"), "\(route)")
    }
    shop.hire("li", .manager, pin: "881234")
    try counter.press("<F12>")
    #expect(counter.console.isLocked && counter.frame.text(row: 0).contains("PRACTICE 练习"))
  }
}
