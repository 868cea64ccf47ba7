public import Shop

/// What customers thought of the orders somebody took, and whether what they had taken on was done in time (S140).
public struct StaffCare: Hashable, Sendable {
  public var scores = 0
  public var scoreSum = 0
  /// About orders they took.
  public var complaints = 0
  /// Of what was due, and done by then.
  public var due = 0
  public var onTime = 0

  public init() {}

  public var meanScore: Double? { scores > 0 ? Double(scoreSum) / Double(scores) : nil }
  public var onTimeShare: Double? { due > 0 ? Double(onTime) / Double(due) : nil }

  /// By name. Walks all accounts and orders.
  ///
  /// A task counts in the days in which it was due, once it is done or its day is over: steps to win somebody back,
  /// complaints and wishes by their owner; samples to be asked about, bespoke work, pick-ups and deliveries by who promised
  /// them, these where it is recorded when they were handed over. Days are compared, not hours.
  public static func all(
    _ state: ShopState, _ book: FeedbackBook, in days: ClosedRange<Day>, on today: Day
  ) -> [String: StaffCare] {
    var found: [String: StaffCare] = [:]
    func add(_ name: String, _ body: (inout StaffCare) -> Void) {
      guard !name.isEmpty else { return }
      body(&found[name, default: StaffCare()])
    }
    func task(of name: String, due: Day, done: Day?) {
      guard days.contains(due), done.map({ $0 <= today }) ?? (due < today) else { return }
      add(name) { care in
        care.due += 1
        if let done, done <= due { care.onTime += 1 }
      }
    }
    for score in book.scores(in: days) {
      add(score.by) { care in
        care.scores += 1
        care.scoreSum += score.score
      }
    }
    for said in book.said {
      if said.ticket.kind == .complaint, days.contains(said.ticket.opened.day) {
        add(said.servedBy ?? "") { $0.complaints += 1 }
      }
      task(of: said.ticket.owner, due: said.ticket.due, done: said.ticket.done?.day)
    }
    var made: Set<OrderID> = []
    state.forEachAccount { account in
      guard account.mergedInto == nil else { return }
      for winBack in account.winBacks where !winBack.isHeldOut {
        guard let deadline = winBack.plan.deadline else { continue }
        task(of: winBack.plan.owner, due: deadline, done: winBack.contacted ?? winBack.ended)
      }
      for sample in account.samples { task(of: sample.by, due: sample.due, done: sample.closed) }
      for bespoke in account.bespoke where bespoke.status != .dropped {
        let handed = bespoke.order.flatMap { state.order($0)?.fulfilled } ?? bespoke.ended
        if let order = bespoke.order { made.insert(order) }
        task(of: bespoke.by, due: bespoke.due, done: handed)
      }
    }
    state.forEachOrder { order in
      guard order.handover.kind != .now, let due = order.handover.day, let handed = order.fulfilled,
        !made.contains(order.id)
      else { return }
      task(of: order.by, due: due, done: handed)
    }
    return found
  }
}
