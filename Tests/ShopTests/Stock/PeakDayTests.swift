import Testing

@testable import Shop

@Suite("D13: peak days")
struct PeakDayTests {
  private func counter() throws -> Counter {
    try Counter { settings in
      settings.peak.days = [Day("2026-12-24") ?? Day(number: 0)]
      settings.peak.feasts = ["valentine"]
      settings.peak.capacity = 3
      settings.peak.slotCapacity = 2
      settings.delivery.slots = ["09:00-12:00", "13:00-17:00"]
    }
  }

  private func book(_ counter: Counter, _ day: Day, _ slot: String) throws {
    try counter.sell(item("bouquet")) { draft in
      draft.handover = Handover(kind: .pickUp, day: day, slot: slot)
    }
  }

  @Test("D13: chosen days and feasts are peak days, others are not")
  func days() throws {
    let settings = try counter().state.settings
    for (text, isPeak) in [("2026-12-24", true), ("2027-12-24", false), ("2027-02-14", true), ("2027-02-13", false)] {
      #expect(settings.isPeak(try #require(Day(text))) == isPeak, "\(text)")
    }
  }

  @Test("D13: pre-orders are counted by slot against the bench; a refund makes room again")
  func bench() throws {
    let counter = try counter()
    let day = try #require(Day("2026-12-24"))
    #expect(counter.state.peak(on: day - 1) == nil)
    for slot in ["09:00-12:00", "09:00-12:00", ""] { try book(counter, day, slot) }
    let peak = try #require(counter.state.peak(on: day))
    #expect(peak.slots.map(\.name) == ["09:00-12:00", "13:00-17:00", ""])
    #expect(peak.slots.map(\.taken) == [2, 0, 1] && peak.slots.map(\.isFull) == [true, false, false])
    #expect(peak.isFull && peak.left == 0 && peak.waiting == 3)
    try book(counter, day, "20:00-22:00")
    #expect(counter.state.peak(on: day)?.left == -1)
    // A slot that the settings do not name keeps its orders.
    #expect(counter.state.peak(on: day)?.slots.map(\.name).contains("20:00-22:00") == true)
  }

  @Test("D13: once the bench is full no mailing goes out until the day is over, and nothing on the day itself")
  func outreach() throws {
    let counter = try counter()
    let day = try #require(Day("2026-12-24"))
    let member = try counter.welcome("Lin Yue")
    let profile = ContactProfile(try #require(counter.people[member]))
    func stopped(_ on: Day, isMailing: Bool) -> Bool {
      let rule = ContactRule(counter.state, at: counter.now, on: on)
      let account = counter.state.account(member)
      return rule.refusals(profile, account, over: .phone, for: .greeting, isMailing: isMailing)
        .contains(.benchFull(day))
    }
    #expect(!stopped(day, isMailing: true))
    for _ in 1...3 { try book(counter, day, "") }
    #expect(stopped(day - 3, isMailing: true) && !stopped(day - 3, isMailing: false))
    #expect(stopped(day, isMailing: false) && !stopped(day + 1, isMailing: true))
  }
}
