import Insight
import Shop
import Testing

@Suite("Own cycle")
struct OwnCycleTests {
  @Test(
    "Reproduces the reference: parameters and error of the next gap",
    arguments: [
      (
        "cdnow_purchases.csv", [3.518953662, 1.409118416, 0.4819206558],
        [81.74048913, 91.8729004, 77.78911597, 0.7404891304], 736
      ),
      (
        "cj_giftshop_purchases.csv", [2.991775112, 1.144355866, 0.3301035545],
        [40.94458028, 48.14014301, 38.73196498, 0.7310513447], 1_227
      ),
    ])
  func reference(file: String, parameters: [Double], errors: [Double], members: Int) throws {
    let gaps = try Fixture.purchaseDays(file).map { days in zip(days.dropFirst(), days).map { $0 - $1 } }
    let (fit, accuracy) = try #require(OwnCycle.evaluate(gaps: gaps))
    let fitted = [fit.components.mean, fit.components.within, fit.components.between]
    for (found, expected) in zip(fitted, parameters) { #expect(abs(found / expected - 1) < 1e-8) }
    let found = [accuracy.populationMedian, accuracy.ownMean, accuracy.shrunk, accuracy.coverage]
    for (found, expected) in zip(found, errors) { #expect(abs(found / expected - 1) < 1e-7) }
    #expect(accuracy.members == members)
  }

  @Test("A member's own gaps count by how many they are")
  func shrinking() {
    let cycle = OwnCycle(
      components: VarianceComponents(mean: 3.518953662, within: 1.409118416, between: 0.4819206558))
    #expect(cycle.rhythm(gaps: []).weight == 0)
    #expect(abs(cycle.rhythm(gaps: []).usualGap - 33.749) < 0.001)
    let monthly = cycle.rhythm(gaps: Array(repeating: 30, count: 14))
    #expect(abs(monthly.weight - 0.827229389) < 1e-8)
    let last = day("2026-03-01")
    #expect(monthly.due(after: last) == day("2026-04-01"))
    #expect(monthly.window(after: last).contains(monthly.due(after: last)))
    #expect(monthly.survival(days: 400) < monthly.survival(days: 40))
  }

  @Test("S102: median gap, spread and the window of the next one; without three orders they are the shop's")
  func personal() {
    let shop = OwnCycle(
      components: VarianceComponents(mean: 3.518953662, within: 1.409118416, between: 0.4819206558))
    let last = day("2026-03-01")
    // Three orders, twenty days apart: w = .4819 / (.4819 + 1.4091 / 2) draws 20 days towards the shop's 34.
    let own = shop.rhythm(gaps: [20, 20])
    #expect(near(own.weight, 0.4061768518, 1e-8) && near(own.usualGap, 27.28762344, 1e-8))
    #expect(near(own.deviation, 1.302034584, 1e-8))
    #expect(own.due(after: last) == last + 27 && own.window(after: last) == (last + 5)...(last + 145))
    // One order: the shop's own median and spread, the widest window there is.
    let prior = shop.rhythm(gaps: [])
    #expect(prior.gaps == 0 && near(prior.usualGap, 33.749, 1e-4) && prior.deviation > own.deviation)
    #expect(prior.due(after: last) == last + 34)
    let (wide, narrow) = (prior.window(after: last), own.window(after: last))
    #expect(wide.upperBound - wide.lowerBound > narrow.upperBound - narrow.lowerBound)
    // What the lists say is expected is a member's own from the third order on.
    func expected(_ days: [String]) -> Insight.Expectation? {
      let history = CustomerHistory(
        id: PersonID(high: 0, low: 1), purchases: days.map { PastPurchase(day: day($0), value: Money(9_000)) })
      return LapsedList([history], calendar: FeastCalendar(), on: last).gated.first?.next
    }
    guard case .rhythm(_, _, true)? = expected(["2026-01-10", "2026-02-03", "2026-02-25"]),
      case .rhythm(_, _, false)? = expected(["2026-02-03", "2026-02-25"])
    else {
      Issue.record("whose rhythm it is")
      return
    }
  }

  @Test("Too few gaps give no figures of the shop's own")
  func notEnough() {
    #expect(OwnCycle(gaps: Array(repeating: [30], count: 99)) == nil)
    #expect(OwnCycle(gaps: Array(repeating: [20, 40], count: 50)) != nil)
    #expect(OwnCycle(gaps: []) == nil)
  }

  @Test("Until then a purchase is overdue after 180 days")
  func beginning() {
    #expect((175...185).contains(OwnCycle.beginning.rhythm(gaps: []).eighty.upperBound))
  }
}
