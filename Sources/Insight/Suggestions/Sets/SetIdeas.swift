public import Shop

/// Complete sets for one customer (S61-S65): the plans of the shop filled from the shelf and from what they own, pairs for
/// the weeks between two seasons, and bundles in their time.
///
/// One form for every trade: a ``SetPlan`` names the places, the chief piece comes first, each further place takes a piece
/// they have at home (marked, at no price), else the best that the rule and the budget allow. At least one piece is new.
/// A set is worth the mean score of what is new in it. Least history: none. Keyed reads only.
public enum SetIdeas {
  /// - Returns: Best first; no two sets of one plan with the same chief piece.
  public static func make(_ request: SuggestionRequest, state: ShopState, on today: Day) -> [Suggestion] {
    let shelf = SetShelf(SuggestionEngine(request, state: state, on: today))
    var found = shelf.engine.state.settings.suggestions.sets.flatMap { SetBuilder(plan: $0, shelf: shelf).sets() }
    found += BundleOffers.make(shelf.engine) + AdvisedSets.make(shelf)
    if let turn = SeasonTurn(on: today, days: state.settings.suggestions.transitionDays) {
      found += TransitionPairs.make(turn, request, state: state, on: today)
    }
    // One piece is no set.
    found.removeAll { $0.parts.count < 2 }
    // Complements before everything else: they need one piece less.
    let order = found.enumerated().sorted {
      (rank($1.element), $0.offset) < (rank($0.element), $1.offset)
    }.map(\.element).reduce(into: (sets: [Suggestion](), seen: Set<Set<SKU>>())) { kept, set in
      // Two plans may come to the same pieces: it is offered once, as the better of the two.
      if kept.seen.insert(Set(set.items)).inserted { kept.sets.append(set) }
    }.sets
    guard let limit = request.limit else { return order }
    return Array(varied(order).prefix(limit))
  }

  private static func rank(_ set: Suggestion) -> Double {
    set.terms.score + (set.parts.contains { $0.owned != nil } ? 0.1 : 0)
  }

  /// The best of each kind of set first, then the others.
  private static func varied(_ sets: [Suggestion]) -> [Suggestion] {
    var seen: Set<SetName> = []
    var firsts: [Suggestion] = []
    var others: [Suggestion] = []
    for set in sets {
      guard let name = set.set, seen.insert(name).inserted else {
        others.append(set)
        continue
      }
      firsts.append(set)
    }
    return firsts + others
  }
}
