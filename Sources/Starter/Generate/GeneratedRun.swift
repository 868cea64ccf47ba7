import Shop

/// Walks the days, lets people join and buy.
struct GeneratedRun {
  let wanted: GeneratedShop
  let sink: any BulkSink
  let chance: Chance
  let zone: ShopZone
  let first: Day
  let today: Day
  let now: Instant
  let products: [Product]
  let settings: ShopSettings
  /// The members so far, the keenest first.
  var members: [GeneratedMember] = []
  var placed = 0

  init(_ wanted: GeneratedShop, sink: any BulkSink, zone: ShopZone, today: Day, now: Instant) {
    self.wanted = wanted
    self.sink = sink
    chance = Chance(seed: wanted.seed)
    self.zone = zone
    first = GeneratedShop.openingDay(before: today)
    self.today = today
    self.now = now
    products = sink.state.catalogue.products.filter { $0.price != nil && !$0.retired }
    settings = sink.state.settings
    members.reserveCapacity(wanted.members)
  }

  mutating func play(progress: (Double) -> Bool) throws {
    let span = today - first
    for elapsed in 0...span {
      guard progress(Double(elapsed) / Double(span + 1)) else { throw CancellationError() }
      let day = first + elapsed
      // A third are there when it begins, the others come evenly.
      let due = elapsed == span ? wanted.members : wanted.members * (span + 2 * elapsed) / (3 * span)
      while members.count < due { try join(on: day) }
      let orders = elapsed == span ? wanted.orders : wanted.orders * elapsed / span
      let opening = zone.instant(of: day, at: TimeOfDay(minutes: 9 * 60) ?? .midnight)
      let count = orders - placed
      for place in 0..<max(0, count) {
        let moment = opening.seconds + 36_000 * place / max(1, count)
        try buy(on: day, at: Instant(seconds: min(moment, now.seconds)))
      }
    }
    _ = progress(1)
  }

  private mutating func join(on day: Day) throws {
    let place = members.count
    let words = DemoWords(isChinese: chance.percent(80))
    let isFemale = chance.percent(55)
    var person = Person(
      id: chance.id(), name: DemoNames.name(isChinese: words.isChinese, isFemale: isFemale, chance),
      phones: [GeneratedRun.phone(place)])
    person.revision = 1
    if chance.percent(33) { person.dates = [PersonalDate(occasion: .birthday, on: birthday())] }
    if chance.percent(25) { person.card = "9" + String(String(10_000_000 + place).dropFirst()) }
    let tier = settings.tiers.first?.code ?? "member"
    var joined = MemberJoined(account: person.id, day: day, tier: TierStanding(code: tier, since: day))
    joined.imported = true
    let saved = PersonSaved(person: person.id, revision: 1, changed: ["*"])
    try sink.put([.personSaved(saved), .memberJoined(joined)], people: [person])
    members.append(GeneratedMember(id: person.id))
  }

  /// Eleven digits, another for each place: 7 919 and a thousand million have no factor in common.
  static func phone(_ place: Int) -> String {
    "13" + String(String(1_000_000_000 + (place * 7_919 + 88) % 1_000_000_000).dropFirst())
  }

  private func birthday() -> RecurringDate {
    let date = RecurringDate(
      calendar: chance.percent(20) ? .lunar : .solar, year: chance.percent(50) ? chance.between(1950...2006) : nil,
      month: chance.between(1...12), day: chance.between(1...28))
    return date ?? RecurringDate()
  }

  /// A member by a power law: ranks are taken in doublings, each as likely as the other.
  func rank() -> Int {
    let head = max(1, members.count / 200)
    var doublings = 1
    while head << doublings < members.count { doublings += 1 }
    let doubling = chance.below(doublings + 1)
    let from = doubling == 0 ? 0 : head << (doubling - 1)
    return min(members.count - 1, from + chance.below(doubling == 0 ? head : from))
  }
}

/// What is kept of a member between orders.
struct GeneratedMember {
  var id: PersonID
  /// Spent in the calendar year of `year`.
  var spend = Money.zero
  var orders = 0
  var year = 0
  /// Place on the ladder.
  var tier = 0
}
