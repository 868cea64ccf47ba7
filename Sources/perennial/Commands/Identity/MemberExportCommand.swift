import ArgumentParser
import Console
import Ledger
import Shop

/// `member export`: everything the shop holds of one person, as JSON; that is recorded (S59).
///
/// Prints `{"day","person":{…the file…},"cards":[…],"account":{…},"tiers":[…],"orders":[…],"coupons":[…]}` with amounts in
/// minor units, pretty without `--json`.
struct MemberExportCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand out everything the shop holds of a person; that is recorded.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let id = try session.person(person)
    _ = try session.submit(.exportPerson(id))
    guard let export = PersonExport(id, view: ledger, tiers: ledger.tierHistory(of: id)) else {
      throw Problem.refused(.unknownMember)
    }
    let bytes = try globals.json ? JSONText.compact(export) + [0x0A] : JSONText.pretty(export, amounts: .minorUnits)
    Output.write(bytes, to: 1)
  }
}
