import Shop

/// Fills one plan from the shelf.
struct SetBuilder {
  let plan: SetPlan
  let shelf: SetShelf
  private let scenario: String?

  init(plan: SetPlan, shelf: SetShelf) {
    self.plan = plan
    self.shelf = shelf
    // A plan for one scenario is for it, whether it was asked for or not.
    scenario = shelf.engine.request.scenario ?? (plan.scenarios.count == 1 ? plan.scenarios.first : nil)
  }

  private var isWanted: Bool {
    if plan.forOccasion, shelf.engine.occasion == nil { return false }
    guard let asked = shelf.engine.request.scenario else { return true }
    return plan.scenarios.isEmpty || plan.scenarios.contains { Scenario.same($0, asked) }
  }

  /// One set for each chief piece, those they own first.
  func sets() -> [Suggestion] {
    guard isWanted, let chief = plan.needs.first else { return [] }
    // A plan for an occasion asks nothing about scenarios unless one is named.
    let anchors =
      shelf.ownedPieces(for: chief, scenario: scenario, isChief: true).prefix(3)
      + shelf.pieces(for: chief, scenario: scenario, isChief: true).prefix(6)
    return anchors.compactMap { complete($0) }
  }

  private func complete(_ anchor: SetShelf.Piece) -> Suggestion? {
    var pieces = [anchor]
    for place in plan.needs.dropFirst() {
      guard let piece = choose(place, beside: pieces, most: shelf.engine.request.budget) else { return nil }
      pieces.append(piece)
    }
    for place in plan.adds {
      if let piece = choose(place, beside: pieces, most: shelf.engine.most) { pieces.append(piece) }
    }
    if let budget = shelf.engine.request.budget, pieces.reduce(.zero, { $0 + $1.price }) > budget { return nil }
    let reason = plan.forOccasion ? nil : scenario.map { SuggestionReason.scenario($0) }
    return shelf.suggestion(pieces, set: .plan(plan.code), reason: reason)
  }

  /// What they own that goes with the pieces so far, else the best that does and leaves the sum within `most`.
  private func choose(_ place: SlotCode, beside pieces: [SetShelf.Piece], most: Money?) -> SetShelf.Piece? {
    let products = pieces.map(\.product)
    let sum = pieces.reduce(Money.zero) { $0 + $1.price }
    let options =
      shelf.ownedPieces(for: place, scenario: scenario, isChief: false)
      + shelf.pieces(
        for: place, scenario: scenario, isChief: false, beside: pieces.filter { $0.owned == nil }.map(\.product))
    return options.first { option in
      plan.rule.holds(products + [option.product]) && (most.map { sum + option.price <= $0 } ?? true)
        && !products.contains { $0.isSameModel(as: option.product) }
    }
  }
}
