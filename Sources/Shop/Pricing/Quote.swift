/// An order with every amount settled: what the screen shows live and what saving records.
public struct Quote: Hashable, Sendable {
  public var lines: [OrderLine] = []
  public var benefits: [AppliedBenefit] = []
  /// Coupons the order uses.
  public var coupons: [CouponCode] = []
  /// The member's other coupons, and why each does not apply (P3).
  public var missed: [MissedCoupon] = []
  public var points = Points.zero
  public var pointsValue = Money.zero
  /// The most points that could pay (Q4).
  public var mostPoints = Points.zero
  public var handover = Handover()
  public var due = Money.zero
  /// What multiplies its points (S15).
  public var campaigns: [AppliedCampaign] = []
  /// Points this order earns once it is paid (S06).
  public var earned = Points.zero
  public var balance = Points.zero
  public var tierBefore = TierCode("")
  public var tier = TierCode("")
  /// What members pay less, shown to someone who is not one (S18).
  public var memberSaving = Money.zero
  /// With this order, once paid, its customer becomes a member (S01).
  public var joins = false
  /// What its customer, who would like to join, still lacks with this order (S01).
  public var joinShortfall: JoinShortfall?

  public init() {}

  public var goods: Money { lines.goods }
  /// Fees of plans and joining.
  public var fees: Money { lines.fees }
  public var list: Money { lines.reduce(.zero) { $0 + $1.list } }
  public var discount: Money { lines.reduce(.zero) { $0 + $1.discount } }
  /// Q1's base: goods paid with money after all discounts.
  public var earnBase: Money { goods - pointsValue }
  /// Tax contained in what is paid for the goods (P5), half up per line.
  public var taxContained: Money { lines.reduce(.zero) { $0 + $1.taxContained } }
}

public struct MissedCoupon: Hashable, Sendable {
  public var code: CouponCode
  public var title: LocalizedText
  public var miss: CouponMiss
}

extension OrderLine {
  /// Tax contained in the net amount at the line's rate: net x rate / (1 + rate), half up (P5).
  public var taxContained: Money {
    guard let rate = taxRate, rate > .zero, net > .zero else { return .zero }
    let whole = 10_000 + rate.count
    return Money((net.minor * rate.count * 2 + whole) / (whole * 2))
  }
}
