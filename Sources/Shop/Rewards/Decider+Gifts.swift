/// Exchanging points for gifts (S12, S13): stock and points in one line.
extension Decider {
  mutating func redeemGift(_ wish: GiftWish) throws(Refusal) {
    let account = try member(wish.member)
    guard let gift = settings.promotions.gift(wish.gift) else { throw .unknownGift(wish.gift) }
    settle(account.id)
    guard let known = state.account(account.id) else { throw .unknownMember }
    let offer = state.offer(gift, to: known, on: day, at: context.now)
    if let refusal = offer.refusal { throw refusal }
    var fact = GiftRedeemed(account: account.id, gift: gift.code, kind: gift.kind)
    fact.redemption.id = drawID()
    fact.redemption.gift = gift.code
    fact.redemption.title = gift.title
    fact.redemption.day = day
    fact.redemption.points = offer.points
    fact.event = offer.event?.code ?? ""
    if gift.kind == .seat { fact.redemption.seat = gift.event }
    var coupon: Coupon?
    if gift.kind == .coupon, let template = gift.template.flatMap({ settings.template($0) }) {
      coupon = self.coupon(from: template, for: account.id, cause: nil)
      fact.redemption.coupon = coupon?.code
    }
    emit(.giftRedeemed(fact))
    spend(offer.points, of: account.id, reason: .gift, code: gift.code.text)
    if let coupon { emit(.couponIssued(coupon)) }
    if gift.kind == .product, let sku = gift.sku {
      takeFromStock(state.uses(of: sku), reason: StockMoved.giftReason)
    }
  }

  /// The gift comes back: the points to their lots, the piece to its shelf (H3). Refused where it has been used.
  mutating func undoGift(_ fact: GiftRedeemed, of past: PastCommand, _ command: CommandID) throws(Refusal) {
    let id = fact.redemption.id
    guard let known = state.account(fact.account)?.redemptions.first(where: { $0.id == id }), !known.returned else {
      throw .cannotUndo
    }
    if known.used { throw .eventAttended }
    let coupon = known.coupon.flatMap { state.coupon($0) }
    if let coupon, coupon.state == .redeemed, let order = coupon.order { throw .usedSince(order) }
    settle(fact.account)
    emit(.giftReturned(GiftReturned(account: fact.account, redemption: id, gift: fact.gift, seat: known.seat)))
    putBack(past, to: fact.account, undoing: command)
    if let coupon, coupon.state == .issued {
      emit(.couponWithdrawn(CouponWithdrawn(code: coupon.code, reason: .undo)))
    }
    for case .stockMoved(let moved) in past.events {
      returnToStock(
        [BundlePart(sku: moved.sku, quantity: moved.quantity)], since: fact.redemption.day,
        reason: StockMoved.giftReason, undoing: command)
    }
  }
}

/// The gift that a member wants for points.
public struct GiftWish: Hashable, Sendable {
  public var member: PersonID
  public var gift: GiftCode

  public init(member: PersonID, gift: GiftCode) {
    self.member = member
    self.gift = gift
  }
}

extension StockMoved {
  /// The reason code of a piece that was given and not sold.
  static let giftReason = "gift"
}
