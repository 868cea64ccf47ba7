import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `lapsed due`: who is about due by their own rhythm or for a date, and has missed nothing (S89).
///
/// With `--json`: `[{"id","name","expected","reason","lastOrder"}]`, the nearest first.
struct LapsedDueCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List who usually comes about now.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.lapsedList)
    let rows = try ledger.winBackBoard().due(on: ledger.today, directory: ledger.directory())
    func reason(_ row: DueNow, _ words: Words) -> String { words.sentence(for: row.expectation, today: ledger.today) }
    session.print(
      .array(
        rows.map { row in
          [
            "id": .text(row.id), "name": .string(row.name), "expected": .day(row.expectation.day),
            "reason": .string(reason(row, session.words)), "lastOrder": .day(row.lastPurchase),
          ]
        })
    ) { words in
      var table = TextTable()
      for row in rows { table.add([row.name, reason(row, words), words.day(row.lastPurchase)]) }
      return table.text
    }
  }
}
