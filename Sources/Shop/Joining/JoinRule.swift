/// What it takes to become a member (S01).
public struct JoinRule: Hashable, Sendable, Record {
  public var kind = JoinKind.free
  /// Net spend of 12 months, for ``JoinKind/spend``.
  public var spend = Money.zero
  /// Orders of 12 months, for ``JoinKind/orders``.
  public var orders = 0
  /// Paid once as an order line, for ``JoinKind/fee``.
  public var fee = Money.zero
  /// Bought as an order line, for ``JoinKind/product``.
  public var product: SKU?
  public var extra = UnknownFields()

  public init() {}
  public init(kind: JoinKind, spend: Money = .zero, orders: Int = 0, fee: Money = .zero, product: SKU? = nil) {
    self.kind = kind
    self.spend = spend
    self.orders = orders
    self.fee = fee
    self.product = product
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.nonzero("spend", &spend)
    try coder.nonzero("orders", &orders)
    try coder.nonzero("fee", &fee)
    try coder.field("product", &product)
    try coder.unknown(&extra)
  }

  /// What the fee is called on an order.
  static let feeName = LocalizedText(english: "Joining fee", chinese: "入会费")
}

public enum JoinKind: String, CaseIterable, Sendable, StringCoded {
  case free, spend, orders, fee, product
}

/// What someone still lacks to be a member.
public enum JoinShortfall: Hashable, Sendable {
  case spend(Money)
  case orders(Int)
  /// The fee has to be paid, as an order line.
  case fee(Money)
  /// This has to be bought.
  case product(SKU)
}

/// An order as the rule for joining sees it.
struct JoiningOrder {
  /// Its goods, at the prices of someone who is not a member.
  var goods = Money.zero
  var skus: Set<SKU> = []
  var paysFee = false

  init(_ lines: [OrderLine], goods: Money) {
    self.goods = goods
    skus = Set(lines.compactMap { $0.service == nil ? $0.sku : nil })
    paysFee = lines.contains { $0.service == .joining }
  }
}

extension ShopState {
  /// What `account` still lacks to join (S01); `nil` when nothing stands in the way.
  public func joinShortfall(of account: Account?, on day: Day) -> JoinShortfall? {
    joinShortfall(of: account, with: nil, on: day)
  }

  /// - Parameter order: One that is being placed or attached, not among the account's purchases yet.
  func joinShortfall(of account: Account?, with order: JoiningOrder?, on day: Day) -> JoinShortfall? {
    let rule = settings.joining
    let done = account?.qualification(on: day) ?? Qualification()
    switch rule.kind {
    case .free: return nil
    case .spend:
      let spend = done.spend + (order?.goods ?? .zero)
      return spend >= rule.spend ? nil : .spend(rule.spend - spend)
    case .orders:
      let orders = done.orders + (order.map { $0.goods > .zero ? 1 : 0 } ?? 0)
      return orders >= rule.orders ? nil : .orders(rule.orders - orders)
    case .fee:
      if order?.paysFee == true || hasBought(account, { $0.service == .joining }) { return nil }
      return .fee(rule.fee)
    case .product:
      guard let wanted = rule.product else { return nil }
      if order?.skus.contains(wanted) == true || hasBought(account, { $0.sku == wanted }) { return nil }
      return .product(wanted)
    }
  }

  /// Whether a paid order of theirs has a line that `matches` and that has not come back.
  private func hasBought(_ account: Account?, _ matches: (OrderLine) -> Bool) -> Bool {
    (account?.purchases ?? []).contains { purchase in
      guard purchase.paid, !purchase.refunded, let order = order(purchase.order) else { return false }
      return order.lines.indices.contains {
        matches(order.lines[$0]) && order.refundedQuantity(of: $0) < order.lines[$0].quantity
      }
    }
  }
}
