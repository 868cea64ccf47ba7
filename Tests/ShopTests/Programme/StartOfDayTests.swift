import Testing

@testable import Shop

@Suite("S128: start of day")
struct StartOfDayTests {
  @Test("S128, Q3: lapses and reviews of everyone, each once; a second run writes nothing")
  func twice() throws {
    let counter = try Counter { $0.addLadder() }
    let (gold, plain, idle) = (try counter.join(), try counter.join("Anna"), try counter.join("Emma"))
    try counter.sell(item("custom", at: 300_000), to: gold)
    try counter.sell(item("rose"), to: plain)
    try counter.move(to: "2027-03-31")
    // Points are good through 31 March 2027 and so is the tier.
    #expect(counter.state.due(on: counter.day).isEmpty)
    try counter.move(to: "2027-04-01")
    #expect(counter.state.due(on: counter.day) == [gold, plain].sorted())
    let first = try counter.perform(.startOfDay, by: .system)
    let report = StartOfDayReport(first.events)
    #expect((report.members, report.lapsedLots, report.lapsedPoints) == (2, 2, Points(3_010)))
    #expect((report.kept, report.missed, report.coupons, report.rewards) == (0, 1, 0, 0))
    #expect((counter.tier(gold), counter.balance(gold), counter.balance(plain)) == ("silver", 0, 0))
    #expect(try counter.account(idle).entries.isEmpty)
    #expect(try counter.perform(.startOfDay, by: .system).events.isEmpty)
    #expect(counter.state.due(on: counter.day).isEmpty)
  }

  @Test("S128: what the start of day writes is what the member's next command would have written")
  func same() throws {
    func after(_ startsDay: Bool) throws -> Account {
      let counter = try Counter { $0.addLadder() }
      let member = try counter.join()
      try counter.sell(item("custom", at: 300_000), to: member)
      try counter.move(to: "2029-07-01")
      if startsDay { try counter.perform(.startOfDay, by: .system) }
      try counter.perform(.adjustPoints(PointsAdjustment(member: member, points: Points(5), reason: .goodwill)))
      var account = try counter.account(member)
      account.lots = []
      return account
    }
    #expect(try after(true) == after(false))
    #expect(try after(true).tier.code == "seed")
  }

  @Test(
    "S14, Q2: a lot's last day is the end of the twelfth month after earning, leap years included",
    arguments: [
      ("2026-03-10", "2027-03-31"), ("2027-02-28", "2028-02-29"), ("2028-02-29", "2029-02-28"),
      ("2026-12-31", "2027-12-31"),
    ])
  func lastDay(earned: String, last: String) throws {
    #expect(Programme().lastDay(ofEarning: try #require(Day(earned))).description == last)
  }

  @Test(
    "L2, T1: the tier year ends with the same month a year later, whatever the month's length",
    arguments: [
      ("2026-01-31", "2027-01-31"), ("2027-02-28", "2028-02-29"), ("2028-02-29", "2029-02-28"),
      ("2026-04-01", "2027-04-30"),
    ])
  func tierYear(reached: String, review: String) throws {
    let counter = try Counter(on: reached) { $0.addLadder() }
    let member = try counter.join()
    try counter.sell(item("custom", at: 100_000), to: member)
    #expect(try counter.account(member).tier.until?.description == review)
    // The review is due the day after, and goes by the 12 months that end with it.
    try counter.move(to: review)
    #expect(try counter.account(member).reviews(on: counter.day, ladder: counter.state.settings.tiers).isEmpty)
    #expect(
      try counter.account(member).reviews(on: counter.day + 1, ladder: counter.state.settings.tiers).map(\.reason)
        == [.missed])
  }

  @Test("S03, L1: visits, events and reviews are active days, one a day, and raise the tier at once")
  func activeDays() throws {
    let counter = try Counter { settings in
      settings.tiers.append(
        Tier(code: "friend", name: LocalizedText("Friend"), reach: TierThreshold(activeDays: 2)))
      settings.activities.checkIn = Points(5)
    }
    let member = try counter.join()
    try counter.sell(item("rose"), to: member)
    try counter.perform(.recordActivity(ActivityClaim(member: member, kind: .checkIn)))
    #expect(try counter.account(member).qualification(on: counter.day).activeDays == 1)
    #expect(counter.tier(member) == "seed")
    try counter.move(to: "2026-03-11")
    try counter.perform(.recordActivity(ActivityClaim(member: member, kind: .checkIn)))
    #expect(try counter.account(member).qualification(on: counter.day).activeDays == 2)
    #expect(counter.tier(member) == "friend")
  }
}
