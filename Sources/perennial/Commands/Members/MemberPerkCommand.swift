import ArgumentParser
import Console
import Ledger
import Shop

/// `member perk`: a perk of a paid plan was used by hand, a seat or a booking ahead of others (S16).
///
/// `--json`: `{"id","plan","perk","used","left"}`; `left` is `null` where there is no limit.
struct MemberPerkCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "perk", abstract: "Use a perk of a member's paid plan.")

  @Argument(help: "Id, card or phone.")
  var member: String
  @Argument(help: "The perk's code.")
  var perk: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let use = PerkUse(member: try session.account(member).id, perk: PerkCode(perk))
    let receipt = try session.submit(.usePerk(use))
    for case .perkUsed(let fact) in receipt.events {
      let term = session.openLedger?.state.account(fact.account)?.plans.first {
        $0.plan.code == fact.plan && $0.from == fact.from && $0.ended == nil
      }
      let left = term.flatMap { term in term.plan.perk(fact.perk).flatMap { term.left(of: $0) } }
      session.print([
        "id": .text(fact.account), "plan": .text(fact.plan), "perk": .text(fact.perk),
        "used": .integer(term?.used(fact.perk) ?? 0), "left": .optional(left) { .integer($0) },
      ]) { words in
        left.map { words.pick("Used; \($0) left", "已使用，还剩\($0)次") } ?? words.pick("Used", "已使用")
      }
    }
  }
}
