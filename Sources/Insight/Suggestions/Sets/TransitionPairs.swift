import Shop

/// The season that ends and the one that begins, in the weeks around the change (S64).
struct SeasonTurn {
  let from: Season
  let to: Season

  /// - Returns: `nil` further than `days` from a change.
  init?(on day: Day, days: Int) {
    let now = Season(on: day)
    if Season.change(after: day) - day <= days {
      (from, to) = (now, now.next)
      return
    }
    let earlier = day - days
    guard days > 0, Season(on: earlier) != now else { return nil }
    (from, to) = (Season(on: earlier), now)
  }
}

/// One piece for the season that ends with one for the season that begins: a dress of the summer and the coat to go over
/// it, a scent for now and one for then. Clothes and flowers are of two places and go together by their colours.
enum TransitionPairs {
  private static let depth = 8

  static func make(
    _ turn: SeasonTurn, _ request: SuggestionRequest, state: ShopState, on today: Day
  ) -> [Suggestion] {
    let shelf = SetShelf(SuggestionEngine(request, state: state, on: today, seasons: [turn.from, turn.to]))
    var places: [SlotCode] = []
    for place in state.settings.suggestions.sets.flatMap({ $0.needs + $0.adds }) where !places.contains(place) {
      places.append(place)
    }
    let pieces = places.flatMap { shelf.pieces(for: $0, scenario: request.scenario, isChief: true) }
    func best(_ season: Season, not other: Season) -> [SetShelf.Piece] {
      let found = pieces.filter { $0.product.seasons.contains(season) && !$0.product.seasons.contains(other) }
      return Array(
        found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
          .map(\.element).prefix(depth))
    }
    let arriving = best(turn.to, not: turn.from)
    var taken: Set<SKU> = []
    var sets: [Suggestion] = []
    for leaving in best(turn.from, not: turn.to) where sets.count < 2 {
      let partner = arriving.first { piece in
        !taken.contains(piece.product.sku) && goTogether(leaving.product, piece.product)
          && (request.budget.map { leaving.price + piece.price <= $0 } ?? true)
      }
      guard let partner,
        let set = shelf.suggestion(
          [leaving, partner], set: .transition(from: turn.from, to: turn.to),
          reason: .bridges(from: turn.from, to: turn.to))
      else { continue }
      taken.insert(partner.product.sku)
      sets.append(set)
    }
    return sets
  }

  private static func goTogether(_ leaving: Product, _ arriving: Product) -> Bool {
    if leaving.place == arriving.place { return leaving.slot.map(SlotCode.scents.contains) ?? false }
    return ColourHarmony.suits([leaving, arriving])
  }
}
