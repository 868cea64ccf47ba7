import ArgumentParser
import Console
import Ledger
import Shop

/// `find`: people by name, pinyin, phone, card, coupon or order.
struct FindCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find customers by name, pinyin, end of phone, card, coupon or order.")

  @Argument(help: "What to look for.")
  var query: String
  @Option(help: "Rows at most; all matches are counted.")
  var limit = 20
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard limit > 0 else {
      throw Problem.usage(.value(option: "--limit", text: String(limit), expected: .count))
    }
    let found = try session.openForReading().find(query, limit: limit)
    session.print(["matches": .integer(found.matches), "members": .array(found.rows.map(\.json))]) { words in
      var table = TextTable()
      for row in found.rows {
        table.add([
          row.name, row.phone, row.tier.text, words.pointsWord(row.points),
          row.lastOrder.map { words.day($0) } ?? "", row.id.description,
        ])
      }
      let count = words.pick("\(found.rows.count) of \(found.matches)", "\(found.rows.count)/\(found.matches)")
      return [table.text, count].filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }
}

extension FoundPerson {
  fileprivate var json: JSONValue {
    [
      "id": .text(id), "name": .string(name), "phone": .nonempty(phone), "tier": .nonempty(tier.text),
      "points": .points(points), "lastOrder": .optional(lastOrder) { .day($0) },
    ]
  }
}
