import ArgumentParser
import Console
import Ledger
import Shop

/// `member statement`: what membership saved and earned (S133).
///
/// `--json`: `{"id","year","saved","earned","years":[{"year","saved","earned","lines":[{"kind","plan","amount"}]}],
/// "plans":[{"plan","from","until","daysLeft","paid","worth"}]}`.
struct MemberStatementCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement", abstract: "Print what membership saved and earned, by year.")

  @Argument(help: "Id, card or phone.")
  var member: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let account = try session.account(member)
    let today = ledger.today
    let statement = Statement(
      account: account, name: ledger.person(account.id)?.name ?? "", today: today, words: session.words)
    let year = account.year(today.year)
    let value: JSONValue = [
      "id": .text(account.id), "year": .integer(today.year), "saved": .money(year.total),
      "earned": .points(year.earned), "years": .array(account.years.map { json($0) }),
      "plans": .array(account.plans(on: today).map { json($0, today) }),
    ]
    session.print(value) { _ in statement.text }
  }

  private func json(_ year: YearSummary) -> JSONValue {
    [
      "year": .integer(year.year), "saved": .money(year.total), "earned": .points(year.earned),
      "lines": .array(
        year.saved.map { saved in
          [
            "kind": .string(saved.kind.rawValue), "plan": .optional(saved.plan) { .text($0) },
            "amount": .money(saved.amount),
          ]
        }),
    ]
  }

  private func json(_ term: PlanTerm, _ today: Day) -> JSONValue {
    [
      "plan": .text(term.plan.code), "from": .day(term.from), "until": .day(term.until),
      "daysLeft": .integer(term.daysLeft(on: today)), "paid": .money(term.fee), "worth": .money(term.worth),
    ]
  }
}
