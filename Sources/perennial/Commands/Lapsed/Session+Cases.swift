import Console
import Ledger
import Shop

/// Cases on the command line.
extension Session {
  /// The open case of a member; where none is open the last one, so that a command that is repeated finds its own.
  func caseName(of text: String) throws -> CaseName {
    let account = try account(text)
    guard let winBack = account.openCase ?? account.winBacks.last else { throw Problem.refused(.unknownCase) }
    return CaseName(member: account.id, id: winBack.id)
  }

  func reason(_ text: String?) throws -> ChurnReason? {
    try text.map { text in
      guard let reason = ChurnReason(rawValue: text) else {
        throw Problem.usage(.value(option: "--reason", text: text, expected: .churnReason))
      }
      return reason
    }
  }

  func plan(_ member: String, _ what: CaseChange.What, _ content: String) throws {
    let name = try caseName(of: member)
    let receipt = try submit(
      .planCase(CaseChange(name, what)), content: "lapsed case \(name.member) \(content)")
    printCase(receipt.events, try open())
  }

  /// What a command did to a case, from its facts alone: a repeat prints the same.
  func printCase(_ events: [Event], _ ledger: Ledger) {
    for event in events {
      switch event {
      case .caseListed(let fact):
        let name = ledger.person(fact.account)?.name ?? ""
        return print(.winBack(fact.winBack, of: fact.account, name: name)) { words in
          fact.winBack.isHeldOut
            ? words.pick("\(name): kept back to compare", "\(name)：留作对照")
            : words.list([name, fact.winBack.plan.owner, fact.winBack.plan.deadline.map { words.day($0) } ?? ""])
        }
      case .caseMoved(let fact):
        let json: JSONValue = [
          "case": .text(fact.winBack), "id": .text(fact.account), "state": .string(fact.state.rawValue),
          "before": .string(fact.before.rawValue), "order": .optional(fact.order) { .text($0) },
          "reason": .optional(fact.reason) { .string($0.rawValue) },
        ]
        return print(json) { $0.name(of: fact.state) }
      case .casePlanned(let fact):
        let json: JSONValue = [
          "case": .text(fact.winBack), "id": .text(fact.account), "plan": .plan(fact.after),
        ]
        return print(json) { words in
          words.list([
            words.name(of: fact.after.reason), fact.after.owner, fact.after.deadline.map { words.day($0) } ?? "",
          ])
        }
      default: continue
      }
    }
    print(.null) { $0.pick("Nothing has changed", "没有变化") }
  }
}

extension JSONValue {
  /// `{"case","id","name","list","state","plan","listed",
  /// "contacted","ended","sign","overdueDays","chance","atStake","layer","round","keptBack","order","worth"}`.
  static func winBack(_ winBack: WinBackCase, of member: PersonID, name: String) -> JSONValue {
    [
      "case": .text(winBack.id), "id": .text(member), "name": .string(name), "list": .string(winBack.list.rawValue),
      "state": .string(winBack.state.rawValue), "plan": .plan(winBack.plan), "listed": .day(winBack.listed),
      "contacted": .optional(winBack.contacted) { .day($0) }, "ended": .optional(winBack.ended) { .day($0) },
      "sign": .string(winBack.cause.kind.rawValue), "overdueDays": .integer(winBack.overdue),
      "chance": .optional(winBack.chance) { .double(Double($0.count) / 10_000) }, "atStake": .money(winBack.atStake),
      "layer": .optional(winBack.layer) { .string($0.rawValue) }, "round": .text(winBack.round),
      "keptBack": .bool(winBack.isHeldOut), "order": .optional(winBack.order) { .text($0) },
      "worth": .money(winBack.worth),
    ]
  }

  /// `{"reason","playbook","message","offer","owner","deadline","snoozed"}`.
  static func plan(_ plan: CasePlan) -> JSONValue {
    [
      "reason": .string(plan.reason.rawValue), "playbook": .optional(plan.playbook) { .text($0) },
      "message": .optional(plan.message) { .text($0) }, "offer": .optional(plan.offer) { .text($0) },
      "owner": .string(plan.owner), "deadline": .optional(plan.deadline) { .day($0) },
      "snoozed": .optional(plan.snoozed) { .day($0) },
    ]
  }
}
