import Testing

@testable import Shop

@Suite("Batches of the day")
struct DayBatchTests {
  private func counter() throws -> Counter {
    try Counter { settings in
      settings.addTemplates()
      settings.rewards.occasions = [OccasionReward(occasion: .birthday, template: "off20", points: Points(50))]
    }
  }

  private func batches(_ counter: Counter) -> [DayBatch] {
    counter.state.batches(counter.people.values.map { DirectoryEntry($0) }, on: counter.day)
  }

  @Test("S128, S22: birthdays wait as one batch with people and money at risk, and are given once")
  func dates() throws {
    let counter = try counter()
    // Joining gives what is due by itself, so the days come nearer afterwards.
    let lin = try counter.welcome("Lin Yue", birthday: "03-25")
    let anna = try counter.welcome("Anna", birthday: "03-26")
    let quiet = try counter.welcome("Bo", birthday: "03-25") { $0.muted = true }
    #expect(batches(counter).isEmpty)
    try counter.move(to: "2026-03-20")
    let batch = try #require(batches(counter).first)
    #expect((batch.kind, batch.people) == (.dates, [lin, anna].sorted()))
    // Two coupons of 20.00 and twice fifty points.
    #expect((batch.worst, batch.points) == (Money(4_000), Points(100)))
    try counter.perform(.giveForDates)
    #expect(batches(counter).isEmpty)
    #expect([lin, anna, quiet].map { counter.coupons($0).count } == [1, 1, 0])
    #expect(counter.balance(lin) == 50)
    // C3: run again it gives nothing.
    #expect(try counter.perform(.giveForDates).events.isEmpty)
    let florist = Actor(name: "mei", role: .florist)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.giveForDates, by: florist) } == .notAllowed(needs: .manager))
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S128, S32: a campaign that has reached nobody yet waits; issued it is gone, a newcomer brings it back")
  func campaigns() throws {
    let counter = try counter()
    try counter.welcome("Lin Yue")
    try counter.campaign("march", "off20") { $0.through = Day("2026-03-31") }
    let batch = try #require(batches(counter).first)
    #expect((batch.people.count, batch.worst) == (1, Money(2_000)))
    try counter.run("march")
    #expect(batches(counter).isEmpty)
    try counter.welcome("Anna")
    #expect(batches(counter).map(\.people.count) == [1])
    // S35: it ends with its last day.
    try counter.move(to: "2026-04-01")
    #expect(batches(counter).isEmpty)
  }

  @Test("S36: a campaign is offered within its days, to whom it is meant for, with the member's own coupon")
  func offers() throws {
    let counter = try counter()
    let lin = try counter.welcome("Lin Yue")
    try counter.campaign("march", "ten") {
      $0.from = Day("2026-03-10")
      $0.through = Day("2026-03-31")
      $0.products = ["rose", "vase"]
    }
    func offers(_ id: PersonID?) -> [CampaignOffer] {
      let person = id.flatMap { counter.people[$0] }
      return counter.state.campaignOffers(
        for: id.flatMap { counter.state.account($0) }, person.map { DirectoryEntry($0) }, on: counter.day)
    }
    #expect(offers(nil).map(\.products) == [["rose", "vase"]])
    #expect(offers(lin).first?.coupon == nil)
    try counter.run("march")
    #expect(offers(lin).first?.coupon == counter.coupons(lin).last?.code)
    #expect(offers(nil).first?.coupon == nil)
    try counter.edit(lin) { $0.muted = true }
    #expect(offers(lin).isEmpty)
    try counter.move(to: "2026-04-01")
    #expect(offers(nil).isEmpty)
  }

  @Test(
    "H1: lines of points, orders and refunds say who wrote them and at which counter; lapses are the program's (Q3)")
  func whoAndWhere() throws {
    let counter = try Counter()
    let lin = try counter.join()
    let order = try counter.sell(item("rose", 10), to: lin)
    #expect((order.by, order.counter) == ("owner", "till-1"))
    let line = try #require(counter.account(lin).entries.last)
    #expect((line.by, line.counter) == ("owner", "till-1"))
    try counter.refund(order)
    #expect(try counter.order(order).refunds.first?.counter == "till-1")
    try counter.sell(item("rose", 10), to: lin)
    try counter.move(to: "2027-05-01")
    try counter.sell(item("rose", 10), to: lin)
    let lapse = try #require(counter.account(lin).entries.first { $0.reason == .lapsed })
    #expect((lapse.by, lapse.counter) == ("system", ""))
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }
}
