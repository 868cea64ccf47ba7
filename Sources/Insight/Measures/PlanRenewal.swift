public import Shop

/// Paid plans that ended in the twelve months up to a day, and those that went on (S115). One that was given back counts
/// nowhere.
public struct PlanRenewal: Hashable, Sendable {
  /// Why one was not renewed, as it was noted of the member since; `nil` where nobody asked.
  public struct Reason: Hashable, Sendable {
    public var reason: ChurnReason?
    public var members: Int
  }

  public var due = 0
  public var renewed = 0
  /// Most members first; those whom nobody asked last.
  public var reasons: [Reason] = []

  /// Renewed / due.
  public var rate: Double? { due > 0 ? Double(renewed) / Double(due) : nil }

  /// A reason noted so many days before the end counts: the plan was unused already.
  public static let daysBefore = 60

  /// Walks all accounts.
  public init(_ state: ShopState, on asOf: Day) {
    let year = (asOf.adding(months: -12) + 1)...asOf
    var found: [ChurnReason?: Int] = [:]
    state.forEachAccount { account in
      for term in account.plans where term.ended == nil && year.contains(term.until) && term.until < asOf {
        due += 1
        if account.plans.contains(where: { $0.plan.code == term.plan.code && $0.from > term.from && $0.ended == nil }) {
          renewed += 1
          continue
        }
        let asked = account.winBacks.last { winBack in
          winBack.listed >= term.until - Self.daysBefore && winBack.listed <= asOf && winBack.plan.reason != .unknown
        }
        found[asked?.plan.reason, default: 0] += 1
      }
    }
    let order = ChurnReason.allCases
    reasons = found.map { Reason(reason: $0.key, members: $0.value) }.sorted { left, right in
      guard let one = left.reason, let two = right.reason else { return left.reason != nil }
      return (right.members, order.firstIndex(of: one) ?? 0) < (left.members, order.firstIndex(of: two) ?? 0)
    }
  }
}
