import Shop
import Terminal
import Testing

@testable import Console

@Suite("D01, D07: recall and the vase-life clock at the counter")
struct RecallTests {
  @Test("D01: the card says what was given last year, for whom and at what price")
  func card() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>i")
    #expect(counter.text.contains("27 Nov last year: 11 red roses +1 for 李娜's anniversary"))
    #expect(counter.text.contains("¥174"))
  }

  @Test("D01: on the call list one key says what they answered; not this year takes it off")
  func answered() throws {
    let counter = try Counter()
    try counter.press("<F6><Tab><Down>a2")
    let wang = try #require(counter.cast?.wang)
    let contact = try #require(counter.shop.state.account(wang)?.contacts.last)
    #expect((contact.purpose, contact.outcome, contact.occasion) == (.reminder, .willCome, "anniversary"))
    #expect(contact.receiver == counter.cast?.receiver && counter.text.contains("will come"))
    try counter.press("a3")
    #expect(counter.shop.state.account(wang)?.contacts.last?.outcome == .notThisYear)
    #expect(!counter.text.contains("李娜's anniversary"))
  }

  /// A bunch for themselves that wilts in six days, and days gone by.
  private func flowers(_ language: Language, after days: Int) throws -> Counter {
    let counter = try Counter(language: language)
    var tulips = try #require(counter.shop.state.catalogue["tulips"])
    tulips.vaseDays = 6
    tulips.care = LocalizedText(english: "Cut the stems, fresh water each day.", chinese: "斜剪花茎，每天换水。")
    try counter.shop.carryOut(.saveProducts([tulips]))
    var draft = OrderDraft()
    draft.account = counter.cast?.wang
    draft.items = [DraftItem("tulips")]
    try counter.shop.carryOut(.placeOrder(draft))
    counter.shop.now = Instant(seconds: counter.shop.now.seconds + days * 86_400)
    return counter
  }

  @Test("D07: Today gives the tip on day 2 with the care text, and asks for fresh ones near the end")
  func today() throws {
    let tip = try flowers(.english, after: 2)
    try tip.press("<F6>")
    #expect(tip.text.contains("care tip"))
    let refresh = try flowers(.english, after: 5)
    try refresh.press("<F6>")
    #expect(refresh.text.contains("refresh?") && !refresh.text.contains("care tip"))
    try refresh.press("<F2>wxm<Enter>i")
    #expect(refresh.text.contains("Tulips in a jar of 21 Nov fade about 27 Nov: fresh ones?"))
  }

  @Test("D07: the flowers they have at home on the list of Today", arguments: Language.allCases)
  func golden(language: Language) throws {
    let counter = try flowers(language, after: 5)
    try counter.press("<F6>")
    try Golden.check(counter.text, "today-vase.\(language.rawValue)")
  }
}
