import Foundation
import Testing

/// Pictures of screens as plain text beside the tests. `PERENNIAL_GOLDENS=write swift test --filter ConsoleTests` draws
/// them anew; a look at the diff says whether that was meant.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  static func check(
    _ picture: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["PERENNIAL_GOLDENS"] == "write" {
      try (picture + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let known = try? String(contentsOf: file, encoding: .utf8)
    #expect(known == picture + "\n", "\(name) looks different", sourceLocation: sourceLocation)
  }
}
