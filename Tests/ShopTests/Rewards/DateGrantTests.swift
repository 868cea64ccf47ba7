import Testing

@testable import Shop

@Suite("S22, S23, T2: what a date gives")
struct DateGrantTests {
  static func shop(on day: String, _ change: (inout ShopSettings) -> Void = { _ in }) throws -> Counter {
    try Counter(on: day) { settings in
      settings.addTemplates()
      settings.rewards.occasions = [OccasionReward(occasion: .birthday, template: "ten", points: Points(50))]
      change(&settings)
    }
  }

  struct Case: Sendable {
    var birthday: String
    /// The first and the last day on which it is given, and the cycle year.
    var first: String
    var last: String
    var year: Int
  }

  @Test(
    "S22, T2: given from seven days before to seven days after, both inclusive",
    arguments: [
      Case(birthday: "03-20", first: "2026-03-13", last: "2026-03-27", year: 2026),
      Case(birthday: "1990-03-20", first: "2026-03-13", last: "2026-03-27", year: 2026),
      // 29 February falls on the 28th in common years, and on itself in 2028.
      Case(birthday: "02-29", first: "2027-02-21", last: "2027-03-07", year: 2027),
      Case(birthday: "02-29", first: "2028-02-22", last: "2028-03-07", year: 2028),
      // Windows across New Year belong to the year of the date.
      Case(birthday: "01-03", first: "2026-12-27", last: "2027-01-10", year: 2027),
      Case(birthday: "12-30", first: "2026-12-23", last: "2027-01-06", year: 2026),
      // The 15th of the eighth month: 2026-09-25.
      Case(birthday: "lunar:08-15", first: "2026-09-18", last: "2026-10-02", year: 2026),
      // The 8th of the twelfth month of lunar 2026 falls on 2027-01-15.
      Case(birthday: "lunar:12-08", first: "2027-01-08", last: "2027-01-22", year: 2026),
      // A leap sixth month: 2025 has one (2025-08-01), 2026 has not and uses the plain one (2026-07-21).
      Case(birthday: "lunar:leap-06-08", first: "2026-07-14", last: "2026-07-28", year: 2026),
      // Day 30 falls on 29 in short months: the second month of 2026 ends on 2026-04-16.
      Case(birthday: "lunar:02-30", first: "2026-04-09", last: "2026-04-23", year: 2026),
    ])
  func window(_ expected: Case) throws {
    let date = try #require(RecurringDate(coded: expected.birthday))
    let on = try #require(date.occurrence(inCycleYear: expected.year))
    #expect((on - 7).description == expected.first)
    #expect((on + 7).description == expected.last)
    for (offset, given) in [(-8, 0), (-7, 1), (0, 1), (7, 1), (8, 0)] {
      let counter = try Self.shop(on: (on - 100).description)
      let member = try counter.welcome("Lin Yue", birthday: expected.birthday)
      counter.day = on + offset
      try counter.touch(member)
      let grants = counter.grants(member, .occasion)
      #expect(grants.count == given, "\(offset) days from \(on)")
      if given == 1 { #expect(grants.first?.cycleYear == expected.year) }
      #expect(counter.coupons(member).map(\.template) == (given == 1 ? ["ten"] : []))
      #expect(counter.balance(member) == 50 * given)
    }
  }

  @Test("S22: once per cycle year, however often the member is touched, and again the next year")
  func once() throws {
    let counter = try Self.shop(on: "2026-03-01")
    let member = try counter.welcome("Lin Yue", birthday: "03-20")
    for day in ["2026-03-13", "2026-03-20", "2026-03-27", "2026-12-31", "2027-03-13", "2027-03-27", "2028-03-20"] {
      try counter.move(to: day)
      try counter.touch(member)
      try counter.touch(member)
    }
    #expect(counter.grants(member, .occasion).map(\.cycleYear) == [2026, 2027, 2028])
    #expect(counter.folded().account(member) == counter.state.account(member))
  }

  @Test(
    "S22: changing the birthday gives no second one in the cycle year",
    arguments: [
      // From, to, on which day, how many in all.
      ("03-20", "06-20", "2026-06-20", 1), ("03-20", "06-20", "2027-06-20", 2),
      ("03-20", "lunar:05-05", "2026-06-19", 1),
      ("03-20", "03-25", "2026-03-25", 1), ("12-30", "01-03", "2027-01-03", 1), ("12-30", "12-01", "2027-12-01", 2),
    ])
  func changed(from: String, to: String, day: String, count: Int) throws {
    let counter = try Self.shop(on: "2026-03-01")
    let member = try counter.welcome("Lin Yue", birthday: from)
    let date = try #require(RecurringDate(coded: from)?.occurrence(inCycleYear: 2026))
    counter.day = date
    try counter.touch(member)
    #expect(counter.grants(member, .occasion).count == 1)
    let new = try #require(RecurringDate(coded: to))
    try counter.edit(member) { $0.dates[0].on = new }
    try counter.move(to: day)
    try counter.touch(member)
    #expect(counter.grants(member, .occasion).count == count)
  }

  @Test("S22, D05: nothing for the muted and the bereaved; when they may be spoken to within the days, it is given")
  func quiet() throws {
    let counter = try Self.shop(on: "2026-03-01")
    let muted = try counter.welcome("Lin Yue", birthday: "03-20") { $0.muted = true }
    let bereaved = try counter.welcome("Anna", birthday: "03-20")
    try counter.sell(item("lily"), to: bereaved) { $0.occasion = .sympathy }
    try counter.move(to: "2026-03-20")
    for member in [muted, bereaved] { try counter.touch(member) }
    #expect(counter.grants(muted, .occasion).isEmpty && counter.grants(bereaved, .occasion).isEmpty)
    try counter.edit(muted) { $0.muted = false }
    #expect(counter.grants(muted, .occasion).count == 1)
  }

  @Test("S23: a rule for each kind of date; the years of membership and since the first order among them")
  func kinds() throws {
    let counter = try Self.shop(on: "2026-03-01") { settings in
      settings.rewards.occasions = [
        OccasionReward(occasion: .anniversary, template: "off20"),
        OccasionReward(occasion: .membership, points: Points(100)),
        OccasionReward(occasion: .firstPurchase, points: Points(30)),
      ]
    }
    let wedding = try #require(RecurringDate(coded: "2010-05-01"))
    let member = try counter.welcome("Lin Yue", birthday: "03-02") {
      $0.dates.append(PersonalDate(occasion: .anniversary, on: wedding))
    }
    try counter.move(to: "2026-03-21")
    try counter.sell(item("rose"), to: member)
    // Joining itself and the first order themselves give nothing, nor does a birthday without a rule.
    #expect(counter.grants(member, .occasion).isEmpty)
    for day in ["2026-05-01", "2027-03-01", "2027-03-21"] {
      try counter.move(to: day)
      try counter.touch(member)
    }
    #expect(
      counter.grants(member, .occasion).map(\.occasion) == [.anniversary, .membership, .firstPurchase])
    #expect(counter.grants(member, .occasion).map(\.points) == [.zero, Points(100), Points(30)])
  }

  @Test("S23: a receiver's date gives nothing by itself, unless the rule says so; then each receiver's own")
  func receivers() throws {
    for isMeant in [false, true] {
      let counter = try Self.shop(on: "2026-03-01") { $0.rewards.occasions[0].receivers = isMeant }
      let birthday = try #require(RecurringDate(coded: "03-20"))
      let member = try counter.welcome("Lin Yue") { person in
        for (number, name) in ["Mother", "Aunt", "Gone"].enumerated() {
          var receiver = Receiver(id: PersonID(high: 9, low: UInt64(number + 1)), name: name)
          receiver.dates = [PersonalDate(occasion: .birthday, on: birthday)]
          receiver.muted = name == "Gone"
          person.receivers.append(receiver)
        }
      }
      try counter.move(to: "2026-03-20")
      try counter.touch(member)
      try counter.touch(member)
      #expect(counter.grants(member, .occasion).map(\.receiver?.low) == (isMeant ? [1, 2] : []))
    }
  }

  @Test("S22, H3: an order on a birthday is still the one that its undo takes back")
  func undo() throws {
    let counter = try Self.shop(on: "2026-03-01")
    let member = try counter.welcome("Lin Yue", birthday: "03-20")
    try counter.move(to: "2026-03-20")
    let order = try counter.sell(item("rose"), to: member)
    #expect(counter.grants(member, .occasion).count == 1)
    try counter.undo(counter.last)
    #expect(try counter.order(order).isRefundedWhole)
    #expect(counter.coupons(member).count == 1)
  }

  @Test("S22: of the date, the journal has the cycle year alone")
  func journal() throws {
    let counter = try Self.shop(on: "2026-03-01")
    let member = try counter.welcome("Lin Yue", birthday: "1990-03-20")
    try counter.move(to: "2026-03-15")
    try counter.touch(member)
    let grant = try #require(counter.grants(member, .occasion).first)
    #expect((grant.cycleYear, grant.day.description) == (2026, "2026-03-15"))
  }

  @Test("T2: the window's days are settings")
  func settings() throws {
    let counter = try Self.shop(on: "2026-03-01") {
      $0.programme.benefitDaysBefore = 0
      $0.programme.benefitDaysAfter = 0
    }
    let member = try counter.welcome("Lin Yue", birthday: "03-20")
    for (day, count) in [("2026-03-19", 0), ("2026-03-20", 1)] {
      try counter.move(to: day)
      try counter.touch(member)
      #expect(counter.grants(member, .occasion).count == count)
    }
  }
}
