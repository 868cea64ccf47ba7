import Shop
import Terminal
import Testing

@testable import Console

@Suite("Keys, messages and the stack")
struct ConsoleTests {
  @Test("Each function key has an Alt digit and, from F2 to F9, a Ctrl letter", arguments: ["<F1>", "<Alt-1>"])
  func helpKeys(script: String) throws {
    let counter = try Counter()
    try counter.press(script)
    #expect(counter.title == "Help")
  }

  @Test("F10, Alt-0 and a press on the bar open the menu")
  func menuKeys() throws {
    for script in ["<F10>", "<Alt-0>", "<Click 68,23>"] {
      let counter = try Counter()
      try counter.press(script)
      #expect(counter.title == "Menu", "\(script)")
    }
  }

  @Test("Help, menu, themes and the first start look the same", arguments: Language.allCases)
  func pictures(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F1>")
    try Golden.check(counter.text, "help.\(language.rawValue)")
    try counter.press("<Esc><F10>")
    try Golden.check(counter.text, "menu.\(language.rawValue)")
    try counter.press("theme<Enter>")
    try Golden.check(counter.text, "themes.\(language.rawValue)")
  }

  @Test("Typing narrows the menu, in either language", arguments: Language.allCases)
  func narrowMenu(language: Language) throws {
    for typed in ["theme", "配色"] {
      let counter = try Counter(language: language)
      try counter.press("<F10>\(typed)<Enter>")
      #expect(counter.title == counter.console.words.themeLabel, "\(typed)")
    }
    let counter = try Counter(language: language)
    try counter.press("<F10>xyz<Enter>")
    #expect(counter.message.contains(counter.console.words.nothingInMenu))
  }

  @Test("A key that cannot be used says why")
  func reason() throws {
    let counter = try Counter()
    try counter.press("<F5>")
    #expect(counter.message.contains("Choose a member first - F2 Find"))
    try counter.press("<Enter>")
    #expect(counter.message.contains("Type a name or the end of a phone number first"))
  }

  @Test("A scan is one text, and a card that names one person opens them")
  func scan() throws {
    let counter = try Counter()
    try counter.press("<Scan C1042>")
    #expect(counter.title == "Member")
    try counter.press("<Scan 4711234567890>")
    #expect(counter.title == "Member")
  }

  @Test("A paste is one line of text, whatever is in it")
  func paste() throws {
    let counter = try Counter()
    _ = counter.console.handle(.paste("Emma\n\u{1B}[2J"))
    counter.show()
    #expect(counter.title == "Find")
    #expect(counter.text.contains("Emma"))
  }

  @Test("The mouse selects a row and, pressed again, opens it")
  func mouse() throws {
    let counter = try Counter()
    try counter.press("8812<Click 5,6>")
    #expect(counter.frame.text(row: 6).contains("▸ 王小美"))
    try counter.press("<Click 5,6>")
    #expect(counter.title == "Member")
  }

  @Test("A message goes by itself; a failure stays until the next key")
  func toasts() throws {
    let counter = try Counter()
    try counter.press("<F12>")
    try counter.wait(seconds: Toast.seconds)
    #expect(counter.message.isEmpty)
  }

  @Test(
    "What failed says what it means and what to press",
    arguments: [
      (MemoryShop.MemoryFailure.busy, "Counter back is saving just now"), (.diskFull, "The disk is full: not saved"),
      (.unknown, "not known to be saved"), (.refused(.notAllowed(needs: .manager)), "Only a manager may do this"),
    ])
  func failures(failure: MemoryShop.MemoryFailure, sentence: String) throws {
    let counter = try Counter()
    counter.shop.nextFailure = failure
    try counter.press("wxm<Enter>m")
    #expect(counter.message.contains(sentence))
  }

  @Test("A command whose fate is unknown goes out again under the same token, another under its own")
  func unsettled() throws {
    let (shop, cast) = try SmallShop.make()
    let console = Console(
      ConsoleStart(view: shop, language: .english, staff: shop.actor, counter: "front"))
    func submit(_ script: String) throws -> SubmissionToken? {
      var token: SubmissionToken?
      for event in try InputEvent.parse(script) {
        for effect in console.handle(event) { if case .submit(_, let new) = effect { token = new } }
      }
      return token
    }
    let first = try #require(try submit("wxm<Enter>m"))
    _ = console.finished(first, .failure(.unknown))
    #expect(try submit("m") == first)
    _ = console.finished(first, .failure(.busy(holder: nil)))
    #expect(try submit("m") != first)
    #expect(shop.person(cast.wang)?.muted == false)
  }

  @Test("The language changes everywhere at once and is remembered")
  func language() throws {
    let counter = try Counter()
    try counter.press("wxm<Enter><F10>language<Enter><Esc>")
    #expect(counter.title == "会员")
    #expect(counter.text.contains("1帮助"))
    #expect(counter.effects.contains { if case .setLanguage(.chinese) = $0 { true } else { false } })
  }

  @Test("Themes are put on while the pointer moves, and taken off with Esc")
  func themes() throws {
    let counter = try Counter()
    try counter.press("<F10>theme<Enter><Down>")
    #expect(counter.console.theme == "evening")
    try counter.press("<Esc>")
    #expect(counter.console.theme == "daylight")
  }

  @Test("A first start asks five things and ends on Find", arguments: Language.allCases)
  func firstStart(language: Language) throws {
    let counter = try Counter(language: language, isNew: true)
    try Golden.check(counter.text, "first-start.\(language.rawValue)")
    try counter.press("<F3>")
    #expect(!counter.message.isEmpty)
    try counter.press("Bloom<Down><Down><C-u>")
    if language == .chinese { try counter.press("<Backspace><Backspace><Backspace>") }
    try counter.press("usd<Down><Enter>")
    let answers = counter.effects.compactMap { if case .createShop(let answers) = $0 { answers } else { nil } }
    #expect(
      answers == [
        FirstStartAnswers(
          name: "Bloom", kind: .florist, currency: .usd, timeZone: "Asia/Shanghai", language: language)
      ])
    _ = counter.console.opened(counter.shop)
    #expect(counter.title == counter.console.words.findKey)
  }

  @Test("An open order is kept aside when staff go elsewhere; leaving asks first")
  func keptAside() throws {
    let counter = try Counter()
    _ = counter.console.perform([.present(OpenOrderDouble())], from: 1)
    try counter.press("<F2>")
    #expect(counter.title == "Find")
    #expect(counter.frame.text(row: 0).contains("open order, 2 items - F3"))
    try counter.press("<C-q>")
    #expect(!counter.hasQuit)
    #expect(counter.text.contains("Not saved yet: open order, 2 items"))
    try counter.press("<Enter>")
    #expect(!counter.hasQuit)
    try counter.press("wxm<F3>")
    #expect(counter.title == "open for " + (counter.cast?.wang.description ?? ""))
    try counter.press("<C-q><Right><Enter>")
    #expect(counter.hasQuit)
  }
}

@Suite("The table of keys")
struct KeyTableTests {
  @Test("Every command has a key, a verb and a sentence, none twice on one screen", arguments: Language.allCases)
  func table(language: Language) {
    let table = KeyTable(language: language)
    #expect(table.sections.count >= 11)
    for section in table.sections {
      #expect(Set(section.rows.map(\.key)).count == section.rows.count, "\(section)")
      for row in section.rows {
        #expect(!row.label.isEmpty && !row.help.isEmpty, "\(section.title) \(row.key)")
        #expect(SafeText(row.label).width <= 10, "\(section.title) \(row.label)")
        #expect(SafeText(row.help).width <= 41, "\(section.title) \(row.help)")
      }
    }
  }

  @Test("No screen takes a key that is the same everywhere")
  func clashes() throws {
    let table = KeyTable(language: .english)
    let everywhere = try #require(table.sections.first)
    let taken = Set(everywhere.rows.flatMap { [$0.key] + $0.others.split(separator: ", ").map(String.init) })
    for section in table.sections.dropFirst() {
      for row in section.rows { #expect(!taken.contains(row.key), "\(section.title) \(row.key)") }
    }
  }
}

/// An order that lies open, as far as the console is concerned.
private struct OpenOrderDouble: Screen {
  var member: PersonID?

  func title(_ context: Context) -> String { "open for \(member?.description ?? "nobody")" }
  func commands(_ context: Context) -> [ScreenCommand] { [] }
  func draw(into canvas: inout Canvas, _ context: Context) {}
  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { nil }
  func workInHand(_ context: Context) -> String? { "open order, 2 items" }
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    if case .person(let id) = answer { member = id }
    return []
  }
}
