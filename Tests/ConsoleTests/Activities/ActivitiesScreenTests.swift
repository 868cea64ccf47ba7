import Shop
import Terminal
import Testing

@testable import Console

@Suite("Activities on the screen")
struct ActivitiesScreenTests {
  private func balance(_ counter: Counter) throws -> Int {
    let wang = try #require(counter.cast?.wang)
    return try #require(counter.shop.state.account(wang)).balance(on: counter.shop.today).count
  }

  @Test("S07, S08, S09, S92, S93: what earns points today and how far the caps are", arguments: Language.allCases)
  func picture(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<F5>v")
    try Golden.check(counter.text, "activities.\(language.rawValue)")
    try counter.press("c<Down><Down><Down><Down>")
    try Golden.check(counter.text, "activities-visited.\(language.rawValue)")
  }

  @Test("S07: one key on the card, once a day, with the way back")
  func checkIn() throws {
    let counter = try Counter()
    let before = try balance(counter)
    try counter.press("wxm<Enter>c")
    #expect(try balance(counter) == before + 5)
    #expect(counter.message.contains("F9 Undo"))
    try counter.press("c")
    #expect(counter.message.contains("Done today already"))
    try counter.press("<F9>")
    #expect(try balance(counter) == before)
    try counter.press("vc")
    #expect(try balance(counter) == before + 5)
  }

  @Test("S08: a channel and, if wanted, a note for the person's file")
  func sharing() throws {
    let counter = try Counter()
    let before = try balance(counter)
    try counter.press("wxm<F5>vs2<Enter>")
    #expect(try balance(counter) == before + 20)
    try counter.press("<Down><Down><Enter>1nice words<Enter>")
    #expect(try balance(counter) == before + 70)
    let wang = try #require(counter.cast?.wang)
    #expect(counter.shop.person(wang)?.notes.last?.text == "nice words")
    #expect(counter.shop.state.account(wang)?.activities.map(\.code) == ["dianping", "moments"])
  }

  @Test("S92: one key and a number; the toast names the cap")
  func returned() throws {
    let counter = try Counter()
    let before = try balance(counter)
    try counter.press("wxm<F5>vv<Backspace>7<Enter>")
    #expect(try balance(counter) == before + 100)
    #expect(counter.message.contains("5 of 7"))
    #expect(counter.text.contains("7 pieces brought back"))
    try counter.press("v<Backspace>x<Enter>")
    #expect(counter.message.contains("whole number"))
  }

  @Test("S09, S93: an event and a cause are rows; more points than there are is refused")
  func eventAndCause() throws {
    let counter = try Counter()
    let before = try balance(counter)
    try counter.press("wxm<F5>v<Down><Down><Down><Down><Down><Enter>")
    #expect(try balance(counter) == before + 100)
    try counter.press("<Down><Enter>")
    #expect(counter.message.contains("Is on"))
    try counter.press("<Down><Enter>60<Enter>")
    #expect(try balance(counter) == before + 40)
    #expect(counter.text.contains("60 so far"))
    try counter.press("<Enter>99999<Enter>")
    #expect(counter.message.contains("short"))
    try counter.press("<F9>")
    #expect(try balance(counter) == before + 100)
  }
}
