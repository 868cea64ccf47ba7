import Shop

/// What may be suggested at all, before any liking counts.
struct ProductFilter {
  var season: Season
  var allergies: AvoidedWords
  var dislikes: AvoidedWords
  /// What this receiver got last time (D04).
  var lastGift: Set<SKU>
  /// Said no to today: out at once (S60). Refusals of other days count in the score.
  var declined: Set<SKU> = []
  var budget: Money?
  /// The occasion is one of sorrow.
  var isSorrow: Bool
  /// After a bereavement: nothing cheerful.
  var isQuiet: Bool
  var isMember: Bool

  /// Everything but the words of ``mustAvoid(_:)``.
  func allows(_ product: Product, figures: ProductFigures?) -> Bool {
    guard !product.retired, let price = price(of: product), price > .zero else { return false }
    if let stock = figures?.stock, stock <= 0 { return false }
    guard product.seasons.isEmpty || product.seasons.contains(season) else { return false }
    if let budget, price > budget { return false }
    return !lastGift.contains(product.sku) && !declined.contains(product.sku) && suitsMood(product)
  }

  /// They are allergic to it or dislike it.
  func mustAvoid(_ product: Product) -> Bool { allergies.match(product) || dislikes.match(product) }

  func price(of product: Product) -> Money? {
    guard let price = product.price else { return nil }
    return isMember ? min(price, product.memberPrice ?? price) : price
  }

  /// Sorrow wants what is made for it, and what is made for it is for nothing else; in mourning nothing cheerful.
  private func suitsMood(_ product: Product) -> Bool {
    let isForSorrow = product.occasions.contains(where: \.isSorrow)
    if isSorrow { return isForSorrow }
    if isForSorrow && product.occasions.allSatisfy(\.isSorrow) { return false }
    return !isQuiet || product.occasions.allSatisfy { $0.isSorrow || ProductFilter.calm.contains($0) }
  }

  /// Occasions that need no cheer.
  private static let calm: Set<OccasionCode> = ["thanks", "get-well", "home", "self"]
}
