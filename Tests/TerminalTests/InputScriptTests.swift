import Terminal
import Testing

@Suite("Scripts of keys")
struct InputScriptTests {
  @Test("Characters and named keys follow each other")
  func mixed() throws {
    #expect(
      try InputEvent.parse("8王<Enter><F3>") == [
        .key(.character("8")), .key(.character("王")), .key(.enter), .key(.function(3)),
      ])
  }

  @Test(
    "Each name stands for one event",
    arguments: [
      ("<Esc>", InputEvent.key(.escape)), ("<Alt-1>", .key(.alt("1"))), ("<C-f>", .key(.control("f"))),
      ("<C-F>", .key(.control("f"))), ("<F12>", .key(.function(12))), ("<lt>", .key(.character("<"))),
      ("<Space>", .key(.character(" "))), ("<BackTab>", .key(.backTab)), ("<pagedown>", .key(.pageDown)),
      ("<Click 10,5>", .click(Point(column: 10, row: 5))), ("<Paste 王 小美>", .paste("王 小美")),
      ("<Scan 4711234567890>", .scan("4711234567890")), ("<Tick>", .tick),
      ("<Wheel -3>", .scroll(lines: -3, at: Point(column: 0, row: 0))),
      ("<Resize 100x30>", .resize(Size(columns: 100, rows: 30))),
    ])
  func named(script: String, event: InputEvent) throws {
    #expect(try InputEvent.parse(script) == [event])
  }

  @Test("A wrong name is an error, not a key", arguments: ["<F13>", "<Entre>", "<Click 1>", "<>", "<C-ab>"])
  func wrong(script: String) {
    #expect(throws: InputScriptError.unknownKey(String(script.dropFirst().dropLast()))) {
      try InputEvent.parse(script)
    }
  }

  @Test("An open bracket must be closed")
  func unclosed() {
    #expect(throws: InputScriptError.unclosed("<Ent")) { try InputEvent.parse("ab<Ent") }
  }
}
