public import Shop

extension CustomerLayers {
  /// The layer of every member with its reason, in units of the shop's own cycle (S99).
  ///
  /// - Parameter histories: Of everyone who has bought; refunded orders left out.
  static func ofShop(_ histories: [CustomerHistory], in state: ShopState, on day: Day) -> CustomerLayers {
    let kpi = RepurchaseKPI(purchaseDays: histories.map { $0.purchases.map(\.day) }, on: day)
    let cycle = kpi.medianGap ?? kpi.quarterGap ?? RecencyBand.usualCycle
    let bought = Dictionary(histories.map { ($0.id, $0) }) { first, _ in first }
    var members: [CustomerHistory] = []
    state.forEachAccount { account in
      guard account.isMember else { return }
      members.append(bought[account.id] ?? CustomerHistory(id: account.id, purchases: []))
    }
    return CustomerLayers(members, cycle: cycle, on: day, rule: state.settings.insight.layers)
  }

  /// The members whose layer is another than what was noted last, each with its reason, in the order of their ids.
  func notes(against state: ShopState) -> [LayerNote] {
    places.filter { state.account($0.key)?.layer?.layer != $0.value.layer }
      .map { LayerNote(member: $0.key, layer: $0.value.layer, reason: $0.value.reason) }
      .sorted { $0.member < $1.member }
  }
}

extension MemberLayer {
  /// The layer of every member by ``CustomerLayers``. Walks all accounts; for a worker or a command.
  public static func all(in state: ShopState, on day: Day) -> [PersonID: MemberLayer] {
    CustomerLayers.ofShop(CustomerHistory.all(state: state, directory: []), in: state, on: day).places
      .mapValues(\.layer)
  }

  /// The members whose layer is another than what was noted last, in the order of their ids.
  public static func changes(in state: ShopState, on day: Day) -> [LayerNote] {
    CustomerLayers.ofShop(CustomerHistory.all(state: state, directory: []), in: state, on: day).notes(against: state)
  }
}
