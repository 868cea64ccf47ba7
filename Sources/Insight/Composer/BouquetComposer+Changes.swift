public import Shop

/// Changes that staff make to a recipe; `nil` where one cannot be made.
extension BouquetComposer {
  /// The next best for the place of a part, for about the same money: swapping again and again goes through all and comes
  /// back to the first.
  public func swapping(_ place: Int, in bouquet: ComposedBouquet) -> ComposedBouquet? {
    guard bouquet.parts.indices.contains(place) else { return nil }
    let part = bouquet.parts[place]
    let stems = choices(part.slot)
    let start = stems.firstIndex { $0.product.sku == part.sku } ?? -1
    let money = part.total + max(.zero, budget - bouquet.price)
    for step in 1...max(1, stems.count) where !stems.isEmpty {
      let stem = stems[(start + step) % stems.count]
      guard !bouquet.parts.contains(where: { $0.sku == stem.product.sku }) else { continue }
      // As many as before where the money allows it: the look stays.
      let most = min(stem.pieces(for: money), part.slot == .wrap ? 1 : max(part.quantity, 1))
      let pieces = part.slot == .focal ? Self.odd(most) : most
      guard pieces > 0 else { continue }
      var changed = bouquet
      changed.parts[place] = stem.part(part.slot, pieces)
      return changed
    }
    return nil
  }

  /// More or fewer of a part; none takes it out. Not beyond the shelf.
  public func changing(_ place: Int, by pieces: Int, in bouquet: ComposedBouquet) -> ComposedBouquet? {
    guard bouquet.parts.indices.contains(place) else { return nil }
    var changed = bouquet
    let quantity = changed.parts[place].quantity + pieces
    guard quantity <= min(changed.parts[place].inStock ?? Self.mostOfAKind, Self.mostOfAKind) else { return nil }
    if quantity > 0 {
      changed.parts[place].quantity = quantity
    } else {
      guard changed.parts.count > 1 else { return nil }
      changed.parts.remove(at: place)
    }
    return changed
  }

  /// The best kind of a place that is not in it yet, one piece; before the places that come after.
  public func adding(_ slot: SlotCode, to bouquet: ComposedBouquet) -> ComposedBouquet? {
    let order = SlotCode.stems + [.wrap]
    guard let rank = order.firstIndex(of: slot),
      let stem = choices(slot).first(where: { stem in !bouquet.parts.contains { $0.sku == stem.product.sku } })
    else { return nil }
    var changed = bouquet
    let place = changed.parts.firstIndex { order.firstIndex(of: $0.slot) ?? 0 > rank } ?? changed.parts.count
    changed.parts.insert(stem.part(slot, 1), at: place)
    return changed
  }

  /// A recipe made before, with the prices and the stock of now; `nil` where a part of it is gone.
  public func refreshed(_ bouquet: ComposedBouquet) -> ComposedBouquet? {
    var fresh = bouquet
    for (place, part) in bouquet.parts.enumerated() {
      guard let stem = choices(part.slot).first(where: { $0.product.sku == part.sku }),
        stem.inStock.map({ $0 >= part.quantity }) ?? true
      else { return nil }
      fresh.parts[place] = stem.part(part.slot, part.quantity)
    }
    return fresh
  }
}
