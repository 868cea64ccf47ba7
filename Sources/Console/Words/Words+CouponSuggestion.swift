import Insight
import Shop

/// A coupon made for one member (S33).
extension Words {
  var suggestCoupon: String { pick("For them", "专属券") }
  var suggestCouponHelp: String { pick("The coupon that suits them, with why", "最适合这位会员的券和理由") }
  public var noCouponSuits: String { pick("No order of theirs says what would suit", "还没有订单，看不出适合什么") }
  var suggestedCouponTitle: String { pick("A coupon for them alone?", "发一张专属券？") }

  /// Why it suits: `Bought on discount 4 of 6 times; likes roses (5 orders).`
  public func why(_ suggestion: CouponSuggestion) -> [String] {
    var lines: [String] = []
    if let discounts = suggestion.discounts {
      let share = pick(
        "\(discounts.discounted) of \(count(discounts.orders, "order", "orders")) on discount",
        "\(discounts.orders)单里有\(discounts.discounted)单用了优惠")
      switch suggestion.coupon.gives {
      case .freeDelivery:
        lines.append(share + pick(": they need no lower price, so delivery is the gift", "：不看重折扣，送配送更合适"))
      case .percentOff: lines.append(share + pick(": a percentage brings them", "：折扣能带来复购"))
      }
    } else {
      lines.append(pick("Too few orders to say how they take discounts", "订单还少，看不出是否在意折扣"))
    }
    if let liking = suggestion.liking {
      lines.append(
        pick(
          "For \(liking.value): in \(count(liking.orders.count, "order", "orders")) of theirs",
          "用于\(material(liking.value))：有\(liking.orders.count)单"))
    }
    return lines
  }
}
