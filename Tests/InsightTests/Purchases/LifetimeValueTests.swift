import Insight
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
