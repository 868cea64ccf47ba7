import ArgumentParser
import Console
import Ledger
import Shop

/// `member retention`: who has not been seen for the months of the settings, the longest away first (I3).
///
/// Prints `{"months","matches":N,"people":[{"id","name","lastSeen","member","points","orders"}]}`. `--keep PERSON` notes that a
/// file is kept on purpose, and prints `{"id"}`; it is listed again after as many months.
struct MemberRetentionCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "List people who have not been seen for long.")

  @Option(help: "Rows at most; all are counted.")
  var limit = 50
  @Option(help: "Keep this person's file: id, card or phone.")
  var keep: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard limit > 0 else { throw Problem.usage(.value(option: "--limit", text: String(limit), expected: .count)) }
    if let keep { return try note(keep, session) }
    let ledger = try session.openForReading()
    let list = RetentionList(state: ledger.state, directory: ledger.directory(), on: ledger.today)
    let rows = list.people.prefix(limit)
    let json = rows.map { row -> JSONValue in
      [
        "id": .text(row.id), "name": .string(row.name), "lastSeen": .optional(row.lastSeen) { .day($0) },
        "member": .bool(row.isMember), "points": .points(row.points), "orders": .integer(row.orders),
      ]
    }
    session.print(
      ["months": .integer(list.months), "matches": .integer(list.people.count), "people": .array(json)]
    ) { words in
      var table = TextTable()
      for row in rows {
        table.add([
          row.name, row.lastSeen.map { words.day($0) } ?? words.pick("never", "从未"), words.pointsWord(row.points),
          row.id.description,
        ])
      }
      guard !rows.isEmpty else {
        return words.pick(
          "Everyone was here in the last \(list.months) months", "\(list.months)个月内大家都来过")
      }
      let count = words.pick("\(rows.count) of \(list.people.count)", "\(rows.count)/\(list.people.count)")
      return table.text + "\n" + count
    }
  }

  private func note(_ text: String, _ session: Session) throws {
    let ledger = try session.open()
    let id = try session.person(text)
    guard let person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    _ = try session.submit(.savePerson(person.kept(on: ledger.today)), content: "member retention keep \(id)")
    session.print(["id": .text(id)]) { words in words.pick("Kept: \(id)", "已保留：\(id)") }
  }
}
