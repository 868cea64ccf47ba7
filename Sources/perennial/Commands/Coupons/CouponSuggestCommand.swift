import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `coupon suggest MEMBER [--issue]`: the coupon that suits a member, and why; with `--issue` a manager has it made (S33).
///
/// `--json`: `{"gives","tag","discounts":{"orders","discounted","level"}}`, with `--issue` `{"code","title","until","state"}`.
struct CouponSuggestCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "The coupon that suits one member, with its reasons.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Flag(help: "Issue it.")
  var issue = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try issue ? session.open() : session.openForReading()
    let account = try session.account(member)
    let preferences = Insight.Preferences(of: account, in: ledger.state, on: ledger.today)
    let suggestion = CouponSuggestion(for: account, preferences, in: ledger.state, on: ledger.today)
    if issue {
      // Repeated with its id the suggestion may be another by now; what was issued is not.
      let coupon = suggestion?.coupon ?? PersonalCoupon(member: account.id, gives: .percentOff)
      let receipt = try session.submit(.issuePersonal(coupon), content: "coupon suggest \(account.id)")
      for case .couponIssued(let coupon) in receipt.events where coupon.cause == .personal {
        session.print(coupon, state: .issued)
      }
      return
    }
    let json: JSONValue = .optional(suggestion) { suggestion in
      [
        "gives": .string(suggestion.coupon.gives.rawValue), "tag": .optional(suggestion.coupon.tag) { .string($0) },
        "discounts": .optional(suggestion.discounts) {
          [
            "orders": .integer($0.orders), "discounted": .integer($0.discounted), "level": .string($0.level.rawValue),
          ]
        },
      ]
    }
    session.print(json) { words in
      guard let suggestion else { return words.noCouponSuits }
      let terms = words.terms(ledger.state.settings.terms(of: suggestion.coupon))
      return ([terms] + words.why(suggestion)).joined(separator: "\n")
    }
  }
}
