/// Tries coupons on a basket after step 3 of P1.
struct CouponPricing {
  let basket: Basket
  let handover: Handover
  let circumstances: CouponCircumstances

  /// The order with some coupons applied.
  struct Outcome {
    var coupons: [Coupon] = []
    var basket: Basket
    var handover: Handover
    /// What gifts are worth that the order did not hold before.
    var gifts = Money.zero

    var total: Money { basket.goods + handover.charge }
  }

  /// Applies `coupons` in the order of P1, whatever the order in which they were named.
  func apply(_ coupons: [Coupon]) throws(CouponMiss) -> Outcome {
    var outcome = Outcome(basket: basket, handover: handover)
    let ordered = coupons.sorted { ($0.terms.kind.step, $0.until, $0.code) < ($1.terms.kind.step, $1.until, $1.code) }
    for coupon in ordered { try basket.check(coupon, in: circumstances) }
    for coupon in ordered where coupon.terms.kind.step == 3 {
      try outcome.basket.apply(coupon, in: circumstances)
      if coupon.terms.kind == .gift { outcome.gifts += outcome.basket.lines.last?.list ?? .zero }
    }
    // Thresholds measure eligible goods after step 3: after free goods, before percentages and amounts.
    for coupon in ordered {
      let base = outcome.basket.sum(outcome.basket.eligible(for: coupon.terms.conditions))
      guard base >= coupon.terms.threshold else { throw .needsMore(coupon.terms.threshold - base) }
    }
    let waiver = waiver(for: outcome.basket)
    for coupon in ordered where coupon.terms.kind.step > 3 {
      try outcome.basket.apply(coupon, in: circumstances)
      guard coupon.terms.kind == .freeDelivery else { continue }
      guard outcome.handover.charge > .zero, waiver == nil else { throw .noDeliveryFee }
      outcome.basket.note(.delivery, coupon.title, outcome.handover.charge, coupon: coupon.code)
      outcome.handover.waived = true
    }
    if let waiver { waive(&outcome, by: waiver) }
    outcome.coupons = ordered
    // What is left of a budget is never overdrawn (C4).
    for coupon in ordered {
      guard let left = coupon.bearer?.budgetLeft else { continue }
      let worth = outcome.basket.benefits.filter { $0.coupon == coupon.code }.reduce(Money.zero) { $0 + $1.amount }
      if worth > left { throw .budgetLeft(left) }
    }
    return outcome
  }

  /// The order without a coupon.
  var plain: Outcome {
    var outcome = Outcome(basket: basket, handover: handover)
    if let waiver = waiver(for: basket) { waive(&outcome, by: waiver) }
    return outcome
  }

  /// Who delivers free by itself.
  private struct Waiver {
    var name: LocalizedText
    var term: PlanTerm?
    var perk: PerkCode?
  }

  /// Step 7: tier or plan delivers goods from an amount free, measured like every threshold; else a plan has a free
  /// delivery left (L3).
  private func waiver(for basket: Basket) -> Waiver? {
    guard handover.charge > .zero else { return nil }
    if let (from, source) = circumstances.benefits.freeDelivery, basket.goods >= from {
      return Waiver(name: source.name, term: source.term)
    }
    return circumstances.benefits.deliveryPerk.map { term, perk in
      Waiver(name: term.plan.name, term: term, perk: perk.code)
    }
  }

  private func waive(_ outcome: inout Outcome, by waiver: Waiver) {
    outcome.basket.note(.delivery, waiver.name, outcome.handover.charge, of: waiver.term, perk: waiver.perk)
    outcome.handover.waived = true
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

  /// The one coupon best for the member, ties to the earliest expiry, then to the code (P2). What counts is what the
  /// whole order comes to: a coupon for a delivery that is free anyway is worth nothing.
  func best(of coupons: [Coupon]) -> Outcome {
    let plain = plain
    var best = plain
    var bestWorth = Money.zero
    for coupon in coupons.sorted(by: { ($0.until, $0.code) < ($1.until, $1.code) }) {
      guard let outcome = try? apply([coupon]) else { continue }
      let worth = plain.total - outcome.total + outcome.gifts
      if worth > bestWorth { (best, bestWorth) = (outcome, worth) }
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
    case .none: return pricing.plain
    case .best: return pricing.best(of: held)
    case .codes(let codes):
      var coupons: [Coupon] = []
      for code in codes {
        guard let coupon = coupon(code) else { throw .unknownCoupon }
        if let order = coupon.order, coupon.state == .redeemed { throw .coupon(.used(order)) }
        if coupon.state == .withdrawn { throw .coupon(.withdrawn) }
        if day > coupon.until { throw .coupon(.expired(coupon.until)) }
        guard coupon.isBearer || coupon.owner == draft.account else { throw .coupon(.notTheirs) }
        if !coupons.contains(where: { $0.code == code }) { coupons.append(coupon) }
      }
      guard coupons.filter({ !$0.terms.stackable }).count <= 1 else { throw .couponsExclusive }
      do { return try pricing.apply(coupons) } catch { throw .coupon(error) }
    }
  }
}
