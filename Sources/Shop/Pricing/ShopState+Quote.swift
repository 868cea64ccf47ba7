/// Pricing one order in the fixed order of P1. The one place where an order's amounts come from.
extension ShopState {
  /// Prices `draft` as of `day`.
  ///
  /// - Throws: What keeps it from being an order, or why a chosen coupon or number of points does not apply.
  public func quote(_ draft: OrderDraft, on day: Day) throws(Refusal) -> Quote {
    let account = draft.account.flatMap { self.account($0) }
    if draft.account != nil, account == nil { throw .unknownMember }
    let member = account.flatMap { $0.isMember ? $0 : nil }
    let tier = member.flatMap { settings.tier($0.standing(on: day, ladder: settings.tiers).code) }

    // Steps 1 to 3: prices, member and tier prices, bundles.
    var basket = try Basket(items: draft.items, catalogue: catalogue)
    var asMember = basket
    asMember.applyMemberPrices(tier: tier ?? settings.tiers.first)
    let memberSaving = member == nil ? basket.goods - asMember.goods : .zero
    if member != nil { basket = asMember }
    basket.applyBundles(catalogue.bundles)

    // Steps 3 to 5: coupons.
    let circumstances = CouponCircumstances(
      day: day, tier: tier, isFirstOrder: account.map(isFirstOrder) ?? true,
      catalogue: catalogue, stock: { self.figures($0)?.onShelf })
    let pricing = CouponPricing(basket: basket, handover: try handover(of: draft), circumstances: circumstances)
    let held = (account?.coupons ?? []).compactMap { coupon($0) }.filter { $0.state(on: day) == .issued }
    let chosen = try choose(draft, from: held, pricing: pricing, on: day)
    var quote = Quote()
    quote.coupons = chosen.coupons.map(\.code)
    quote.missed = held.compactMap { coupon in
      guard !quote.coupons.contains(coupon.code) else { return nil }
      return pricing.miss(of: coupon).map { MissedCoupon(code: coupon.code, title: coupon.title, miss: $0) }
    }
    quote.lines = chosen.basket.lines
    quote.benefits = chosen.basket.benefits
    quote.memberSaving = memberSaving

    // Step 6: points as payment.
    if let member {
      quote.mostPoints = settings.programme.mostPoints(for: quote.goods, balance: member.usable(on: day))
    }
    quote.points = draft.points
    try check(draft.points, of: member, most: quote.mostPoints, on: day)
    quote.pointsValue = settings.programme.value(of: draft.points)

    // Step 7: the delivery fee, unless a coupon or the tier waived it.
    quote.handover = chosen.handover
    quote.due = quote.goods - quote.pointsValue + quote.handover.charge
    if let member { predict(&quote, for: member, tier: tier, on: day, paid: draft.tender != nil) }
    return quote
  }

  /// Whether neither the account nor anyone on the same phone has bought yet (L4).
  private func isFirstOrder(of account: Account) -> Bool {
    !([account] + account.sharing.compactMap { self.account($0) }).contains { $0.purchases.contains(where: \.counts) }
  }

  private func handover(of draft: OrderDraft) throws(Refusal) -> Handover {
    var handover = draft.handover
    handover.waived = false
    handover.fee = handover.kind == .delivery ? draft.deliveryFee ?? settings.delivery.fee : .zero
    guard (.zero...Money.limit).contains(handover.fee) else { throw .amountTooLarge }
    return handover
  }

  private func check(_ points: Points, of member: Account?, most: Points, on day: Day) throws(Refusal) {
    guard points != .zero else { return }
    guard let member else { throw .notMember }
    if member.owed > .zero { throw .pointsOwed(member.owed) }
    let usable = member.usable(on: day)
    if points > usable { throw .pointsShort(by: points - usable) }
    let step = settings.programme.redeemStep
    if points.count < 0 || points.count % step != 0 { throw .pointsStep(step) }
    if points > most { throw .pointsAboveCap(most: most) }
  }

  private func predict(_ quote: inout Quote, for member: Account, tier: Tier?, on day: Day, paid: Bool) {
    quote.earned = settings.programme.points(for: quote.earnBase, at: tier?.benefits.earnRate ?? .whole)
    quote.balance = member.balance(on: day) - quote.points + (paid ? quote.earned : .zero)
    quote.tierBefore = tier?.code ?? member.tier.code
    quote.tier = quote.tierBefore
    guard paid else { return }
    var qualification = member.qualification(on: day)
    qualification.spend += quote.earnBase
    qualification.orders += 1
    if member.purchases.last(where: \.counts)?.day != day { qualification.activeDays += 1 }
    let place = settings.tiers.firstIndex { $0.code == quote.tierBefore } ?? -1
    if let reached = settings.tiers.highest(for: qualification), reached > place {
      quote.tier = settings.tiers[reached].code
    }
  }
}
