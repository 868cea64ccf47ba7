import Shop
import Terminal
import Testing

@testable import Console

@Suite("Order")
struct OrderScreenTests {
  @Test(
    "Products are found by either name, pinyin initials and SKU, and Enter adds",
    arguments: ["mudan", "mdhs", "牡丹", "peony", "pEo"])
  func finding(typed: String) throws {
    let counter = try Counter()
    try counter.press("<F3>" + typed + "<Enter>")
    #expect(counter.text.contains("1 ⨯ Peony bouquet"))
    #expect(counter.text.contains("¥268.00"))
  }

  @Test("What is typed shows the products that fit", arguments: Language.allCases)
  func hits(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>3 ro")
    try Golden.check(counter.text, "order-hits.\(language.rawValue)")
  }

  @Test("An order with everything in sight", arguments: Language.allCases)
  func whole(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3>peony<Enter>2 tulip<Enter><C-e>1")
    try Golden.check(counter.text, "order-lines.\(language.rawValue)")
  }

  @Test("A wide window shows the same with more room", arguments: Language.allCases)
  func wide(language: Language) throws {
    let counter = try Counter(language: language, size: .init(columns: 150, rows: 45))
    try counter.press("wxm<F3>peony<Enter>2 tulip<Enter><C-e>1")
    try Golden.check(counter.text, "order-wide.\(language.rawValue)")
  }

  @Test("S18: a walk-in hears what members pay less", arguments: Language.allCases)
  func walkIn(language: Language) throws {
    let shop = try SmallShop.make(language: language).shop
    var vase = try #require(shop.state.catalogue["vase"])
    vase.memberPrice = Money(5_000)
    try shop.carryOut(.saveProducts([vase]))
    let counter = try Counter(language: language, shop: shop)
    try counter.press("<F3>vase<Enter>")
    try Golden.check(counter.text, "order-walk-in.\(language.rawValue)")
  }

  @Test("+ and - change the selected line, Del takes it out")
  func changing() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter>++")
    #expect(counter.text.contains("3 ⨯ Glass vase"))
    try counter.press("-")
    #expect(counter.text.contains("2 ⨯ Glass vase"))
    try counter.press("<Delete>")
    #expect(!counter.text.contains("⨯ Glass vase"))
    #expect(counter.message.contains("Glass vase taken out"))
  }

  @Test("An item without a price asks for one")
  func openPrice() throws {
    let counter = try Counter()
    try counter.press("<F3>free<Enter>")
    #expect(counter.text.contains("Price of Free design"))
    try counter.press("abc<Enter>")
    #expect(counter.message.contains("\"abc\" is no amount"))
    try counter.press("<C-u><Backspace><Backspace><Backspace>128.5<Enter>")
    #expect(counter.text.contains("1 ⨯ Free design"))
    #expect(counter.text.contains("¥128.50"))
  }

  @Test("A scan adds at once; a barcode that nothing has says so")
  func scanning() throws {
    let counter = try Counter()
    var vase = try #require(counter.shop.state.catalogue["vase"])
    vase.barcode = "6901234567801"
    try counter.shop.carryOut(.saveProducts([vase]))
    try counter.press("<F3><Scan roses-11><Scan roses-11><Scan 6901234567801>")
    #expect(counter.text.contains("2 ⨯ 11 red roses"))
    #expect(counter.text.contains("1 ⨯ Glass vase"))
    try counter.press("<Scan 6901234567892>")
    #expect(counter.message.contains("6901234567892"))
  }

  @Test("What the receiver is allergic to is warned of", arguments: Language.allCases)
  func allergy(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F3><C-g>1lilies<Enter>")
    try Golden.check(counter.text, "order-allergy.\(language.rawValue)")
  }

  @Test("S46: receiver and occasion take two keys each; a new name is put on file")
  func receiver() throws {
    let counter = try Counter()
    try counter.press("wxm<F3><C-g>1<C-e>2")
    #expect(counter.text.contains("anniversary, for 李娜"))
    try counter.press("<C-g>Anna<Enter>vase<Enter><Enter><Enter>")
    let wang = try #require(counter.cast?.wang)
    #expect(counter.shop.person(wang)?.receivers.map(\.name) == ["李娜", "Anna"])
  }

  @Test("The member is found from inside the order by the end of the phone")
  func attaching() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><C-b>4567<Enter>")
    #expect(counter.text.contains("Emma Stone"))
    #expect(counter.message.contains("This is Emma Stone's order now"))
  }

  @Test("An open order stays somebody's when staff come back with another member in hand")
  func keptMember() throws {
    let counter = try Counter()
    try counter.press("emma<F3>vase<Enter><F2>wxm<F3>")
    #expect(counter.text.contains("Emma Stone"))
    #expect(counter.message.contains("The open order is Emma Stone's"))
  }

  @Test("A walk-in order becomes that of the member in hand")
  func walkInAttached() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><F2>wxm<F3>")
    #expect(counter.message.contains("王小美"))
    #expect(counter.text.contains("Glass vase"))
  }
}
