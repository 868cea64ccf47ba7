public import Shop

/// What each member of staff recorded in some days (S140): counts, for talking about. Nobody is ranked before everyone
/// listed has twenty orders; until then they stand by name.
public struct StaffFigures: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    public var orders = 0
    public var net = Money.zero
    public var refunds = 0
    /// What coupons took off the orders they took.
    public var couponCost = Money.zero
    /// Members they took in.
    public var joins = 0
    /// Scores, complaints and tasks on time.
    public var care = StaffCare()
    /// Of those they were to win back, who returned in the days.
    public var wonBack = 0

    public var basket: Double? { orders > 0 ? Double(net.minor) / Double(orders) : nil }
  }

  public var rows: [Row]
  public var isRanked: Bool

  /// Below so many orders nobody is ranked.
  public static let least = 20

  /// Walks all orders and accounts.
  public init(_ state: ShopState, _ history: SalesHistory, in days: ClosedRange<Day>) {
    var rows: [String: Row] = [:]
    func note(_ name: String, _ body: (inout Row) -> Void) {
      guard !name.isEmpty else { return }
      body(&rows[name, default: Row(name: name)])
    }
    for sale in history.sales(in: days) {
      note(sale.by) { row in
        row.orders += 1
        row.net += sale.net
        row.couponCost += sale.couponCost
      }
    }
    state.forEachOrder { order in
      for refund in order.refunds where days.contains(refund.day) { note(refund.by) { $0.refunds += 1 } }
    }
    state.forEachAccount { account in
      if account.isMember, days.contains(account.joined) { note(account.joiner) { $0.joins += 1 } }
      for winBack in account.winBacks where !winBack.isHeldOut {
        if winBack.state == .returned, let ended = winBack.ended, days.contains(ended) {
          note(winBack.plan.owner) { $0.wonBack += 1 }
        }
      }
    }
    let last = days.upperBound
    for (name, care) in StaffCare.all(state, FeedbackBook(state, on: last), in: days, on: last) {
      note(name) { $0.care = care }
    }
    isRanked = rows.count > 1 && rows.values.allSatisfy { $0.orders >= StaffFigures.least }
    let ranked = isRanked
    self.rows = rows.values.sorted {
      ranked && $0.net != $1.net ? $0.net > $1.net : $0.name < $1.name
    }
  }
}

extension Account {
  /// Who took them in: by the fact of joining; of members from before that was kept, by their welcome.
  fileprivate var joiner: String {
    joinedBy.isEmpty ? entries.first { $0.reason == .welcome }?.by ?? "" : joinedBy
  }
}
