/// Tries coupons on a basket after step 3 of P1.
struct CouponPricing {
  let basket: Basket
  let handover: Handover
  let circumstances: CouponCircumstances

  /// The order with some coupons applied, and what they are worth together.
  struct Outcome {
    var coupons: [Coupon] = []
    var basket: Basket
    var handover: Handover
    var worth = Money.zero
  }

  /// Applies `coupons` in the order of P1, whatever the order in which they were named.
  func apply(_ coupons: [Coupon]) throws(CouponMiss) -> Outcome {
    var outcome = Outcome(basket: basket, handover: handover)
    let ordered = coupons.sorted { ($0.terms.kind.step, $0.until, $0.code) < ($1.terms.kind.step, $1.until, $1.code) }
    var measured: [Money]?
    for coupon in ordered {
      // Thresholds measure eligible goods after step 3: after free goods, before percentages and amounts.
      if coupon.terms.kind.step > 3, measured?.count != outcome.basket.lines.count {
        measured = outcome.basket.lines.map(\.net)
      }
      var worth = try outcome.basket.apply(coupon, measured: measured, in: circumstances)
      if coupon.terms.kind == .freeDelivery {
        guard outcome.handover.charge > .zero else { throw .noDeliveryFee }
        worth = outcome.handover.charge
        outcome.handover.waived = true
        outcome.basket.note(.delivery, coupon.title, worth, coupon: coupon.code)
      }
      outcome.worth += worth
      outcome.coupons.append(coupon)
    }
    return outcome
  }

  /// Why `coupon` does not apply by itself; `nil` when it does.
  func miss(of coupon: Coupon) -> CouponMiss? {
    do {
      _ = try apply([coupon])
      return nil
    } catch {
      return error
    }
  }

  /// The one coupon best for the member, ties to the earliest expiry, then to the code (P2).
  func best(of coupons: [Coupon]) -> Outcome {
    var best = Outcome(basket: basket, handover: handover)
    let soonestFirst = coupons.sorted { ($0.until, $0.code) < ($1.until, $1.code) }
    for coupon in soonestFirst {
      if let outcome = try? apply([coupon]), outcome.worth > best.worth { best = outcome }
    }
    return best
  }
}

extension CouponKind {
  /// The step of P1 at which this kind is applied; delivery comes last.
  var step: Int {
    switch self {
    case .buyGet, .gift: 3
    case .percentOff: 4
    case .amountOff: 5
    case .freeDelivery: 7
    }
  }
}

extension ShopState {
  func choose(
    _ draft: OrderDraft, from held: [Coupon], pricing: CouponPricing, on day: Day
  ) throws(Refusal) -> CouponPricing.Outcome {
    switch draft.coupon {
    case .none: return CouponPricing.Outcome(basket: pricing.basket, handover: pricing.handover)
    case .best: return pricing.best(of: held)
    case .codes(let codes):
      var coupons: [Coupon] = []
      for code in codes {
        guard let coupon = coupon(code) else { throw .unknownCoupon }
        if let order = coupon.order, coupon.state == .redeemed { throw .coupon(.used(order)) }
        if coupon.state == .withdrawn { throw .coupon(.withdrawn) }
        if day > coupon.until { throw .coupon(.expired(coupon.until)) }
        guard coupon.owner == draft.account else { throw .coupon(.notTheirs) }
        if !coupons.contains(where: { $0.code == code }) { coupons.append(coupon) }
      }
      guard coupons.filter({ !$0.terms.stackable }).count <= 1 else { throw .couponsExclusive }
      do { return try pricing.apply(coupons) } catch { throw .coupon(error) }
    }
  }
}
