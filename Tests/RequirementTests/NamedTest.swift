import Foundation

/// A test or suite whose name begins with the ids that it holds: `P4, P5: what is free ...`.
struct NamedTest: Hashable {
  /// The test target.
  let target: String
  let ids: [String]
  /// What the name says behind the ids.
  let sentence: String
}

extension NamedTest {
  /// The folder of all test targets.
  static let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every named test in the sources beside this one.
  static func all() throws -> [NamedTest] {
    let names = try Regex(#"@(?:Test|Suite)\(\s*"((?:[^"\\]|\\.)*)""#, as: (Substring, Substring).self)
    return try sources().flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let target = file.pathComponents[tests.pathComponents.count]
      return text.matches(of: names).compactMap { NamedTest(String($0.output.1), in: target) }
    }
  }

  private static func sources() throws -> [URL] {
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
  }

  /// - Returns: `nil` for a name that does not begin with ids. `P1.3` holds P1.
  init?(_ name: String, in target: String) {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let ids = name[..<colon].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .map { String($0.prefix { $0 != "." }) }
    guard ids.allSatisfy(Self.isID) else { return nil }
    self.target = target
    self.ids = ids
    sentence = name[name.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }

  private static func isID(_ text: String) -> Bool {
    let digits = text.drop { $0.isASCII && $0.isUppercase }
    return !digits.isEmpty && digits.startIndex > text.startIndex && digits.allSatisfy(\.isNumber)
  }
}
