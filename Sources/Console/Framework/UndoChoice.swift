import Shop

/// What F9 would take back: the last thing this counter did that can be (H3).
struct UndoChoice {
  let transitions: [Transition]
  let unavailable: String?

  init(context: Context, undone: Set<CommandID>) {
    var ended = Ended()
    for command in context.view.recentCommands(limit: 40) {
      defer { ended.note(command.events) }
      guard !undone.contains(command.id), let target = Self.target(of: command.events), !ended.covers(target) else {
        continue
      }
      if case .order(let id) = target {
        transitions = [.open(.refund(id, undoing: command.id))]
      } else {
        transitions = [.submit(.undo(command.id))]
      }
      unavailable = nil
      return
    }
    transitions = []
    unavailable = context.words.nothingToUndo
  }

  private enum Target: Hashable {
    case order(OrderID), merge(PersonID), coupon(CouponCode), hold(OrderID), activity(ActivityID), points, stock,
      settings
  }

  /// What a command's undo would be about; `nil` for one that cannot be undone and for an undo itself.
  private static func target(of events: [Event]) -> Target? {
    for event in events {
      switch event {
      case .orderPlaced(let order): return .order(order.id)
      case .memberMerged(let fact): return .merge(fact.from)
      case .couponIssued(let coupon): return .coupon(coupon.code)
      case .orderHeld(let held): return .hold(held.id)
      case .activityRecorded(let fact): return .activity(fact.activity.id)
      case .pointsDonated(let fact) where fact.points > .zero: return .points
      case .pointsMoved(let moved) where moved.reason == .adjustment || moved.reason == .goodwill: return .points
      case .stockMoved(let moved) where moved.order == nil && moved.kind != .returned: return .stock
      case .settingsChanged(let changed) where changed.before != nil: return .settings
      case .pointsMoved(let moved) where moved.reason == .lapsed: continue
      case .tierChanged, .personSaved: continue
      default: return nil
      }
    }
    return nil
  }

  /// What later commands have ended already.
  private struct Ended {
    private var targets: Set<Target> = []

    mutating func note(_ events: [Event]) {
      for event in events {
        switch event {
        case .orderRefunded(let refunded) where refunded.whole: targets.insert(.order(refunded.order))
        case .mergeUndone(let fact): targets.insert(.merge(fact.from))
        case .couponWithdrawn(let withdrawn): targets.insert(.coupon(withdrawn.code))
        case .couponRedeemed(let redeemed): targets.insert(.coupon(redeemed.code))
        case .activityUndone(let fact): targets.insert(.activity(fact.activity.id))
        case .holdEnded(let ended): targets.insert(.hold(ended.id))
        default: continue
        }
      }
    }

    func covers(_ target: Target) -> Bool { targets.contains(target) }
  }
}
