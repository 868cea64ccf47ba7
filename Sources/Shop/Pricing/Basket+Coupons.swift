/// What a coupon needs to know of the order besides its goods.
struct CouponCircumstances {
  var day: Day
  /// What the member has by themselves; of a tier none for everyone else.
  var benefits: MemberBenefits
  var isFirstOrder: Bool
  /// Someone with an account: a walk-in's earlier orders are not known.
  var isKnown: Bool
  var catalogue: Catalogue
  /// Pieces on the shelf by product; `nil` where it is untracked.
  var stock: (SKU) -> Int?
}

/// Steps 3 to 5 of P1: free goods, percentages, fixed amounts. Each says why it does not apply (P3).
extension Basket {
  /// Whether `coupon` may be used here at all, thresholds aside.
  func check(_ coupon: Coupon, in circumstances: CouponCircumstances) throws(CouponMiss) {
    if let starts = coupon.starts, circumstances.day < starts { throw .notYet(starts) }
    if coupon.bearer?.isUsedUp == true { throw .usedUp }
    try check(coupon.terms.conditions, in: circumstances)
    guard !eligible(for: coupon.terms.conditions).isEmpty else { throw .noEligibleGoods }
  }

  /// Applies `coupon`'s terms to the goods. Free delivery takes nothing off them; the caller waives the fee.
  ///
  /// - Throws: Why it does not apply, and how far off it is.
  mutating func apply(_ coupon: Coupon, in circumstances: CouponCircumstances) throws(CouponMiss) {
    let terms = coupon.terms
    let places = eligible(for: terms.conditions)
    let worth: Money
    switch terms.kind {
    case .buyGet: worth = try giveCheapest(terms, places: places)
    case .gift: worth = try giveGift(terms, in: circumstances)
    case .percentOff: worth = takePercent(terms, places: places)
    case .amountOff:
      worth = min(terms.amount, sum(places))
      takeOff(worth, places: places)
    case .freeDelivery: worth = .zero
    }
    note(.coupon, coupon.title, worth, coupon: coupon.code)
  }

  private func check(_ conditions: CouponConditions, in circumstances: CouponCircumstances) throws(CouponMiss) {
    if !conditions.tiers.isEmpty, !(circumstances.benefits.tier.map { conditions.tiers.contains($0.code) } ?? false) {
      throw .wrongTier(conditions.tiers)
    }
    if !conditions.weekdays.isEmpty, !conditions.weekdays.contains(circumstances.day.weekday) {
      throw .wrongWeekday(conditions.weekdays)
    }
    guard conditions.firstOrder else { return }
    guard circumstances.isKnown else { throw .needsMember }
    if !circumstances.isFirstOrder { throw .notFirstOrder }
  }

  /// Half up per line (N3); a cap is split over the lines by largest remainder.
  private mutating func takePercent(_ terms: CouponTerms, places: [Int]) -> Money {
    let parts = places.map { lines[$0].net.share(terms.percent) }
    let total = parts.reduce(.zero, +)
    if let cap = terms.cap, total > cap {
      takeOff(cap, places: places)
      return cap
    }
    for (place, part) in zip(places, parts) { lines[place].discount += part }
    return total
  }

  /// Buy N get M: the cheapest pieces are free. A line that is free in part becomes two, so that a refund knows what
  /// each piece was worth (P4).
  private mutating func giveCheapest(_ terms: CouponTerms, places: [Int]) throws(CouponMiss) -> Money {
    let pieces = places.reduce(0) { $0 + lines[$1].quantity }
    let group = terms.buy + terms.get
    guard pieces >= group else { throw .needsPieces(group - pieces) }
    var left = pieces / group * terms.get
    if terms.limit > 0 { left = min(left, terms.limit) }
    let cheapestFirst = places.sorted {
      let (first, second) = (lines[$0], lines[$1])
      return (first.net.minor * second.quantity, $0) < (second.net.minor * first.quantity, $1)
    }
    var worth = Money.zero
    for place in cheapestFirst where left > 0 {
      let given = min(left, lines[place].quantity)
      left -= given
      worth += give(given, line: place)
    }
    return worth
  }

  /// Makes `quantity` pieces of one line free; what is left of it stays in its place.
  private mutating func give(_ quantity: Int, line place: Int) -> Money {
    let line = lines[place]
    guard quantity < line.quantity else {
      let worth = line.net
      lines[place].discount = line.list
      lines[place].free = true
      return worth
    }
    let kept = line.quantity - quantity
    var free = line
    free.quantity = quantity
    free.list = Money(line.list.minor - line.list.minor * kept / line.quantity)
    let keptDiscount = Money(line.discount.minor * kept / line.quantity)
    let worth = free.list - (line.discount - keptDiscount)
    free.discount = free.list
    free.free = true
    lines[place].quantity = kept
    lines[place].list = line.list - free.list
    lines[place].discount = keptDiscount
    append(free, product: products[place])
    return worth
  }

  private mutating func giveGift(
    _ terms: CouponTerms, in circumstances: CouponCircumstances
  ) throws(CouponMiss) -> Money {
    guard let sku = terms.gift, let product = circumstances.catalogue[sku], !product.retired,
      circumstances.stock(sku).map({ $0 > 0 }) ?? true
    else { throw .giftUnavailable }
    var line = OrderLine()
    line.sku = sku
    line.name = product.name
    line.list = product.price ?? product.cost ?? .zero
    line.discount = line.list
    line.free = true
    line.taxRate = product.taxRate
    append(line, product: product)
    return line.list
  }
}
