import Foundation
import Testing

/// A florist's shop in a folder of its own, driven by commands.
final class TestShop {
  let home: String
  var folder: String { home + "/shop" }

  /// An empty home without a shop.
  init(empty: Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("perennial-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    home = url.path
  }

  convenience init(currency: String = "CNY") throws {
    try self.init(empty: ())
    let made = try run(["init", "--currency", currency])
    try #require(made.status == 0, "\(made.error)")
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Runs a command on this shop with `--json`.
  ///
  /// - Parameter input: What stands on its standard input.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Program.Run {
    try plain(arguments + ["--json"], environment: environment, input: input)
  }

  /// Runs a command on this shop as people do.
  func plain(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Program.Run {
    try Program.run(
      ["--data", folder] + arguments, home: home, environment: environment, currentFolder: home, input: input)
  }

  /// Enrols a member and gives the id.
  func member(_ name: String = "王小美", phone: String? = nil) throws -> String {
    let added = try run(["member", "add", "--name", name] + (phone.map { ["--phone", $0] } ?? []))
    return try #require(added.object["id"] as? String, "\(added.error)")
  }

  /// Writes a file beside the shop and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = home + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Writes over a file of the shop.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  /// Edits shop.json as people do, by hand.
  func editSettings(_ change: (inout [String: Any]) -> Void) throws {
    let url = URL(fileURLWithPath: folder + "/shop.json")
    var settings = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    change(&settings)
    try JSONSerialization.data(withJSONObject: settings, options: [.prettyPrinted, .sortedKeys]).write(to: url)
  }

  func contents(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  /// The bytes of every file of the folder, one after the other.
  func everyByte() throws -> Data {
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
    return names.compactMap { $0 as? String }.sorted().reduce(into: Data()) { bytes, name in
      if let content = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)) { bytes += content + [0] }
    }
  }

  /// Every line of the journal, but for those of bulk files.
  var journal: String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/journal")) ?? []
    return names.filter { !$0.hasPrefix("bulk") }.sorted().map { contents("\(folder)/journal/\($0)") }.joined()
  }

  /// Lines of the journal.
  var lines: Int { journal.utf8.count { $0 == 0x0A } }

  /// Facts of a name in the journal.
  func facts(_ name: String) -> Int { journal.components(separatedBy: "{\"e\":\"\(name)\"").count - 1 }
}
