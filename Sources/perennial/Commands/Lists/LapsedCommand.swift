import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `lapsed`: the customers who did not come when they were expected (W1, W2).
struct LapsedCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapsed", abstract: "List customers who did not come when expected, worst loss first.")

  @Option(help: "Rows at most.")
  var limit: Int?
  @Flag(help: "Print comma-separated values.")
  var csv = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.lapsedList)
    let list = LapsedList.make(state: ledger.state, directory: ledger.directory(), on: ledger.today)
    let rows = limit.map { Array(list.rows.prefix(max(0, $0))) } ?? list.rows
    if !list.hasEnoughHistory { session.warn("not-enough-history", session.words.notEnoughHistory) }
    let worded = rows.map { WordedLapse($0, ledger: ledger, words: session.words) }
    if csv {
      return try LapsedTable.write(worded, currency: ledger.state.globals.currency)
    }
    session.print(.array(worded.map(\.json))) { words in
      var table = TextTable()
      for row in worded { table.add(row.cells(words)) }
      return table.text
    }
  }
}

/// One row of the list with its sentences.
struct WordedLapse {
  let id: PersonID
  let name: String
  let expected: Day
  let overdueDays: Int
  let chance: Double
  let atStake: Money
  let reason: String
  let step: String

  init(_ row: LapsedRow, ledger: Ledger, words: Words) {
    let person = ledger.person(row.id)
    id = row.id
    name = person?.name ?? ""
    expected = row.expected
    overdueDays = row.overdueDays
    chance = row.chance
    atStake = row.atStake
    reason = words.sentence(for: row.reason, today: ledger.today)
    // Without consent nobody is written to or called (K1).
    let rule = ContactRule(ledger.state.globals, at: ledger.now, on: ledger.today)
    let mayContact =
      person.map { person in
        (try? rule.channel(ContactProfile(person), ledger.state.account(row.id), for: .winBack)) != nil
      } ?? false
    let isPeace = if case .leaveInPeace = row.step { true } else { false }
    step = mayContact || isPeace ? words.sentence(for: row.step, today: ledger.today) : words.askAtNextVisit
  }

  var json: JSONValue {
    [
      "id": .text(id), "name": .string(name), "expected": .day(expected), "overdueDays": .integer(overdueDays),
      "chance": .double((chance * 10_000).rounded() / 10_000), "atStake": .money(atStake), "reason": .string(reason),
      "step": .string(step),
    ]
  }

  func cells(_ words: Words) -> [String] {
    [
      name, words.pick("\(overdueDays) days over", "过期\(overdueDays)天"), words.money(atStake),
      "\(Int((chance * 100).rounded()))%", reason, step,
    ]
  }
}

extension Words {
  var askAtNextVisit: String { pick("ask at the next visit", "下次到店时问候") }

  var notEnoughHistory: String {
    pick(
      "Not enough history for a rhythm of this shop: 180 days is the measure", "历史还不够，暂以180天为准")
  }
}
