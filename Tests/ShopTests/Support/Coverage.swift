@testable import Shop

/// What random histories have met: a property that holds because nothing happened says nothing.
struct Coverage {
  private var facts: [String: Int] = [:]
  private var partialRefunds = 0
  private var cancellations = 0
  private var restored = 0
  private var withdrawnByRefund = 0
  private var owedFilled = 0
  private var graced = 0

  mutating func count(_ counter: Counter) {
    for (event, _) in counter.facts {
      facts[event.name, default: 0] += 1
      switch event {
      case .orderRefunded(let fact):
        if !fact.whole { partialRefunds += 1 }
        if fact.refund.cancelled > .zero { cancellations += 1 }
        if fact.refund.couponRestored != nil { restored += 1 }
        withdrawnByRefund += fact.refund.withdrawn.count
      case .tierChanged(let fact): facts["tier \(fact.reason.rawValue)", default: 0] += 1
      case .pointsMoved(let fact):
        if fact.owed < .zero { owedFilled += 1 }
        if fact.reason == .returned, fact.shares.contains(where: { $0.until == fact.day + 30 }) { graced += 1 }
      default: break
      }
    }
  }

  /// Whether everything that may go wrong was there often enough.
  var isWide: Bool {
    let wanted = [
      "order.placed", "order.paid", "order.refunded", "order.attached", "points.earned", "points.spent",
      "points.lapsed", "points.taken", "points.returned", "points.adjusted", "coupon.issued", "coupon.redeemed",
      "coupon.withdrawn", "stock.sold", "stock.returned", "tier reached", "tier refunded", "tier missed",
    ]
    return wanted.allSatisfy { facts[$0, default: 0] >= 20 }
      && [partialRefunds, cancellations, restored, withdrawnByRefund, owedFilled, graced].allSatisfy { $0 >= 20 }
  }
}
