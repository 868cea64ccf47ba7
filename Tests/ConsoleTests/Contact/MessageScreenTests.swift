import Shop
import Terminal
import Testing

@testable import Console

@Suite("Messages and greetings")
struct MessageScreenTests {
  /// Three days before 王小美's lunar birthday of 28 November.
  private func counter(_ language: Language = .english, size: Size = Size(columns: 80, rows: 24)) throws -> Counter {
    let shop = try SmallShop.make(language: language).shop
    shop.now = SmallShop.instant("2026-11-26T02:00:00Z")
    return try Counter(language: language, size: size, shop: shop)
  }

  @Test("S22, S24: whom to greet, with those left out by reason", arguments: Language.allCases)
  func greetings(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F6>g")
    try Golden.check(counter.text, "greetings.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "message.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "message-sent.\(language.rawValue)")
    let text = try #require(counter.terminal.clipboard.last)
    #expect(text.contains("王小美") && !text.contains("{"))
    try counter.press("<Esc>")
    try Golden.check(counter.text, "greetings-done.\(language.rawValue)")
  }

  @Test("S24: a feast is listed too, and Tab goes from list to list")
  func feast() throws {
    let shop = try SmallShop.make().shop
    shop.now = SmallShop.instant("2026-12-20T02:00:00Z")
    let counter = try Counter(shop: shop)
    try counter.press("<F6>g")
    #expect(counter.text.contains("Christmas, 25 Dec 2026"))
    #expect(counter.text.contains("no consent"))
    try counter.press("a2")
    #expect(counter.text.contains("Nobody to greet") || counter.text.contains("left out"))
  }

  @Test("S87: nothing is due, and it says what to do", arguments: Language.allCases)
  func empty(language: Language) throws {
    let shop = try SmallShop.make(language: language).shop
    shop.now = SmallShop.instant("2027-03-20T02:00:00Z")
    let counter = try Counter(language: language, shop: shop)
    try counter.press("<F6>g")
    try Golden.check(counter.text, "greetings-empty.\(language.rawValue)")
  }

  @Test("H3: a tick by mistake goes with F9")
  func undo() throws {
    let counter = try counter()
    let wang = try #require(counter.shop.directory().first { $0.name == "王小美" }?.id)
    try counter.press("<F6>g<Enter><Enter>")
    #expect(counter.shop.state.account(wang)?.contacts.count == 1)
    try counter.press("<F9>")
    #expect(counter.shop.state.account(wang)?.contacts.isEmpty == true)
  }

  @Test("S87: from the member card, with another wording; what cannot be said is greyed with its reason")
  func card() throws {
    let counter = try counter()
    var chen = try #require(counter.shop.directory().first { $0.name == "陈一" }.flatMap { counter.shop.person($0.id) })
    chen.remark = "一一"
    chen.dates = [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(month: 11, day: 30)))]
    chen.consents = [Consent(channel: .wechat, day: counter.shop.today, by: "li")]
    try counter.shop.carryOut(.savePerson(chen))
    try counter.press("chenyi<Enter>w")
    #expect(counter.title == "Message")
    try counter.press("t")
    try Golden.check(counter.text, "message-wordings.en")
    #expect(counter.text.contains("nothing to say of points that lapse"))
    try counter.press("<Esc>h")
    try Golden.check(counter.text, "message-channels.en")
  }

  @Test("K1, K2: without leave, in mourning or at night there is no text on the screen")
  func refused() throws {
    let counter = try counter()
    try counter.press("emma<Enter>w")
    #expect(counter.text.contains("No consent to contact them"))
    #expect(!counter.text.contains("Dear Emma"))
    try counter.press("<Enter>")
    #expect(counter.terminal.clipboard.isEmpty)
    counter.shop.now = SmallShop.instant("2026-11-26T14:30:00Z")
    try counter.press("<F2>wxm<Enter>w")
    #expect(counter.text.contains("Quiet hours: from 09:00 on"))
    #expect(!counter.text.contains("Dear"))
  }

  @Test("S88: what was sent stands on the card and under the message")
  func history() throws {
    let counter = try counter()
    try counter.press("<F6>g<Enter><Enter>o4")
    #expect(counter.text.contains("26 Nov, WeChat, Birthday: replied"))
    try counter.press("c")
    #expect(counter.text.contains("Last contact: 26 Nov, WeChat, Birthday: replied"))
  }

  @Test("S23: a date on Today leads to its message")
  func today() throws {
    let counter = try counter()
    try counter.press("<F6><Tab>m")
    #expect(counter.title == "Message")
    #expect(counter.text.contains("王小美"))
  }
}
