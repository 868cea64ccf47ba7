public import Shop

/// A sink in memory: for rehearsals and tests, and wherever a shop is wanted without a folder.
public final class MemorySink: BulkSink {
  public private(set) var state: ShopState
  /// Everything put so far, in order.
  public private(set) var events: [Event] = []
  private var files = MemoryPeople()
  private var cards: [String: PersonID] = [:]
  private let day: Day
  private let keepsEvents: Bool

  /// - Parameters:
  ///   - day: The business day of the line that the facts would stand in.
  ///   - keepsEvents: False where only the state is wanted: then nothing grows with the history but the state.
  public init(state: ShopState = ShopState(), day: Day, keepsEvents: Bool = true) {
    self.state = state
    self.day = day
    self.keepsEvents = keepsEvents
  }

  public var people: any PeopleReader { files }

  /// Everyone on file, in the order of their ids.
  public var everyone: [Person] { files.byID.values.sorted { $0.id < $1.id } }

  public func person(withCard card: String) -> PersonID? { cards[card] }

  public func put(_ events: [Event], people: [Person]) throws {
    for event in events { state.apply(event, on: day) }
    if keepsEvents { self.events += events }
    for person in people {
      files.save(person)
      if !person.card.isEmpty { cards[person.card] = person.id }
    }
  }
}

/// People's files in memory. A value: a copy is a snapshot.
private struct MemoryPeople: PeopleReader {
  private(set) var byID: [PersonID: Person] = [:]
  private var byPhone: [String: [PersonID]] = [:]

  func person(_ id: PersonID) -> Person? { byID[id] }
  func people(withPhone normalised: String) -> [PersonID] { byPhone[normalised] ?? [] }

  mutating func save(_ person: Person) {
    let before = byID.updateValue(person, forKey: person.id)
    guard before?.phones != person.phones else { return }
    for phone in before?.phones ?? [] {
      guard let normalised = try? Phone(phone).normalised else { continue }
      byPhone[normalised]?.removeAll { $0 == person.id }
    }
    for phone in person.phones {
      guard let normalised = try? Phone(phone).normalised else { continue }
      byPhone[normalised, default: []].append(person.id)
    }
  }
}
