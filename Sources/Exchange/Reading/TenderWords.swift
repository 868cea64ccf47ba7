import Shop

/// How an order of a file was paid.
enum TenderWords {
  /// The tender that a word names; what is not known is `other`.
  static func tender(of text: String) -> Tender {
    let word = Folding.header(text)
    return Tender(rawValue: word) ?? tenders[word] ?? .other
  }

  private static let tenders: [String: Tender] = [
    "现金": .cash, "现钞": .cash, "银行卡": .card, "刷卡": .card, "信用卡": .card, "储蓄卡": .card, "creditcard": .card,
    "debitcard": .card, "visa": .card, "mastercard": .card, "unionpay": .card, "银联": .card, "pos": .card,
    "wechatpay": .wechat, "weixin": .wechat, "微信": .wechat, "微信支付": .wechat, "支付宝": .alipay, "支付宝支付": .alipay,
  ]
}
