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

  @Test("A muted customer has no dates and no suggestions (D05)")
  func muted() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter>m")
    #expect(counter.text.contains("No reminders, no offers"))
    #expect(!counter.text.contains("To suggest"))
    #expect(!counter.text.contains("28 Nov 李娜"))
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
