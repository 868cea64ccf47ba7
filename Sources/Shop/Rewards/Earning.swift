/// What an order's lines earn (Q1): the one place, for the quote and for the order that is paid.
struct Earning {
  /// What of each line is paid with money: Q1's base, split over the lines by largest remainder (N3).
  let parts: [Money]
  let campaigns: [AppliedCampaign]
  /// Points for lines whose product has a tag (S92), on top of what is multiplied.
  let bonus: Points

  /// - Parameters:
  ///   - lines: The order's lines.
  ///   - left: Of each line, what has not come back.
  ///   - base: Q1's base: goods paid with money after all discounts, without what came back before it was paid.
  init(lines: [OrderLine], left: [Money], base: Money, campaigns: [AppliedCampaign]) {
    parts = base > .zero ? base.split(over: left) : lines.map { _ in .zero }
    self.campaigns = campaigns
    bonus = zip(lines, parts).reduce(.zero) { $1.1 > .zero ? $0 + $1.0.bonus : $0 }
  }

  init(_ quote: Quote) {
    self.init(
      lines: quote.lines, left: quote.lines.map { $0.service == nil ? $0.net : .zero }, base: quote.earnBase,
      campaigns: quote.campaigns)
  }

  /// Pieces that came back before the order was paid earn nothing.
  init(_ order: Order) {
    let left = order.lines.indices.map { place in
      let (line, back) = (order.lines[place], order.refundedQuantity(of: place))
      guard line.service == nil else { return Money.zero }
      return Money(line.net.minor.times(line.quantity - back, over: line.quantity))
    }
    let base = order.refunds.reduce(order.earnBase) { $0 - $1.base }
    self.init(lines: order.lines, left: left, base: base, campaigns: order.campaigns)
  }

  /// Base x rate x multipliers, floored once over the sum of lines (Q1), and the lines' bonus.
  ///
  /// Exact: amounts, rates and the number of campaigns on one day are bounded so that every product fits 128 bits.
  func points(_ programme: Programme, at rate: BasisPoints) -> Points {
    let base = parts.reduce(.zero, +)
    guard base > .zero, rate > .zero else { return bonus }
    guard !campaigns.isEmpty else { return programme.points(for: base, at: rate) + bonus }
    var sum: Int128 = 0
    for (place, part) in parts.enumerated() {
      sum += campaigns.reduce(Int128(part.minor)) { product, campaign in
        product * Int128(campaign.multiplies(place) ? campaign.multiplier.count : BasisPoints.whole.count)
      }
    }
    let whole = campaigns.reduce(Int128(programme.earnPer.minor) * 10_000) { product, _ in product * 10_000 }
    return Points(Int(clamping: sum * Int128(programme.earnPoints) * Int128(rate.count) / whole)) + bonus
  }
}

extension ActivitySettings {
  /// Points for a line of `product` by its tags (S92).
  func bonus(for product: Product?) -> Points {
    guard let product else { return .zero }
    return bonuses.reduce(.zero) { product.tags.contains($1.tag) ? $0 + $1.points : $0 }
  }
}
