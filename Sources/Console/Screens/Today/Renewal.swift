import Insight
import Shop

/// A member whose plan ends soon and is not renewed yet (S16).
struct Renewal: Hashable, Sendable {
  var id: PersonID
  var name: String
  var term: PlanTerm

  /// Everyone to be asked, the first to end first. Walks all accounts: for the worker.
  static func make(state: ShopState, directory: [DirectoryEntry], on day: Day) -> [Renewal] {
    guard !state.settings.plans.isEmpty else { return [] }
    let notice = state.settings.programme.renewalDays
    let names = Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first }
    var found: [Renewal] = []
    state.forEachAccount { account in
      for term in account.renewals(on: day, notice: notice) {
        found.append(Renewal(id: account.id, name: names[account.id] ?? "", term: term))
      }
    }
    return found.sorted { ($0.term.until, $0.id) < ($1.term.until, $1.id) }
  }
}

/// What Today has the worker find out.
struct TodayWork: Sendable {
  var dates: [DueDate]
  var renewals: [Renewal]
  /// Members with something due that no line says yet.
  var due: Int
}

extension CommandReceipt {
  /// Nothing but what the program writes by itself.
  var isStartOfDay: Bool {
    events.allSatisfy { event in
      switch event {
      case .pointsMoved(let moved): moved.reason == .lapsed
      case .tierChanged(let change): change.reason == .kept || change.reason == .missed
      default: false
      }
    }
  }
}
