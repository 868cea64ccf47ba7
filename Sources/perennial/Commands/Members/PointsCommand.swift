import ArgumentParser
import Console
import Ledger
import Shop

/// `points`: the dated lines behind a balance (Q6), and a manager's adjustment.
struct PointsCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "points", abstract: "Show a member's points, line by line, or adjust them.")

  @Argument(help: "Id, card or phone.")
  var member: String
  @Option(parsing: .unconditional, help: "Points to give, or with a minus to take.")
  var adjust: Int?
  @Option(help: "adjustment, goodwill or correction.")
  var reason = "adjustment"
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try adjust == nil ? session.openForReading() : session.open()
    let id = try session.account(member).id
    if let adjust {
      guard let reason = PointsReason(rawValue: reason), PointsReason.byHand.contains(reason) else {
        throw Problem.usage(.value(option: "--reason", text: reason, expected: .reason))
      }
      let change = PointsAdjustment(member: id, points: Points(adjust), reason: reason)
      _ = try session.submit(.adjustPoints(change))
    }
    guard let account = ledger.state.account(id) else { return }
    let lines = account.statement(on: ledger.today)
    let balance = account.balance(on: ledger.today)
    let json = lines.map { line -> JSONValue in
      [
        "on": .day(line.day), "points": .points(line.points), "why": .string(line.reason.rawValue),
        "order": .optional(line.order.flatMap { ledger.state.order($0)?.number }) { .string($0) },
      ]
    }
    session.print(["balance": .points(balance), "lines": .array(json)]) { words in
      var table = TextTable()
      for line in lines {
        table.add([
          words.day(line.day), words.points(line.points, signed: true), words.name(of: line.reason),
          line.order.flatMap { ledger.state.order($0)?.number } ?? "",
        ])
      }
      table.add([words.pick("Balance", "余额"), words.points(balance)])
      return table.text
    }
  }
}
