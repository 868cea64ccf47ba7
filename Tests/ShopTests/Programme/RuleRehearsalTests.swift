import Testing

@testable import Shop

@Suite("S127, D14: rules rehearsed")
struct RuleRehearsalTests {
  /// Two members: one with 2 500.00 of roses and a tier, one with 300.00.
  private func shop() throws -> (Counter, big: PersonID, small: PersonID) {
    let counter = try Counter(on: "2026-03-10") { $0.addLadder() }
    let (big, small) = (try counter.join("Big"), try counter.join("Small"))
    try counter.sell(item("custom", at: 150_000), to: big)
    try counter.sell(item("custom", at: 30_000), to: small)
    try counter.move(to: "2026-05-10")
    try counter.sell(item("custom", at: 100_000), to: big)
    try counter.move(to: "2026-11-01")
    return (counter, big, small)
  }

  private func rehearse(_ counter: Counter, _ change: (inout ShopSettings) -> Void) throws -> RuleRehearsal {
    var rules = counter.state.settings
    change(&rules)
    return try #require(RuleRehearsal(of: counter.state, under: rules, on: counter.day))
  }

  @Test("D14: the first column is what was recorded")
  func recorded() throws {
    let (counter, _, _) = try shop()
    let played = try rehearse(counter) { _ in }
    // 1 500.00 at the plain rate, then silver: 5 % off 1 000.00 and 1.2 times; 300.00 at the plain rate.
    #expect(played.orders == 3)
    #expect(played.before.discounts == Money(5_000))
    #expect(played.before.earned == Points(1_500 + 1_140 + 300))
    #expect(played.before.outstanding == Points(2_940))
    #expect(played.before.liability == Money(2_940))
    #expect(played.before.members == ["silver": 1, "seed": 1])
    #expect(played.after == played.before)
  }

  @Test("D14: twice the points, and points worth twice as much")
  func points() throws {
    let (counter, _, _) = try shop()
    let played = try rehearse(counter) {
      $0.programme.earnPoints = 2
      $0.programme.redeemValue = Money(200)
    }
    #expect(played.after.earned == Points(5_880))
    #expect(played.after.outstanding == Points(5_880))
    #expect(played.after.liability == Money(11_760))
    #expect(played.after.discounts == played.before.discounts)
    #expect(played.gained.isEmpty && played.lost.isEmpty)
  }

  @Test("D14: other lines of the ladder: who would stand higher, who lower, and the discounts that go with it")
  func ladder() throws {
    let (counter, big, small) = try shop()
    let lower = try rehearse(counter) { $0.tiers[1].reach.spend = Money(30_000) }
    #expect(lower.gained == [RuleRehearsal.TierMove(id: small, before: "seed", after: "silver")])
    #expect(lower.lost.isEmpty)
    #expect(lower.after.members == ["silver": 2])
    let higher = try rehearse(counter) { $0.tiers[1].reach.spend = Money(260_000) }
    #expect(higher.lost == [RuleRehearsal.TierMove(id: big, before: "silver", after: "seed")])
    // Without silver the second order has neither its discount nor its rate: 1 000.00 at the plain rate.
    #expect(higher.after.discounts == .zero)
    #expect(higher.after.earned == Points(2_800))
    #expect(higher.after.outstanding == Points(2_800))
  }

  @Test("D14: older orders count towards the tier and not towards the money; what came back counts for nothing")
  func window() throws {
    let (counter, big, _) = try shop()
    let order = try counter.sell(item("custom", at: 10_000), to: big)
    try counter.refund(order)
    #expect(try rehearse(counter) { _ in }.before.earned == Points(2_940))
    try counter.move(to: "2027-04-30")
    let played = try rehearse(counter) { $0.programme.earnPoints = 3 }
    #expect(played.from.description == "2026-05-01")
    #expect(played.before.earned == Points(1_140))
    #expect(played.after.earned == Points(3_420))
  }

  @Test("S127: rules that do not differ differ in nothing, after any history", arguments: 0..<6)
  func unchanged(seed: Int) throws {
    var history = try RandomHistory(seed: seed)
    for _ in 0..<80 { history.step() }
    let counter = history.counter
    let played = try #require(RuleRehearsal(of: counter.state, under: counter.state.settings, on: counter.day))
    #expect(played.before == played.after)
    #expect(played.gained.isEmpty && played.lost.isEmpty)
    #expect(played.before.members.values.reduce(0, +) == counter.state.globals.members)
  }

  @Test("S127: it can be cancelled")
  func cancelled() throws {
    let (counter, _, _) = try shop()
    #expect(RuleRehearsal(of: counter.state, under: counter.state.settings, on: counter.day) { _ in false } == nil)
  }

  @Test("S03: members each step would hold")
  func counts() throws {
    let (counter, _, _) = try shop()
    #expect(
      TierCounts.make(of: counter.state, ladder: counter.state.settings.tiers, on: counter.day)
        == ["silver": 1, "seed": 1])
  }
}
