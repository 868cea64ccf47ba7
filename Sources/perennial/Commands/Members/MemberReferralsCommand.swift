import ArgumentParser
import Console
import Ledger
import Shop

/// `member referrals`: who sent a member, whom they brought and what became of the rewards (S37, S53).
///
/// Prints `{"id","code","sentBy","referrals":[{"id","joined","state","order","until","points","coupon"}]}`: `code` is the
/// member's own to pass on (S39); `state` is one of none, waiting, pending, due, granted, reversed; `order` and `until`,
/// the last day on which it may still come back, belong to pending; `points` are what was given less what was taken back.
struct MemberReferralsCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "referrals", abstract: "Show who sent a member and whom they brought.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let account = try session.account(person)
    let rows = account.referrals.map { ($0, ledger.state.standing(of: $0, on: ledger.today)) }
    let json = rows.map { referral, standing -> JSONValue in
      let (order, until) = standing.qualifying
      return [
        "id": .text(referral.newcomer), "joined": .day(referral.joined), "state": .string(standing.name),
        "order": .optional(order ?? referral.order) { .text($0) }, "until": .optional(until) { .day($0) },
        "points": .points(referral.points - referral.taken), "coupon": .optional(referral.coupon) { .text($0) },
      ]
    }
    let code = ReferralCode(account.id)
    session.print([
      "id": .text(account.id), "code": .text(code), "sentBy": .optional(account.referredBy) { .text($0) },
      "referrals": .array(json),
    ]) { words in
      var table = TextTable()
      for (referral, standing) in rows {
        let name = ledger.person(referral.newcomer)?.name ?? ""
        table.add([
          name, words.day(referral.joined), words.sentence(for: standing, referral, today: ledger.today),
          referral.newcomer.description,
        ])
      }
      let sender = account.referredBy.flatMap { ledger.person($0)?.name }
      return [words.ownCode(code), sender.map { words.sentBy($0) } ?? words.sentByNobody, table.text]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }
}

extension ReferralStanding {
  /// As `--json` has it.
  fileprivate var name: String {
    switch self {
    case .none: "none"
    case .waiting: "waiting"
    case .pending: "pending"
    case .due: "due"
    case .granted: "granted"
    case .reversed: "reversed"
    }
  }

  /// The order that brings the reward, and through which day it may still come back.
  fileprivate var qualifying: (OrderID?, Day?) {
    switch self {
    case .pending(let order, let until): (order, until)
    case .due(let order): (order, nil)
    case .none, .waiting, .granted, .reversed: (nil, nil)
    }
  }
}
