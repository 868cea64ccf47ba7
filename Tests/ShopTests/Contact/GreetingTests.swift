import Testing

@testable import Shop

@Suite("S24: whom to wish well")
struct GreetingTests {
  private func lists(_ counter: Counter, for audience: Greetings.Audience = .everyone) -> [Greetings] {
    Greetings.due(
      state: counter.state, directory: counter.people.values.map { DirectoryEntry($0) }, at: counter.now,
      on: counter.day, for: audience)
  }

  private func list(_ counter: Counter, _ feast: Feast?) -> Greetings? {
    lists(counter).first { list in
      switch list.cause {
      case .feast(let day): day.feast == feast
      case .ownDates: feast == nil
      }
    }
  }

  @Test(
    "S24: a feast is listed within its lead time, lunar ones by their own calendar",
    arguments: [
      // Mid-Autumn 2026 is 25 September, ten days' lead; Spring Festival 2027 is 6 February, fourteen.
      ("2026-09-14", Feast.midAutumn, false), ("2026-09-15", .midAutumn, true), ("2026-09-25", .midAutumn, true),
      ("2026-09-26", .midAutumn, false), ("2027-01-22", .springFestival, false), ("2027-01-23", .springFestival, true),
      // Mother's Day 2026 is the second Sunday of May.
      ("2026-05-10", .mothersDay, true), ("2026-04-25", .mothersDay, false),
    ])
  func leadTime(day: String, feast: Feast, isListed: Bool) throws {
    let counter = try Counter.writing(on: day)
    let lin = try counter.befriend()
    #expect((list(counter, feast) != nil) == isListed)
    if isListed { #expect(list(counter, feast)?.rows.map(\.id) == [lin]) }
  }

  @Test("S24, D05: 清明 has no list, whatever wordings there are")
  func sorrow() throws {
    let counter = try Counter.writing(on: "2026-04-04") {
      $0.contact.templates.append(MessageTemplate("graves", .greeting, "{name}", for: ["qingming"]))
    }
    _ = try counter.befriend()
    #expect(list(counter, .qingming) == nil)
  }

  @Test("S24, K1, K2: those who may not be written to are counted by reason")
  func skipped() throws {
    let counter = try Counter.writing(on: "2026-09-20")
    let lin = try counter.befriend("Lin")
    let rich = try counter.befriend("Rich", phone: "13800000001")
    try counter.sell(item("bouquet"), to: rich)
    _ = try counter.befriend("No leave", phone: "13800000002", over: [])
    _ = try counter.befriend("No remark", phone: "13800000003") { $0.remark = "" }
    _ = try counter.befriend("Muted", phone: "13800000004") { $0.muted = true }
    let mourner = try counter.befriend("Mourner", phone: "13800000005")
    try counter.sell(item("lily"), to: mourner) { $0.occasion = .sympathy }
    try counter.contact(try counter.befriend("Lately", phone: "13800000006"))
    _ = try counter.befriend("Birthday", phone: "13800000007") {
      $0.dates = [PersonalDate(occasion: .birthday, on: .each(counter.day + 14))]
    }
    let found = try #require(list(counter, .midAutumn))
    #expect(found.rows.map(\.id) == [rich, lin])
    #expect(found.rows.map(\.channel) == [.wechat, .wechat])
    #expect(
      found.skipped == [
        .noConsent: 1, .noAddress: 1, .muted: 1, .bereaved: 1, .contactedLately: 1, .ownDateNear: 1,
      ])
    #expect(found.rows.map(\.template) == ["feast", "feast"])
  }

  @Test("S24: who has had their wishes for a feast of this year is done")
  func done() throws {
    let counter = try Counter.writing(on: "2026-09-20") { $0.contact.gapDays = 0 }
    let lin = try counter.befriend()
    let row = try #require(list(counter, .midAutumn)?.rows.first)
    try counter.contact(lin, about: row.subject)
    #expect(list(counter, .midAutumn)?.rows == [])
    #expect(list(counter, .midAutumn)?.done == 1)
    try counter.undo(counter.last)
    #expect(list(counter, .midAutumn)?.rows.map(\.id) == [lin])
    try counter.contact(lin, about: row.subject)
    try counter.move(to: "2027-09-10")
    #expect(list(counter, .midAutumn)?.rows.map(\.id) == [lin])
  }

  @Test(
    "S22: a birthday is wished from 3 days before to 3 after, in its own calendar",
    arguments: [
      // Lunar 2/20 of 2026 is 7 April.
      ("2026-04-03", false), ("2026-04-04", true), ("2026-04-07", true), ("2026-04-10", true), ("2026-04-11", false),
    ])
  func lunarBirthday(day: String, isListed: Bool) throws {
    let counter = try Counter.writing(on: day)
    let date = try #require(RecurringDate(coded: "lunar:1990-02-20"))
    let lin = try counter.befriend { $0.dates = [PersonalDate(occasion: .birthday, on: date)] }
    let rows = list(counter, nil)?.rows ?? []
    #expect(rows.map(\.id) == (isListed ? [lin] : []))
    #expect(rows.map(\.day) == (isListed ? [Day("2026-04-07")] : []))
    #expect(rows.map(\.template) == (isListed ? ["birthday"] : []))
    #expect(rows.map(\.subject.year) == (isListed ? [2026] : []))
  }

  @Test("S22: born on 29 February, wished on the 28th in common years, once")
  func leapDay() throws {
    let counter = try Counter.writing(on: "2027-02-28")
    let date = try #require(RecurringDate(year: 2000, month: 2, day: 29))
    let lin = try counter.befriend { $0.dates = [PersonalDate(occasion: .birthday, on: date)] }
    let row = try #require(list(counter, nil)?.rows.first)
    #expect(row.day == Day("2027-02-28"))
    try counter.contact(lin, about: row.subject)
    try counter.move(to: "2027-03-01")
    #expect(list(counter, nil)?.rows == [])
    #expect(list(counter, nil)?.done == 1)
  }

  @Test("S23: an anniversary and the day of joining are wished for too, a receiver's day and a day of mourning are not")
  func anniversaries() throws {
    let counter = try Counter.writing {
      $0.contact.templates.append(
        MessageTemplate("joined", .greeting, "{name}: {years} years", for: [.membership]))
    }
    var rose = Receiver(id: PersonID(high: 0, low: 0), name: "Rose")
    rose.dates = [PersonalDate(occasion: .birthday, on: .each(counter.day + 1))]
    let lin = try counter.befriend {
      $0.receivers = [rose]
      $0.dates = [
        PersonalDate(occasion: .anniversary, on: .each(counter.day + 2)),
        PersonalDate(occasion: "funeral", on: .each(counter.day + 1)),
      ]
    }
    #expect(list(counter, nil)?.rows.compactMap(\.subject.occasion) == [.anniversary])
    try counter.move(to: "2028-03-10")
    let rows = try #require(list(counter, nil)?.rows)
    #expect(rows.compactMap(\.subject.occasion) == [.membership, .anniversary])
    #expect(try counter.compose("joined", for: lin, about: rows[0].subject).text == "Lin Yue: 2 years")
  }

  @Test("S24: a list is narrowed to a tier")
  func tier() throws {
    let counter = try Counter.writing(on: "2026-09-20") { $0.addLadder() }
    let lin = try counter.befriend("Lin")
    let rich = try counter.befriend("Rich", phone: "13800000001")
    try counter.sell(item("bouquet", 5), to: rich)
    #expect(lists(counter, for: .tier("silver")).first?.rows.map(\.id) == [rich])
    #expect(lists(counter, for: .tier("seed")).first?.rows.map(\.id) == [lin])
    #expect(lists(counter, for: .tier("gold")).isEmpty)
  }

  @Test("K1: over random files, nobody stands on a list who may not be written to over its channel")
  func property() throws {
    var random = SeededGenerator(seed: 5)
    let counter = try Counter.writing(on: "2026-09-20")
    for place in 0..<200 {
      let channels = ContactChannel.allCases.filter { _ in Bool.random(using: &random) }
      let member = try counter.befriend("P\(place)", phone: "139\(10_000_000 + place)", over: channels) { person in
        if Bool.random(using: &random) { person.remark = "" }
        if Bool.random(using: &random) { person.phones = [] }
        if Bool.random(using: &random) { person.email = "p@example.com" }
        person.muted = Int.random(in: 0..<6, using: &random) == 0
        person.profile.preferredChannel = ContactChannel.allCases.randomElement(using: &random)
        if Bool.random(using: &random) {
          person.dates = [
            PersonalDate(occasion: .birthday, on: .each(counter.day + Int.random(in: -10...30, using: &random)))
          ]
        }
        for slot in person.consents.indices where Int.random(in: 0..<4, using: &random) == 0 {
          person.consents[slot].withdrawn = counter.day
        }
      }
      if Int.random(in: 0..<5, using: &random) == 0 { _ = counter.refused(member) }
    }
    var seen = 0
    for list in lists(counter) {
      #expect(list.rows.count + list.skipped.values.reduce(0, +) + list.done > 0)
      for row in list.rows {
        let person = try #require(counter.people[row.id])
        #expect(person.consents.contains { $0.channel == row.channel && $0.withdrawn == nil })
        #expect(!person.muted)
        #expect(counter.state.account(row.id)?.contacts.isEmpty == true)
        #expect(try counter.missing(row.template, for: row.id, over: row.channel, about: row.subject) == nil)
        seen += 1
      }
    }
    #expect(seen > 40)
  }
}
