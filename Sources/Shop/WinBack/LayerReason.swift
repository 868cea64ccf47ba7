/// Why a member is in a layer.
public struct LayerReason: Hashable, Sendable, Record {
  public enum Kind: String, CaseIterable, Sendable, StringCoded {
    case oftenLately = "often"
    case muchLately = "much"
    case lately
    case longAgo = "long-ago"
    case neverBought = "never"
  }

  public private(set) var kind = Kind.neverBought
  /// Orders, minor units or days, by the kind.
  public private(set) var amount = 0

  public init() {}

  private init(_ kind: Kind, _ amount: Int) {
    self.kind = kind
    self.amount = amount
  }

  /// Core: so many orders in the year.
  public static func oftenLately(orders: Int) -> LayerReason { LayerReason(.oftenLately, orders) }
  /// Core: among those who spent most in the year.
  public static func muchLately(spend: Money) -> LayerReason { LayerReason(.muchLately, spend.minor) }
  /// Active: bought so many days ago.
  public static func lately(days: Int) -> LayerReason { LayerReason(.lately, days) }
  /// Potential: bought, but so many days ago.
  public static func longAgo(days: Int) -> LayerReason { LayerReason(.longAgo, days) }
  /// Potential: never bought.
  public static let neverBought = LayerReason()

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.nonzero("amount", &amount)
  }
}
