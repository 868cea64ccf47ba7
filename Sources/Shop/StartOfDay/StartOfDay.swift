/// The start of the day (S128, Q3): everything that time has made due is written by the program itself - lapses and tier
/// reviews now, for every member instead of at their next visit. Running it again writes nothing.
extension Decider {
  /// Settles every member with something due, in the order of their ids.
  mutating func startDay() {
    for id in state.due(on: day) { settle(id) }
    closeCases()
  }
}

extension ShopState {
  /// Whether time has made something due for `account` that no line says yet: the one test of ``settle``'s work, cheap
  /// enough to be asked of everyone.
  public func isDue(_ account: Account, on day: Day) -> Bool {
    guard account.isMember else { return false }
    if let until = account.tier.until, until < day { return true }
    return account.lots.contains { $0.until < day && $0.remaining > .zero }
  }

  /// Members for whom something is due, in the order of their ids. Walks everyone: for the start of the day alone.
  public func due(on day: Day) -> [PersonID] {
    var due: [PersonID] = []
    forEachAccount { if isDue($0, on: day) { due.append($0.id) } }
    return due.sorted()
  }
}

/// What a start of the day did, counted from its facts.
public struct StartOfDayReport: Hashable, Sendable {
  /// Members something was written for.
  public var members = 0
  /// Lots that lapsed, and the points in them.
  public var lapsedLots = 0
  public var lapsedPoints = Points.zero
  /// Tiers confirmed for another year, and tiers that went down a step.
  public var kept = 0
  public var missed = 0
  /// Attempts to win somebody back that are over, and those of them that an order has ended.
  public var closedCases = 0
  public var returnedCases = 0
  /// Coupons issued by themselves.
  public var coupons = 0
  /// Points given by themselves.
  public var rewards = 0

  public init(_ events: [Event]) {
    var seen: Set<PersonID> = []
    for event in events {
      switch event {
      case .pointsMoved(let moved):
        seen.insert(moved.account)
        if moved.reason == .lapsed {
          lapsedLots += 1
          lapsedPoints -= moved.points
        } else {
          rewards += 1
        }
      case .tierChanged(let change):
        seen.insert(change.account)
        if change.reason == .kept { kept += 1 } else { missed += 1 }
      case .caseMoved(let fact):
        seen.insert(fact.account)
        if fact.state == .returned { returnedCases += 1 } else { closedCases += 1 }
      case .couponIssued(let coupon):
        seen.insert(coupon.owner)
        coupons += 1
      default: break
      }
    }
    members = seen.count
  }

  /// Nothing was due.
  public var isEmpty: Bool { members == 0 }
}

extension Command {
  /// Written in the name of the program, whoever pressed the key (Q3).
  public var isBySystem: Bool {
    switch self {
    case .startOfDay, .noteLayers, .keepFigures: true
    default: false
    }
  }
}
