public import Shop

/// The layers of all members of a shop on one day.
public struct CustomerLayers: Sendable {
  public let day: Day
  /// Everyone, those who never bought included.
  public private(set) var places: [PersonID: LayerPlace] = [:]
  /// From this spend in the year on a member is core; `nil` while too few have bought to say.
  public private(set) var coreSpend: Money?

  /// - Parameters:
  ///   - histories: One for each member; without purchases for those who never bought.
  ///   - cycle: The shop's, in days.
  public init(_ histories: [CustomerHistory], cycle: Int, on day: Day, rule: LayerSettings = LayerSettings()) {
    self.day = day
    let years = histories.map { history in
      history.purchases.filter { $0.day <= day && day - $0.day < 365 }
    }
    let spends = years.map { $0.reduce(Money.zero) { $0 + $1.value } }
    let ranked = spends.filter { $0 > .zero }.sorted(by: >)
    let core = ranked.count * rule.coreShare.count / 10_000
    if core > 0 { coreSpend = ranked[core - 1] }
    for (place, history) in histories.enumerated() {
      guard let last = history.purchases.lazy.map(\.day).filter({ $0 <= day }).max() else {
        places[history.id] = LayerPlace(.potential, .neverBought)
        continue
      }
      let recency = day - last
      let orders = Set(years[place].map(\.day)).count
      let near = rule.cycles * max(1, cycle)
      if recency <= near, orders >= rule.coreOrders {
        places[history.id] = LayerPlace(.core, .oftenLately(orders: orders))
      } else if recency <= near, let coreSpend, spends[place] >= coreSpend {
        places[history.id] = LayerPlace(.core, .muchLately(spend: spends[place]))
      } else if recency <= 2 * near {
        places[history.id] = LayerPlace(.active, .lately(days: recency))
      } else {
        places[history.id] = LayerPlace(.potential, .longAgo(days: recency))
      }
    }
  }
}
