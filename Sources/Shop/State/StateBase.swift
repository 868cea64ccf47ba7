/// Keyed reads under the newest events: nothing, another state, or a mapped cache on disk.
public protocol StateBase: Sendable {
  /// The account kept under this very id, an alias included.
  func storedAccount(_ id: PersonID) -> Account?
  func order(_ id: OrderID) -> Order?
  func coupon(_ code: CouponCode) -> Coupon?
  func dayBook(_ day: Day) -> DayBook?
  func figures(_ sku: SKU) -> ProductFigures?

  /// Every account, in the order of ids. Long; for figures over the whole shop.
  func forEachAccount(_ body: (Account) -> Void)
  func forEachOrder(_ body: (Order) -> Void)
  func forEachCoupon(_ body: (Coupon) -> Void)
  func forEachDayBook(_ body: (DayBook) -> Void)
  func forEachFigures(_ body: (ProductFigures) -> Void)
}

/// The base of a shop that begins.
public struct EmptyBase: StateBase {
  public init() {}

  public func storedAccount(_ id: PersonID) -> Account? { nil }
  public func order(_ id: OrderID) -> Order? { nil }
  public func coupon(_ code: CouponCode) -> Coupon? { nil }
  public func dayBook(_ day: Day) -> DayBook? { nil }
  public func figures(_ sku: SKU) -> ProductFigures? { nil }
  public func forEachAccount(_ body: (Account) -> Void) {}
  public func forEachOrder(_ body: (Order) -> Void) {}
  public func forEachCoupon(_ body: (Coupon) -> Void) {}
  public func forEachDayBook(_ body: (DayBook) -> Void) {}
  public func forEachFigures(_ body: (ProductFigures) -> Void) {}
}
