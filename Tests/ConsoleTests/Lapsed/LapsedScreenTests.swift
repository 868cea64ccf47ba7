import Shop
import Terminal
import Testing

@testable import Console

@Suite("Lapsed")
struct LapsedScreenTests {
  /// Two regulars who stopped, one of them with leave to be contacted, and one who has just been.
  static func shop(_ language: Language) throws -> MemoryShop {
    let (shop, cast) = try SmallShop.make(language: language)
    shop.now = SmallShop.instant("2026-11-22T02:00:00Z")
    for (member, sku, months) in [(cast.chen, SKU("peony"), 1...6), (cast.emma, SKU("roses-11"), 1...4)] {
      for month in months {
        shop.now = SmallShop.instant("2027-0\(month)-10T02:00:00Z")
        var draft = OrderDraft()
        draft.account = member
        draft.items = [DraftItem(sku)]
        draft.occasion = "self"
        try shop.carryOut(.placeOrder(draft))
      }
    }
    shop.now = SmallShop.instant("2028-01-15T02:00:00Z")
    shop.forgetRecent()
    return shop
  }

  @Test("Who did not come, why, what is at stake and the next step", arguments: Language.allCases)
  func list(language: Language) throws {
    let counter = try Counter(language: language, shop: try Self.shop(language))
    try counter.press("<F7>")
    #expect(!counter.text.contains(GlyphSet.unicode.ellipsis.string))
    try Golden.check(counter.text, "lapsed.\(language.rawValue)")
  }

  @Test("A wide window has the next step beside each", arguments: Language.allCases)
  func wide(language: Language) throws {
    let counter = try Counter(language: language, size: Size(columns: 150, rows: 45), shop: try Self.shop(language))
    try counter.press("<F7>")
    try Golden.check(counter.text, "lapsed-wide.\(language.rawValue)")
  }

  @Test("Worst loss first; C opens the member's card")
  func opening() throws {
    let counter = try Counter(shop: try Self.shop(.english))
    try counter.press("<F7>c")
    #expect(counter.title == "Member")
  }

  @Test("Those who are not due yet are never on it; an empty list says so", arguments: Language.allCases)
  func empty(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F7>")
    try Golden.check(counter.text, "lapsed-empty.\(language.rawValue)")
  }

  @Test("Only a manager sees it; the key says so")
  func role() throws {
    let counter = try Counter()
    counter.console.signedIn(Actor(name: "xiao", role: .florist))
    try counter.press("<F7>")
    #expect(counter.message.contains("Only a manager"))
    #expect(counter.title == "Find")
  }

  @Test("Another counter's work marks the list as old; R works it out anew")
  func stale() throws {
    let counter = try Counter(shop: try Self.shop(.english))
    try counter.press("<F7>")
    #expect(!counter.text.contains("changed since"))
    var draft = OrderDraft()
    draft.items = [DraftItem("vase")]
    try counter.shop.carryOut(.placeOrder(draft))
    _ = counter.console.shopChanged()
    counter.show()
    #expect(counter.text.contains("changed since"))
    try counter.press("r")
    #expect(!counter.text.contains("changed since"))
  }
}
