import ArgumentParser
import Console
import Ledger
import Shop

/// `rules`: the rule sheet, printed from the settings in force (S10), in the language asked for.
///
/// `--json`: `{"text":SHEET}`.
struct RulesCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Print the rules of the programme for customers to read.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let sheet = RuleSheet(settings: ledger.state.settings, words: session.words).text
    session.print(["text": .string(sheet)]) { _ in sheet }
  }
}
