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
    case order(OrderID), merge(PersonID), coupon(CouponCode), hold(OrderID), activity(ActivityID), gift(RedemptionID)
    case reservation(ReservationID), released(ReservationID), care(CareGiftID), cared(CareGiftID)
    case contact(ContactID)
    case sample(SampleID)
    case answer(SuggestionAnswerID)
    case bespoke(BespokeID)
    case scored(OrderID, OrderScore), said(FeedbackTicketID), stepped(FeedbackTicket)
    case taken(WinBackID), moved(WinBackID, WinBackState), planned(WinBackID, CasePlan)
    case points, stock, settings, perk
  }

  /// What a command's undo would be about; `nil` for one that cannot be undone and for an undo itself.
  private static func target(of events: [Event]) -> Target? {
    let isSale = events.contains { if case .orderPlaced = $0 { true } else { false } }
    for event in events where !event.isAutomatic {
      switch event {
      case .orderPlaced(let order): return .order(order.id)
      case .memberMerged(let fact): return .merge(fact.from)
      case .couponIssued(let coupon) where coupon.campaign == nil: return .coupon(coupon.code)
      case .orderHeld(let held): return .hold(held.id)
      case .activityRecorded(let fact): return .activity(fact.activity.id)
      case .pointsDonated(let fact) where fact.points > .zero: return .points
      case .giftRedeemed(let fact): return .gift(fact.redemption.id)
      case .reserved(let reservation): return .reservation(reservation.id)
      case .reservationReleased(let fact) where !fact.isUndo: return .released(fact.reservation.id)
      case .careGiftQueued(let fact) where !fact.isUndo: return .care(fact.gift.id)
      case .careGiftEnded(let fact) where fact.given != nil: return .cared(fact.gift)
      case .contactLogged(let logged): return .contact(logged.entry.id)
      case .pointsMoved(let moved) where moved.reason == .adjustment || moved.reason == .goodwill: return .points
      case .stockMoved(let moved) where moved.order == nil && moved.kind != .returned: return .stock
      case .sampleLogged(let fact): return .sample(fact.sample.id)
      case .suggestionAnswered(let fact): return .answer(fact.id)
      case .bespokeAsked where isSale, .bespokeMoved where isSale: continue
      case .bespokeAsked(let fact): return .bespoke(fact.bespoke.id)
      case .bespokeMoved(let fact) where fact.status != .handedOver: return .bespoke(fact.bespoke)
      case .orderScored(let fact) where !fact.isUndo: return .scored(fact.order, fact.score)
      case .feedbackOpened(let fact) where !fact.isUndo: return .said(fact.ticket.id)
      case .feedbackChanged(let fact) where !fact.isUndo: return .stepped(fact.after)
      case .caseListed(let fact): return .taken(fact.winBack.id)
      case .caseMoved(let fact) where !fact.isUndo: return .moved(fact.winBack, fact.state)
      case .casePlanned(let fact) where !fact.isUndo: return .planned(fact.winBack, fact.after)
      case .perkUsed(let used) where used.order == nil && used.count > 0: return .perk
      case .settingsChanged(let changed) where changed.before != nil: return .settings
      case .personSaved: continue
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
        case .giftReturned(let fact): targets.insert(.gift(fact.redemption))
        case .reservationReleased(let fact): targets.insert(.reservation(fact.reservation.id))
        case .reserved(let reservation): targets.insert(.released(reservation.id))
        case .careGiftEnded(let fact): targets.insert(.care(fact.gift))
        case .careGiftQueued(let fact): targets.insert(.cared(fact.gift.id))
        case .sampleClosed(let fact): targets.insert(.sample(fact.sample))
        case .suggestionAnswerUndone(let fact): targets.insert(.answer(fact.answered.id))
        case .holdEnded(let ended): targets.insert(.hold(ended.id))
        case .orderScored(let fact) where fact.isUndo: targets.insert(.scored(fact.order, fact.score))
        case .feedbackOpened(let fact) where fact.isUndo: targets.insert(.said(fact.ticket.id))
        case .feedbackChanged(let fact) where fact.isUndo: targets.insert(.stepped(fact.before))
        case .caseDropped(let fact): targets.insert(.taken(fact.winBack))
        case .caseMoved(let fact):
          if fact.isUndo { targets.insert(.moved(fact.winBack, fact.before)) }
        case .casePlanned(let fact) where fact.isUndo: targets.insert(.planned(fact.winBack, fact.before))
        case .contactUndone(let undone): targets.insert(.contact(undone.contact))
        default: continue
        }
      }
    }

    func covers(_ target: Target) -> Bool { targets.contains(target) }
  }
}
