import Shop
import Terminal
import Testing

@testable import Console

@Suite("An order after it was saved")
struct OrderAfterSaleTests {
  /// An order of 王小美 with coupon and points, opened from her card.
  static func counter(_ language: Language = .english) throws -> Counter {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>peony<Enter>2 tulips<Enter>100<C-u><C-g>1<Enter><Enter>d")
    return counter
  }

  @Test("Lines, benefits, points and payment", arguments: Language.allCases)
  func details(language: Language) throws {
    try Golden.check(Self.counter(language).text, "order-after-sale.\(language.rawValue)")
  }

  @Test("D10: what a refund comes to, before it is saved", arguments: Language.allCases)
  func rehearsal(language: Language) throws {
    let counter = try Self.counter(language)
    try counter.press("r")
    try Golden.check(counter.text, "refund-whole.\(language.rawValue)")
  }

  @Test("D10: a part of the order, line by line", arguments: Language.allCases)
  func part(language: Language) throws {
    let counter = try Self.counter(language)
    try counter.press("r<Left><Down><Left>")
    try Golden.check(counter.text, "refund-part.\(language.rawValue)")
    try counter.press("<Enter>")
    let wang = try #require(counter.cast?.wang)
    let order = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    #expect(counter.shop.state.order(order)?.refundedQuantity(of: 1) == 1)
    #expect(counter.shop.state.order(order)?.refundedQuantity(of: 0) == 0)
  }

  @Test("An order to be paid later is marked paid, and handed over")
  func payingLater() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><C-d><Right><Down>+1<C-s><Enter>l<Enter>d")
    #expect(counter.text.contains("to be paid"))
    try counter.press("p3h")
    let wang = try #require(counter.cast?.wang)
    let id = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    let order = try #require(counter.shop.state.order(id))
    #expect(order.payments.map(\.tender) == [.wechat])
    #expect(order.fulfilled == counter.shop.today)
  }
}
