import ArgumentParser
import Console
import Ledger
import Shop

/// `settings set PATH VALUE [PATH VALUE]…`: changes settings together, or none of them.
///
/// `--json` prints `{"changes":[{"path","before","after"}]}`, amounts in minor units.
struct SettingsSetCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change settings.",
    discussion: """
      Amounts are typed in major units (268.00), rates in percent, lists with commas, dates as 05-20 or lunar:08-15. \
      An empty value makes an optional setting blank. Several settings are changed together or not at all.
      """)

  @Argument(help: "Path and value in turn.")
  var settings: [String]
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.edit(try SettingPairs(settings).edits(inside: "")) }
}

/// `settings add LIST CODE [FIELD VALUE]…`: adds a row to a list, with what its fields are to be.
///
/// `--json` prints `{"changes":[{"path","before","after"}]}`.
struct SettingsAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a row to a list.")

  @Argument(help: "The list, as templates or tiers.")
  var list: String
  @Argument(help: "The code of the new row.")
  var code: String
  @Argument(help: "Fields of the new row and their values in turn.")
  var fields: [String] = []
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let row = SettingEdit.add(SettingsPath(list), row: code)
    try session.edit([row] + (try SettingPairs(fields).edits(inside: row.path)))
  }
}

/// `settings remove PATH`: takes a row out of its list, or makes an optional setting blank.
///
/// `--json` prints `{"changes":[{"path","before","after"}]}`.
struct SettingsRemoveCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a row of a list.")

  @Argument(help: "The row, as templates.welcome.")
  var path: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.edit([.remove(SettingsPath(path))]) }
}

/// Paths and values in turn, as they stand on the command line.
private struct SettingPairs {
  let words: [String]

  init(_ words: [String]) throws {
    guard words.count % 2 == 0 else { throw Problem.usage(.missing(option: "VALUE")) }
    self.words = words
  }

  func edits(inside path: SettingsPath) -> [SettingEdit] {
    stride(from: 0, to: words.count, by: 2).map { .set(path.appending(words[$0]), to: words[$0 + 1]) }
  }
}

extension Session {
  fileprivate func edit(_ edits: [SettingEdit]) throws { printChanges(of: try submit(.editSettings(edits))) }

  /// Says what a command changed, from the facts it wrote: a repeat says the same.
  func printChanges(of receipt: Receipt) {
    var changes: [SettingDifference] = []
    // An edit of the file that went in with the command comes before it.
    if case .settingsChanged(let changed)? = receipt.events.last(where: \.isSettingsChange) {
      changes = changed.differences
    }
    print(["changes": .changes(changes)]) { words in
      changes.isEmpty ? words.pick("Nothing to change", "没有要改的") : changes.text(words)
    }
  }
}

extension Event {
  var isSettingsChange: Bool { if case .settingsChanged = self { true } else { false } }
}

extension SettingsChanged {
  /// What is another than before.
  var differences: [SettingDifference] { after.differences(from: before ?? ShopSettings()) }
}
