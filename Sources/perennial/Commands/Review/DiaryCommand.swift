import ArgumentParser
import Console
import Ledger
import Shop

/// `diary`: what happened on a day and explains its sales (S103); about the shop and the street, never about a person.
struct DiaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diary", abstract: "Note what explains a day's sales.",
    subcommands: [DiaryListCommand.self, DiaryAddCommand.self])
}

/// `diary add DAY TEXT`: `{"day","text"}`.
struct DiaryAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Note something about a day.")

  @Argument(help: "The day.")
  var day: String
  @Argument(help: "What happened, in a line; never about a person.")
  var text: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let note = DiaryNote(day: try session.day(day, option: "DAY"), text: text)
    _ = try session.submit(.writeDiary(note))
    session.print(note.json) { words in words.day(note.day) + words.pick(": ", "：") + note.text }
  }
}

/// `diary list [--from DAY] [--to DAY]`: `[{"day","text"}]`, of the last twelve months where no days are named.
struct DiaryListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the notes.")

  @Option(help: "The first day.")
  var from: String?
  @Option(help: "The last day.")
  var to: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.reports)
    let last = try to.map { try session.day($0, option: "--to") } ?? ledger.today
    let first = try from.map { try session.day($0, option: "--from") } ?? last.adding(months: -12) + 1
    guard first <= last else { throw Problem.usage(.value(option: "--to", text: to ?? "", expected: .day)) }
    let notes = ledger.state.globals.diary(in: first...last)
    session.print(.array(notes.map(\.json))) { words in
      notes.map { words.day($0.day) + "  " + $0.text }.joined(separator: "\n")
    }
  }
}

extension DiaryNote {
  fileprivate var json: JSONValue { ["day": .day(day), "text": .string(text)] }
}
