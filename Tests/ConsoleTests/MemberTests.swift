import Shop
import Terminal
import Testing

@testable import Console

@Suite("Member")
struct MemberTests {
  @Test("The card is complete at 80x24", arguments: Language.allCases)
  func card(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter>")
    try Golden.check(counter.text, "member.\(language.rawValue)")
  }

  @Test("A wide window shows more, under the same keys", arguments: Language.allCases)
  func wide(language: Language) throws {
    let counter = try Counter(language: language, size: Size(columns: 150, rows: 45))
    try counter.press("wxm<Enter>")
    try Golden.check(counter.text, "member-wide.\(language.rawValue)")
  }

  @Test("A date is shown with the lunar form beside its solar day (D03)")
  func lunar() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>")
    #expect(counter.text.contains("28 Nov 李娜 anniversary"))
    #expect(counter.text.contains("(lunar 10/20)"))
  }

  @Test("Allergies are pinned (D04)")
  func allergies() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>")
    #expect(counter.text.contains("Allergies - pollen; 李娜: lily"))
  }

  @Test("A note is one key and one line")
  func note() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>nno ribbon<Enter>")
    #expect(counter.text.contains("21 Nov li: no ribbon"))
    #expect(counter.message.contains("Saved"))
  }

  @Test("D05: one key mutes a customer: no dates, no suggestions, and the card says so")
  func muted() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>m")
    #expect(counter.text.contains("No reminders, no offers"))
    #expect(!counter.text.contains("To suggest"))
    #expect(!counter.text.contains("28 Nov 李娜"))
    try counter.press("m")
    #expect(!counter.text.contains("No reminders, no offers") && counter.text.contains("28 Nov 李娜"))
  }

  @Test("D05: one key on a receiver who is mourned, and their dates are gone from the card")
  func mourned() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>rm")
    #expect(counter.text.contains("not to be spoken of"))
    try counter.press("<Esc>")
    #expect(!counter.text.contains("28 Nov 李娜"))
    try counter.press("rm<Esc>")
    #expect(counter.text.contains("28 Nov 李娜"))
  }

  @Test("D05: in mourning after an order in sympathy, the card says so and suggests nothing")
  func bereaved() throws {
    let counter = try Counter()
    var draft = OrderDraft()
    draft.account = counter.cast?.wang
    draft.items = [DraftItem("lilies")]
    draft.occasion = .sympathy
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("wxm<Enter>")
    #expect(counter.text.contains("No reminders, no offers") && !counter.text.contains("To suggest"))
    counter.shop.now = SmallShop.instant("2027-02-20T02:00:00Z")
    try counter.press("<F2>wxm<Enter>")
    #expect(!counter.text.contains("No reminders, no offers"))
  }

  @Test("A new receiver with a lunar birthday is on the card at once")
  func receiver() throws {
    let counter = try Counter()
    try counter.press("emma<Enter>rnTom<Tab>husband<Tab><Right><Tab>10-25<C-s>")
    #expect(counter.text.contains("Tom (husband)"))
    try counter.press("<Esc>")
    #expect(counter.text.contains("Tom birthday (lunar 10/25)"))
  }

  @Test("Esc leads back to the list as it was")
  func back() throws {
    let counter = try Counter()
    try counter.press("8812<Down><Enter><Esc>")
    #expect(counter.title == "Find")
    #expect(counter.text.contains("2 matches"))
  }
}
