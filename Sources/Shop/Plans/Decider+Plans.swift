/// Selling, ending and using paid plans (S16).
extension Decider {
  /// The terms that a paid order sold begin: today, or the day after the last term of the same plan.
  mutating func startPlans(_ order: Order, of id: PersonID) {
    for (place, line) in order.lines.enumerated() {
      guard case .plan(let code) = line.service, let plan = settings.plan(code) else { continue }
      let pieces = line.quantity - order.refundedQuantity(of: place)
      guard pieces > 0 else { continue }
      let fees = line.net.split(over: Array(repeating: Money(1), count: line.quantity))
      for piece in 0..<pieces {
        let last = state.account(id)?.plans.filter { $0.plan.code == code && $0.ended == nil }.map(\.until).max()
        let start = max(day, last.map { $0 + 1 } ?? day)
        emit(
          .planStarted(
            PlanStarted(account: id, term: PlanTerm(plan: plan, from: start, order: order.id, fee: fees[piece]))))
      }
    }
  }

  /// A plan's line that comes back ends its terms, the last to begin first; the perks an order used come back with it.
  mutating func endPlans(_ order: Order, _ lines: [RefundedLine], whole: Bool) {
    guard let id = order.account else { return }
    for piece in lines {
      guard case .plan(let code) = order.lines[piece.line].service else { continue }
      let terms = (state.account(id)?.plans ?? []).filter {
        $0.order == order.id && $0.plan.code == code && $0.ended == nil
      }
      for term in terms.sorted(by: { $0.from > $1.from }).prefix(piece.quantity) {
        emit(.planEnded(PlanEnded(account: id, term: term, day: day)))
      }
    }
    guard whole else { return }
    for benefit in order.benefits {
      guard let plan = benefit.plan, let perk = benefit.perk,
        let term = state.account(id)?.plans.first(where: { $0.ended == nil && $0.gave(benefit, to: order, plan) }),
        term.used(perk) > 0
      else { continue }
      emit(.perkUsed(PerkUsed(account: id, term: term, perk: perk, count: -1, order: order.id)))
    }
  }

  /// Counts the perks that an order used by itself.
  mutating func usePerks(_ order: Order) {
    guard let id = order.account, let account = state.account(id) else { return }
    for benefit in order.benefits {
      guard let plan = benefit.plan, let perk = benefit.perk,
        let term = account.plans(on: day).first(where: { $0.gave(benefit, to: order, plan) })
      else { continue }
      emit(.perkUsed(PerkUsed(account: id, term: term, perk: perk, order: order.id)))
    }
  }

  /// Staff gave a perk: a seat, a booking ahead of others.
  mutating func usePerk(_ use: PerkUse) throws(Refusal) {
    let account = try member(use.member)
    settle(account.id)
    let terms = account.plans(on: day).filter { $0.plan.perk(use.perk) != nil }
    guard !terms.isEmpty else { throw .unknownPerk(use.perk) }
    guard let term = terms.first(where: { $0.plan.perk(use.perk).map($0.left) != .some(0) }) else {
      throw .perkUsedUp(use.perk)
    }
    emit(.perkUsed(PerkUsed(account: account.id, term: term, perk: use.perk)))
  }

  /// Undo of a perk given by hand.
  mutating func undoPerk(_ used: PerkUsed, of command: CommandID) throws(Refusal) {
    guard used.order == nil, used.count > 0,
      let term = state.account(used.account)?.plans.first(where: {
        $0.plan.code == used.plan && $0.from == used.from && $0.ended == nil
      }), term.used(used.perk) > 0, !term.undone.contains(command)
    else { throw .cannotUndo }
    var back = PerkUsed(account: used.account, term: term, perk: used.perk, count: -1)
    back.undoes = command
    emit(.perkUsed(back))
  }
}

/// A perk of a plan given to a member by hand.
public struct PerkUse: Hashable, Sendable {
  public var member: PersonID
  public var perk: PerkCode

  public init(member: PersonID, perk: PerkCode) {
    self.member = member
    self.perk = perk
  }
}
