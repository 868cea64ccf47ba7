public import Shop

/// Puts bouquets together from stems in stock (S136).
///
/// The budget is shared out as the settings say: a wrap, greenery and filler take their parts, the focal flowers the
/// rest, in an odd number as the trade has it; where the shelf runs out of the first kind the next one joins it. Pure and
/// deterministic: the same state and wish give the same recipe. Reads the catalogue and figures by key.
public struct BouquetComposer: Sendable {
  /// Pieces of one kind in one bouquet.
  public static let mostOfAKind = 199
  /// Of one focal flower, while others go with it.
  static let mostOfOneFocal = 19
  /// Kinds of focal flowers in one bouquet, but for those that staff add.
  static let mostKinds = 3

  private let wish: BouquetWish
  private let shelf: StemShelf
  private let rule: ComposerSettings
  private let today: Day

  public init(_ wish: BouquetWish, state: ShopState, on today: Day) {
    self.wish = wish
    self.today = today
    rule = state.settings.composer
    shelf = StemShelf(wish, state: state, on: today)
  }

  /// The colours that focal flowers may have, as the catalogue names them.
  public var colours: [String] {
    var seen: Set<String> = []
    return shelf[.focal].flatMap(\.product.colours).filter { seen.insert($0).inserted }.sorted()
  }

  var budget: Money { wish.budget }

  /// The kinds for a place, best first.
  func choices(_ slot: SlotCode) -> [Stem] { shelf[slot] }

  /// The best recipe within the budget.
  public func compose() throws(ComposingProblem) -> ComposedBouquet {
    let focal = shelf[.focal].filter { BouquetColours.fit($0.product, to: wish.colour) == 2 }
    guard let cheapest = focal.map(\.price).min() else { throw .noFlowers(colour: wish.colour) }
    let wrap = wrap(leaving: cheapest)
    let wrapped = wrap?.total ?? .zero
    guard cheapest + wrapped <= wish.budget else { throw .budgetTooSmall(least: cheapest + wrapped) }
    var parts = flowers(focal, within: wish.budget - wrapped)
    if let wrap { parts.append(wrap) }
    return ComposedBouquet(parts: parts, day: today)
  }

  /// The best wrap within its share, else the cheapest; a bouquet that can be paid only unwrapped goes unwrapped.
  private func wrap(leaving least: Money) -> ComposedBouquet.Part? {
    let wraps = shelf[.wrap]
    let share = wish.budget.share(rule.wrap)
    let chosen = wraps.first { $0.price <= share } ?? wraps.min { $0.price < $1.price }
    guard let chosen, chosen.price + least <= wish.budget else { return nil }
    return chosen.part(.wrap, 1)
  }

  private func flowers(_ focal: [Stem], within money: Money) -> [ComposedBouquet.Part] {
    // A flower of which the budget buys three leads; else the best that can be paid at all.
    let middle = money - money.share(rule.greenery) - money.share(rule.filler)
    let lead = focal.first { $0.pieces(for: middle) >= 3 } ?? focal.first { $0.price <= money }
    guard let lead else { return [] }
    let theme = wish.colour ?? lead.product.colours.first
    let greens = share(rule.greenery, of: money, .greenery, theme, after: lead)
    let fillers = share(rule.filler, of: money, .filler, theme, after: lead)
    var left = money - (greens + fillers).reduce(.zero) { $0 + $1.total }
    var parts: [ComposedBouquet.Part] = []
    let others = focal.filter { $0.product.sku != lead.product.sku && BouquetColours.fit($0.product, to: theme) > 0 }
    for stem in [lead] + others where parts.count < Self.mostKinds {
      let pieces = stem.pieces(for: left, atMost: Self.mostOfOneFocal)
      guard pieces > 0 else { continue }
      let odd = parts.isEmpty ? Self.odd(pieces) : pieces
      parts.append(stem.part(.focal, odd))
      left -= stem.price * odd
      // Another kind joins only where there is enough of this one or no more of it.
      if pieces < Self.mostOfOneFocal, stem.inStock.map({ $0 > pieces }) ?? true { break }
    }
    // Where nothing goes with it, or all that does is used up, there may be as many of the first as can be paid.
    if let first = parts.first {
      let more = min(lead.pieces(for: left), (lead.inStock ?? Self.mostOfAKind) - first.quantity)
      let whole = Self.odd(first.quantity + max(0, more))
      left -= lead.price * (whole - first.quantity)
      parts[0].quantity = whole
    }
    return parts + filled(fillers, with: &left) + greens
  }

  /// Flowers are given in odd numbers.
  static func odd(_ pieces: Int) -> Int { pieces > 1 && pieces % 2 == 0 ? pieces - 1 : pieces }

  /// The best kind for a place, as many as its share buys, but never more than a third again of what leads could be.
  private func share(
    _ share: BasisPoints, of money: Money, _ slot: SlotCode, _ theme: String?, after lead: Stem
  ) -> [ComposedBouquet.Part] {
    let room = money - lead.price
    let part = min(money.share(share), room)
    guard let stem = Stem.ranked(shelf[slot], for: theme).first(where: { $0.price <= part }) else { return [] }
    let most = max(1, lead.pieces(for: money))
    return [stem.part(slot, stem.pieces(for: part, atMost: most))]
  }

  /// What is left over buys more of the filler.
  private func filled(_ fillers: [ComposedBouquet.Part], with left: inout Money) -> [ComposedBouquet.Part] {
    guard var filler = fillers.first, left >= filler.price else { return fillers }
    let more = min(left.minor / filler.price.minor, (filler.inStock ?? Self.mostOfAKind) - filler.quantity, 2)
    guard more > 0 else { return fillers }
    filler.quantity += more
    left -= filler.price * more
    return [filler]
  }
}
