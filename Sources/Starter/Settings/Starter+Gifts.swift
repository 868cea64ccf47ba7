import Shop

extension Starter {
  /// What points are exchanged for: something small from the shelf, a coupon, something kept for giving.
  static func gifts(of kind: ShopTrade) -> [Gift] {
    [product(of: kind), coupon, bag]
  }

  private static func product(of kind: ShopTrade) -> Gift {
    let (sku, title, points): (SKU, LocalizedText, Int) =
      switch kind {
      case .florist: ("CARD-KRAFT", LocalizedText(english: "A greeting card", chinese: "手写贺卡一张"), 800)
      case .boutique: ("SOCK-WOOL", LocalizedText(english: "A pair of wool socks", chinese: "羊毛袜一双"), 4_000)
      case .perfumery: ("SAMPLE-SET", LocalizedText(english: "A set of samples", chinese: "香氛小样一套"), 3_000)
      }
    var gift = Gift(code: "small", title: title, points: Points(points), kind: .product)
    gift.sku = sku
    return gift
  }

  private static var coupon: Gift {
    var gift = Gift(
      code: "thanks", title: LocalizedText(english: "A thank-you coupon", chinese: "感谢券一张"), points: Points(1_500),
      kind: .coupon)
    gift.template = "thanks"
    return gift
  }

  private static var bag: Gift {
    Gift(
      code: "bag", title: LocalizedText(english: "A canvas bag", chinese: "帆布袋一只"), points: Points(3_000), stock: 50)
  }
}
