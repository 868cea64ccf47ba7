public import Shop

extension RFM.Figures {
  /// What a member did until that day, one purchase a day; `nil` for those without one.
  public init?(_ history: CustomerHistory, on day: Day) {
    let known = history.purchases.filter { $0.day <= day }
    guard let last = known.lazy.map(\.day).max() else { return nil }
    self.init(
      recency: day - last, orders: Set(known.lazy.map(\.day)).count, spend: known.reduce(0) { $0 + $1.value.minor })
  }
}
