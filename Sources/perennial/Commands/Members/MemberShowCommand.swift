import ArgumentParser
import Console
import Ledger
import Shop

/// `member show`: one person at a glance.
struct MemberShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a person: tier, points, coupons, dates, orders, suggestions.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Flag(help: "Show the whole phone number; that is recorded.")
  var reveal = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try reveal ? session.open() : session.openForReading()
    let id = try session.person(person)
    guard let person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    if reveal { _ = try session.submit(.revealPhone(id)) }
    let view = MemberView(
      ledger: ledger, person: person, account: ledger.state.account(id), reveals: reveal, words: session.words)
    session.print(view.json) { _ in view.text }
  }
}
