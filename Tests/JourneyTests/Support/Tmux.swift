import Foundation
import Testing

/// A real terminal of its own server: what a person would see and type.
final class Tmux {
  private let socket = "perennial-\(UUID().uuidString.prefix(8))"
  private let clock = ContinuousClock()
  /// Longer than any slow machine takes; only a failing test waits for it.
  private static let patience = Duration.seconds(60)

  static var isInstalled: Bool { (try? tool(["-V"]))?.status == 0 }

  /// Opens a window and runs the program in it. The window stays when the program has ended.
  init(_ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    let program = try #require(Program.path, "the program is not built")
    let command = ([program] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let variables = Program.environment.merging(environment) { $1 }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try run(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables
        + ["\(command); echo \"[ended $?]\"; exec cat"])
    try run(["set-option", "-g", "status", "off"])
    try run(["set-option", "-g", "escape-time", "0"])
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Presses keys as tmux names them: `Enter`, `F3`, `C-q`.
  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Types a text letter by letter, as fingers do: the program has shown each before the next comes.
  func type(_ text: String) throws {
    for character in text {
      let before = try screen()
      try run(["send-keys", "-l", String(character)])
      try wait("the screen to change after \(character)") { $0 != before }
    }
  }

  func screen() throws -> String { try run(["capture-pane", "-p"]).output }

  /// Waits until the screen shows `text`.
  func see(_ text: String) throws { try wait("'\(text)'") { $0.contains(text) } }

  func wait(_ what: String, until isThere: (String) throws -> Bool) throws {
    let end = clock.now + Tmux.patience
    var last = ""
    while clock.now < end {
      last = try screen()
      if try isThere(last) { return }
    }
    throw Missing(what: what, screen: last)
  }

  func resize(columns: Int, rows: Int) throws { try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  struct Missing: Error, CustomStringConvertible {
    var what: String
    var screen: String
    var description: String { "waited for \(what); the screen shows:\n\(screen)" }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> Program.Outcome { try Tmux.tool(["-L", socket] + arguments) }

  private static func tool(_ arguments: [String]) throws -> Program.Outcome {
    try Spawn.run(
      ["tmux", "-u"] + arguments, environment: Program.environment.merging(["TERM": "xterm-256color"]) { $1 })
  }
}
