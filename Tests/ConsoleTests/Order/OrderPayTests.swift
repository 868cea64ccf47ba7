import Shop
import Terminal
import Testing

@testable import Console

@Suite("Paying and saving an order")
struct OrderPayTests {
  @Test("How it is paid", arguments: Language.allCases)
  func paying(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>peony<Enter><Enter>300")
    try Golden.check(counter.text, "order-pay.\(language.rawValue)")
  }

  @Test("The receipt says what to say", arguments: Language.allCases)
  func receipt(language: Language) throws {
    let counter = try Counter(language: language, shop: ShopThatThanks.make())
    try counter.press("wxm<F3>3 peony<Enter><Enter>900<Enter>")
    try Golden.check(counter.text, "receipt.\(language.rawValue)")
  }

  @Test("S20: the last order of a known member again takes no more than 12 keys from Find")
  func twelveKeys() throws {
    let script = "8812<Down><F3><C-a><Enter><Enter>"
    let counter = try Counter()
    let keys = try InputScript.keys(in: script)
    try counter.press(script)
    #expect(keys <= 12)
    #expect(counter.text.contains("saved"))
    #expect(counter.shop.state.globals.orders == 7)
    let wang = try #require(counter.cast?.wang)
    let placed = try #require(counter.shop.state.account(wang)?.purchases.last)
    #expect(counter.shop.state.order(placed.order)?.lines.map(\.sku) == ["roses-11"])
  }

  @Test("S34, P2: the coupon proposed is the best; one key and a digit change it, and the others say why not")
  func coupon() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>peony<Enter>")
    #expect(counter.text.contains("¥30 off from ¥200"))
    #expect(counter.text.contains("-¥30.00"))
    try counter.press("<C-c>2")
    #expect(!counter.text.contains("-¥30.00"))
    try counter.press("<Delete>tulips<Enter>")
    #expect(counter.text.contains("needs"))
    try counter.press("<C-c>1")
    #expect(counter.message.contains("needs"))
  }

  @Test("S11: one key takes the most points, a number first takes that many, again takes none")
  func points() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>peony<Enter><C-u>")
    #expect(counter.text.contains("points used"))
    try counter.press("<C-u>")
    #expect(!counter.text.contains("points used"))
    try counter.press("100<C-u>")
    #expect(counter.text.contains("100 points used"))
    #expect(counter.text.contains("-¥1.00"))
    try counter.press("150<C-u>")
    #expect(counter.message.contains("steps of 100"))
  }

  @Test("T3: what another counter changed is shown as the new total before it is saved")
  func totalChanged() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>peony<Enter>")
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    var settings = counter.shop.state.settings
    settings.tiers[1].benefits.discount = BasisPoints(percent: 20)
    try counter.shop.carryOut(.changeSettings(settings))
    _ = counter.console.shopChanged()
    let before = counter.text
    counter.show()
    #expect(counter.text == before)
    try counter.press("<Enter><Enter>")
    #expect(counter.text.contains("It has changed since"))
    #expect(counter.shop.state.globals.orders == 6)
    try counter.press("<Enter>")
    #expect(counter.shop.state.globals.orders == 7)
    #expect(counter.shop.state.coupon(code)?.state == .redeemed)
  }

  @Test("A coupon that another counter has used meanwhile is named, and the new total asked about")
  func couponGone() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>peony<Enter>")
    let wang = try #require(counter.cast?.wang)
    let code = try #require(counter.shop.state.account(wang)?.coupons.first)
    try counter.shop.carryOut(.withdrawCoupon(code))
    try counter.press("<Enter><Enter>")
    #expect(counter.message.contains("withdrawn"))
    #expect(counter.shop.state.globals.orders == 6)
    try counter.press("<Enter>")
    #expect(counter.shop.state.globals.orders == 7)
  }

  @Test("A failed save keeps the order on the screen")
  func failure() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><Enter>")
    counter.shop.nextFailure = .diskFull
    try counter.press("<Enter>")
    #expect(counter.message.contains("disk is full"))
    #expect(counter.text.contains("Glass vase"))
    try counter.press("<Enter><Enter>")
    #expect(counter.text.contains("saved"))
  }

  @Test("To be paid later is saved unpaid")
  func later() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><Enter>l<Enter>")
    #expect(counter.text.contains("to be paid"))
    let wang = try #require(counter.cast?.wang)
    #expect(counter.shop.state.account(wang)?.purchases.last?.paid == false)
  }

  @Test("Too little cash is not saved")
  func short() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><Enter>50<Enter>")
    #expect(counter.message.contains("¥8.00 short"))
    #expect(counter.shop.state.globals.orders == 6)
  }

  @Test("Delivery: day as it is said, address and card", arguments: Language.allCases)
  func delivery(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press(
      "wxm<F3>vase<Enter><C-g>1<C-d><Right><Right><Down>+3<Down><Right><Down><Down>139<Down>12 Garden Lane")
    try Golden.check(counter.text, "order-delivery.\(language.rawValue)")
    try counter.press("<C-s><Enter><Enter>")
    let wang = try #require(counter.cast?.wang)
    let details = try #require(counter.shop.person(wang)?.deliveries.last)
    #expect(details.address == "12 Garden Lane")
    #expect(counter.shop.state.order(details.order)?.handover.day == SmallShop.day("2026-11-24"))
    #expect(counter.shop.state.order(details.order)?.handover.fee == Money(1_500))
  }

  @Test("An order put aside is taken up again at any counter")
  func holding() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><C-w>")
    #expect(counter.message.contains("put aside"))
    #expect(counter.shop.state.globals.held.count == 1)
    try counter.press("<F2><F3><C-w>1")
    #expect(counter.text.contains("Glass vase"))
    #expect(counter.text.contains("王小美"))
    #expect(counter.shop.state.globals.held.isEmpty)
  }

  @Test("Leaving keeps the order open; throwing it away asks")
  func leaving() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><Esc>")
    #expect(counter.title == "Find")
    #expect(counter.message.contains("F3 goes on"))
    try counter.press("<F3>")
    #expect(counter.text.contains("Glass vase"))
    try counter.press("<C-x><Enter>")
    #expect(counter.text.contains("Glass vase"))
    try counter.press("<C-x><Right><Enter>")
    #expect(counter.title == "Find")
    try counter.press("<F3>")
    #expect(!counter.text.contains("1 ⨯ Glass vase"))
  }

  @Test("S04: a tier that the order reaches is said aloud on the receipt", arguments: Language.allCases)
  func tierReached(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>9 peony<Enter><Enter>a<Enter>")
    try Golden.check(counter.text, "receipt-tier.\(language.rawValue)")
  }

  @Test("D05: an order in sympathy brings no word of points and no coupon")
  func sorrow() throws {
    let counter = try Counter(shop: ShopThatThanks.make())
    try counter.press("wxm<F3>4 lilies<Enter>")
    #expect(counter.text.contains("This order +"))
    let place = try #require(OccasionCode.personal.firstIndex(of: .sympathy))
    let letter = "abcdefghijklmnopqrstuvwxyz".map(\.self)[place + 2 - 9]
    try counter.press("<C-e>\(letter)")
    #expect(counter.text.contains("sympathy"))
    #expect(!counter.text.contains("This order +"))
    try counter.press("<Enter><Enter>")
    #expect(counter.text.contains("saved"))
    #expect(!counter.text.contains("Points 806"))
    #expect(!counter.text.contains("next visit"))
  }

  @Test("F9 on the receipt rehearses the undo and takes the order back")
  func undoing() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><Enter><Enter><F9>")
    #expect(counter.title.contains("Undo order"))
    try counter.press("<Enter>")
    #expect(counter.message.contains("Refund saved"))
  }

  @Test("What has come back whole, again, is its correction (R1)")
  func correcting() throws {
    let counter = try Counter()
    try counter.press("wxm<F3>vase<Enter><Enter><Enter>d")
    let wang = try #require(counter.cast?.wang)
    let first = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    try counter.press("r<Enter>a<Enter><Enter>")
    let second = try #require(counter.shop.state.account(wang)?.purchases.last?.order)
    #expect(counter.shop.state.order(second)?.corrects == first)
    #expect(counter.shop.state.order(first)?.correctedBy == second)
  }

  @Test("A suggestion is added by one key")
  func suggestion() throws {
    let counter = try Counter()
    try counter.press("emma<F3><C-y>")
    #expect(counter.text.contains("1 ⨯"))
    try counter.press("<Tab><Enter>")
    #expect(counter.text.contains("Items") && counter.text.contains(" 2 "))
  }
}

/// Keys of a script, a scan or paste being one.
enum InputScript {
  static func keys(in script: String) throws -> Int { try InputEvent.parse(script).count }
}

/// The small shop with a coupon for the next visit from ¥300.
enum ShopThatThanks {
  static func make() throws -> MemoryShop {
    let shop = try SmallShop.make().shop
    var settings = shop.state.settings
    settings.templates[0].afterOrderFrom = Money(30_000)
    try shop.carryOut(.changeSettings(settings))
    shop.forgetRecent()
    return shop
  }
}
