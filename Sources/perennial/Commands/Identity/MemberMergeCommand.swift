import ArgumentParser
import Console
import Ledger
import Shop

/// `member merge FROM INTO`: two cards of one person become one; `--undo` takes the merge of FROM back (I2).
///
/// Prints `{"id","merged","until","points","orders","coupons"}`: the survivor, the other card, the last day of undo and
/// what moved. With `--undo`: `{"id","released"}`.
struct MemberMergeCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge two cards of one person, or take a merge back.")

  @Argument(help: "The card that goes: id, card or phone.")
  var from: String
  @Argument(help: "The card that stays.")
  var into: String?
  @Flag(help: "Take the merge of this card back.")
  var undo = false
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard undo == (into == nil) else { throw ValidationError("Give FROM and INTO, or FROM and --undo.") }
  }

  func run(in session: Session) throws {
    let receipt = try session.submit(try command(session), content: "member merge \([from, into ?? "undo"])")
    for event in receipt.events {
      switch event {
      case .memberMerged(let fact):
        session.print(
          [
            "id": .text(fact.into), "merged": .text(fact.from), "until": .day(fact.until),
            "points": .points(fact.points),
            "orders": .integer(fact.orders), "coupons": .integer(fact.coupons),
          ]
        ) { words in
          words.pick(
            "\(fact.from) is merged into \(fact.into), until \(fact.until) it can be taken back",
            "\(fact.from) 已并入 \(fact.into)，\(fact.until) 前可撤销")
        }
      case .mergeUndone(let fact):
        session.print(["id": .text(fact.into), "released": .text(fact.from)]) { words in
          words.pick("\(fact.from) and \(fact.into) are apart again", "\(fact.from) 与 \(fact.into) 已分开")
        }
      default: continue
      }
    }
  }

  private func command(_ session: Session) throws -> Command {
    // The card that goes may be one that leads elsewhere already: its own id is what is meant.
    let other = try PersonID(from).flatMap { id in
      try session.open().state.storedAccount(id) == nil ? nil : id
    }
    if undo {
      guard let other else { throw Problem.refused(.unknownMember) }
      return .undoMerge(other)
    }
    return .merge(try other ?? session.person(from), into: try session.person(into ?? ""))
  }
}
