import Shop

/// Promises kept as coupons (D11).
extension Words {
  var openToAnyone: String { pick("Open to whoever brings the code", "凭码可用，不属于哪位会员") }

  /// `Promised by mei on 3 May: the next wrap is on the house (the ribbon tore)`.
  func promised(_ promise: Promise) -> String {
    let why = promise.why.isEmpty ? "" : pick(" (\(promise.why))", "（\(promise.why)）")
    return pick(
      "Promised by \(promise.by) on \(day(promise.day)): \(promise.text)\(why)",
      "\(promise.by) \(day(promise.day))承诺：\(promise.text)\(why)")
  }

  public func name(of reason: PromiseReason) -> String {
    switch reason {
    case .apology: pick("to make up for something", "赔礼")
    case .delay: pick("it took long", "等久了")
    case .thanks: pick("to say thank you", "答谢")
    case .quality: pick("the goods", "品质问题")
    case .other: pick("another reason", "其他")
    }
  }
}
