public import Shop

/// A recipe from stems in stock, with what it costs and how long it lasts (S136).
public struct ComposedBouquet: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var sku: SKU
    public var name: LocalizedText
    public var slot: SlotCode
    public var quantity: Int
    /// For one piece, what this customer pays before coupons.
    public var price: Money
    /// What one piece costs the shop, where it is known.
    public var cost: Money?
    /// Pieces there are; `nil` for what is untracked.
    public var inStock: Int?
    /// Days it stays fresh from today, with its days on the shelf taken off; `nil` for what does not wilt.
    public var daysLeft: Int?

    public var total: Money { price * quantity }
  }

  /// Focal flowers first, the wrap last; each product once.
  public internal(set) var parts: [Part]
  let day: Day

  /// The prices of the parts, added up.
  public var price: Money { parts.reduce(.zero) { $0 + $1.total } }

  /// What the parts cost the shop; `nil` where the cost of one is not known.
  public var cost: Money? {
    parts.reduce(Money?.some(.zero)) { sum, part in
      sum.flatMap { sum in part.cost.map { sum + $0 * part.quantity } }
    }
  }

  /// (price - cost) / price; `nil` where a cost is not known or there is no price.
  public var margin: BasisPoints? {
    guard price > .zero, let cost else { return nil }
    return BasisPoints((price.minor - cost.minor) * 10_000 / price.minor)
  }

  /// The day on which the first of its flowers fades.
  public var wiltDay: Day? { parts.compactMap(\.daysLeft).min().map { day + $0 } }

  /// Stems, without wrap and what else does not grow.
  public var stems: Int {
    parts.reduce(0) { $0 + (SlotCode.stems.contains($1.slot) ? $1.quantity : 0) }
  }
}

extension SlotCode {
  /// What a bouquet is made of, in the order in which it is told.
  public static let stems: [SlotCode] = [focal, filler, greenery]
}
