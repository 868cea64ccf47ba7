import Shop
import Terminal
import Testing

@testable import Console

@Suite("Joining at the till")
struct JoinAtTheTillTests {
  /// The small shop with another rule for joining, and a discount for every member.
  static func counter(_ language: Language = .english, _ rule: JoinRule = JoinRule()) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.joining = rule
    settings.tiers[0].benefits.discount = BasisPoints(percent: 10)
    try shop.carryOut(.changeSettings(settings))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test("S01, S18: from an unsaved walk-in order in under 15 keys, at a member's price before it is saved")
  func keys() throws {
    let counter = try Self.counter()
    try counter.press("<F3>vase<Enter>")
    #expect(counter.text.contains("With a card ¥5.80 less"))
    #expect(counter.text.contains("¥58.00"))
    let joining = ["<C-n>"] + "13922223333".map { String($0) } + ["<Enter>", "<Enter>"]
    #expect(joining.count < 15)
    for key in joining { try counter.press(key) }
    #expect(counter.title == "Order")
    #expect(counter.text.contains("Customer 3333"))
    #expect(counter.text.contains("¥52.20"))
    try counter.press("<Enter><Enter>")
    let order = try #require(counter.shop.state.dayBook(counter.shop.today)?.orders.last)
    let saved = try #require(counter.shop.state.order(order))
    #expect((saved.due, saved.earned) == (Money(5_220), Points(52)))
    #expect(counter.shop.state.account(try #require(saved.account))?.isMember == true)
  }

  @Test("S01: an unmet rule says what is missing, to the cent, and the order that meets it joins")
  func shortfall() throws {
    let counter = try Self.counter(.english, JoinRule(kind: .spend, spend: Money(9_000)))
    try counter.press("<F3>vase<Enter><C-n>13922223333<Enter>Anna<Enter>")
    #expect(counter.message.contains("¥90.00 to go to be a member") || counter.text.contains("¥32.00 to go"))
    #expect(counter.text.contains("¥32.00 to go"))
    try counter.press("+")
    #expect(counter.text.contains("Joins with this order"))
    try counter.press("<Enter><Enter>")
    #expect(counter.shop.state.globals.members == 4)
  }

  @Test("S01: the fee stands in the order by itself")
  func fee() throws {
    let counter = try Self.counter(.english, JoinRule(kind: .fee, fee: Money(2_900)))
    try counter.press("<F3>vase<Enter><C-n>13922223333<Enter><Enter>")
    #expect(counter.text.contains("Joining fee"))
    #expect(counter.text.contains("¥81.20"))
  }

  @Test("S01: the question, with whom is on file already", arguments: Language.allCases)
  func picture(language: Language) throws {
    let counter = try Self.counter(language)
    try counter.press("<F3>vase<Enter><C-n>13911118812")
    try Golden.check(counter.text, "order-join.\(language.rawValue)")
  }
}
