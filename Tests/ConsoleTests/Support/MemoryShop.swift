import Shop

/// A shop in memory: carries commands out by the rules of the domain, without a disk.
final class MemoryShop: ShopView {
  private(set) var state = ShopState()
  var now: Instant
  private var people: [PersonID: Person] = [:]
  private var done: [RecentCommand] = []
  private var past: [CommandID: PastCommand] = [:]
  private var generator = SeededGenerator(seed: 7)
  private var commands = 0
  var actor = Actor(name: "li", role: .manager)
  var journalHead: (n: Int, h: String)?
  var backupCopies: [BackupCopy] = []
  /// The failure that the next command meets, for rehearsing trouble.
  var nextFailure: MemoryFailure?

  enum MemoryFailure: Error { case refused(Refusal), busy, unknown, diskFull }

  init(now: Instant) { self.now = now }

  var today: Day {
    let zone = ShopZone(state.globals.timeZone)
    return zone?.businessDay(of: now) ?? Day(number: now.seconds / 86_400)
  }

  func person(_ id: PersonID) -> Person? { people[state.survivor(of: id)] }
  func storedPerson(_ id: PersonID) -> Person? { people[id] }

  var roster = Roster([StaffMember(id: StaffID(high: 0, low: 1), name: "li", role: .manager)])
  /// PINs in the clear, in place of what they are checked against.
  private var pins: [String: String] = [:]

  /// Adds somebody with a PIN.
  func hire(_ name: String, _ role: Role, pin: String) {
    var member = StaffMember(id: StaffID(high: 0, low: UInt64(roster.staff.count + 1)), name: name, role: role)
    if !pin.isEmpty { member.pin = PinHash() }
    roster.staff.removeAll { $0.name == name }
    roster.staff.append(member)
    pins[name] = pin
  }

  func signIn(_ attempt: SignIn) throws(Refusal) -> Actor {
    guard let place = roster.place(of: attempt.name) else { throw .unknownStaff(attempt.name) }
    let member = roster.staff[place]
    if member.pin != nil {
      if let wait = member.wait(at: now) { throw .pinLocked(seconds: wait) }
      guard attempt.pin == pins[member.name] else { throw roster.staff[place].missed(at: now) }
      roster.staff[place].matched(on: today)
    }
    if let pin = attempt.newPin {
      pins[member.name] = pin
      roster.staff[place].pin = PinHash()
    }
    return member.actor
  }

  func auditTrail(_ query: AuditQuery) -> [AuditEntry] {
    Array(
      done.enumerated().reversed().flatMap { place, recent in
        AuditLine(n: place + 2, at: recent.at, day: today, by: actor.name, counter: "front", events: recent.events)
          .entries(in: state)
      }.filter(query.includes).prefix(query.limit))
  }

  func directory() -> [DirectoryEntry] {
    people.values.filter { state.storedAccount($0.id)?.mergedInto == nil }.sorted { $0.id < $1.id }
      .map { DirectoryEntry($0) }
  }

  func find(_ query: String, limit: Int) -> FindResult {
    let search = SearchQuery(query)
    let owner = search.couponCode.flatMap { state.coupon($0)?.owner }
    let hits = directory().compactMap { entry -> (DirectoryEntry, Int)? in
      if let owner { return owner == entry.id ? (entry, 1_000) : nil }
      return search.score(SearchKeys(entry)).map { (entry, $0) }
    }
    let sorted = hits.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    return FindResult(
      matches: hits.count,
      rows: sorted.prefix(limit).map {
        FoundPerson($0.0, account: state.account($0.0.id), on: today, ladder: state.settings.tiers)
      })
  }

  func recentCommands(limit: Int) -> [RecentCommand] { Array(done.reversed().prefix(limit)) }

  /// Decides, records and remembers, as the ledger would.
  @discardableResult
  func carryOut(_ command: Command) throws(Refusal) -> RecentCommand {
    let context = CommandContext(
      now: now, day: today, actor: actor, counter: "front",
      people: MemoryPeople(people: people), history: MemoryHistory(past: past), roster: roster)
    let decision = try state.decide(command, in: context, using: generator)
    // The generator was copied: draw on, so that the next ids differ.
    for _ in 0..<64 { _ = generator.next() }
    let day = today
    for event in decision.events { state.apply(event, on: day) }
    if let changed = decision.roster { roster = changed }
    for person in decision.people { people[person.id] = person }
    for case .personErased(let fact) in decision.events {
      for id in [fact.person] + fact.others { people[id] = nil }
    }
    commands += 1
    let id = CommandID("memory-\(commands)") ?? CommandID(using: &generator)
    past[id] = PastCommand(events: decision.events, at: now, by: actor.name)
    let recent = RecentCommand(id: id, events: decision.events, at: now)
    done.append(recent)
    return recent
  }

  func people(of recent: RecentCommand) -> [Person] {
    recent.events.compactMap { if case .personSaved(let fact) = $0 { people[fact.person] } else { nil } }
  }

  /// Takes facts over as they are, as if they had been read from a journal.
  func adopt(_ facts: [(event: Event, day: Day)]) {
    for fact in facts { state.apply(fact.event, on: fact.day) }
  }

  /// Takes files over as they are.
  func adopt(_ files: [Person]) {
    for person in files { people[person.id] = person }
  }

  /// Forgets what was done, so that a fixture is not undone by F9.
  func forgetRecent() { done = [] }
}

private struct MemoryPeople: PeopleReader {
  let people: [PersonID: Person]

  func person(_ id: PersonID) -> Person? { people[id] }
  func people(withPhone normalised: String) -> [PersonID] {
    people.values.filter { $0.phones.contains { (try? Phone($0).normalised) == normalised } }.map(\.id).sorted()
  }
}

private struct MemoryHistory: CommandHistory {
  let past: [CommandID: PastCommand]

  func facts(of command: CommandID) -> PastCommand? { past[command] }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
