import Shop

/// What can stand in a set: products by place, best first, and what the customer owns.
struct SetShelf {
  /// Products of a place that are looked at.
  static let depth = 12

  struct Piece {
    let product: Product
    /// `nil` for what they own.
    let candidate: SuggestionScorer.Candidate?
    let owned: Day?

    var price: Money { candidate?.price ?? .zero }
    var score: Double { candidate?.score ?? 0 }
  }

  let engine: SuggestionEngine
  private let candidates: [SlotCode: [SuggestionScorer.Candidate]]
  private let owned: [OwnedPiece]

  init(_ engine: SuggestionEngine) {
    self.engine = engine
    candidates = Dictionary(grouping: engine.candidates()) { engine.product($0).place }
    let request = engine.request
    let isOwn = request.receiver == nil && request.relation == nil
    owned = isOwn ? engine.memory.owned(request.account, state: engine.state) : []
  }

  /// New pieces for a place: for the scenario, one of a model, nothing they have at home, nothing they must avoid, in the size
  /// of what is new beside it.
  func pieces(for place: SlotCode, scenario: String?, isChief: Bool, beside new: [Product] = []) -> [Piece] {
    var models: Set<String> = []
    var found: [Piece] = []
    for candidate in candidates[place] ?? [] where found.count < SetShelf.depth {
      let product = engine.product(candidate)
      guard suits(product, scenario, isChief: isChief), product.model.isEmpty || !models.contains(product.model),
        !owned.contains(where: { $0.product.isSameModel(as: product) }), !engine.mustAvoid(product),
        new.allSatisfy({ SizesOnFile.agree($0, product) })
      else { continue }
      models.insert(product.model)
      found.append(Piece(product: product, candidate: candidate, owned: nil))
    }
    return found
  }

  /// What they own for a place, the newest first: of this season and not against their file.
  func ownedPieces(for place: SlotCode, scenario: String?, isChief: Bool) -> [Piece] {
    owned.filter { piece in
      piece.product.place == place && suits(piece.product, scenario, isChief: isChief)
        && (piece.product.seasons.isEmpty || !engine.filter.seasons.isDisjoint(with: piece.product.seasons))
        && !engine.mustAvoid(piece.product)
    }.map { Piece(product: $0.product, candidate: nil, owned: $0.day) }
  }

  /// One product as a piece: at home where they bought it, else from the shelf; `nil` where it may not be suggested.
  func piece(_ product: Product) -> Piece? {
    if let own = owned.first(where: { $0.product.isSameModel(as: product) }) {
      return Piece(product: own.product, candidate: nil, owned: own.day)
    }
    let figures = engine.state.figures(product.sku)
    guard engine.filter.allows(product, figures: figures, state: engine.state), !engine.mustAvoid(product) else {
      return nil
    }
    return Piece(
      product: product, candidate: engine.scorer.candidate(product, figures: figures, place: 0), owned: nil)
  }

  /// The chief piece must be for the scenario; a belt that says nothing goes with any, and so does whatever is not worn: the
  /// cream under a perfume, the vase under a bouquet.
  private func suits(_ product: Product, _ scenario: String?, isChief: Bool) -> Bool {
    guard let scenario else { return true }
    if product.isFor(scenario) { return true }
    return !isChief && (product.scenarios.isEmpty || !SlotCode.clothes.contains(product.place))
  }

  /// The pieces as one suggestion.
  func suggestion(_ pieces: [Piece], set: SetName, reason: SuggestionReason?) -> Suggestion? {
    let new = pieces.filter { $0.owned == nil }
    guard let chief = new.first, let candidate = chief.candidate else { return nil }
    var reasons = engine.scorer.reasons(for: candidate, of: chief.product)
    if let reason { reasons.insert(reason, at: 0) }
    if let own = pieces.first(where: { $0.owned != nil }), let day = own.owned {
      reasons.insert(.goesWith(own.product.name, bought: day), at: 0)
    }
    let first = reasons.removeFirst()
    let parts = pieces.map { piece in
      SuggestionPart(
        sku: piece.product.sku, name: piece.product.name, price: piece.price, slot: piece.product.slot,
        owned: piece.owned)
    }
    return Suggestion(
      items: new.map(\.product.sku), title: .joined(new.map(\.product.name)),
      price: new.reduce(.zero) { $0 + $1.price }, parts: parts, set: set, reason: first, more: reasons,
      terms: .mean(new.compactMap(\.candidate?.terms), engine.state.settings.suggestions.weights))
  }
}

extension LocalizedText {
  /// `A + B + C`.
  static func joined(_ names: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      english: names.map { $0[.english] }.joined(separator: " + "),
      chinese: names.map { $0[.chinese] }.joined(separator: " + "))
  }
}
