import ArgumentParser
import Console
import Ledger
import Shop

/// `member missing`: how many members lack a phone, a birthday, consent to contact ... (S58).
///
/// Prints `{"members":N,"missing":[{"field","count"}]}`, with `--field FIELD` also `"people":[{"id","name"}]` who lack it.
struct MemberMissingCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing", abstract: "Count what is not known of members, and list who lacks it.")

  @Option(help: "phone, birthday, consent, source or card: list who lacks it.")
  var field: MissingField?
  @Option(help: "Rows at most; all are counted.")
  var limit = 50
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard limit > 0 else { throw Problem.usage(.value(option: "--limit", text: String(limit), expected: .count)) }
    let ledger = try session.openForReading()
    let directory = ledger.directory()
    let report = MissingReport(state: ledger.state, directory: directory)
    let names = Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first }
    let people = field.map { (report.lacking[$0] ?? []).prefix(limit) }
    let counts = MissingField.allCases.map { field -> JSONValue in
      ["field": .string(field.rawValue), "count": .integer(report.count(field))]
    }
    let rows = people.map { people -> JSONValue in
      .array(people.map { ["id": .text($0), "name": .string(names[$0] ?? "")] })
    }
    session.print(["members": .integer(report.members), "missing": .array(counts), "people": rows]) { words in
      var table = TextTable()
      if let people {
        for id in people { table.add([names[id] ?? "", id.description]) }
      } else {
        for field in MissingField.allCases {
          table.add([words.name(of: field), "\(report.count(field))/\(report.members)"])
        }
      }
      return table.text
    }
  }
}

extension MissingField: ExpressibleByArgument {}
