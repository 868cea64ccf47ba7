/// One thing that a manager may want to ask about later: who did it, when, at which counter.
public struct AuditEntry: Hashable, Sendable {
  /// Number of the journal's line.
  public var n: Int
  public var at: Instant
  public var day: Day
  public var by: String
  public var counter: String
  public var kind: AuditKind
  public var person: PersonID?
  public var order: OrderID?
  /// Points, pieces, orders or minor units that it came to, by its kind; 0 where there is none.
  public var amount = 0
  /// Codes, names of fields and of lists, the id of a card that was merged: as the fact has them.
  public var what = ""
}

/// What is asked about.
public enum AuditKind: String, CaseIterable, Sendable, StringCoded {
  /// A whole phone number was looked at.
  case revealed
  case adjusted
  case undid
  /// Refunded after the window (R1).
  case refundedLate = "refunded-late"
  /// An unused coupon was withdrawn.
  case withdrew
  /// A person, or a whole list, was handed out as a file.
  case exported
  /// A person was erased (I3).
  case erased
  /// Two cards of one person became one (I2) ...
  case merged
  /// ... and were taken apart again.
  case separated
  case settings
  case staff
}

/// Which entries are wanted.
public struct AuditQuery: Hashable, Sendable {
  public var from: Day?
  public var to: Day?
  /// Of one member of staff; `nil` for everybody.
  public var by: String?
  /// Of one kind; `nil` for all.
  public var kind: AuditKind?
  /// The most entries that are looked for.
  public var limit: Int

  public init(from: Day? = nil, to: Day? = nil, by: String? = nil, kind: AuditKind? = nil, limit: Int = 500) {
    self.from = from
    self.to = to
    self.by = by
    self.kind = kind
    self.limit = limit
  }

  /// Whether an entry is wanted.
  public func includes(_ entry: AuditEntry) -> Bool {
    (from.map { entry.day >= $0 } ?? true) && (to.map { entry.day <= $0 } ?? true)
      && (by.map { Roster.areSame($0, entry.by) } ?? true) && (kind.map { $0 == entry.kind } ?? true)
  }
}

/// One line of the journal, as the audit reads it.
public struct AuditLine: Sendable {
  public var n: Int
  public var at: Instant
  public var day: Day
  public var by: String
  public var counter: String
  public var events: [Event]

  public init(n: Int, at: Instant, day: Day, by: String, counter: String, events: [Event]) {
    self.n = n
    self.at = at
    self.day = day
    self.by = by
    self.counter = counter
    self.events = events
  }
}

extension AuditLine {
  /// What of the line is asked about. An undo is one entry, whatever it took back.
  public func entries(in state: ShopState) -> [AuditEntry] {
    var entries: [AuditEntry] = []
    for event in events {
      guard let entry = entry(of: event, in: state) else { continue }
      if entry.kind == .undid, entries.contains(where: { $0.kind == .undid }) { continue }
      entries.append(entry)
    }
    return entries
  }

  private func entry(of event: Event, in state: ShopState) -> AuditEntry? {
    var entry = AuditEntry(n: n, at: at, day: day, by: by, counter: counter, kind: .revealed)
    switch event {
    case .phoneRevealed(let fact): entry.person = fact.person
    case .personExported(let fact):
      entry.kind = .exported
      entry.person = fact.person
    case .listExported(let fact):
      entry.kind = .exported
      entry.what = fact.list
    case .personErased(let fact):
      entry.kind = .erased
      entry.person = fact.person
      entry.amount = fact.orders
    case .memberMerged(let fact):
      entry.kind = .merged
      entry.person = fact.into
      entry.amount = fact.orders
      entry.what = fact.from.description
    case .mergeUndone(let fact):
      entry.kind = .separated
      entry.person = fact.into
      entry.what = fact.from.description
    case .pointsMoved(let fact) where fact.undoes != nil || fact.reason.isByHand:
      entry.kind = fact.undoes == nil ? .adjusted : .undid
      entry.person = fact.account
      entry.amount = fact.points.count
      entry.what = fact.reason.rawValue
    case .orderRefunded(let fact):
      let placed = state.order(fact.order)?.day
      if fact.refund.reason == .undo {
        entry.kind = .undid
      } else if let placed, fact.refund.day - placed > state.settings.programme.refundDays {
        entry.kind = .refundedLate
      } else {
        return nil
      }
      entry.order = fact.order
      entry.person = state.order(fact.order)?.account
      entry.amount = fact.refund.money.minor
      entry.what = fact.refund.reason.rawValue
    case .couponWithdrawn(let fact) where fact.reason != .refund:
      entry.kind = fact.reason == .undo ? .undid : .withdrew
      entry.person = state.coupon(fact.code)?.owner
      entry.what = fact.code.description
    case .stockMoved(let fact) where fact.undoes != nil:
      entry.kind = .undid
      entry.amount = fact.quantity
      entry.what = fact.sku.text
    case .activityUndone(let fact):
      entry.kind = .undid
      entry.person = fact.account
      entry.amount = -fact.activity.points.count
      entry.what = fact.activity.kind.rawValue
    case .giftReturned(let fact):
      entry.kind = .undid
      entry.person = fact.account
      entry.what = fact.gift.text
    case .suggestionAnswerUndone(let fact):
      entry.kind = .undid
      entry.person = fact.answered.account
      entry.what = "suggestion"
    case .orderScored(let fact) where fact.isUndo:
      entry.kind = .undid
      entry.order = fact.order
      entry.person = state.order(fact.order)?.account
      entry.amount = fact.score.score
      entry.what = "score"
    case .feedbackOpened(let fact) where fact.isUndo:
      entry.kind = .undid
      entry.person = fact.account
      entry.what = "feedback"
    case .feedbackChanged(let fact) where fact.isUndo:
      entry.kind = .undid
      entry.person = fact.account
      entry.what = "feedback"
    case .contactUndone(let fact):
      entry.kind = .undid
      entry.person = fact.account
      entry.what = "contact"
    case .settingsChanged(let fact) where fact.before != nil:
      entry.kind = .settings
      entry.what = "shop"
    case .productSaved(let product) where n > 1:
      entry.kind = .settings
      entry.what = product.sku.text
    case .bundlesChanged where n > 1:
      entry.kind = .settings
      entry.what = "bundles"
    case .staffChanged(let fact):
      entry.kind = .staff
      entry.what = ([fact.name] + fact.fields).filter { !$0.isEmpty }.joined(separator: " ")
    default: return nil
    }
    return entry
  }
}
