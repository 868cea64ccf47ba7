import Terminal
import Testing

@testable import CursesTerminal

@Suite("From raw input to events")
struct InputDecoderTests {
  private func typed(_ text: String) -> [RawInput] { text.unicodeScalars.map(RawInput.scalar) }

  private func keys(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

  private func decode(_ burst: [RawInput]) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.decode(burst)
  }

  @Test("Six characters and Enter at once are a scan; five are typing")
  func scan() {
    #expect(decode(typed("471123\r")) == [.scan("471123")])
    #expect(decode(typed("47112\r")) == keys("47112") + [.key(.enter)])
    #expect(decode(typed("471123")) == keys("471123"))
    #expect(decode(typed("471123\r\n471124\r\n")) == [.scan("471123"), .scan("471124")])
    #expect(decode(typed("王小美你好吗\n")) == [.scan("王小美你好吗")])
    #expect(decode(typed("471123") + [.event(.key(.enter))]) == [.scan("471123")])
  }

  @Test("Scalars that belong together are one key")
  func combined() {
    #expect(decode(typed("e\u{301}王")) == [.key(.character("e\u{301}")), .key(.character("王"))])
  }

  @Test("Esc and one character at once is Alt; with more text it is Esc and typing")
  func alt() {
    #expect(decode(typed("\u{1B}1")) == [.key(.alt("1"))])
    #expect(decode(typed("\u{1B}")) == [.key(.escape)])
    #expect(decode(typed("\u{1B}\u{1B}")) == [.key(.escape), .key(.escape)])
    #expect(decode(typed("\u{1B}1\u{1B}2")) == [.key(.alt("1")), .key(.alt("2"))])
    #expect(decode(typed("\u{1B}8812")) == [.key(.escape)] + keys("8812"))
    #expect(decode(typed("\u{1B}\r")) == [.key(.escape), .key(.enter)])
    #expect(decode(typed("\u{1B}") + [.event(.key(.up))]) == [.key(.escape), .key(.up)])
  }

  @Test(
    "Control characters",
    arguments: [
      ("\u{06}", Key.control("f")), ("\u{11}", .control("q")), ("\u{1A}", .control("z")), ("\t", .tab),
      ("\u{08}", .backspace), ("\u{7F}", .backspace), ("\r", .enter), ("\n", .enter),
    ])
  func controls(text: String, key: Key) {
    #expect(decode(typed(text)) == [.key(key)])
  }

  @Test("Other controls mean nothing", arguments: ["\u{0}", "\u{1C}", "\u{85}"])
  func meaningless(text: String) {
    #expect(decode(typed(text)) == [])
  }

  @Test("A paste is one text, whatever is in it, and its line ends are one kind")
  func paste() {
    let burst = [.pasteBegins] + typed("0912\r\n0913\r0914\n\u{1B}[A\t") + [.pasteEnds] + typed("x")
    #expect(decode(burst) == [.paste("0912\n0913\n0914\n\u{1B}[A\t"), .key(.character("x"))])
    #expect(decode([.pasteBegins, .pasteEnds]) == [.paste("")])
  }

  @Test("A paste may come in pieces, and may never end")
  func pieces() {
    var decoder = InputDecoder()
    #expect(decoder.decode(typed("a") + [.pasteBegins] + typed("王")) == keys("a"))
    #expect(decoder.isPasting)
    #expect(decoder.decode(typed("小\r")) == [])
    #expect(decoder.endPaste() == [.paste("王小\n")])
    #expect(!decoder.isPasting)
    #expect(decoder.endPaste() == [])
  }

  @Test("Turns of the wheel add up and only the last size counts")
  func merged() {
    let place = Point(column: 3, row: 4)
    let other = Point(column: 3, row: 5)
    #expect(
      decode([
        .event(.scroll(lines: 3, at: place)), .event(.scroll(lines: 3, at: place)),
        .event(.scroll(lines: -3, at: other)), .ignored, .event(.resize(Size(columns: 1, rows: 1))),
        .event(.resize(Size(columns: 2, rows: 2))),
      ]) == [
        .scroll(lines: 6, at: place), .scroll(lines: -3, at: other), .resize(Size(columns: 2, rows: 2)),
      ])
  }
}
