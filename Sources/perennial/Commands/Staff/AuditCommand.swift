import ArgumentParser
import Console
import Ledger
import Shop

/// `audit`: who saw, handed out, adjusted, undid, withdrew, merged, erased, changed what and when, newest first:
/// `[{"n","at","day","by","counter","kind","person","order","amount","what"}]`.
struct AuditCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Who saw, handed out, adjusted, undid, erased or changed what.")

  @Option(help: "The first day; 30 days ago unless told.")
  var from: String?
  @Option(help: "The last day.")
  var to: String?
  @Option(help: "One member of staff.")
  var by: String?
  @Option(help: ArgumentHelp("One of " + AuditKind.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var kind: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.auditTrail)
    var query = AuditQuery(from: ledger.today - 30, by: by, limit: 10_000)
    if let from { query.from = try day(from, "--from") }
    if let to { query.to = try day(to, "--to") }
    if let kind {
      guard let known = AuditKind(rawValue: kind) else {
        throw Problem.usage(.value(option: "--kind", text: kind, expected: .reason))
      }
      query.kind = known
    }
    let entries = ledger.auditTrail(query)
    session.print(.array(entries.map(\.json))) { words in
      var table = TextTable()
      for entry in entries {
        table.add([
          entry.at.description, entry.by, entry.counter, words.name(of: entry.kind),
          entry.person?.description ?? "", entry.order.flatMap { ledger.state.order($0)?.number } ?? "",
          entry.amount == 0 ? "" : "\(entry.amount)", entry.what,
        ])
      }
      return table.text
    }
  }

  private func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw Problem.usage(.value(option: option, text: text, expected: .day)) }
    return day
  }
}

extension AuditEntry {
  fileprivate var json: JSONValue {
    [
      "n": .integer(n), "at": .text(at), "day": .day(day), "by": .string(by), "counter": .string(counter),
      "kind": .string(kind.rawValue), "person": .optional(person) { .text($0) },
      "order": .optional(order) { .text($0) }, "amount": .integer(amount), "what": .nonempty(what),
    ]
  }
}
