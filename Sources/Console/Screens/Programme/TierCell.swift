import Shop

/// The columns of the tier table: how each is shown, read and kept.
enum TierColumn: CaseIterable, Hashable {
  case name, spend, orders, days, mode, keepSpend, keepOrders, keepDays, discount, rate, delivery
}

/// One cell of the tier table.
struct TierCell {
  let column: TierColumn
  let words: Words

  /// As it is shown and edited; empty where nothing is asked or given.
  func text(_ tier: Tier) -> String {
    switch column {
    case .name: words.name(tier.name)
    case .spend: money(tier.reach.spend)
    case .orders: number(tier.reach.orders)
    case .days: number(tier.reach.activeDays)
    case .mode: tier.reach.isBlank ? "" : words.tierMode(all: tier.reach.all)
    case .keepSpend: money(tier.keep.spend)
    case .keepOrders: number(tier.keep.orders)
    case .keepDays: number(tier.keep.activeDays)
    case .discount: tier.benefits.discount == .zero ? "" : words.percent(tier.benefits.discount)
    case .rate: decimal(tier.benefits.earnRate)
    case .delivery: money(tier.benefits.freeDeliveryFrom)
    }
  }

  /// Whether this tier has such a cell: the first asks for nothing and cannot be lost.
  func isOpen(place: Int) -> Bool {
    switch column {
    case .name, .discount, .rate, .delivery: true
    case .spend, .orders, .days, .mode, .keepSpend, .keepOrders, .keepDays: place > 0
    }
  }

  /// Takes a typed text over.
  ///
  /// - Returns: False when it cannot be read.
  func set(_ typed: String, in tier: inout Tier) -> Bool {
    let typed = typed.trimmed
    switch column {
    case .name:
      guard !typed.isEmpty else { return false }
      if words.language == .english { tier.name.english = typed } else { tier.name.chinese = typed }
    case .spend: return set(typed, words.currency.parse, &tier.reach.spend)
    case .orders: return set(typed, Int.init, &tier.reach.orders)
    case .days: return set(typed, Int.init, &tier.reach.activeDays)
    case .mode: tier.reach.all.toggle()
    case .keepSpend: return set(typed, words.currency.parse, &tier.keep.spend)
    case .keepOrders: return set(typed, Int.init, &tier.keep.orders)
    case .keepDays: return set(typed, Int.init, &tier.keep.activeDays)
    case .discount:
      var percent: Int?
      guard set(typed.replacing("%", with: ""), Self.hundredths, &percent) else { return false }
      tier.benefits.discount = BasisPoints(percent ?? 0)
    case .rate:
      var rate: Int?
      guard set(typed, Self.hundredths, &rate) else { return false }
      tier.benefits.earnRate = BasisPoints((rate ?? 100) * 100)
    case .delivery: return set(typed, words.currency.parse, &tier.benefits.freeDeliveryFrom)
    }
    return true
  }

  private func set<Value>(_ typed: String, _ read: (String) -> Value?, _ value: inout Value?) -> Bool {
    guard !typed.isEmpty else {
      value = nil
      return true
    }
    guard let new = read(typed) else { return false }
    value = new
    return true
  }

  /// `12`, `2.5` as hundredths; `nil` for what is no number of at most two decimals.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...100_000).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].count), let rest = Int(parts[1]), rest >= 0 else { return nil }
    return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }

  private func money(_ amount: Money?) -> String {
    guard let amount else { return "" }
    let text = words.currency.format(amount)
    guard words.currency.digits > 0, amount.minor % words.currency.scale == 0 else { return text }
    return String(text.dropLast(words.currency.digits + 1))
  }
  private func number(_ number: Int?) -> String { number.map { String($0) } ?? "" }
  private func decimal(_ rate: BasisPoints) -> String {
    let (whole, rest) = (rate.count / 100).quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(whole)" : rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
