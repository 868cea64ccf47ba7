/// A gift as a member sees it on a day: what it costs then, how many are left, and why they cannot have it.
public struct GiftOffer: Hashable, Sendable {
  public var gift: Gift
  /// What it costs that day.
  public var points: Points
  /// The redemption event that makes it cheaper or offers it (S13).
  public var event: RedemptionEvent?
  /// `nil` is any number.
  public var left: Int?
  /// Why the member cannot have it now.
  public var refusal: Refusal?
  /// Points that the member is short of.
  public var missing: Points
  /// How well it suits what the member likes; below 0 where they dislike it.
  public var fit: Int
}

extension ShopState {
  /// Every gift offered on `day`: what the member can have now first, by their taste, then by the points missing, then
  /// what they cannot have whatever their points.
  ///
  /// - Parameter person: Whose likes and dislikes put the gifts in order.
  public func gifts(for account: Account, person: Person? = nil, on day: Day, at now: Instant) -> [GiftOffer] {
    let offers = settings.promotions.gifts.filter { !$0.retired }.compactMap { gift -> GiftOffer? in
      let offer = offer(gift, to: account, person: person, on: day, at: now)
      return offer.refusal == .giftNotNow ? nil : offer
    }
    func rank(_ offer: GiftOffer) -> (Int, Int, Int, GiftCode) {
      let group = offer.refusal == nil ? 0 : offer.missing > .zero ? 1 : 2
      return (group, group == 0 ? -offer.fit : offer.missing.count, offer.points.count, offer.gift.code)
    }
    return offers.sorted { rank($0) < rank($1) }
  }

  /// One gift for one member on `day`: the one place that says what it costs and why it is refused.
  public func offer(
    _ gift: Gift, to account: Account, person: Person? = nil, on day: Day, at now: Instant
  ) -> GiftOffer {
    let events = settings.promotions.redemptions.filter { $0.isOn(day) }
    let prices = events.compactMap { event in
      event.offers.first { $0.gift == gift.code }.map { (event: event, points: $0.points) }
    }
    let best = prices.min { $0.points < $1.points }
    let isCheaper = best.map { gift.onlyInEvents || $0.points < gift.points } ?? false
    var offer = GiftOffer(
      gift: gift, points: isCheaper ? best?.points ?? gift.points : gift.points, event: isCheaper ? best?.event : nil,
      left: left(of: gift, at: now), refusal: nil, missing: .zero, fit: fit(of: gift, for: person))
    offer.refusal = refusal(of: offer, to: account, on: day)
    if case .pointsShort(let by) = offer.refusal { offer.missing = by }
    return offer
  }

  private func refusal(of offer: GiftOffer, to account: Account, on day: Day) -> Refusal? {
    let gift = offer.gift
    if gift.retired { return .giftRetired(gift.code) }
    if gift.onlyInEvents, offer.event == nil { return .giftNotNow }
    guard account.isMember else { return .notMember }
    if let lowest = gift.tier, !stands(account, atLeastOn: lowest, on: day) { return .tierTooLow(needs: lowest) }
    if let left = offer.left, left < 1 { return .giftGone(gift.code) }
    switch gift.kind {
    case .product:
      guard let sku = gift.sku, let product = catalogue[sku] else { return .unknownGift(gift.code) }
      if product.retired { return .productRetired(sku) }
    case .coupon:
      guard let code = gift.template, let template = settings.template(code) else { return .unknownGift(gift.code) }
      if template.retired { return .templateRetired(code) }
    case .seat:
      guard let code = gift.event, let event = settings.activities.event(code) else { return .unknownGift(gift.code) }
      if event.lastDay < day { return .eventNotOn(event.day) }
      if account.hasAttended(code) || account.seat(at: code) != nil { return .eventAttended }
    case .article: break
    }
    return account.whyNotSpend(offer.points, on: day)
  }

  private func stands(_ account: Account, atLeastOn tier: TierCode, on day: Day) -> Bool {
    let ladder = settings.tiers
    let code = account.standing(on: day, ladder: ladder).code
    guard let wanted = ladder.firstIndex(where: { $0.code == tier }) else { return false }
    return (ladder.firstIndex { $0.code == code } ?? 0) >= wanted
  }

  /// How many can still be given: what is allotted less what was taken, and no more than there is.
  public func left(of gift: Gift, at now: Instant) -> Int? {
    let taken = globals.gifts.first { $0.gift == gift.code }?.taken ?? 0
    let allotted = gift.stock.map { max(0, $0 - taken) }
    let stock: Int? =
      switch gift.kind {
      case .product: gift.sku.flatMap { available($0) }
      case .seat: gift.event.flatMap { settings.activities.event($0) }.flatMap { placesLeft(at: $0) }
      case .article, .coupon: nil
      }
    return [allotted, stock].compactMap(\.self).min()
  }

  /// A word for each like that the gift's product answers, less what is disliked or not tolerated.
  private func fit(of gift: Gift, for person: Person?) -> Int {
    guard let person, let product = gift.sku.flatMap({ catalogue[$0] }) else { return 0 }
    if product.contains(anyOf: person.dislikes + person.allergies) { return -1 }
    return person.likes.count { product.contains(anyOf: [$0]) }
  }
}

extension Account {
  /// A place at `event` that the member had for points and has not used yet.
  public func seat(at event: EventCode) -> Redemption? {
    redemptions.first { $0.seat == event && !$0.used && !$0.returned }
  }
}
