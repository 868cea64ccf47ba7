import Foundation
import Testing

/// Each rule and each row that is done has tests that hold it, found by the ids at the head of their names.
@Suite("Requirements and their tests")
struct RequirementTests {
  private static let tests = (try? NamedTest.all()) ?? []

  @Test("Every rule and row has a test", arguments: Requirement.all)
  func held(id: String) {
    #expect(Self.tests.contains { $0.ids.contains(id) }, "no test is named after \(id)")
  }

  @Test("No test is named after an id that there is not")
  func known() {
    let unknown = Set(Self.tests.flatMap(\.ids)).subtracting(Requirement.known)
    #expect(unknown.isEmpty, "\(unknown.sorted())")
  }

  @Test("The table names the tests as they are; PERENNIAL_GOLDENS=write writes it anew")
  func table() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Table.md")
    let table = Self.written()
    if ProcessInfo.processInfo.environment["PERENNIAL_GOLDENS"] == "write" {
      try table.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == table)
  }

  private static func written() -> String {
    var lines = [
      "# Rules and requirements, and the tests that hold them", "",
      "Made from the names of the tests; a test fails when a row has none or the table is not as they are.", "",
      "| id | tests |", "| --- | --- |",
    ]
    let further = Set(tests.flatMap(\.ids)).subtracting(Requirement.all).sorted { ($0.count, $0) < ($1.count, $1) }
    for id in Requirement.all + further {
      let held = Set(tests.filter { $0.ids.contains(id) }.map { "\($0.target): \($0.sentence)" }).sorted()
      lines.append("| \(id) | \(held.map { $0.replacing("|", with: "\\|") }.joined(separator: "<br>")) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
