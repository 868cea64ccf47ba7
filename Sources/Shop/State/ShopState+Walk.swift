/// Walks over everything, newest version of each entity: for figures over the whole shop and for writing a cache.
extension ShopState {
  public func forEachAccount(_ body: (Account) -> Void) {
    base.forEachAccount { if accounts[$0.id] == nil { body($0) } }
    for id in accounts.keys.sorted() { if let account = accounts[id] { body(account) } }
  }

  public func forEachOrder(_ body: (Order) -> Void) {
    base.forEachOrder { if orders[$0.id] == nil { body($0) } }
    for id in orders.keys.sorted() { if let order = orders[id] { body(order) } }
  }

  public func forEachCoupon(_ body: (Coupon) -> Void) {
    base.forEachCoupon { if coupons[$0.code] == nil { body($0) } }
    for code in coupons.keys.sorted() { if let coupon = coupons[code] { body(coupon) } }
  }

  public func forEachDayBook(_ body: (DayBook) -> Void) {
    base.forEachDayBook { if days[$0.day] == nil { body($0) } }
    for day in days.keys.sorted() { if let book = days[day] { body(book) } }
  }

  public func forEachFigures(_ body: (ProductFigures) -> Void) {
    base.forEachFigures { if products[$0.sku] == nil { body($0) } }
    for sku in products.keys.sorted() { if let figures = products[sku] { body(figures) } }
  }
}
