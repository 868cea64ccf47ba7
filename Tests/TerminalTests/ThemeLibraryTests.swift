import Terminal
import Testing

@Suite("Choosing a theme")
struct ThemeLibraryTests {
  private let library = ThemeLibrary(files: [
    ThemeLibrary.File(stem: "ocean", origin: "mine/ocean.yaml", contents: ThemeParsingTests.block),
    ThemeLibrary.File(stem: "high-contrast", origin: "mine/high-contrast.yaml", contents: ThemeParsingTests.flat),
    ThemeLibrary.File(stem: "Ocean", origin: "shop/Ocean.yaml", contents: ThemeParsingTests.flat),
    ThemeLibrary.File(stem: "broken", origin: "shop/broken.yaml", contents: "name: x"),
  ])

  @Test("By the file's name, however it is written", arguments: ["high-contrast", "High Contrast", "HIGH_CONTRAST"])
  func byStem(name: String) throws {
    #expect(try library.theme(named: name).name == "Default Light")
  }

  @Test("The first of two files with one name wins")
  func firstWins() throws {
    #expect(try library.theme(named: "ocean").name == "Ocean")
  }

  @Test("By the name inside the file, and the compiled-in one without any file")
  func byName() throws {
    #expect(try library.theme(named: "default light").variant == .light)
    #expect(try library.theme(named: "Evening") == .builtIn)
    #expect(library.names == ["broken", "evening", "high-contrast", "ocean"])
  }

  @Test("A wrong file and a wrong name are told apart")
  func failures() {
    #expect(throws: ThemeLibrary.Failure.broken(origin: "shop/broken.yaml", .missingColor("base00"))) {
      try library.theme(named: "broken")
    }
    #expect(throws: ThemeLibrary.Failure.unknown(name: "nosuch", available: library.names)) {
      try library.theme(named: "nosuch")
    }
  }
}
