import Shop
import Terminal
import Testing

@testable import Console

@Suite("Gifts, draws and pieces kept on the screen")
struct RewardScreenTests {
  private func balance(_ counter: Counter) throws -> Int {
    let wang = try #require(counter.cast?.wang)
    return try #require(counter.shop.state.account(wang)).balance(on: counter.shop.today).count
  }

  @Test("S12, S13: what can be had now first; cheaper on the days of an event", arguments: Language.allCases)
  func gifts(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F5>g")
    try Golden.check(counter.text, "gifts.\(language.rawValue)")
  }

  @Test("S12: Enter takes stock and points; none left is greyed; F9 takes it back; a coupon is shown large")
  func redeeming() throws {
    let counter = try Counter()
    let before = try balance(counter)
    try counter.press("wxm<F5>g<Enter>")
    #expect(try balance(counter) == before - 200)
    #expect(counter.message.contains("F9 Undo"))
    #expect(counter.text.contains("None left"))
    try counter.press("<F9>")
    #expect(try balance(counter) == before)
    try counter.press("<Down><Enter>")
    #expect(try balance(counter) == before - 300)
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.last)
    #expect(counter.text.contains(code.description))
  }

  @Test("S40: a draw is asked about with its numbers, held once, and shows who won", arguments: Language.allCases)
  func draws(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F10>Draws<Enter><Enter>")
    try Golden.check(counter.text, "draw-question.\(language.rawValue)")
    try counter.press("<Right><Enter>")
    #expect(counter.shop.state.globals.draws.first?.winners.count == 2)
    try Golden.check(counter.text, "draws.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(counter.shop.state.globals.draws.count == 1)
  }

  @Test("S40: florists see draws and cannot hold one")
  func drawRole() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F10>Draws<Enter><Enter>")
    #expect(counter.message.contains("Only a manager"))
  }

  @Test("S19: pieces are kept by product, number and moment, listed, and released", arguments: Language.allCases)
  func keeping(language: Language) throws {
    let counter = try Counter(language: language)
    for (sku, stock) in [("peony", 3), ("vase", 2)] as [(SKU, Int)] {
      try counter.shop.carryOut(.moveStock(StockMoved(sku: sku, kind: .counted, quantity: stock)))
    }
    try counter.press("wxm<F5>vhn1<Enter><Enter>w2<Enter><Enter>")
    #expect(counter.shop.state.globals.reservations.count == 2)
    try Golden.check(counter.text, "reservations.\(language.rawValue)")
    try counter.press("x")
    #expect(counter.shop.state.reservations(at: counter.shop.now, on: counter.shop.today).count == 1)
    try counter.press("<F9>")
    #expect(counter.shop.state.reservations(at: counter.shop.now, on: counter.shop.today).count == 2)
  }

  @Test("S25: the card says what to give, until it was given", arguments: Language.allCases)
  func care(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F5>vklavender<Enter>20 orders<Enter><Backspace>8.00<Enter>")
    let wang = try #require(counter.cast?.wang)
    #expect(counter.shop.state.account(wang)?.queuedGifts.map(\.cost) == [Money(800)])
    try counter.press("<Esc><Esc>")
    if counter.title != counter.console.words.memberTitle { try counter.press("<F2>wxm<Enter>") }
    #expect(counter.text.contains("lavender"))
    try Golden.check(counter.text, "member-care.\(language.rawValue)")
    try counter.press("g")
    #expect(!counter.text.contains("lavender ("))
    #expect(counter.shop.state.account(wang)?.queuedGifts.isEmpty == true)
    try counter.press("<F9>")
    #expect(counter.shop.state.account(wang)?.queuedGifts.count == 1)
  }

  @Test("S15: the order says what it earns and what multiplies it before it is saved")
  func campaign() throws {
    let counter = try Counter()
    var settings = counter.shop.state.settings
    settings.promotions.campaigns = [SmallShop.doubleAtTheWeekend]
    try counter.shop.carryOut(.changeSettings(settings))
    try counter.press("wxm<F3>roses<Enter>")
    #expect(counter.text.contains("+383, double"))
  }
}
