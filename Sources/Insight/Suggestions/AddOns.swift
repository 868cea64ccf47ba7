public import Shop

/// One thing to go with what is in hand.
public struct AddOn: Hashable, Sendable {
  /// Its reason is ``SuggestionReason/boughtTogether(_:joint:orders:)`` or ``SuggestionReason/goesWell(with:)``.
  public var suggestion: Suggestion
  /// Figures stand behind it (``PairProof``); else it is the shop's own word, and nothing is claimed.
  public var isProven: Bool
}

/// What goes with the basket in hand (S71): what was bought along with it so often that chance is no answer, then what
/// the shop's own sets put beside it.
///
/// Ranked by ``AddOnRanking``. A pair is told only from ``PairProof/leastJoint`` joint orders on and with the lower bound of
/// its confidence above the product's own share. Keyed reads only.
public enum AddOns {
  /// - Parameter basket: What is in the order already.
  /// - Returns: The proven first; at most the request's limit.
  public static func make(
    for basket: [SKU], _ request: SuggestionRequest, state: ShopState, on today: Day
  ) -> [AddOn] {
    var request = request
    let limit = request.limit ?? 3
    request.limit = nil
    let engine = SuggestionEngine(request, state: state, on: today)
    let products = basket.compactMap { state.catalogue[$0] }
    guard !products.isEmpty else { return [] }
    var found = proven(with: products, engine)
    let told = Set(found.flatMap(\.suggestion.items))
    found += stated(with: products, engine).filter { told.isDisjoint(with: $0.suggestion.items) }
    return Array(found.prefix(limit))
  }

  private static func proven(with basket: [Product], _ engine: SuggestionEngine) -> [AddOn] {
    let state = engine.state
    let shopOrders = max(1, state.globals.orders)
    let pairs = state.catalogue.products.count * state.catalogue.products.count
    var ranking = AddOnRanking<SKU>()
    var proofs: [SKU: (with: Product, joint: Int, orders: Int)] = [:]
    for product in basket {
      guard let figures = state.figures(product.sku) else { continue }
      ranking.add(orders: figures.orders, joint: figures.together.map { ($0.sku, $0.orders) })
      for other in figures.together where other.orders >= PairProof.leastJoint {
        let share = Double(state.figures(other.sku)?.orders ?? 0) / Double(shopOrders)
        guard PairProof.holds(joint: other.orders, orders: figures.orders, share: share, pairs: pairs) else { continue }
        let known = proofs[other.sku]
        if known.map({ other.orders * $0.orders > $0.joint * figures.orders }) ?? true {
          proofs[other.sku] = (product, other.orders, figures.orders)
        }
      }
    }
    let order = proofs.keys.map { sku in
      (sku: sku, score: ranking.score(of: sku, share: Double(state.figures(sku)?.orders ?? 0) / Double(shopOrders)))
    }.sorted { ($1.score, $0.sku) < ($0.score, $1.sku) }
    return order.map(\.sku).compactMap { sku in
      guard let proof = proofs[sku] else { return nil }
      let reason = SuggestionReason.boughtTogether(proof.with.name, joint: proof.joint, orders: proof.orders)
      return addOn(sku, beside: basket, reason, isProven: true, engine)
    }
  }

  /// The places that the shop's sets fill beside what is in hand.
  private static func stated(with basket: [Product], _ engine: SuggestionEngine) -> [AddOn] {
    let shelf = SetShelf(engine)
    let places = Set(basket.map(\.place))
    var found: [AddOn] = []
    var filled = places
    for plan in engine.state.settings.suggestions.sets {
      guard let chief = basket.first(where: { $0.place == plan.needs.first }) else { continue }
      for place in plan.needs + plan.adds where !filled.contains(place) {
        let piece = shelf.pieces(for: place, scenario: nil, isChief: false).first {
          plan.rule.holds([chief, $0.product])
        }
        guard let piece,
          let addOn = addOn(piece.product.sku, beside: basket, .goesWell(with: chief.name), isProven: false, engine)
        else { continue }
        filled.insert(place)
        found.append(addOn)
      }
    }
    return found
  }

  private static func addOn(
    _ sku: SKU, beside basket: [Product], _ reason: SuggestionReason, isProven: Bool, _ engine: SuggestionEngine
  ) -> AddOn? {
    guard let product = engine.state.catalogue[sku], !basket.contains(where: { $0.isSameModel(as: product) }) else {
      return nil
    }
    let figures = engine.state.figures(sku)
    guard engine.filter.allows(product, figures: figures, state: engine.state), !engine.mustAvoid(product) else {
      return nil
    }
    let candidate = engine.scorer.candidate(product, figures: figures, place: 0)
    var suggestion = engine.scorer.suggestion(candidate, of: product)
    suggestion.more.insert(suggestion.reason, at: 0)
    suggestion.reason = reason
    return AddOn(suggestion: suggestion, isProven: isProven)
  }
}
