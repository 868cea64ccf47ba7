import Terminal
import Testing

@Suite("Glyph sets")
struct GlyphSetTests {
  private func signs(_ set: GlyphSet) -> [SafeText] {
    [
      set.ellipsis, set.rule, set.bullet, set.separator, set.pointer, set.pointerDown, set.moreAbove, set.moreBelow,
      set.arrow, set.check, set.cross, set.alert, set.checkedBox, set.uncheckedBox, set.chosen, set.unchosen,
      set.tierMark, set.secret, set.times,
    ]
  }

  @Test("The ascii set is ASCII, charts included")
  func ascii() {
    let charts = [
      GlyphSet.ascii.bar(3, of: 7, columns: 9), GlyphSet.ascii.progress(3, of: 7, columns: 9),
      GlyphSet.ascii.sparkline([nil, 0, 1, 2, 3, 4, 5, 6, 7]),
    ]
    for sign in signs(.ascii) + charts { #expect(sign.string.utf8.allSatisfy { $0 < 0x80 }) }
  }

  @Test("Every sign of the unicode set takes one cell")
  func oneCell() {
    for sign in signs(.unicode) { #expect(sign.width == 1, "\(sign)") }
  }

  @Test(
    "A bar has exactly its columns and shows even a little",
    arguments: [(0, "    "), (-3, "    "), (1, "▏   "), (50, "██  "), (53, "██▏ "), (100, "████"), (400, "████")])
  func bar(filled: Int, drawn: String) {
    #expect(GlyphSet.unicode.bar(filled, of: 100, columns: 4).string == drawn)
    #expect(GlyphSet.ascii.bar(filled, of: 100, columns: 4).width == 4)
  }

  @Test("Nothing to compare with is an empty bar")
  func emptyBar() {
    #expect(GlyphSet.unicode.bar(5, of: 0, columns: 3).string == "   ")
    #expect(GlyphSet.unicode.progress(0, of: 10, columns: 3).string == "⣀⣀⣀")
    #expect(GlyphSet.ascii.progress(5, of: 10, columns: 4).string == "##..")
    #expect(GlyphSet.unicode.progress(10, of: 10, columns: 3).string == "⣿⣿⣿")
  }

  @Test("A sparkline tells a gap from a zero and the highest from the rest")
  func sparkline() {
    #expect(GlyphSet.unicode.sparkline([0, nil, 1, 50, 100]).string == "▁ ▂▄█")
    #expect(GlyphSet.ascii.sparkline([0, nil, 1, 50, 100]).string == "_ .-#")
    #expect(GlyphSet.unicode.sparkline([]).string == "")
    #expect(GlyphSet.unicode.sparkline([0, 0]).string == "▁▁")
    #expect(GlyphSet.unicode.sparkline([Int.max, Int.min]).string == "█▁")
  }
}
