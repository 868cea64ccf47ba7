import Shop

/// Bundles in their time (S65): every part on the shelf in the number needed, nothing in it that they must avoid, and
/// together cheaper than one by one. The price is split over the parts, so that they add up.
enum BundleOffers {
  static func make(_ engine: SuggestionEngine) -> [Suggestion] {
    engine.state.bundles(on: engine.today).compactMap { offer($0, engine) }
  }

  private static func offer(_ bundle: Bundle, _ engine: SuggestionEngine) -> Suggestion? {
    var pieces: [(part: BundlePart, product: Product, candidate: SuggestionScorer.Candidate)] = []
    for part in bundle.parts {
      // Of a model the first size that may be suggested.
      let product = engine.state.catalogue.products(of: part).first { product in
        engine.filter.allows(product, figures: engine.state.figures(product.sku), state: engine.state)
          && !engine.mustAvoid(product) && engine.state.available(product.sku).map { $0 >= part.quantity } ?? true
      }
      guard let product else { return nil }
      pieces.append(
        (part, product, engine.scorer.candidate(product, figures: engine.state.figures(product.sku), place: 0)))
    }
    let singles = pieces.map { $0.candidate.price * $0.part.quantity }
    let sum = singles.reduce(.zero, +)
    guard let chief = pieces.first, bundle.price > .zero, bundle.price < sum,
      engine.request.budget.map({ bundle.price <= $0 }) ?? true
    else { return nil }
    if let scenario = engine.request.scenario, !chief.product.isFor(scenario) { return nil }
    let prices = bundle.price.split(over: singles)
    let parts = zip(pieces, prices).map { piece, price in
      SuggestionPart(
        sku: piece.product.sku, name: piece.product.name, quantity: piece.part.quantity, price: price,
        slot: piece.product.slot)
    }
    var reasons: [SuggestionReason] = [.saves(sum - bundle.price)]
    if let feast = bundle.feast {
      reasons.insert(.occasion(code: feast, receiver: "", day: nil), at: 0)
    }
    reasons += engine.scorer.reasons(for: chief.candidate, of: chief.product).filter { !reasons.contains($0) }
    let first = reasons.removeFirst()
    return Suggestion(
      items: pieces.flatMap { Array(repeating: $0.product.sku, count: $0.part.quantity) }, title: bundle.name,
      price: bundle.price, parts: parts, set: .bundle(bundle.code), reason: first, more: reasons,
      terms: .mean(pieces.map(\.candidate.terms), engine.state.settings.suggestions.weights))
  }
}
