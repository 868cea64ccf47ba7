import Shop

/// A shop in memory that takes what a large command puts.
final class MemorySink: BulkSink, PeopleReader, @unchecked Sendable {
  private(set) var state = ShopState()
  private(set) var files: [PersonID: Person] = [:]
  private(set) var lines: [[Event]] = []
  private let day: Day

  init(currency: Currency = .usd, timeZone: String = "Asia/Shanghai", day: Day, settings: ShopSettings = .forTests) {
    self.day = day
    let opened = ShopOpened(shop: ShopID(high: 7, low: 7), currency: currency, timeZone: timeZone)
    state.apply(.shopOpened(opened), on: day)
    state.apply(.settingsChanged(SettingsChanged(before: nil, after: settings)), on: day)
  }

  var people: any PeopleReader { self }
  var events: [Event] { lines.flatMap(\.self) }

  func person(_ id: PersonID) -> Person? { files[id] }

  func people(withPhone normalised: String) -> [PersonID] {
    files.values.filter { $0.phones.contains { (try? Phone($0))?.normalised == normalised } }.map(\.id).sorted()
  }

  private var cards: [String: PersonID] = [:]
  func person(withCard card: String) -> PersonID? { cards[card] }

  func put(_ events: [Event], people: [Person]) throws {
    let named = events.compactMap { if case .personSaved(let saved) = $0 { saved.person } else { nil } }
    precondition(Set(named) == Set(people.map(\.id)), "files and the facts that name them belong together")
    for var person in people {
      person.revision = (files[person.id]?.revision ?? 0) + 1
      files[person.id] = person
      if !person.card.isEmpty { cards[person.card] = person.id }
    }
    for event in events { state.apply(event, on: day) }
    lines.append(events)
  }

  func erase(_ id: PersonID) {
    if let card = files[id]?.card { cards[card] = nil }
    files[id] = nil
  }

  var directory: [DirectoryEntry] { files.keys.sorted().compactMap { files[$0].map { DirectoryEntry($0) } } }
}

extension ShopSettings {
  static var forTests: ShopSettings {
    var settings = ShopSettings()
    settings.tiers = [
      Tier(code: "seed", name: LocalizedText(english: "Seed", chinese: "普通")),
      Tier(
        code: "silver", name: LocalizedText(english: "Silver", chinese: "银卡"),
        reach: TierThreshold(spend: Money(100_000))),
      Tier(
        code: "gold", name: LocalizedText(english: "Gold", chinese: "金卡"), reach: TierThreshold(spend: Money(500_000))),
    ]
    return settings
  }
}
