import Testing

@testable import Shop

@Suite("K2: how often and when")
struct FrequencyTests {
  @Test(
    "K2: one marketing contact in 14 days: not on day 13, again on day 14",
    arguments: [(0, false), (1, false), (13, false), (14, true), (15, true)])
  func everyFortnight(days: Int, isAllowed: Bool) throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    let first = try counter.contact(lin).day
    counter.day = first + days
    let expected: ContactRefusal? = isAllowed ? nil : .contactedLately(on: first, again: first + 14)
    #expect(try counter.missing("miss-you", for: lin) == expected)
    #expect(counter.refused(lin) == expected.map { .contact($0) })
  }

  @Test("K2, S88: all channels and purposes of marketing count together, service contacts do not")
  func allChannels() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend(over: [.wechat, .sms, .phone, .email]) { $0.email = "lin@example.com" }
    for purpose: ContactPurpose in [.delivery, .care, .followUp, .ticket, .alteration, .enquiry] {
      try counter.contact(lin, over: .phone, for: purpose)
    }
    #expect(try counter.missing("miss-you", for: lin) == nil)
    try counter.contact(lin, over: .sms, for: .offer)
    for channel in ContactChannel.allCases {
      let expected = ContactRefusal.contactedLately(on: counter.day, again: counter.day + 14)
      #expect(try counter.missing("miss-you", for: lin, over: channel) == expected)
      #expect(try counter.missing("ready", for: lin, over: channel) == nil)
    }
    #expect(try counter.account(lin).contacts.map(\.purpose).last == .offer)
    #expect(try counter.account(lin).contacts.count == 7)
  }

  @Test("K2: the number of days is a setting; 0 sets no limit")
  func setting() throws {
    let counter = try Counter.writing { $0.contact.gapDays = 0 }
    let lin = try counter.befriend()
    try counter.contact(lin)
    try counter.contact(lin)
    try counter.change { $0.contact.gapDays = 3 }
    counter.day = counter.day + 2
    #expect(counter.refused(lin) == .contact(.contactedLately(on: counter.day - 2, again: counter.day + 1)))
  }

  @Test(
    "K2: quiet hours run across midnight on the shop's clock: 21:00 is quiet, 09:00 is not",
    arguments: [
      ("20:59", false), ("21:00", true), ("23:59", true), ("00:00", true), ("03:59", true), ("04:00", true),
      ("08:59", true), ("09:00", false), ("12:00", false),
    ])
  func quietHours(time: String, isQuiet: Bool) throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    let clock = try #require(TimeOfDay(coded: time))
    counter.clock = (clock.minutes - 8 * 60) * 60
    let nine = try #require(TimeOfDay(hour: 9))
    #expect(try counter.missing("miss-you", for: lin) == (isQuiet ? .quietHours(until: nine) : nil))
    #expect(counter.refused(lin) == (isQuiet ? .contact(.quietHours(until: nine)) : nil))
  }

  @Test("K2: quiet hours are the shop's and not those of UTC; a delivery may be spoken of at any hour")
  func zone() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    // 22:00 in UTC is 06:00 in Shanghai.
    counter.clock = 22 * 3_600
    #expect(try counter.missing("miss-you", for: lin) == .quietHours(until: try #require(TimeOfDay(hour: 9))))
    #expect(try counter.missing("how", for: lin) == .quietHours(until: try #require(TimeOfDay(hour: 9))))
    #expect(try counter.missing("ready", for: lin) == nil)
  }

  @Test("K2, T1: before the cut-off a contact belongs to the business day before, and the fortnight counts from there")
  func cutOff() throws {
    let counter = try Counter.writing {
      $0.contact.quietFrom = .midnight
      $0.contact.quietUntil = .midnight
    }
    let lin = try counter.befriend()
    let zone = try #require(ShopZone("Asia/Shanghai"))
    // 02:30 of 11 March is still the business day of the 10th.
    let night = zone.instant(of: try #require(Day("2026-03-11")), at: try #require(TimeOfDay(minutes: 150)))
    counter.day = zone.businessDay(of: night)
    counter.clock = night.seconds - counter.day.number * 86_400
    #expect(try counter.contact(lin).day == Day("2026-03-10"))
    try counter.move(to: "2026-03-23")
    #expect(
      counter.refused(lin)
        == .contact(.contactedLately(on: try #require(Day("2026-03-10")), again: try #require(Day("2026-03-24")))))
    try counter.move(to: "2026-03-24")
    #expect(counter.refused(lin) == nil)
  }

  @Test(
    "K2: a mailing skips who has a day of their own within 14 days, and says which",
    arguments: [(0, true), (1, true), (14, true), (15, false), (-1, false)])
  func ownDate(ahead: Int, isSkipped: Bool) throws {
    let counter = try Counter.writing()
    let birthday = counter.day + ahead
    let lin = try counter.befriend {
      $0.dates = [PersonalDate(occasion: .birthday, on: .each(birthday))]
    }
    let mailing = MessageSubject(
      occasion: "dragon-boat", day: counter.day + 3, year: 2026, campaign: "dragon-boat-2026")
    let expected: ContactRefusal? = isSkipped ? .ownDateNear(.birthday, birthday) : nil
    #expect(try counter.missing("feast", for: lin, about: mailing) == expected)
    #expect(counter.refused(lin, about: mailing) == expected.map { .contact($0) })
    // A word to them alone is no mailing.
    let alone = MessageSubject(occasion: .birthday, day: birthday, year: 2026)
    #expect(
      try counter.missing("birthday", for: lin, about: alone)
        == (isSkipped ? nil : try missedAfterMailing(counter, lin)))
  }

  /// Who was in the mailing has had their contact.
  private func missedAfterMailing(_ counter: Counter, _ member: PersonID) throws -> ContactRefusal? {
    #expect(try counter.account(member).contacts.count == 1)
    return .contactedLately(on: counter.day, again: counter.day + 14)
  }

  @Test("K2: a receiver's day and a day of mourning keep no mailing off")
  func otherDates() throws {
    let counter = try Counter.writing()
    let soon = RecurringDate.each(counter.day + 2)
    let lin = try counter.befriend {
      var rose = Receiver(id: PersonID(high: 0, low: 0), name: "Rose")
      rose.dates = [PersonalDate(occasion: .birthday, on: soon)]
      $0.receivers = [rose]
      $0.dates = [PersonalDate(occasion: "sympathy", on: soon)]
    }
    let mailing = MessageSubject(
      occasion: "dragon-boat", day: counter.day + 3, year: 2026, campaign: "dragon-boat-2026")
    #expect(try counter.missing("feast", for: lin, about: mailing) == nil)
  }

  @Test("H3: a tick by mistake is taken back by its author within 15 minutes, later by senior staff, once")
  func undo() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    try counter.contact(lin, by: .florist)
    let tick = counter.last
    #expect(refusal { () throws(Refusal) in try counter.undo(tick, by: .otherFlorist) } == .notAllowed(needs: .staff))
    counter.clock += 15 * 60 + 1
    #expect(refusal { () throws(Refusal) in try counter.undo(tick, by: .florist) } == .notAllowed(needs: .staff))
    try counter.undo(tick, by: .staff)
    #expect(try counter.account(lin).contacts.isEmpty)
    #expect(refusal { () throws(Refusal) in try counter.undo(tick, by: .staff) } == .cannotUndo)
    #expect(try counter.missing("miss-you", for: lin) == nil)
    #expect(counter.folded().account(lin) == counter.state.account(lin))
  }

  @Test("S88: the log keeps the newest of marketing and of service apart, so that neither hides the other")
  func bounded() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    try counter.contact(lin)
    for _ in 0..<60 { try counter.contact(lin, over: .phone, for: .delivery) }
    let contacts = try counter.account(lin).contacts
    #expect(contacts.count == 53)
    #expect(contacts.first?.purpose == .greeting)
    #expect(counter.refused(lin) == .contact(.contactedLately(on: counter.day, again: counter.day + 14)))
  }

  @Test("S88: what came of it is noted, once for each change")
  func outcome() throws {
    let counter = try Counter.writing()
    let lin = try counter.befriend()
    let entry = try counter.contact(lin)
    let answer = ContactAnswer(member: lin, contact: entry.id, outcome: .willCome)
    #expect(try counter.perform(.answerContact(answer)).events.count == 1)
    #expect(try counter.perform(.answerContact(answer)).events.isEmpty)
    #expect(try counter.account(lin).contacts.last?.outcome == .willCome)
    let other = ContactAnswer(member: lin, contact: ContactID(high: 9, low: 9), outcome: .reached)
    #expect(refusal { () throws(Refusal) in try counter.perform(.answerContact(other)) } == .unknownContact)
  }
}
