/// What is wrong with the coupon templates.
extension ShopSettings {
  func templateFaults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<TemplateCode> = []
    for template in templates {
      if !seen.insert(template.code).inserted { faults.append(.duplicate(key: "templates", code: template.code.text)) }
      faults += template.boundFaults + template.kindFaults(with: catalogue)
    }
    return faults
  }
}

extension CouponTemplate {
  private var key: String { "templates.\(code)" }

  fileprivate var boundFaults: [SettingsFault] {
    let money = 0...Money.limit.minor
    var bounds: SettingBounds = [
      ("validDays", validDays, 0...3_650),
      ("afterOrderFrom", afterOrderFrom?.minor ?? 0, money),
      ("terms.amount", terms.amount.minor, money),
      ("terms.percent", terms.percent.count, 0...10_000),
      ("terms.cap", terms.cap?.minor ?? 0, money),
      ("terms.threshold", terms.threshold.minor, money),
      ("terms.buy", terms.buy, 0...999),
      ("terms.get", terms.get, 0...999),
      ("terms.limit", terms.limit, 0...9_999),
    ]
    bounds += terms.conditions.weekdays.map { ("terms.conditions.weekdays", $0, 1...7) }
    return bounds.outOfRange(under: key)
  }

  fileprivate func kindFaults(with catalogue: Catalogue) -> [SettingsFault] {
    switch terms.kind {
    case .amountOff: return terms.amount == .zero ? [.missing(key: key + ".terms.amount")] : []
    case .percentOff:
      return terms.percent == .zero ? [.outOfRange(key: key + ".terms.percent", 1...10_000)] : []
    case .buyGet:
      return (terms.buy < 1 ? [.missing(key: key + ".terms.buy")] : [])
        + (terms.get < 1 ? [.missing(key: key + ".terms.get")] : [])
    case .gift:
      guard let gift = terms.gift else { return [.missing(key: key + ".terms.gift")] }
      return catalogue[gift] == nil ? [.unknown(key: key + ".terms.gift", code: gift.text)] : []
    case .freeDelivery: return []
    }
  }
}
