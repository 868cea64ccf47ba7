import Testing

@testable import Shop

/// Points for what members do besides buying: amounts, caps, and once only.
@Suite("Activities")
struct ActivityTests {
  /// 2 a visit and 10 on the third in a row; 15, 20 and 25 for posts, three a month; 5 a vase, four a day, six a month.
  static func counter(on day: String = "2026-03-10") throws -> Counter {
    try Counter(on: day) { $0.addActivities() }
  }

  private func act(
    _ counter: Counter, _ member: PersonID, _ kind: ActivityKind, code: String = "", count: Int = 1, note: String = "",
    by actor: Actor = .florist
  ) throws(Refusal) {
    try counter.perform(
      .recordActivity(ActivityClaim(member: member, kind: kind, code: code, count: count, note: note)), by: actor)
  }

  @Test("S07: a visit earns once a business day, with a bonus on every third day in a row")
  func checkIn() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    let days: [(String, Int)] = [
      ("2026-03-10", 2), ("2026-03-11", 4), ("2026-03-12", 16), ("2026-03-13", 18), ("2026-03-15", 20),
      ("2026-03-16", 22), ("2026-03-17", 34),
    ]
    for (day, balance) in days {
      try counter.move(to: day)
      try act(counter, member, .checkIn)
      #expect(counter.balance(member) == balance, "\(day)")
      #expect(refusal { () throws(Refusal) in try act(counter, member, .checkIn) } == .doneToday)
    }
    #expect(try counter.account(member).activeDays.map(\.description) == days.map(\.0))
    #expect(try counter.account(member).streak(on: counter.day) == 3)
  }

  @Test("S08: posts earn by kind, three a calendar month together, in a channel of the list; the note goes to the file")
  func posts() throws {
    let counter = try Self.counter(on: "2026-03-30")
    let member = try counter.join()
    try act(counter, member, .share, code: "moments", note: "roses on the balcony")
    try act(counter, member, .review, code: "dianping")
    try act(counter, member, .photo, code: "moments")
    #expect(counter.balance(member) == 60)
    #expect(
      refusal { () throws(Refusal) in try act(counter, member, .share, code: "moments") } == .monthlyLimit(3))
    #expect(
      refusal { () throws(Refusal) in try act(counter, member, .share, code: "radio") } == .unknownChannel("radio"))
    try counter.move(to: "2026-04-01")
    try act(counter, member, .share, code: "moments")
    #expect(counter.balance(member) == 75)
    #expect(counter.people[member]?.notes.map(\.text) == ["roses on the balcony"])
    #expect(try counter.account(member).entries.map(\.code) == ["moments", "dianping", "moments", "moments"])
    // Of posts only the review makes a day active.
    #expect(try counter.account(member).activeDays.map(\.description) == ["2026-03-30"])
  }

  @Test("S08: a note that is too long is refused, and nothing is saved")
  func longNote() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    let note = String(repeating: "花", count: PersonNote.limit + 1)
    #expect(
      refusal { () throws(Refusal) in try act(counter, member, .share, code: "moments", note: note) }
        == .textTooLong(limit: PersonNote.limit))
    #expect(counter.balance(member) == 0)
  }

  @Test("S09: an event's points once a member, on its days, while there is room")
  func events() throws {
    let counter = try Self.counter(on: "2026-03-19")
    let members = try [counter.join(), counter.join("Anna"), counter.join("Zhou")]
    func attend(_ place: Int, _ code: String = "wreath") -> Refusal? {
      refusal { () throws(Refusal) in try act(counter, members[place], .event, code: code) }
    }
    #expect(attend(0) == .eventNotOn(try #require(Day("2026-03-20"))))
    try counter.move(to: "2026-03-20")
    #expect(attend(0) == nil)
    #expect(attend(0) == .eventAttended)
    #expect(attend(1) == nil)
    #expect(attend(2) == .eventFull(2))
    #expect(attend(2, "knitting") == .unknownEvent("knitting"))
    try counter.move(to: "2026-03-21")
    #expect(attend(0) == .eventAttended)
    // Someone was checked in by mistake: there is room again.
    try counter.undo(CommandID("c5"))
    #expect(attend(2) == nil)
    #expect(members.map { counter.balance($0) } == [50, 0, 50])
    try counter.move(to: "2026-03-22")
    #expect(attend(1) == .eventNotOn(try #require(Day("2026-03-20"))))
  }

  @Test(
    "S92: pieces brought back earn within the day's and the month's cap; all of them are counted",
    arguments: [
      ([(10, 3)], 15, 3), ([(10, 9)], 20, 9), ([(10, 3), (10, 3)], 20, 6), ([(10, 4), (11, 4)], 30, 8),
      ([(10, 4), (11, 4), (12, 1)], 30, 9),
    ] as [([(Int, Int)], Int, Int)])
  func returned(pieces: [(Int, Int)], points: Int, counted: Int) throws {
    let counter = try Self.counter()
    let member = try counter.join()
    for (day, count) in pieces {
      try counter.move(to: "2026-03-\(day)")
      try act(counter, member, .returned, count: count)
    }
    #expect(counter.balance(member) == points)
    #expect(try counter.account(member).piecesReturned(inMonthOf: counter.day) == counted)
    #expect(counter.state.itemsReturned(inMonthOf: counter.day) == counted)
    #expect(counter.state.itemsReturned(inMonthOf: counter.day + 31) == 0)
    for count in [0, -1, 1_000] {
      #expect(
        refusal { () throws(Refusal) in try act(counter, member, .returned, count: count) }
          == .countUnreadable(most: 999))
    }
  }

  @Test("S93: points given to a cause leave the lot that expires soonest, and the cause has a running total")
  func donating() throws {
    let counter = try Self.counter()
    let (member, other) = (try counter.join(), try counter.join("Anna"))
    try counter.give(100, to: member)
    try counter.move(to: "2026-05-01")
    try counter.give(80, to: member)
    try counter.give(50, to: other)
    func donate(_ points: Int, _ cause: CauseCode = "trees", from id: PersonID? = nil) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(
          .donate(Donation(member: id ?? member, cause: cause, points: Points(points))), by: .florist)
      }
    }
    #expect(donate(130) == nil)
    let command = counter.last
    #expect(try counter.account(member).lots.map(\.remaining.count) == [50])
    #expect(donate(20, from: other) == nil)
    #expect(counter.state.donated(to: "trees") == Points(150))
    #expect(donate(51) == .pointsShort(by: Points(1)))
    #expect(donate(0) == .nothingToAdjust)
    #expect(donate(1, "old") == .unknownCause("old"))
    #expect(donate(1, "none") == .unknownCause("none"))
    try counter.undo(command)
    #expect(counter.balance(member) == 180)
    #expect(counter.state.donated(to: "trees") == Points(20))
    #expect(try counter.account(member).lots.map(\.remaining.count).sorted() == [80, 100])
    #expect(refusal { () throws(Refusal) in try counter.undo(command) } == .cannotUndo)
  }

  @Test("Q2, Q5: every activity is a lot of its own, and fills what is owed first")
  func lots() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(-20, to: member)
    try act(counter, member, .returned, count: 3)
    #expect(counter.balance(member) == -5)
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(.donate(Donation(member: member, cause: "trees", points: Points(1))))
      } == .pointsOwed(Points(5)))
    try act(counter, member, .share, code: "moments")
    let account = try counter.account(member)
    #expect(account.owed == .zero)
    #expect(account.lots.map(\.remaining.count) == [10])
    #expect(account.lots.map(\.until.description) == ["2027-03-31"])
    #expect(account.statement(on: counter.day).reduce(Points.zero) { $0 + $1.points } == Points(10))
  }

  @Test(
    "H3: what was recorded by mistake is taken back once, by its author in time, else by staff; the day is free again")
  func undoing() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    for day in ["2026-03-10", "2026-03-11", "2026-03-12"] {
      try counter.move(to: day)
      try act(counter, member, .checkIn)
    }
    let command = counter.last
    #expect(counter.balance(member) == 16)
    #expect(
      refusal { () throws(Refusal) in try counter.undo(command, by: .otherFlorist) } == .notAllowed(needs: .staff))
    try counter.undo(command, by: .florist)
    #expect(counter.balance(member) == 4)
    #expect(try counter.account(member).activeDays.count == 2)
    #expect(refusal { () throws(Refusal) in try counter.undo(command, by: .staff) } == .cannotUndo)
    try act(counter, member, .checkIn)
    #expect(counter.balance(member) == 16)
  }

  @Test("S07, S08, S92: a kind without points is not in the programme; 0 points still make the day count")
  func off() throws {
    let counter = try Counter { $0.activities.checkIn = .zero }
    let member = try counter.join()
    for kind in [ActivityKind.share, .review, .photo, .returned] {
      #expect(refusal { () throws(Refusal) in try act(counter, member, kind) } == .activityOff(kind))
    }
    try act(counter, member, .checkIn)
    #expect(counter.balance(member) == 0)
    #expect(try counter.account(member).activeDays == [counter.day])
    #expect(try counter.account(member).entries.isEmpty)
  }

  @Test("S07, S09, S92: settings out of bounds are named")
  func faults() throws {
    var settings = ShopSettings.plain
    settings.addActivities()
    #expect(settings.faults(with: .corner).isEmpty)
    settings.activities.checkIn = Points(-1)
    settings.activities.causes.append(Cause(code: "trees", title: LocalizedText("again")))
    settings.activities.events[0].capacity = 0
    settings.activities.channels.append(ShareChannel())
    #expect(
      settings.faults(with: .corner) == [
        .outOfRange(key: "activities.checkIn", 0...1_000_000),
        .outOfRange(key: "activities.events.wreath.capacity", 1...100_000),
        .missing(key: "activities.channels.code"), .duplicate(key: "activities.causes", code: "trees"),
      ])
  }
}

extension ShopSettings {
  /// Every activity, with small caps.
  mutating func addActivities() {
    activities.checkIn = Points(2)
    activities.streakDays = 3
    activities.streakPoints = Points(10)
    activities.share = Points(15)
    activities.review = Points(20)
    activities.photo = Points(25)
    activities.channels = ["moments", "dianping"].map { ShareChannel(code: $0, title: LocalizedText($0.text)) }
    activities.returned = Points(5)
    activities.returnedPerDay = 4
    activities.returnedPerMonth = 6
    activities.events = [
      ShopEvent(
        code: "wreath", title: LocalizedText("Wreath evening"), day: Day("2026-03-20") ?? Day(number: 0),
        through: Day("2026-03-21"), points: Points(50), capacity: 2)
    ]
    var old = Cause(code: "old", title: LocalizedText("Old"))
    old.retired = true
    activities.causes = [Cause(code: "trees", title: LocalizedText("Trees")), old]
  }
}
