public import Shop

/// The layer of one member on one day.
public struct LayerPlace: Hashable, Sendable {
  public var layer: MemberLayer
  public var reason: LayerReason

  public init(_ layer: MemberLayer, _ reason: LayerReason) {
    self.layer = layer
    self.reason = reason
  }
}
