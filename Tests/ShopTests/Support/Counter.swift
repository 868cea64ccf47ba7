import Testing

@testable import Shop

/// A shop's counter for tests: a state, the people's files, a clock that can be moved, and chance that repeats.
final class Counter {
  private(set) var state = ShopState()
  private(set) var people: [PersonID: Person] = [:]
  private(set) var commands: [CommandID: PastCommand] = [:]
  /// The ids of all commands, the oldest first.
  private(set) var made: [CommandID] = []
  /// Every fact with the business day of its line.
  private(set) var facts: [(event: Event, day: Day)] = []
  var day: Day
  /// Seconds since the day began.
  var clock = 36_000
  /// Which counter's keyboard it is.
  var till = "till-1"
  /// Who works here, where it matters.
  var roster = Roster()
  private var seed: UInt64

  init(
    on day: String = "2026-03-10", currency: Currency = .cny, seed: UInt64 = 1, catalogue: Catalogue = .corner,
    _ change: (inout ShopSettings) -> Void = { _ in }
  ) throws {
    self.day = try #require(Day(day))
    self.seed = seed
    var settings = ShopSettings.plain
    change(&settings)
    try perform(
      .open(
        OpenShop(
          shop: ShopID(high: 1, low: 1), currency: currency, timeZone: "Asia/Shanghai", settings: settings,
          catalogue: catalogue)), by: .owner)
  }

  var now: Instant { Instant(seconds: day.number * 86_400 + clock) }

  func context(_ actor: Actor, _ id: CommandID? = nil) -> CommandContext {
    CommandContext(
      now: now, day: day, actor: actor, counter: till, people: Files(people: people),
      history: Past(commands: commands), roster: roster, id: id)
  }

  @discardableResult
  func perform(_ command: Command, by actor: Actor = .owner, as name: String? = nil) throws(Refusal) -> Decision {
    seed &+= 0x1000
    let id = CommandID(name ?? "c\(commands.count)") ?? CommandID(using: &drawing)
    let decision = try state.decide(command, in: context(actor, id), using: SeededGenerator(seed: seed))
    for event in decision.events {
      state.apply(event, on: day)
      facts.append((event, day))
    }
    for person in decision.people { people[person.id] = person }
    commands[id] = PastCommand(events: decision.events, at: now, by: actor.name)
    made.append(id)
    last = id
    return decision
  }

  /// Takes a file away, as the disk does with an erased person's.
  func forget(_ id: PersonID) { people[id] = nil }

  /// The newest command.
  private(set) var last = CommandID("none")
  private var drawing = SeededGenerator(seed: 7)

  /// A state folded anew from the facts.
  func folded() -> ShopState {
    var state = ShopState()
    for fact in facts { state.apply(fact.event, on: fact.day) }
    return state
  }
}

struct Files: PeopleReader {
  var people: [PersonID: Person]

  func person(_ id: PersonID) -> Person? { people[id] }

  func people(withPhone normalised: String) -> [PersonID] {
    people.values.filter { $0.phones.contains { (try? Phone($0).normalised) == normalised } }.map(\.id).sorted()
  }
}

struct Past: CommandHistory {
  var commands: [CommandID: PastCommand]

  func facts(of command: CommandID) -> PastCommand? { commands[command] }
}

extension Actor {
  static let owner = Actor(name: "owner", role: .manager)
  static let florist = Actor(name: "mei", role: .florist)
  static let otherFlorist = Actor(name: "lan", role: .florist)
  static let staff = Actor(name: "tao", role: .staff)
}
