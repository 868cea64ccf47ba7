import Shop
import Terminal
import Testing

@testable import Console

@Suite("Points")
struct PointsScreenTests {
  @Test("Q6: dated lines with the balance after each", arguments: Language.allCases)
  func statement(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F5>")
    try Golden.check(counter.text, "points.\(language.rawValue)")
  }

  @Test(
    "A manager gives points with a reason; the balance after is shown first; F9 takes it back",
    arguments: Language.allCases)
  func adjusting(language: Language) throws {
    let counter = try Counter(language: language)
    let wang = try #require(counter.cast?.wang)
    let before = try #require(counter.shop.state.account(wang)?.balance(on: counter.shop.today))
    try counter.press("wxm<F5>a+50<Down>")
    try Golden.check(counter.text, "points-adjust.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(counter.shop.state.account(wang)?.balance(on: counter.shop.today) == before + Points(50))
    #expect(counter.shop.state.account(wang)?.entries.last?.reason == .goodwill)
    try counter.press("<F9>")
    #expect(counter.shop.state.account(wang)?.balance(on: counter.shop.today) == before)
  }

  @Test("Q5: more taken than there is shows what is owed")
  func owed() throws {
    let counter = try Counter()
    try counter.press("wxm<F5>a-5000<Enter>")
    #expect(counter.text.contains("Owes"))
    #expect(counter.text.contains("owed"))
  }

  @Test("Staff who may not adjust are told who may")
  func role() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("wxm<F5>a")
    #expect(counter.message.contains("Only a manager"))
  }

  @Test("A line opens its order")
  func opening() throws {
    let counter = try Counter()
    try counter.press("wxm<F5><Enter>")
    #expect(counter.title.contains("Order"))
  }
}
