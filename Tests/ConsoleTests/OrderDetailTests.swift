import Shop
import Testing

@testable import Console

@Suite("Orders as recorded, and refunds")
struct OrderDetailTests {
  @Test("The details of an order", arguments: Language.allCases)
  func details(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("emma<Enter>d")
    try Golden.check(counter.text, "order-detail.\(language.rawValue)")
  }

  @Test("D10: a refund shows before and after, side by side", arguments: Language.allCases)
  func rehearsal(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter><Down><Down><Down>dr")
    try Golden.check(counter.text, "refund.\(language.rawValue)")
  }

  @Test("R2: what is saved is what the panel said")
  func refund() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    let before = try #require(counter.shop.state.account(wang))
    try counter.press("wxm<Enter>dr")
    #expect(counter.text.contains("¥168.00 back, cash"))
    #expect(!counter.message.contains("Saved"))
    #expect(counter.shop.state.account(wang) == before)
    try counter.press("<Enter>")
    #expect(counter.message.contains("Refund saved: ¥168.00 back"))
    #expect(counter.text.contains("refunded"))
    try counter.press("r")
    #expect(counter.message.contains("Nothing is left to refund"))
  }

  @Test("S76: an exchange shows the difference and saves both together", arguments: Language.allCases)
  func exchange(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter><Down>dr<Left>xvase<Enter>")
    try Golden.check(counter.text, "order-exchange.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "order-exchange-pay.\(language.rawValue)")
    try counter.press("<Enter>")
    let wang = try #require(counter.cast?.wang)
    let orders = try #require(counter.shop.state.account(wang)).purchases.compactMap {
      counter.shop.state.order($0.order)
    }
    let sold = try #require(orders.last)
    let exchanged = try #require(orders.first { $0.id == sold.corrects })
    #expect(exchanged.refunds.last?.exchangedFor == sold.id)
  }

  @Test("A piece less is a smaller refund")
  func part() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter><Down>dr<Left>")
    #expect(counter.text.contains("1 of 2"))
    #expect(counter.text.contains("¥98.00 back"))
    try counter.press("<Left>")
    #expect(counter.text.contains("Nothing chosen"))
    try counter.press("<Enter>")
    #expect(counter.message.contains("Nothing chosen"))
  }

  @Test("H3: F9 undoes an order after the panel of D10")
  func undoOrder() throws {
    let counter = try Counter()
    let emma = try #require(counter.cast?.emma)
    var draft = OrderDraft()
    draft.account = emma
    draft.items = [DraftItem("vase", quantity: 2)]
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("<F9>")
    #expect(counter.title.hasPrefix("Undo order 261121-"))
    #expect(counter.text.contains("¥116.00 back, cash"))
    try counter.press("<Enter>")
    #expect(counter.title == "Find")
    #expect(counter.message.contains("Refund saved"))
    try counter.press("<F9>")
    #expect(counter.message.contains("Nothing done at this counter can be taken back now"))
  }

  @Test("H3: F9 withdraws the coupon issued last, and only once")
  func undoCoupon() throws {
    let counter = try Counter()
    let emma = try #require(counter.cast?.emma)
    try counter.shop.carryOut(.issueCoupon(CouponIssue(member: emma, template: "30-off-200")))
    try counter.press("<C-z>")
    #expect(counter.message.contains("withdrawn"))
    try counter.press("<F9>")
    #expect(counter.message.contains("Nothing done at this counter can be taken back now"))
  }

  @Test("An order to be paid later is paid in three keys, and handed over in one")
  func pay() throws {
    let counter = try Counter()
    let emma = try #require(counter.cast?.emma)
    var draft = OrderDraft()
    draft.account = emma
    draft.items = [DraftItem("vase")]
    draft.tender = nil
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("emma<Enter>dp3")
    #expect(counter.message.contains("Paid ¥58.00"))
    #expect(counter.text.contains("Paid, WeChat"))
    try counter.press("p")
    #expect(counter.message.contains("Is paid already"))
  }
}
