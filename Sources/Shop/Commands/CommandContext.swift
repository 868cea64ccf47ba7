/// What a decision is made with besides the state: the clock, who acts where, the people's files, and chance.
public struct CommandContext: Sendable {
  public var now: Instant
  /// The business day, which never goes back (T1).
  public var day: Day
  public var actor: Actor
  public var counter: String
  public var people: any PeopleReader
  /// What earlier commands did, for undo.
  public var history: any CommandHistory
  /// Who works here.
  public var roster: Roster

  public init(
    now: Instant, day: Day, actor: Actor, counter: String, people: any PeopleReader, history: any CommandHistory,
    roster: Roster = Roster()
  ) {
    self.now = now
    self.day = day
    self.actor = actor
    self.counter = counter
    self.people = people
    self.history = history
    self.roster = roster
  }
}

/// A member of staff, or the program itself for lapses and reviews.
public struct Actor: Hashable, Sendable {
  public var name: String
  public var role: Role

  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }

  /// Who writes lapses and reviews (Q3).
  public static let system = Actor(name: "system", role: .manager)
}

/// What staff may do (H1), each role including the ones before it.
public enum Role: String, CaseIterable, Comparable, Sendable, StringCoded {
  case florist, staff, manager

  private var rank: Int {
    switch self {
    case .florist: 0
    case .staff: 1
    case .manager: 2
    }
  }

  public static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }
}

/// Keyed reads of the people's files.
public protocol PeopleReader: Sendable {
  func person(_ id: PersonID) -> Person?
  /// Everyone whose normalised phone this is (L4, I1).
  func people(withPhone normalised: String) -> [PersonID]
}

/// What an earlier command did.
public protocol CommandHistory: Sendable {
  func facts(of command: CommandID) -> PastCommand?
}

public struct PastCommand: Sendable {
  public var events: [Event]
  public var at: Instant
  public var by: String

  public init(events: [Event], at: Instant, by: String) {
    self.events = events
    self.at = at
    self.by = by
  }
}
