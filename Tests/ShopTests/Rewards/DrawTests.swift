import Testing

@testable import Shop

/// Draws by lot that anyone can work out again (S40).
@Suite("Draws")
struct DrawTests {
  private func counter(_ change: (inout DrawPlan) -> Void = { _ in }) throws -> Counter {
    try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
      var plan = DrawPlan(code: "may", title: LocalizedText("May"), template: "off20", winners: 2)
      change(&plan)
      settings.promotions.draws = [plan]
    }
  }

  private func held(_ counter: Counter) throws -> DrawHeld { try #require(counter.state.globals.draws.first) }

  @Test("S40: winners get a coupon; the same members and seed give the same winners again")
  func holding() throws {
    let counter = try counter()
    let members = try (0..<9).map { try counter.join("Member \($0)") }
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.holdDraw("may"), by: .staff) }
        == .notAllowed(needs: .manager))
    let before = counter.facts.count
    try counter.perform(.holdDraw("may"))
    let held = try held(counter)
    let facts = counter.facts[before...].map(\.event)
    #expect(held.members == 9)
    #expect(held.winners.count == 2)
    #expect(held.seed.count == 16)
    for member in members { #expect(counter.coupons(member).count == (held.winners.contains(member) ? 1 : 0)) }
    #expect(held.isConfirmed(by: facts))
    var other = held
    other.seed = "0000000000000001"
    #expect(!other.isConfirmed(by: facts) || DrawLot.winners(of: members, seed: 1, count: 2) == held.winners)
    other = held
    other.winners.reverse()
    #expect(!other.isConfirmed(by: facts))
    #expect(!held.isConfirmed(by: facts.filter { $0.name != "draw.members" }))
    // Once held it is held, whoever asks.
    #expect(refusal { () throws(Refusal) in try counter.perform(.holdDraw("may")) } == .drawHeld("may"))
    #expect(members.flatMap { counter.coupons($0) }.count == 2)
  }

  @Test("S40: the lot as it is written down, worked out by hand")
  func algorithm() {
    let members = (1...5).map { PersonID(high: 0, low: $0) }
    // SplitMix64 from 42: 13679457532755275413, 2949826092126892291, 5139283748462763858.
    // Modulo 5, 4, 3: 3, 3, 0: the places 3, 1 + 3 and 2 of 1 2 3 4 5.
    #expect(DrawLot.winners(of: members, seed: 42, count: 3).map(\.low) == [4, 5, 3])
    #expect(DrawLot.winners(of: members.reversed() + members, seed: 42, count: 3).map(\.low) == [4, 5, 3])
    #expect(Set(DrawLot.winners(of: members, seed: 42, count: 9)) == Set(members))
    #expect(DrawLot.winners(of: [], seed: 42, count: 3).isEmpty)
    #expect(DrawLot.winners(of: members, seed: 42, count: 0).isEmpty)
  }

  @Test("S40: each member is as likely as the others")
  func fairness() {
    let members = (1...7).map { PersonID(high: 0, low: $0) }
    var wins: [PersonID: Int] = [:]
    for seed in 0..<7_000 {
      for winner in DrawLot.winners(of: members, seed: UInt64(seed) &* 0x1234_5678_9ABC_DEF1, count: 2) {
        wins[winner, default: 0] += 1
      }
    }
    // 2 000 expected of each; one in a million misses by five standard deviations of 38.
    #expect(members.allSatisfy { abs((wins[$0] ?? 0) - 2_000) < 190 }, "\(wins)")
  }

  @Test("S40: among those who were entered, once each, through the last day; drawn after it; nobody means no draw")
  func entries() throws {
    let counter = try counter { plan in
      plan.needsEntry = true
      plan.winners = 5
      plan.through = Day("2026-03-12")
    }
    let members = try (0..<4).map { try counter.join("Member \($0)") }
    func enter(_ member: PersonID) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(.enterDraw(DrawEntry(member: member, draw: "may")), by: .florist)
      }
    }
    let last = try #require(Day("2026-03-12"))
    #expect(enter(members[0]) == nil)
    #expect(enter(members[0]) == .drawEntered)
    #expect(refusal { () throws(Refusal) in try counter.perform(.holdDraw("may")) } == .drawNotYet(last))
    try counter.move(to: "2026-03-12")
    #expect(enter(members[2]) == nil)
    try counter.move(to: "2026-03-13")
    #expect(enter(members[1]) == .drawClosed(last))
    try counter.perform(.holdDraw("may"))
    #expect(Set(try held(counter).winners) == [members[0], members[2]])
    #expect(enter(members[1]) == .drawHeld("may"))
    #expect(refusal { () throws(Refusal) in try counter.perform(.holdDraw("june")) } == .unknownDraw("june"))
  }

  @Test("S40: among the members of a tier; without any there is no draw")
  func tiers() throws {
    let counter = try counter { $0.tiers = ["silver"] }
    let members = try (0..<3).map { try counter.join("Member \($0)") }
    #expect(refusal { () throws(Refusal) in try counter.perform(.holdDraw("may")) } == .drawEmpty)
    try counter.sell(item("custom", at: 100_000), to: members[1])
    try counter.perform(.holdDraw("may"))
    #expect(try held(counter).winners == [members[1]])
  }

  @Test("S40: a large draw is written in parts and confirmed from all of them")
  func large() throws {
    let counter = try counter()
    for number in 0..<450 { try counter.join("Member \(number)") }
    let decision = try counter.perform(.holdDraw("may"))
    #expect(decision.events.count { $0.name == "draw.members" } == 3)
    #expect(try held(counter).isConfirmed(by: decision.events))
  }
}
