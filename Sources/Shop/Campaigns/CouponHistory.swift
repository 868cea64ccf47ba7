/// What became of the coupons of one template so far: what a campaign with it may come to.
public struct CouponHistory: Hashable, Sendable {
  /// Given to members and no longer open: used, or past their last day.
  public var ended = 0
  public var used = 0
  /// What the used ones took off together.
  public var value = Money.zero

  public init() {}

  /// Fewer than these say nothing yet.
  public static let least = 20

  /// What `count` more may come to, at the share used and the worth so far; `nil` with too few to go by.
  public func expected(of count: Int) -> Money? {
    guard ended >= CouponHistory.least else { return nil }
    return Money(value.minor.times(count, over: ended))
  }
}

extension ShopState {
  /// Walks every coupon; for previews and reports.
  public func history(of template: TemplateCode, on day: Day) -> CouponHistory {
    var history = CouponHistory()
    forEachCoupon { coupon in
      guard coupon.template == template, !coupon.isBearer else { return }
      switch coupon.state(on: day) {
      case .redeemed:
        history.ended += 1
        history.used += 1
        if let id = coupon.order, let order = order(id) { history.value += order.worth(of: coupon.code) }
      case .expired: history.ended += 1
      case .issued, .withdrawn: break
      }
    }
    return history
  }

  /// How often the coupons of a campaign have been used by orders that stand, and what they took off. Walks every coupon.
  public func results(of campaign: CampaignCode) -> (used: Int, value: Money) {
    var (used, value) = (0, Money.zero)
    forEachCoupon { coupon in
      guard coupon.campaign == campaign else { return }
      if let bearer = coupon.bearer {
        used += bearer.taken
        value += bearer.spent
      } else if let id = coupon.order, let order = order(id), !order.isRefundedWhole {
        used += 1
        value += order.worth(of: coupon.code)
      }
    }
    return (used, value)
  }
}
