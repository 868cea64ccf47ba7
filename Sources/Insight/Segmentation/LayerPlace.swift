public import Shop

/// Why a member is in a layer.
public enum LayerReason: Hashable, Sendable {
  /// Core: so many orders in the year.
  case oftenLately(orders: Int)
  /// Core: among those who spent most in the year.
  case muchLately(spend: Money)
  /// Active: bought so many days ago.
  case lately(days: Int)
  /// Potential: bought, but long ago.
  case longAgo(days: Int)
  /// Potential: never bought.
  case neverBought
}

/// The layer of one member on one day.
public struct LayerPlace: Hashable, Sendable {
  public var layer: MemberLayer
  public var reason: LayerReason

  public init(_ layer: MemberLayer, _ reason: LayerReason) {
    self.layer = layer
    self.reason = reason
  }
}

/// A member who went from one layer to another.
public struct LayerChange: Hashable, Sendable {
  public var day: Day
  public var from: MemberLayer
  public var to: MemberLayer
  public var reason: LayerReason
}
