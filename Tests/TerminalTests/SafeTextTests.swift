import Terminal
import Testing

@Suite("Text that can be drawn")
struct SafeTextTests {
  @Test(
    "What would disturb a terminal is replaced or left out",
    arguments: [
      ("王\u{1B}[2J小美", "王?[2J小美", 10), ("a\tb\nc\r\nd", "a b c  d", 8), ("\u{9B}31m", "?31m", 4), ("\u{7F}", "?", 1),
      ("\u{202E}evil\u{2066}", "evil", 4), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d", 7),
      ("❤\u{FE0F}", "❤", 1), ("👩\u{200D}👧", "👩👧", 4), ("👍\u{1F3FD}", "👍", 2), ("soft\u{AD}ly", "softly", 6),
      ("\u{E000}x", "?x", 2), ("\u{FFFF}\u{378}", "??", 2), ("a\u{A0}b\u{2003}c", "a b c", 5),
      ("\u{3000}", "\u{3000}", 2),
      ("\u{FEFF}王", "王", 2), ("\u{301}e\u{301}", "e\u{301}", 1), ("\u{E0067}\u{E007F}", "", 0),
    ])
  func cleaned(text: String, drawn: String, width: Int) {
    let safe = SafeText(text)
    #expect(Array(safe.string.unicodeScalars) == Array(drawn.unicodeScalars))
    #expect(safe.width == width)
  }

  @Test("Literals and interpolations are cleaned as well")
  func literals() {
    let name = "王\u{7}"
    #expect(("Hello \(name)!" as SafeText).string == "Hello 王?!")
    #expect(("\u{1B}" as SafeText).string == "?")
  }

  @Test("A base keeps at most as many marks as a curses cell holds")
  func marks() {
    let tower = "a" + String(repeating: "\u{301}", count: 1000) + "b"
    let safe = SafeText(tower)
    #expect(safe.string.unicodeScalars.count == 2 + SafeText.maximumMarks)
    #expect(safe.glyphs.map(\.width) == [1, 1])
  }

  @Test("Ten megabytes of name are cut before they cost anything", arguments: ["x", "王", "\u{301}", "\u{200D}"])
  func bounded(unit: String) {
    let safe = SafeText(String(repeating: unit, count: 10_000_000 / unit.utf8.count))
    #expect(safe.string.unicodeScalars.count <= SafeText.maximumScalars)
    #expect(safe.width <= 2 * SafeText.maximumScalars)
  }

  @Test("Widths are the terminal's, not the number of characters")
  func widths() {
    #expect(DisplayWidth.width(of: "王小美") == 6)
    #expect(DisplayWidth.width(of: "ｱｲｳ") == 3)
    #expect(DisplayWidth.width(of: Character("e\u{301}")) == 1)
    #expect(DisplayWidth.width(of: "🌸") == 2)
    #expect(DisplayWidth.width(of: Unicode.Scalar("\u{1B}")) == nil)
    #expect(DisplayWidth.width(of: Unicode.Scalar(" ")) == 1)
    #expect(DisplayWidth.width(of: Unicode.Scalar("~")) == 1)
    #expect(DisplayWidth.width(of: Unicode.Scalar("\u{10FFFF}")) == nil)
  }

  @Test("Cleaning a cleaned text changes nothing, whatever it was made from")
  func idempotent() {
    var generator = Seeded(state: 7)
    for _ in 0..<2000 {
      let safe = SafeText(generator.text(maximum: 24))
      let again = SafeText(safe.string)
      #expect(Array(again.string.unicodeScalars) == Array(safe.string.unicodeScalars))
      #expect(again.width == safe.width)
      #expect(safe.glyphs.reduce(0) { $0 + $1.width } == safe.width)
    }
  }
}
