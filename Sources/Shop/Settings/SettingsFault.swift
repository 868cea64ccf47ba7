/// What is wrong with an edited programme or catalogue.
public enum SettingsFault: Hashable, Sendable {
  /// The key of the setting and the range it must lie in.
  case outOfRange(key: String, ClosedRange<Int>)
  case missing(key: String)
  case duplicate(key: String, code: String)
  case unknown(key: String, code: String)
  /// The ladder must rise: this tier asks for less than the one below it.
  case ladderFalls(TierCode)
}

extension ShopSettings {
  /// Everything that keeps these settings from being put in force.
  ///
  /// - Parameter catalogue: What templates may name as a gift or condition.
  public func faults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    func check(_ key: String, _ value: Int, _ range: ClosedRange<Int>) {
      if !range.contains(value) { faults.append(.outOfRange(key: key, range)) }
    }
    check("cutoffHour", cutoffHour, 0...12)
    check("programme.earnPoints", programme.earnPoints, 0...1_000)
    check("programme.earnPer", programme.earnPer.minor, 1...Money.limit.minor)
    check("programme.pendingDays", programme.pendingDays, 0...365)
    check("programme.pointsMonths", programme.pointsMonths, 1...120)
    check("programme.redeemPoints", programme.redeemPoints, 1...1_000_000)
    check("programme.redeemValue", programme.redeemValue.minor, 0...Money.limit.minor)
    check("programme.redeemStep", programme.redeemStep, 1...1_000_000)
    check("programme.redeemCap", programme.redeemCap.count, 0...10_000)
    check("programme.refundDays", programme.refundDays, 0...3_650)
    check("programme.graceDays", programme.graceDays, 0...365)
    check("programme.noticeDays", programme.noticeDays, 0...365)
    check("programme.undoMinutes", programme.undoMinutes, 0...1_440)
    check("calendar.lookAhead", calendar.lookAhead, 1...90)
    faults += tierFaults + templateFaults(with: catalogue)
    return faults
  }

  private var tierFaults: [SettingsFault] {
    guard let first = tiers.first else { return [.missing(key: "tiers")] }
    var faults: [SettingsFault] = []
    if !first.reach.isBlank { faults.append(.unknown(key: "tiers", code: first.code.text)) }
    var seen: Set<TierCode> = []
    for tier in tiers where !seen.insert(tier.code).inserted {
      faults.append(.duplicate(key: "tiers", code: tier.code.text))
    }
    for (below, tier) in zip(tiers, tiers.dropFirst()) {
      let spendFalls = zip2(below.reach.spend, tier.reach.spend).map { $1 <= $0 } ?? false
      let ordersFall = zip2(below.reach.orders, tier.reach.orders).map { $1 <= $0 } ?? false
      if tier.reach.isBlank || spendFalls || ordersFall { faults.append(.ladderFalls(tier.code)) }
      if !(0...10_000).contains(tier.benefits.discount.count) {
        faults.append(.outOfRange(key: "tiers.\(tier.code).benefits.discount", 0...10_000))
      }
    }
    return faults
  }

  private func templateFaults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<TemplateCode> = []
    for template in templates {
      let key = "templates.\(template.code)"
      if !seen.insert(template.code).inserted { faults.append(.duplicate(key: "templates", code: template.code.text)) }
      if !(0...3_650).contains(template.validDays) { faults.append(.outOfRange(key: key + ".validDays", 0...3_650)) }
      switch template.terms.kind {
      case .amountOff:
        if template.terms.amount <= .zero { faults.append(.missing(key: key + ".terms.amount")) }
      case .percentOff:
        if !(1...10_000).contains(template.terms.percent.count) {
          faults.append(.outOfRange(key: key + ".terms.percent", 1...10_000))
        }
      case .buyGet:
        if template.terms.buy < 1 { faults.append(.missing(key: key + ".terms.buy")) }
        if template.terms.get < 1 { faults.append(.missing(key: key + ".terms.get")) }
      case .gift:
        guard let gift = template.terms.gift else {
          faults.append(.missing(key: key + ".terms.gift"))
          continue
        }
        if catalogue[gift] == nil { faults.append(.unknown(key: key + ".terms.gift", code: gift.text)) }
      case .freeDelivery: break
      }
    }
    return faults
  }

  private func zip2<Value>(_ left: Value?, _ right: Value?) -> (Value, Value)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
