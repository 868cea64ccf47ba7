import ArgumentParser
import Console
import Ledger
import Shop

/// `settings history [PATH]`: what was changed when and by whom, newest first.
///
/// `--json` prints `[{"n","at","by","counter","changes":[{"path","before","after"}]}]`, amounts in minor units.
struct SettingsHistoryCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show what was changed when and by whom.")

  @Argument(help: "Only changes of this setting, group or row.")
  var path: String?
  @Option(help: "At most this many changes.")
  var limit = 50
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let path = SettingsPath(path ?? "")
    let changes: [SettingsRevision]
    do throws(JournalError) {
      changes = try ledger.settingsHistory(within: path, limit: max(0, limit))
    } catch {
      throw Problem.opening(error.asOpening)
    }
    let json = changes.map { change -> JSONValue in
      [
        "n": .integer(change.n), "at": .text(change.at), "by": .string(change.by), "counter": .string(change.counter),
        "changes": .changes(change.differences),
      ]
    }
    session.print(.array(json)) { words in
      guard !changes.isEmpty else { return words.pick("Nothing has been changed", "还没有改过") }
      return changes.map { change in
        "\(words.day(change.day)) · \(change.by) · \(change.counter)\n"
          + change.differences.text(words).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}

extension JournalError {
  fileprivate var asOpening: LedgerError {
    switch self {
    case .damaged(let damage): .damaged(damage)
    case .disk(let error): .disk(error)
    }
  }
}
