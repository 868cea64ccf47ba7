import ArgumentParser
import Console
import Ledger
import Shop

/// `settings check [FILE]`: whether shop.json and catalogue.json as they stand, or a text that is to become shop.json,
/// can be put in force.
///
/// `--json` prints `{"ok":BOOL,"problems":[{"file","line","column","what"}]}`; status 1 when not ok.
struct SettingsCheckCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the files of settings and products as they were edited.")

  @Argument(help: "A file to check in the place of shop.json.")
  var file: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    var problems = ledger.settingsProblems
    if let file {
      problems = []
      guard let text = try PosixFileSystem().contents(of: file) else {
        throw Problem.file(DiskError(.open, path: file, kind: .notFound))
      }
      do throws(SettingsProblem) {
        _ = try ledger.settings(in: text, file: file)
      } catch {
        problems.append(error)
      }
    }
    if !problems.isEmpty { session.end(with: .refused) }
    let words = session.words
    let json = problems.map { problem -> JSONValue in
      [
        "file": .string(problem.file), "line": .integer(problem.line), "column": .integer(problem.column),
        "what": .string(words.what(problem.reason)),
      ]
    }
    session.print(["ok": .bool(problems.isEmpty), "problems": .array(json)]) { words in
      problems.isEmpty
        ? words.pick("All is well", "没有问题")
        : problems.map { problem in
          let place = words.pick(
            "line \(problem.line), column \(problem.column)", "第\(problem.line)行第\(problem.column)列")
          return "\(problem.file), \(place): \(words.what(problem.reason))"
        }.joined(separator: "\n")
    }
  }
}
