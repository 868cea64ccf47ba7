/// What screens and commands read: the shop as of now. The shop folder and the memory double conform.
public protocol ShopView: AnyObject {
  /// The keyed reads. A copy is a snapshot that a worker may keep.
  var state: ShopState { get }
  var now: Instant { get }
  /// The business day (T1).
  var today: Day { get }
  /// Whether the clock fits the last line (T1); `nil` when it does.
  var clockDoubt: ClockDoubt? { get }
  /// The person; of a card that was merged into another, the survivor (I2).
  func person(_ id: PersonID) -> Person?
  /// The file kept under this very id, that of a card that was merged into another included.
  func storedPerson(_ id: PersonID) -> Person?
  /// People whom `query` means, best first (I1). Rows are capped, matches never are.
  func find(_ query: String, limit: Int) -> FindResult
  /// Everyone on file, as Today and the lapsed list need them. Long; not for a frame.
  func directory() -> [DirectoryEntry]
  /// What the last command of this counter did, newest first, for undo.
  func recentCommands(limit: Int) -> [RecentCommand]
  /// What a manager asks about, newest first.
  func auditTrail(_ query: AuditQuery) -> [AuditEntry]
  /// Who works here.
  var roster: Roster { get }
  /// The last journal line and its link in hexadecimal, to be written down at the close of a day; `nil` without a journal.
  var journalHead: (n: Int, h: String)? { get }
  /// Backups that still stand where they were written.
  var backupCopies: [BackupCopy] { get }
}

extension ShopView {
  public var roster: Roster { Roster() }
  public func auditTrail(_ query: AuditQuery) -> [AuditEntry] { [] }
  public var journalHead: (n: Int, h: String)? { nil }
  public var backupCopies: [BackupCopy] { [] }
}

extension ShopView {
  public func storedPerson(_ id: PersonID) -> Person? { person(id) }

  /// Where else a person stands: on the files of those who give to them (I3). Reads every file; not for a frame.
  public func mentions(of id: PersonID) -> [Mention] {
    let id = state.survivor(of: id)
    guard let person = storedPerson(id) else { return [] }
    let cards = [person] + (state.storedAccount(id)?.mergedCards ?? []).compactMap { storedPerson($0) }
    let gone = Set(cards.map(\.id))
    let traces = Traces(of: cards)
    let others = directory().map(\.id) + state.globals.merged.map(\.from)
    return others.filter { !gone.contains($0) }.flatMap { other in
      storedPerson(other).map { traces.mentions(on: $0) } ?? []
    }
  }

  public var clockDoubt: ClockDoubt? { nil }
}

/// The answer to a look-up.
public struct FindResult: Sendable {
  /// How many there are, also beyond the rows.
  public var matches: Int
  public var rows: [FoundPerson]

  public init(matches: Int, rows: [FoundPerson]) {
    self.matches = matches
    self.rows = rows
  }
}

/// One row of a look-up, without anything that the screen need not show.
public struct FoundPerson: Hashable, Sendable {
  public var id: PersonID
  public var name: String
  /// `138****8812`
  public var phone: String
  public var card: String
  public var isMember: Bool
  public var tier: TierCode
  public var points: Points
  public var lastOrder: Day?

  /// Joins what the directory and the account say.
  public init(_ entry: DirectoryEntry, account: Account?, on day: Day, ladder: [Tier]) {
    id = entry.id
    name = entry.name
    phone = entry.phones.first.flatMap { try? Phone($0).masked } ?? ""
    card = entry.card
    isMember = account?.isMember ?? false
    tier = account?.standing(on: day, ladder: ladder).code ?? TierCode("")
    points = account?.balance(on: day) ?? .zero
    lastOrder = account?.purchases.last(where: \.counts)?.day
  }
}

/// A command that this counter has carried out.
public struct RecentCommand: Sendable {
  public var id: CommandID
  public var events: [Event]
  public var at: Instant

  public init(id: CommandID, events: [Event], at: Instant) {
    self.id = id
    self.events = events
    self.at = at
  }
}
