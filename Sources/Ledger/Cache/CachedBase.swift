import Shop
import Synchronization

/// The state that a cache file is a picture of.
///
/// A block that proves damaged when it is touched throws nobody out: the same state is folded anew from the journal, and
/// all further reads come from there.
final class CachedBase: StateBase {
  private let file: CacheFile
  private let rebuild: @Sendable () -> ShopState
  private let rebuilt = Mutex<ShopState?>(nil)
  /// Accounts read lately: a list that narrows with every key asks for the same ones again.
  private let accounts = Mutex<[PersonID: Account]>([:])

  private static let accountLimit = 512

  /// - Parameter rebuild: Folds the journal from its first line to the cache's.
  init(_ file: CacheFile, rebuild: @escaping @Sendable () -> ShopState) {
    self.file = file
    self.rebuild = rebuild
  }

  /// Whether a block has proved damaged: then a new cache is due.
  var isDamaged: Bool { rebuilt.withLock { $0 != nil } }

  func storedAccount(_ id: PersonID) -> Account? {
    if let account = accounts.withLock({ $0[id] }) { return account }
    let account = read({ try $0.record(CacheKey(id), in: .accounts, as: Account.self) }, else: { $0.storedAccount(id) })
    guard let account else { return nil }
    accounts.withLock { accounts in
      if accounts.count >= CachedBase.accountLimit { accounts.removeAll(keepingCapacity: true) }
      accounts[id] = account
    }
    return account
  }

  func order(_ id: OrderID) -> Order? {
    read({ try $0.record(CacheKey(id), in: .orders, as: Order.self) }, else: { $0.order(id) })
  }

  func coupon(_ code: CouponCode) -> Coupon? {
    read({ try $0.record(CacheKey(code), in: .coupons, as: Coupon.self) }, else: { $0.coupon(code) })
  }

  func dayBook(_ day: Day) -> DayBook? {
    read({ try $0.record(CacheKey(day), in: .days, as: DayBook.self) }, else: { $0.dayBook(day) })
  }

  func figures(_ sku: SKU) -> ProductFigures? {
    read({ try $0.record(CacheKey(sku), in: .figures, as: ProductFigures.self) }, else: { $0.figures(sku) })
  }

  func forEachAccount(_ body: (Account) -> Void) {
    guard let state = walk(.accounts, body) else { return }
    state.forEachAccount(body)
  }

  func forEachOrder(_ body: (Order) -> Void) {
    guard let state = walk(.orders, body) else { return }
    state.forEachOrder(body)
  }

  func forEachCoupon(_ body: (Coupon) -> Void) {
    guard let state = walk(.coupons, body) else { return }
    state.forEachCoupon(body)
  }

  func forEachDayBook(_ body: (DayBook) -> Void) {
    guard let state = walk(.days, body) else { return }
    state.forEachDayBook(body)
  }

  func forEachFigures(_ body: (ProductFigures) -> Void) {
    guard let state = walk(.figures, body) else { return }
    state.forEachFigures(body)
  }

  private func read<Value>(_ cached: (CacheFile) throws -> Value?, else other: (ShopState) -> Value?) -> Value? {
    if let state = rebuilt.withLock({ $0 }) { return other(state) }
    do { return try cached(file) } catch { return other(fallBack()) }
  }

  /// Walks a table whose blocks have all proved sound; else says which state to walk instead.
  private func walk<Value: Record>(_ table: CacheTable, _ body: (Value) -> Void) -> ShopState? {
    if let state = rebuilt.withLock({ $0 }) { return state }
    do {
      try file.verify(table)
      try file.forEach(in: table, as: Value.self, body)
      return nil
    } catch {
      return fallBack()
    }
  }

  private func fallBack() -> ShopState {
    if let state = rebuilt.withLock({ $0 }) { return state }
    let state = rebuild()
    rebuilt.withLock { $0 = state }
    return state
  }
}
