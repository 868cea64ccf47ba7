public import Shop

/// Core, active or potential: how much a member means to the shop just now, with the reason (S99).
public enum CustomerLayer: String, CaseIterable, Hashable, Sendable {
  case core, active, potential
}

/// By which rules layers are told.
public struct LayerRule: Hashable, Sendable {
  /// Core members have bought within so many cycles of the shop, active ones within twice as many.
  public var cycles = 2
  /// Orders in the last 365 days that make a core member.
  public var coreOrders = 6
  /// The share of members, by spend in the last 365 days, that is core.
  public var coreShare = 0.1

  public init() {}
}

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
  public var layer: CustomerLayer
  public var reason: LayerReason

  public init(_ layer: CustomerLayer, _ reason: LayerReason) {
    self.layer = layer
    self.reason = reason
  }
}

/// A member who went from one layer to another.
public struct LayerChange: Hashable, Sendable {
  public var day: Day
  public var from: CustomerLayer
  public var to: CustomerLayer
  public var reason: LayerReason
}
