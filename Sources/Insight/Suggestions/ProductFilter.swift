import Shop

/// What may be suggested at all, before any liking counts.
struct ProductFilter {
  var today: Day
  /// Those in which a product must be offered.
  var seasons: Set<Season>
  var allergies: AvoidedWords
  var dislikes: AvoidedWords
  var sizes: SizesOnFile?
  var fit: ReceiverFit
  var answers: AnswerMemory
  /// What this receiver got last time (D04).
  var lastGift: [Product]
  var budget: Money?
  /// The occasion is one of sorrow.
  var isSorrow: Bool
  /// After a bereavement: nothing cheerful.
  var isQuiet: Bool
  var isMember: Bool
  var restDays: Int

  /// Everything but the words of ``mustAvoid(_:in:)``.
  func allows(_ product: Product, figures: ProductFigures?, state: ShopState) -> Bool {
    guard !product.retired, product.launched.map({ $0 <= today }) ?? true, let price = price(of: product), price > .zero
    else { return false }
    guard product.seasons.isEmpty || !seasons.isDisjoint(with: product.seasons) else { return false }
    if let budget, price > budget { return false }
    guard suitsMood(product), fit.allows(product), sizes?.fits(product) ?? true else { return false }
    guard !lastGift.contains(where: { $0.isSameModel(as: product) }) else { return false }
    guard !answers.isResting(product.sku, days: restDays) else { return false }
    return state.available(product.sku) ?? 1 > 0
  }

  /// They are allergic to it, or to a part of it, or dislike it.
  func mustAvoid(_ product: Product, in catalogue: Catalogue) -> Bool {
    allergies.match(product, in: catalogue) || dislikes.match(product, in: catalogue)
  }

  func price(of product: Product) -> Money? {
    guard let price = product.price else { return nil }
    return isMember ? min(price, product.memberPrice ?? price) : price
  }

  /// Sorrow wants what is made for it, and what is made for it is for nothing else; in mourning nothing cheerful.
  func suitsMood(_ product: Product) -> Bool {
    let isForSorrow = product.occasions.contains(where: \.isSorrow)
    if isSorrow { return isForSorrow }
    if isForSorrow && product.occasions.allSatisfy(\.isSorrow) { return false }
    return !isQuiet || product.occasions.allSatisfy { $0.isSorrow || ProductFilter.calm.contains($0) }
  }

  /// Occasions that need no cheer.
  private static let calm: Set<OccasionCode> = ["thanks", "get-well", "home", "self"]
}
