import Insight
import Shop
import Testing

@Suite("Layers and value")
struct CustomerLayerTests {
  private func member(_ number: UInt64, _ days: [String], _ value: Int = 5_000) -> CustomerHistory {
    CustomerHistory(
      id: PersonID(high: 0, low: number), purchases: days.map { PastPurchase(day: day($0), value: Money(value)) })
  }

  @Test("S99: core, active and potential, each with its reason; everyone is in one")
  func layers() {
    let often = member(1, (1...6).map { "2026-0\($0)-10" })
    let much = member(2, ["2026-05-20"], 90_000)
    let lately = member(3, ["2026-05-01"])
    let long = member(4, ["2024-05-01", "2024-09-01"])
    let never = member(5, [])
    let rest = (6...15).map { member(UInt64($0), ["2026-04-0\($0 % 9 + 1)"]) }
    let layers = CustomerLayers([often, much, lately, long, never] + rest, cycle: 30, on: day("2026-06-15"))
    #expect(layers.places[often.id] == LayerPlace(.core, .oftenLately(orders: 6)))
    #expect(layers.places[much.id] == LayerPlace(.core, .muchLately(spend: Money(90_000))))
    #expect(layers.places[lately.id] == LayerPlace(.active, .lately(days: 45)))
    #expect(layers.places[long.id] == LayerPlace(.potential, .longAgo(days: 652)))
    #expect(layers.places[never.id] == LayerPlace(.potential, .neverBought))
    #expect(layers.places.count == 15 && layers.coreSpend == Money(90_000))
  }

  @Test("S99: a member who stays away goes from core to active to potential, each noted with its day and reason")
  func changes() throws {
    var shop = TestShop()
    let member = shop.person("Wang")
    let joined = MemberJoined(account: member, day: day("2025-01-01"), tier: TierStanding())
    shop.state.apply(.memberJoined(joined), on: day("2025-01-01"))
    for month in 1...6 { shop.order(member, "2025-0\(month)-10") }
    func noted(on day: Day) throws -> LayerStanding? {
      let notes = MemberLayer.changes(in: shop.state, on: day)
      for note in notes {
        let before = shop.state.account(note.member)?.layer?.layer
        let standing = LayerStanding(layer: note.layer, since: day, before: before, reason: note.reason)
        shop.state.apply(.layerChanged(LayerChanged(account: note.member, standing: standing)), on: day)
      }
      #expect(MemberLayer.changes(in: shop.state, on: day).isEmpty)
      return shop.state.account(member)?.layer
    }
    #expect(
      try noted(on: day("2025-07-01"))
        == LayerStanding(layer: .core, since: day("2025-07-01"), reason: .oftenLately(orders: 6)))
    #expect(
      try noted(on: day("2025-09-15"))
        == LayerStanding(layer: .active, since: day("2025-09-15"), before: .core, reason: .lately(days: 97)))
    #expect(
      try noted(on: day("2026-03-01"))
        == LayerStanding(layer: .potential, since: day("2026-03-01"), before: .active, reason: .longAgo(days: 264)))
  }

  @Test("S100: the value score shows its parts, and weights are a matter of proportion")
  func value() throws {
    let members = [
      ValueScore.Figures(spend: 90_000, orders: 12, years: 6, influence: 3, feedback: 5),
      ValueScore.Figures(spend: 20_000, orders: 4, years: 1, influence: 0, feedback: 1),
      ValueScore.Figures(spend: 5_000, orders: 1, years: 0, influence: 0, feedback: 0),
      ValueScore.Figures(spend: 0, orders: 0, years: 2, influence: 1, feedback: 0),
    ]
    let scores = ValueScore.all(members)
    let best = scores[0]
    #expect([best.spend, best.loyalty, best.influence, best.feedback, best.total] == [100, 100, 100, 100, 100])
    #expect(scores[1].spend == 50 && near(scores[1].loyalty, 42.5, 1e-12) && near(scores[1].feedback, 100.0 / 3, 1e-12))
    #expect(scores[2].spend == 0 && scores[2].total == 0)
    #expect(scores[3].spend == 0 && scores[3].loyalty == 10)
    func weights(_ spend: Int, _ loyalty: Int, _ influence: Int, _ feedback: Int) -> ValueSettings {
      var weights = ValueSettings()
      (weights.spend, weights.loyalty, weights.influence, weights.feedback) = (spend, loyalty, influence, feedback)
      return weights
    }
    let doubled = ValueScore.all(members, weights: weights(100, 60, 20, 20))
    for (one, two) in zip(scores, doubled) { #expect(near(one.total, two.total, 1e-12)) }
    let spendOnly = ValueScore.all(members, weights: weights(1, 0, 0, 0))
    #expect(spendOnly.map(\.total) == [100, 50, 0, 0])
    #expect(ValueScore.all(members, weights: weights(0, 0, 0, 0))[0].total == 0)
    #expect(ValueScore.all([]).isEmpty)
  }
}
