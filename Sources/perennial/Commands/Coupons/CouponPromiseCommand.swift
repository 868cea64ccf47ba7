import ArgumentParser
import Console
import Ledger
import Shop

/// `coupon promise`: what was promised to a member, as a one-use coupon (D11). The words go into the member's file.
///
/// Prints `{"code","title","until","state"}`.
struct CouponPromiseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "Keep a promise as a one-use coupon.")

  @Option(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "What was promised.")
  var text: String
  @Option(help: "The product promised.")
  var gift: String?
  @Option(help: "The amount promised.")
  var amount: String?
  @Option(help: "The percentage promised.")
  var percent: Int?
  @Option(help: "Why: apology, delay, thanks, quality or other.")
  var reason = "other"
  @Option(help: "Why, in words.")
  var why = ""
  @Option(help: "Good through this many days after today.")
  var days: Int?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if [gift != nil, amount != nil, percent != nil].filter(\.self).count != 1 {
      throw ValidationError("Give one of --gift, --amount and --percent.")
    }
    if PromiseReason(rawValue: reason) == nil {
      throw ValidationError("--reason is one of \(PromiseReason.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run(in session: Session) throws {
    let request = PromiseRequest(
      member: try session.account(member).id, text: text, reason: PromiseReason(rawValue: reason) ?? .other, why: why,
      gives: try gives(session), validDays: days)
    let receipt = try session.submit(.promise(request))
    for case .couponIssued(let coupon) in receipt.events where coupon.cause == .promise {
      session.print(coupon, state: .issued)
    }
  }

  private func gives(_ session: Session) throws -> PromiseKind {
    if let gift { return .gift(SKU(gift)) }
    if let amount { return .amountOff(try session.amount(amount, option: "--amount")) }
    guard let percent, (1...100).contains(percent) else {
      throw Problem.refused(.settingsInvalid(.outOfRange(key: "percent", 1...100)))
    }
    return .percentOff(BasisPoints(percent: percent))
  }
}
