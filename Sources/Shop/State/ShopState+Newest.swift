extension ShopState {
  /// Entities that events have touched since the base, for merging into a new cache.
  public struct Newest {
    public var accounts: [Account]
    public var orders: [Order]
    public var coupons: [Coupon]
    public var days: [DayBook]
    public var figures: [ProductFigures]
  }

  public var newest: Newest {
    Newest(
      accounts: Array(accounts.values), orders: Array(orders.values), coupons: Array(coupons.values),
      days: Array(days.values), figures: Array(products.values))
  }
}
