import Shop
import Terminal
import Testing

@testable import Console

@Suite("Samples, rewards in use, coupons for one")
struct SampleScreenTests {
  @Test(
    "S27: a sample is noted from the card, asked about, and counted when it was bought", arguments: Language.allCases)
  func samples(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("emma<Enter>snvase<Enter>1")
    let emma = try #require(counter.shop.find("emma", limit: 1).rows.first?.id)
    #expect(counter.shop.state.account(emma)?.samples.map(\.sku) == ["vase"])
    try counter.press("n" + (language == .english ? "peony" : "牡丹") + "<Enter>2")
    try Golden.check(counter.text, "samples.\(language.rawValue)")
    try counter.press("c1")
    #expect(counter.shop.state.account(emma)?.samples.contains { $0.outcome == .liked } == true)
    try counter.press("<F9>")
    #expect(counter.shop.state.account(emma)?.samples.count == 1)
  }

  @Test("S28: what each reward brought and cost stands in the menu", arguments: Language.allCases)
  func report(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F10>" + (language == .english ? "rewards" : "礼遇使用") + "<Enter>")
    try Golden.check(counter.text, "rewards-report.\(language.rawValue)")
  }

  @Test(
    "S33: the coupon that suits a member comes with its reasons, and a manager issues it", arguments: Language.allCases)
  func personal(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F4><C-y>")
    try Golden.check(counter.text, "coupon-suggested.\(language.rawValue)")
    try counter.press("<Right><Enter>")
    let wang = try #require(counter.cast?.wang)
    let codes = counter.shop.state.account(wang)?.coupons ?? []
    #expect(codes.last.flatMap { counter.shop.state.coupon($0) }?.cause == .personal)
    counter.shop.actor = Actor(name: "mei", role: .florist)
    let other = try Counter(language: language, shop: counter.shop)
    try other.press("wxm<F4><C-y>")
    #expect(other.message.contains(other.console.words.sentence(for: .notAllowed(needs: .manager))))
  }

  @Test("H1: a line of points and an order say who wrote them, and at which counter")
  func whoAndWhere() throws {
    let counter = try Counter()
    try counter.press("emma<F3>vase<Enter><Enter><Enter>")
    try counter.press("<F2>emma<F5>")
    #expect(counter.text.contains("by li at front"))
    try counter.press("<Enter>")
    #expect(counter.text.contains("by li at front"))
  }
}
