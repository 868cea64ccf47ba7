import Terminal
import Testing

@Suite("Theme files")
struct ThemeParsingTests {
  /// The form of today's schemes: a palette block, with the sign.
  static let block = """
    system: "base16"
    name: "Ocean"
    slug: "ocean"
    author: "Chris Kempson (http://chriskempson.com)"
    variant: "dark"
    palette:
      base00: "#2B303B"
      base01: "#343d46"
      base02: "#4f5b66"
      base03: "#65737e"
      base04: "#a7adba"
      base05: "#c0c5ce"
      base06: "#dfe1e8"
      base07: "#eff1f5"
      base08: "#bf616a"
      base09: "#d08770"
      base0A: "#ebcb8b"
      base0B: "#a3be8c"
      base0C: "#96b5b4"
      base0D: "#8fa1b3"
      base0E: "#b48ead"
      base0F: "#ab7967"
    """

  /// The older form: flat, no sign, and values that a YAML reader may take for numbers.
  static let flat = """
    scheme: "Default Light"
    author: "Chris Kempson (http://chriskempson.com)"
    base00: f8f8f8
    base01: "e8e8e8"
    base02: "d8d8d8"
    base03: "b8b8b8"
    base04: "585858"
    base05: 383838
    base06: "282828"
    base07: 181818
    base08: "ab4642"
    base09: "dc9656"
    base0A: "f7ca88"
    base0B: 000000
    base0C: 86e190
    base0D: "7cafc2"
    base0E: "ba8baf"
    base0F: "a16946"
    """

  @Test("Today's form")
  func blockForm() throws {
    let theme = try Theme.parse(yaml: Self.block)
    #expect(theme.name == "Ocean")
    #expect(theme.variant == .dark)
    #expect(theme.palette[.base00] == RGB(0x2B303B))
    #expect(theme.palette.count == 16)
    #expect(theme.glyphs == .unicode)
    #expect(theme.style(for: .text) == Style(foreground: RGB(0xC0C5CE), background: RGB(0x2B303B)))
  }

  @Test("The older form, its variant told from its colours")
  func flatForm() throws {
    let theme = try Theme.parse(yaml: Self.flat)
    #expect(theme.name == "Default Light")
    #expect(theme.variant == .light)
    #expect(theme.palette[.base0B] == RGB(0))
    #expect(theme.palette[.base0C] == RGB(0x86E190))
  }

  @Test("Roles, attributes and glyphs of our own")
  func extensions() throws {
    let theme = try Theme.parse(
      yaml: Self.block + """

        glyphs: ascii
        roles:
          accent: { fg: base0B }
          selected:
            fg: "#ffffff"
            bg: BASE0E
            attrs: [bold, underline]
          field: { bg: default, attrs: reverse }
        """)
    #expect(theme.glyphs == .ascii)
    // points has a colour of its own in code, chart has not and follows its parent.
    #expect(theme.style(for: .chart).foreground == RGB(0xA3BE8C))
    #expect(theme.style(for: .points).foreground == RGB(0x96B5B4))
    #expect(
      theme.style(for: .selected)
        == Style(foreground: RGB(0xFFFFFF), background: RGB(0xB48EAD), attributes: [.bold, .underline]))
    #expect(theme.style(for: .buttonFocused).background == RGB(0xB48EAD))
    #expect(theme.style(for: .field).background == nil)
    #expect(theme.style(for: .field).attributes == .reverse)
  }

  static let wrongFiles: [(String, ThemeError)] = [
    ("- a\n- b", ThemeError.notAMapping),
    ("", .notAMapping),
    ("palette: 3", .wrongShape(key: "palette", line: 1)),
    (block.replacing("  base0C: \"#96b5b4\"\n", with: ""), .missingColor("base0C")),
    (block.replacing("#96b5b4", with: "#96b5"), .badColor(key: "base0C", value: "#96b5", line: 19)),
    (flat.replacing("86e190", with: "[1]"), .badColor(key: "base0C", value: "", line: 15)),
    (block + "\nroles:\n  butoon: {}", .unknownRole("butoon", line: 24)),
    (block + "\nroles:\n  good: 3", .wrongShape(key: "good", line: 24)),
    (block + "\nroles:\n  good: { colour: base00 }", .unknownRoleKey(role: "good", key: "colour", line: 24)),
    (block + "\nroles:\n  good: { fg: blue }", .badColor(key: "good.fg", value: "blue", line: 24)),
    (block + "\nroles:\n  good: { attrs: [blink] }", .unknownAttribute("blink", line: 24)),
    (block + "\nroles:\n  good: { attrs: {} }", .wrongShape(key: "good.attrs", line: 24)),
    (block + "\nglyphs: emoji", .unknownGlyphs("emoji", line: 23)),
    (block + "\ncolors: 12", .unknownColors("12", line: 23)),
  ]

  @Test("What is wrong is said with its name and line", arguments: wrongFiles)
  func wrong(yaml: String, error: ThemeError) {
    #expect(throws: error) { _ = try Theme.parse(yaml: yaml) }
  }

  @Test(
    "What is not YAML is said with its line",
    arguments: [("name: \"open\nbase00: x", 2), ("a: 1\nb: [1, 2\nc: }", 3), ("a: 1\na: 2", 1), ("a: \t1\n\tb: 2", 2)])
  func notYAML(yaml: String, line: Int) throws {
    let error = #expect(throws: ThemeError.self) { try Theme.parse(yaml: yaml) }
    guard case .notYAML(let found, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == line)
    #expect(!reason.isEmpty)
  }

  @Test("A file of absurd size is not read")
  func tooLarge() {
    #expect(throws: ThemeError.tooLarge) { _ = try Theme.parse(yaml: String(repeating: "#", count: 300_000)) }
  }

  @Test("Any damaged file is an error or a theme, never a crash")
  func damaged() {
    var generator = Seeded(state: 23)
    let bytes = Array(Self.block.utf8)
    var broken = 0
    for _ in 0..<500 {
      var copy = bytes
      for _ in 0..<3 {
        copy[Int.random(in: copy.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if (try? Theme.parse(yaml: String(decoding: copy, as: UTF8.self))) == nil { broken += 1 }
    }
    #expect(broken > 0)
  }
}
