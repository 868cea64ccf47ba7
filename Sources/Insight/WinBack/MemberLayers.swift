import Shop

extension MemberLayer {
  /// The layer of every member by ``CustomerLayers``, in units of the shop's own cycle (S99).
  ///
  /// - Parameter histories: Of everyone who has bought; refunded orders left out.
  static func all(_ histories: [CustomerHistory], in state: ShopState, on day: Day) -> [PersonID: MemberLayer] {
    let kpi = RepurchaseKPI(purchaseDays: histories.map { $0.purchases.map(\.day) }, on: day)
    let cycle = kpi.medianGap ?? kpi.quarterGap ?? RecencyBand.usualCycle
    let bought = Dictionary(histories.map { ($0.id, $0) }) { first, _ in first }
    var members: [CustomerHistory] = []
    state.forEachAccount { account in
      guard account.isMember else { return }
      members.append(bought[account.id] ?? CustomerHistory(id: account.id, purchases: []))
    }
    let rule = state.settings.insight.layers
    return CustomerLayers(members, cycle: cycle, on: day, rule: rule).places.mapValues(\.layer)
  }

  /// The same from the shop. Walks all accounts; for a worker or a command.
  public static func all(in state: ShopState, on day: Day) -> [PersonID: MemberLayer] {
    all(CustomerHistory.all(state: state, directory: []), in: state, on: day)
  }

  /// The members whose layer is another than what was noted last, in the order of their ids.
  public static func changes(in state: ShopState, on day: Day) -> [LayerNote] {
    all(in: state, on: day).filter { state.account($0.key)?.layer?.layer != $0.value }
      .map { LayerNote(member: $0.key, layer: $0.value) }.sorted { $0.member < $1.member }
  }
}
