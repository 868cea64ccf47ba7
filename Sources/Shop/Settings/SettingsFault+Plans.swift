/// What is wrong with the rule for joining and with the paid plans.
extension ShopSettings {
  func joiningFaults(with catalogue: Catalogue) -> [SettingsFault] {
    let money = 1...Money.limit.minor
    switch joining.kind {
    case .free: return []
    case .spend: return money.contains(joining.spend.minor) ? [] : [.outOfRange(key: "joining.spend", money)]
    case .orders:
      return (1...1_000).contains(joining.orders) ? [] : [.outOfRange(key: "joining.orders", 1...1_000)]
    case .fee:
      guard money.contains(joining.fee.minor) else { return [.outOfRange(key: "joining.fee", money)] }
      return catalogue[Self.joiningFee] == nil ? [] : [.duplicate(key: "joining.fee", code: Self.joiningFee.text)]
    case .product:
      guard let sku = joining.product else { return [.missing(key: "joining.product")] }
      return catalogue[sku] == nil ? [.unknown(key: "joining.product", code: sku.text)] : []
    }
  }

  func planFaults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<PlanCode> = []
    for plan in plans {
      if !seen.insert(plan.code).inserted || catalogue[Self.sku(of: plan.code)] != nil {
        faults.append(.duplicate(key: "plans", code: plan.code.text))
      }
      faults += plan.faults
    }
    return faults
  }
}

extension Plan {
  fileprivate var faults: [SettingsFault] {
    let key = "plans.\(code)"
    guard !code.isEmpty else { return [.missing(key: "plans.code")] }
    var faults: [SettingsFault] = name.isEmpty ? [.missing(key: key + ".name")] : []
    var bounds = [(key + ".fee", fee.minor, 0...Money.limit.minor), (key + ".months", months, 1...120)]
    bounds += benefits.bounds(key: key)
    var seen: Set<PerkCode> = []
    for perk in perks {
      if !seen.insert(perk.code).inserted { faults.append(.duplicate(key: key + ".perks", code: perk.code.text)) }
      bounds.append(("\(key).perks.\(perk.code).count", perk.count ?? 1, 1...10_000))
      bounds.append(("\(key).perks.\(perk.code).worth", perk.worth.minor, 0...Money.limit.minor))
    }
    return faults + bounds.outOfRange()
  }
}

extension Benefits {
  /// The numbers of these benefits with the ranges they must lie in.
  func bounds(key: String) -> [(String, Int, ClosedRange<Int>)] {
    [
      (key + ".benefits.discount", discount.count, 0...10_000),
      (key + ".benefits.earnRate", earnRate.count, 0...1_000_000),
      (key + ".benefits.freeDeliveryFrom", freeDeliveryFrom?.minor ?? 0, 0...Money.limit.minor),
    ]
  }
}
