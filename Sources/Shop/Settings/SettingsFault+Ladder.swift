/// What is wrong with the ladder of tiers.
extension ShopSettings {
  var tierFaults: [SettingsFault] {
    guard let first = tiers.first else { return [.missing(key: "tiers")] }
    var faults: [SettingsFault] = []
    if !first.reach.isBlank { faults.append(.unknown(key: "tiers", code: first.code.text)) }
    var seen: Set<TierCode> = []
    for tier in tiers {
      if !seen.insert(tier.code).inserted { faults.append(.duplicate(key: "tiers", code: tier.code.text)) }
      faults += tier.boundFaults
    }
    for (below, tier) in zip(tiers, tiers.dropFirst()) where tier.reach.isBlank || tier.reach.falls(from: below.reach) {
      faults.append(.ladderFalls(tier.code))
    }
    return faults
  }
}

extension Tier {
  fileprivate var boundFaults: [SettingsFault] {
    let key = "tiers.\(code)"
    var bounds: SettingBounds = [
      ("benefits.discount", benefits.discount.count, 0...10_000),
      ("benefits.earnRate", benefits.earnRate.count, 0...1_000_000),
      ("benefits.freeDeliveryFrom", benefits.freeDeliveryFrom?.minor ?? 0, 0...Money.limit.minor),
    ]
    for (name, threshold) in [("reach", reach), ("keep", keep)] {
      bounds.append((name + ".spend", threshold.spend?.minor ?? 0, 0...Money.limit.minor))
      bounds.append((name + ".orders", threshold.orders ?? 0, 0...100_000))
      bounds.append((name + ".activeDays", threshold.activeDays ?? 0, 0...366))
    }
    return bounds.outOfRange(under: key)
  }
}

extension TierThreshold {
  /// Whether a measure that both ask for is not higher here than on the step below.
  fileprivate func falls(from below: TierThreshold) -> Bool {
    func falls<Value: Comparable>(_ measure: KeyPath<TierThreshold, Value?>) -> Bool {
      guard let low = below[keyPath: measure], let high = self[keyPath: measure] else { return false }
      return high <= low
    }
    return falls(\.spend) || falls(\.orders) || falls(\.activeDays)
  }
}
