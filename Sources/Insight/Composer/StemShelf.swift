import Shop

/// The stems and wraps that may be used for a wish, best first in each place.
struct StemShelf {
  private let stems: [SlotCode: [Stem]]

  /// Hard filters first: stock, days left, season, allergies and dislikes, mood, and for the middle not what this receiver
  /// got last time. Then by colour, then as suggestions are scored, ties in the catalogue's order.
  init(_ wish: BouquetWish, state: ShopState, on today: Day) {
    let engine = SuggestionEngine(
      SuggestionRequest(
        account: wish.account, person: wish.person, occasion: wish.occasion, receiver: wish.receiver, limit: nil),
      state: state, on: today)
    var found: [SlotCode: [Stem]] = [:]
    for (place, product) in state.catalogue.products.enumerated() {
      guard let slot = product.slot, slot == .wrap || SlotCode.stems.contains(slot) else { continue }
      let figures = state.figures(product.sku)
      var filter = engine.filter
      if slot != .focal { filter.lastGift = [] }
      if filter.isSorrow, !product.occasions.contains(where: \.isSorrow) {
        // What is made for sorrow is little; of the rest, what is sober will do.
        guard BouquetColours.suitsSorrow(product) else { continue }
        filter.isSorrow = false
      }
      guard filter.allows(product, figures: figures, state: state), !engine.mustAvoid(product) else { continue }
      let daysLeft = state.wiltDay(of: product.sku, on: today).map { $0 - today }
      if let daysLeft, daysLeft < state.settings.composer.leastDays { continue }
      let candidate = engine.scorer.candidate(product, figures: figures, place: place)
      found[slot, default: []].append(
        Stem(
          product: product, price: candidate.price, cost: state.catalogue.cost(of: product),
          inStock: state.available(product.sku), daysLeft: daysLeft,
          score: candidate.score, place: place))
    }
    stems = found.mapValues { Stem.ranked($0, for: wish.colour) }
  }

  subscript(slot: SlotCode) -> [Stem] { stems[slot] ?? [] }
}
