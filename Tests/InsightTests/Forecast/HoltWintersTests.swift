import Insight
import Testing

@Suite("Holt-Winters")
struct HoltWintersTests {
  private let passengers = ((try? Fixture.numbers("airpassengers.csv")) ?? []).map { $0[0] }

  @Test(
    "S104: the recursion at fixed weights is the reference's",
    arguments: [
      (HoltWinters.Kind.multiplicative, 22656.84738, 489.8343809, 3.619796954, 452.3251343, 473.2707265),
      (.additive, 54335.33764, 493.52542, 3.497355656, 465.8864066, 484.3385571),
    ])
  func fixed(
    kind: HoltWinters.Kind, error: Double, level: Double, trend: Double, first: Double, last: Double
  ) throws {
    let model = try HoltWinters(passengers, season: 12, kind: kind, alpha: 0.3, beta: 0.05, gamma: 0.4)
    #expect(near(model.squaredError, error, 1e-9))
    #expect(near(model.level, level, 1e-9) && near(model.trend, trend, 1e-9))
    let forecast = model.forecast(12)
    #expect(near(forecast[0].value, first, 1e-9) && near(forecast[11].value, last, 1e-9))
    #expect(forecast.allSatisfy { $0.low < $0.value && $0.value < $0.high })
    #expect(forecast[11].high - forecast[11].low > forecast[0].high - forecast[0].low)
  }

  @Test("S104: fitted weights foretell better than fixed ones", arguments: HoltWinters.Kind.allCases)
  func fitted(kind: HoltWinters.Kind) throws {
    let fixed = try HoltWinters(passengers, season: 12, kind: kind, alpha: 0.3, beta: 0.05, gamma: 0.4)
    let fitted = try HoltWinters(fitting: passengers, season: 12, kind: kind)
    #expect(fitted.squaredError < fixed.squaredError * 0.8)
    #expect([fitted.alpha, fitted.beta, fitted.gamma].allSatisfy { (0...1).contains($0) })
  }

  @Test("S104: two seasons at least, and no zero among products")
  func notEnough() {
    #expect(throws: Shortfall.tooFew(.months, have: 23, need: 24)) {
      try HoltWinters(fitting: Array(passengers.prefix(23)), season: 12, kind: .additive)
    }
    #expect(throws: Shortfall.noFit) {
      try HoltWinters(fitting: passengers.map { $0 - 112 }, season: 12, kind: .multiplicative)
    }
  }
}
