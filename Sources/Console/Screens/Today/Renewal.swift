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
  /// Members whose layer has changed (S99).
  var layers: [LayerNote]
  /// Whether predictions of this month are still to be kept, or earlier ones to be scored (S106).
  var wantsFigures: Bool
  var batches: [DayBatch]
  /// Samples to be asked about by today.
  var samples: [SampleReport.Row]
  /// Flowers somebody has at home that want a word (D07).
  var vases: [VaseNote]
  /// Consultations of today, and those of before that nobody wrote down (S72).
  var appointments: [OpenAppointment]
  /// Who looks after whom.
  var owners: [PersonID: String]
  /// Of the people in batches and samples.
  var names: [PersonID: String]

  /// Walks everyone.
  init(_ snapshot: WorkSnapshot) {
    let (state, directory, today) = (snapshot.state, snapshot.directory, snapshot.today)
    dates = DueDates.make(state: state, directory: directory, on: today)
    renewals = Renewal.make(state: state, directory: directory, on: today)
    due = state.due(on: today).count + state.casesOver(on: today)
    layers = MemberLayer.changes(in: state, on: today)
    wantsFigures = MonthlyFigures.areWanted(state, on: today)
    batches = state.batches(directory, on: today)
    samples = SampleReport(state).open.filter { $0.sample.due <= today }
    vases = VaseClock.due(state: state, directory: directory, on: today, at: snapshot.now)
    appointments = OpenAppointment.all(directory, until: today)
    owners = OwnerFilter.owners(directory)
    let named = Set(batches.flatMap { $0.people.prefix(Self.named) } + samples.map(\.member))
    names = Dictionary(directory.compactMap { named.contains($0.id) ? ($0.id, $0.name) : nil }) { first, _ in first }
  }

  /// So many people of a batch are named.
  static let named = 5
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

  /// What a batch for birthdays and other dates gave.
  var isForDates: Bool {
    !datesGiven.isEmpty
      && events.allSatisfy { event in
        switch event {
        case .benefitGranted(let fact): fact.grant.kind == .occasion
        case .couponIssued(let coupon): coupon.cause == .occasion
        case .pointsMoved(let moved): moved.reason == .occasion
        default: false
        }
      }
  }

  private var datesGiven: Set<PersonID> {
    Set(events.compactMap { if case .benefitGranted(let fact) = $0 { fact.account } else { nil } })
  }

  var peopleGiven: Int { datesGiven.count }
}
