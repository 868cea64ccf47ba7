/// Pricing one order in the fixed order of P1. The one place where an order's amounts come from.
extension ShopState {
  /// Prices `draft` as of `day`.
  ///
  /// - Parameter file: Gives a person's file, which is only read where a campaign asks for a segment (S15).
  /// - Throws: What keeps it from being an order, or why a chosen coupon or number of points does not apply.
  public func quote(
    _ draft: OrderDraft, on day: Day, file: (PersonID) -> Person? = { _ in nil }
  ) throws(Refusal) -> Quote {
    let account = draft.account.flatMap { self.account($0) }
    if draft.account != nil, account == nil { throw .unknownMember }

    // Steps 1 to 3: prices, member, tier and plan prices, bundles. Who joins with this order has a member's prices.
    var basket = try Basket(items: draft.items, in: self)
    let (joins, shortfall) = try joining(account, basket, isPaid: draft.tender != nil, on: day)
    let member = account.flatMap { account -> Account? in
      if account.isMember { return account }
      return joins ? asNewMember(account, on: day) : nil
    }
    let benefits =
      member.map { $0.benefits(on: day, settings: settings) } ?? MemberBenefits(tier: nil)
    var asMember = basket
    asMember.applyMemberPrices(member == nil ? MemberBenefits(tier: settings.tiers.first) : benefits)
    let memberSaving = member == nil ? basket.goods - asMember.goods : .zero
    if member != nil { basket = asMember }
    basket.applyBundles(bundles(on: day))

    // Steps 3 to 5: coupons.
    let circumstances = CouponCircumstances(
      day: day, benefits: benefits, isFirstOrder: account.map(isFirstOrder) ?? true, isKnown: account != nil,
      catalogue: catalogue, stock: { self.available($0) })
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
    quote.joins = joins
    quote.joinShortfall = shortfall

    // Step 6: points as payment.
    if let member {
      quote.mostPoints = settings.programme.mostPoints(for: quote.goods, balance: member.usable(on: day))
    }
    quote.points = draft.points
    try check(draft.points, of: member, most: quote.mostPoints, on: day)
    quote.pointsValue = settings.programme.value(of: draft.points)

    // Step 7: the delivery fee, unless a coupon or the tier waived it.
    quote.handover = chosen.handover
    quote.due = quote.goods + quote.fees - quote.pointsValue + quote.handover.charge
    let products = quote.lines.map { line in line.sku.flatMap { catalogue[$0] } }
    for place in quote.lines.indices where !quote.lines[place].free {
      quote.lines[place].bonus = settings.activities.bonus(for: products[place])
    }
    if let member {
      quote.campaigns = campaigns(for: member, tier: benefits.tier?.code, products: products, on: day, file: file)
      predict(&quote, for: member, benefits, on: day, paid: draft.tender != nil)
    }
    return quote
  }

  /// Whether neither the account nor anyone on the same phone has bought yet (L4).
  private func isFirstOrder(of account: Account) -> Bool {
    !([account] + account.sharing.compactMap { self.account($0) }).contains { $0.purchases.contains(where: \.counts) }
  }

  /// Whether the order makes its customer a member, and else what one who asked still lacks (S01). Who would like to
  /// join and meets the rule with this order joins with it, and so does who pays the fee; measured at the prices of
  /// someone who is not a member.
  private func joining(
    _ account: Account?, _ basket: Basket, isPaid: Bool, on day: Day
  ) throws(Refusal) -> (joins: Bool, shortfall: JoinShortfall?) {
    let order = JoiningOrder(basket.lines, goods: basket.goods)
    guard let account, !account.isMember else {
      if order.paysFee { throw account == nil ? .notMember : .alreadyMember }
      if account == nil, basket.lines.contains(where: { $0.service != nil }) { throw .notMember }
      return (false, nil)
    }
    let shortfall = joinShortfall(of: account, with: order, on: day)
    let wants = account.asked != nil || order.paysFee
    let joins = isPaid && wants && shortfall == nil
    if !joins, basket.lines.contains(where: { $0.service?.isPlan == true }) { throw .notMember }
    return (joins, wants ? shortfall : nil)
  }

  private func asNewMember(_ account: Account, on day: Day) -> Account {
    var member = account
    member.isMember = true
    member.tier = TierStanding(code: settings.tiers.first?.code ?? TierCode(""), since: day)
    return member
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

  private func predict(
    _ quote: inout Quote, for member: Account, _ benefits: MemberBenefits, on day: Day, paid: Bool
  ) {
    quote.earned = Earning(quote).points(settings.programme, at: benefits.earnRate)
    quote.balance = member.balance(on: day) - quote.points + (paid ? quote.earned : .zero)
    quote.tierBefore = benefits.tier?.code ?? member.tier.code
    quote.tier = quote.tierBefore
    // Fees alone are no order (L1).
    guard paid, quote.lines.contains(where: { $0.service == nil }) else { return }
    var qualification = member.qualification(on: day)
    qualification.spend += quote.earnBase
    qualification.orders += 1
    if !member.isActive(on: day) { qualification.activeDays += 1 }
    let place = settings.tiers.firstIndex { $0.code == quote.tierBefore } ?? -1
    if let reached = settings.tiers.highest(for: qualification), reached > place {
      quote.tier = settings.tiers[reached].code
    }
  }
}
