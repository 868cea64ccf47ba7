import Shop

/// A product that may go into the bouquet, weighed for its place.
struct Stem {
  let product: Product
  let price: Money
  let cost: Money?
  /// `nil` for what is untracked.
  let inStock: Int?
  let daysLeft: Int?
  /// As a suggestion is scored.
  let score: Double
  /// In the catalogue, which decides between equals.
  let place: Int

  func part(_ slot: SlotCode, _ quantity: Int) -> ComposedBouquet.Part {
    ComposedBouquet.Part(
      sku: product.sku, name: product.name, slot: slot, quantity: quantity, price: price, cost: cost, inStock: inStock,
      daysLeft: daysLeft)
  }

  /// Pieces that `money` buys and the shelf has.
  func pieces(for money: Money, atMost limit: Int = BouquetComposer.mostOfAKind) -> Int {
    guard price > .zero, money >= price else { return 0 }
    return min(money.minor / price.minor, inStock ?? limit, limit)
  }
}

extension Stem {
  /// Best first for a colour: what has it, what is neutral, then by score.
  static func ranked(_ stems: [Stem], for colour: String?) -> [Stem] {
    stems.map { (BouquetColours.fit($0.product, to: colour), $0) }.sorted {
      ($1.0, $1.1.score, $0.1.place) < ($0.0, $0.1.score, $1.1.place)
    }.map(\.1)
  }
}

/// Colours in a bouquet. The rule: what has the colour asked for, else what is neutral; sorrow wears nothing bright.
enum BouquetColours {
  /// Those of every set, and in a bouquet its leaves and its paper.
  static let neutral = ColourHarmony.neutrals.union(["green", "kraft"])
  static let bright: Set<String> = ["red", "pink", "coral", "orange", "gold", "peach", "mixed"]

  /// 2 has the colour, 1 is neutral, 0 neither; 2 where no colour is asked for.
  static func fit(_ product: Product, to colour: String?) -> Int {
    guard let colour else { return 2 }
    if product.colours.contains(colour) { return 2 }
    return product.colours.allSatisfy(neutral.contains) ? 1 : 0
  }

  static func suitsSorrow(_ product: Product) -> Bool { bright.isDisjoint(with: product.colours) }
}
