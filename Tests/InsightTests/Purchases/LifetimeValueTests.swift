import Insight
import Shop
import Testing

@Suite("Lifetime value")
struct LifetimeValueTests {
  private let purchases = BGNBD(parameters: [0.2425929077, 4.413531698, 0.7928861151, 2.425753392])

  @Test("Gamma-Gamma: parameters and values of the reference")
  func gammaGamma() throws {
    let fit = try GammaGamma(fitting: Music.spends)
    #expect(near(fit.p, 6.248803056, 1e-4) && near(fit.q, 3.744588318, 1e-4) && near(fit.v, 15.44774623, 1e-4))
    #expect(abs(fit.logLikelihood + 4055.923244) < 1e-5 && fit.members == 946)
    #expect(near(fit.populationMean, 35.17100296, 1e-6))
    #expect(near(GammaGamma.correlation(Music.spends), 0.1138839105, 1e-8))
    for (place, value) in [(0, 24.65861607), (1, 18.91147941), (2, 35.17100296), (1_515, 39.89027725)] {
      #expect(near(fit.expectedValue(of: Music.spends[place]), value, 1e-5))
    }
  }

  @Test("S114: what members are expected to bring in 52 weeks, and in today's money")
  func value() throws {
    let baskets = try GammaGamma(p: 6.248803056, q: 3.744588318, v: 15.44774623)
    let plain = LifetimeValue()
    let discounted = LifetimeValue(yearlyDiscount: 0.15)
    for (place, sum, today) in [
      (0, 38.43251985, 36.04562413), (2, 8.851335519, 8.286986437), (1_515, 1027.552538, 966.5326798),
    ] {
      let (member, spend) = (Music.members[place], Music.spends[place])
      #expect(near(plain.value(of: member, spend: spend, purchases: purchases, baskets: baskets), sum, 1e-6))
      #expect(near(discounted.value(of: member, spend: spend, purchases: purchases, baskets: baskets), today, 1e-6))
    }
    let all = zip(Music.members, Music.spends).reduce(0) { sum, pair in
      sum + plain.value(of: pair.0, spend: pair.1, purchases: purchases, baskets: baskets)
    }
    #expect(near(all, 75709.99292, 1e-6))
    let half = LifetimeValue(margin: 0.5)
    #expect(
      near(
        half.value(of: Music.members[0], spend: Music.spends[0], purchases: purchases, baskets: baskets), 19.216259925,
        1e-6))
  }

  @Test("S114: a shop's outlook of a year, the most valuable member first")
  func outlook() throws {
    let histories = try Fixture.purchases("cdnow_purchases.csv")
    let outlook = try PurchaseOutlook(histories, on: day("1998-06-30"), value: LifetimeValue(weeks: 39))
    #expect(outlook.rows.count == 2_357 && outlook.withoutGammaGamma == nil && outlook.fit.members == 2_357)
    #expect(zip(outlook.rows, outlook.rows.dropFirst()).allSatisfy { $0.value >= $1.value })
    let best = outlook.rows[0]
    #expect(best.alive > 0.9 && best.chance > 0.9 && best.orders > 10)
    let members = histories.compactMap { PurchaseSummary(purchaseDays: $0.purchases.map(\.day), on: day("1998-06-30")) }
    let orders = members.reduce(0) { $0 + outlook.fit.model.expectedPurchases(of: $1, within: 39) }
    #expect(near(outlook.orders, orders, 1e-9) && orders > 700 && orders < 1_882)
    let basket = Double(outlook.value.minor) / outlook.orders
    #expect(basket > 3_000 && basket < 5_000, "\(basket) \(orders)")
    // By September half of all members had not come back within half of the time on record.
    #expect(throws: Shortfall.tooFew(.weeks, have: 38, need: 42)) {
      try PurchaseOutlook(histories, on: day("1997-09-30"))
    }
    #expect(throws: Shortfall.tooFew(.members, have: 150, need: 200)) {
      try PurchaseOutlook(Array(histories.prefix(150)), on: day("1998-06-30"))
    }
  }

  @Test("Gamma-Gamma says when it may not be used")
  func refusal() {
    #expect(throws: Shortfall.noMean) { try GammaGamma(p: 6, q: 1, v: 15) }
    let few = (1...60).map { GammaGamma.Spend(repeats: 1, meanValue: Double($0)) }
    #expect(throws: Shortfall.tooFew(.repeatBuyers, have: 60, need: 100)) { try GammaGamma.check(few) }
    let tied = (1...150).map { GammaGamma.Spend(repeats: Double($0), meanValue: Double($0)) }
    #expect(throws: Shortfall.valueFollowsFrequency(correlation: 1)) { try GammaGamma.check(tied) }
    #expect(throws: Never.self) { try GammaGamma.check(Music.spends) }
  }
}
