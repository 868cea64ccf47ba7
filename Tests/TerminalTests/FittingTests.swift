import Terminal
import Testing

@Suite("Text in the room it has")
struct FittingTests {
  @Test(
    "Clipping keeps whole characters and says that something is missing",
    arguments: [
      ("王小美", 6, "王小美"), ("王小美", 5, "王小⋯"), ("王小美", 4, "王⋯"), ("王小美", 3, "王⋯"), ("王小美", 2, "⋯"),
      ("王小美", 1, "⋯"), ("王小美", 0, ""), ("王小美", -1, ""), ("Hello", 4, "Hel⋯"), ("e\u{301}e\u{301}", 1, "⋯"),
    ])
  func clipped(text: String, columns: Int, expected: String) {
    #expect(SafeText(text).clipped(to: columns).string == expected)
  }

  @Test("A wide ellipsis gives way when there is no room for it")
  func wideEllipsis() {
    #expect(SafeText("Hello").clipped(to: 3, ellipsis: "..").string == "H..")
    #expect(SafeText("Hello").clipped(to: 2, ellipsis: "..").string == "..")
    #expect(SafeText("Hello").clipped(to: 1, ellipsis: "..").string == "H")
  }

  @Test("Padding fills to exactly the room, on the side asked for")
  func padded() {
    #expect(SafeText("王").padded(to: 5).string == "王   ")
    #expect(SafeText("王").padded(to: 5, align: .trailing).string == "   王")
    #expect(SafeText("王").padded(to: 5, align: .center).string == " 王  ")
    #expect(SafeText("王小美").padded(to: 4).width == 4)
  }

  @Test("The end of a text is what a full field shows")
  func suffix() {
    #expect(SafeText("ab王小").suffix(columns: 4).string == "王小")
    #expect(SafeText("ab王小").suffix(columns: 3).string == "小")
    #expect(SafeText("ab王小").suffix(columns: 5).string == "b王小")
  }

  @Test("Whatever the text, padding gives exactly the columns and clipping never more")
  func exact() {
    var generator = Seeded(state: 11)
    for _ in 0..<1000 {
      let text = SafeText(generator.text(maximum: 20))
      let columns = Int.random(in: 0...24, using: &generator)
      #expect(text.padded(to: columns).width == columns)
      #expect(text.clipped(to: columns).width <= columns)
      #expect(text.prefix(columns: columns).width <= columns)
      #expect(text.suffix(columns: columns).width <= columns)
    }
  }

  @Test("Words wrap at spaces")
  func wrapsWords() {
    #expect(
      SafeText("Peonies last longer in cold water").wrapped(to: 12).map(\.string) == [
        "Peonies last", "longer in", "cold water",
      ])
  }

  @Test("Chinese wraps between characters, but no line begins with a full stop")
  func wrapsChinese() {
    #expect(SafeText("这位客人喜欢牡丹。").wrapped(to: 8).map(\.string) == ["这位客人", "喜欢牡", "丹。"])
    #expect(SafeText("她说（昨天）来过").wrapped(to: 6).map(\.string) == ["她说", "（昨", "天）来", "过"])
  }

  @Test("A word longer than the line is cut, an empty text is one empty line")
  func wrapsExtremes() {
    #expect(SafeText("abcdefgh").wrapped(to: 3).map(\.string) == ["abc", "def", "gh"])
    #expect(SafeText("").wrapped(to: 3).map(\.string) == [""])
    #expect(SafeText.lines(of: "a\n\nb c", columns: 2).map(\.string) == ["a", "", "b", "c"])
  }

  @Test("Wrapping loses nothing but spaces and stays within the columns")
  func wrapsEverything() {
    var generator = Seeded(state: 13)
    for _ in 0..<1000 {
      let text = SafeText(generator.text(maximum: 40))
      let columns = Int.random(in: 2...20, using: &generator)
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { $0.width <= columns })
      let kept = lines.flatMap(\.glyphs).map(\.string).filter { $0 != " " }
      #expect(kept == text.glyphs.map(\.string).filter { $0 != " " })
    }
  }
}
