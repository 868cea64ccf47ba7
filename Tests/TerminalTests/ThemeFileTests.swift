import Foundation
import Terminal
import Testing

/// The files in Themes/, each of which may be what a shop looks at all day.
@Suite("Themes that ship")
struct ThemeFileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Themes").standardized

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  static func theme(_ file: String) throws -> Theme {
    try Theme.parse(yaml: String(contentsOf: folder.appending(path: file), encoding: .utf8))
  }

  /// Rules and the quiet part of a chart are lines, not text: WCAG asks 3:1 of those.
  static let lines: Set<Role> = [.rule, .chartMuted]

  @Test("The six that are promised are there")
  func complete() {
    let promised = ["blossom", "daylight", "deuteranopia", "evening", "high-contrast", "mono"].map { $0 + ".yaml" }
    #expect(Set(promised).isSubset(of: Set(Self.files)))
  }

  @Test("Every text can be read on what is behind it", arguments: files)
  func contrast(file: String) throws {
    let theme = try Self.theme(file)
    #expect(!theme.name.isEmpty)
    let isStrict = file == "high-contrast.yaml"
    for role in Role.allCases where theme.usesColor {
      let style = theme.style(for: role)
      let (text, behind) = (try #require(style.foreground), try #require(style.background))
      let wanted = Self.lines.contains(role) ? (isStrict ? 4.5 : 3) : (isStrict ? 7 : 4.5)
      #expect(text.contrast(with: behind) >= wanted, "\(role)")
    }
  }

  @Test("And still so with 256 colours", arguments: files)
  func contrastIndexed(file: String) throws {
    let theme = try Self.theme(file)
    for role in Role.allCases where theme.usesColor && !Self.lines.contains(role) {
      let style = theme.style(for: role)
      let (text, behind) = (try #require(style.foreground), try #require(style.background))
      let pair = try #require(ColorDepth.indexed.indices(foreground: text, background: behind))
      let (shownText, shownBehind) = (
        try #require(ColorDepth.indexed.color(at: pair.foreground)),
        try #require(ColorDepth.indexed.color(at: pair.background))
      )
      #expect(shownText.contrast(with: shownBehind) >= 4.5, "\(role)")
    }
  }

  @Test("The variant says what the colours are", arguments: files)
  func variant(file: String) throws {
    let theme = try Self.theme(file)
    let (background, text) = (try #require(theme.palette[.base00]), try #require(theme.palette[.base05]))
    #expect((background.luminance > text.luminance) == (theme.variant == .light))
  }

  @Test("The compiled-in theme is evening.yaml")
  func builtIn() throws {
    #expect(try Self.theme("evening.yaml") == Theme.builtIn)
  }

  @Test("Without red and green, good and bad are still far apart")
  func deuteranopia() throws {
    let theme = try Self.theme("deuteranopia.yaml")
    let pairs: [(Role, Role)] = [(.good, .bad), (.good, .warning)]
    for (first, second) in pairs {
      let (one, other) = (
        try #require(theme.style(for: first).foreground), try #require(theme.style(for: second).foreground)
      )
      let (seen, seenOther) = (Self.asDeuteranope(one), Self.asDeuteranope(other))
      // For the red and green of daylight.yaml the same figure is below 20,000.
      #expect(seen.distance(to: seenOther) > 60_000, "\(first) and \(second)")
    }
  }

  @Test("Mono has no colour, and tells focus, good and bad apart by attributes or words")
  func mono() throws {
    let theme = try Self.theme("mono.yaml")
    #expect(!theme.usesColor)
    #expect(theme.glyphs == .ascii)
    for role in Role.allCases {
      #expect(theme.style(for: role).foreground == nil)
      #expect(theme.style(for: role).background == nil)
    }
    #expect(theme.style(for: .selected).attributes.contains(.reverse))
    #expect(theme.style(for: .bad) != theme.style(for: .good))
    #expect(theme.style(for: .buttonFocused) != theme.style(for: .button))
    #expect(theme.style(for: .fieldFocused) != theme.style(for: .field))
  }

  @Test("Any theme without colour keeps focus visible", arguments: files)
  func withoutColor(file: String) throws {
    let theme = try Self.theme(file).withoutColor
    #expect(theme.style(for: .selected).attributes.contains(.reverse))
    #expect(theme.style(for: .selected) != theme.style(for: .selectedMuted))
    #expect(theme.style(for: .text) == Style())
  }

  /// What an eye without green receptors sees; linear sRGB, Machado, Oliveira and Fernandes 2009, severity 1.
  static func asDeuteranope(_ color: RGB) -> RGB {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func channel(_ value: Double) -> UInt8 {
      let bounded = min(max(0, value), 1)
      let share = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * pow(bounded, 1 / 2.4) - 0.055
      return UInt8((share * 255).rounded())
    }
    let (red, green, blue) = (linear(color.red), linear(color.green), linear(color.blue))
    return RGB(
      red: channel(0.367322 * red + 0.860646 * green - 0.227968 * blue),
      green: channel(0.280085 * red + 0.672501 * green + 0.047413 * blue),
      blue: channel(-0.011820 * red + 0.042940 * green + 0.968881 * blue))
  }
}
