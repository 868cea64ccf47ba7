/// What the last 12 months come to under one set of rules.
public struct RuleFigures: Hashable, Sendable {
  /// Taken off by tiers and member prices.
  public var discounts = Money.zero
  /// What points paid.
  public var pointsValue = Money.zero
  /// Points earned, less what refunds took back.
  public var earned = Points.zero
  /// Points in members' hands at the end, and what they are worth as payment.
  public var outstanding = Points.zero
  public var liability = Money.zero
  /// Members by tier at the end.
  public var members: [TierCode: Int] = [:]

  public init() {}

  /// What the rules cost: discounts and points used.
  public var given: Money { discounts + pointsValue }
}

/// The figures of one order under other rules, from what was recorded of it.
struct ReplayedOrder {
  var discount: Money
  var pointsValue: Money
  var base: Money
  var earned: Points

  /// - Parameters:
  ///   - kept: The share of the goods that was not refunded is `kept` of `order.goods`.
  ///   - tier: Where the member stood.
  init(_ order: Order, kept: Money, tier: Tier?, rules: ShopSettings, catalogue: Catalogue, account: Account) {
    let terms = account.plans.filter { $0.from <= order.day && order.day <= $0.until && $0.order != order.id }
    let benefits = MemberBenefits(tier: tier, terms: terms)
    let rate = benefits.discount?.rate ?? .zero
    var off = Money.zero
    var list = Money.zero
    for line in order.lines where line.service == nil && !line.free {
      let product = line.sku.flatMap { catalogue[$0] }
      let member = product?.memberPrice.map { max(.zero, line.list - $0 * line.quantity) } ?? .zero
      off += max(member, product?.fixedPrice == true ? .zero : line.list.share(rate))
      list += line.list
    }
    // Imports carry the price that was paid and no benefit: theirs stays.
    if order.imported { off = .zero }
    let other = order.lines.reduce(Money.zero) { $1.service == nil && !$1.free ? $0 + $1.discount : $0 }
    let recorded = order.benefits.reduce(Money.zero) { $1.kind.isPrice ? $0 + $1.amount : $0 }
    // What bundles and coupons took off stays as it was.
    let goods = max(.zero, list - off - max(.zero, other - recorded))
    let worth = min(
      rules.programme.value(of: order.pointsUsed),
      Money(goods.minor.times(rules.programme.redeemCap.count, over: 10_000)))
    func share(_ amount: Int) -> Int { order.goods > .zero ? amount.times(kept.minor, over: order.goods.minor) : 0 }
    discount = Money(share(off.minor))
    pointsValue = Money(share(worth.minor))
    base = Money(share((goods - worth).minor))
    earned = order.imported && order.earned == .zero ? .zero : rules.programme.points(for: base, at: benefits.earnRate)
  }
}

extension BenefitKind {
  /// Member, tier and plan prices: step 2 of P1.
  fileprivate var isPrice: Bool { self == .memberPrice || self == .tier || self == .plan }
}
