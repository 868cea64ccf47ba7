import Foundation
import Testing

@testable import Insight

@Suite("Seasonal ARIMA")
struct SeasonalARIMATests {
  static let passengers = ((try? Fixture.numbers("airpassengers.csv")) ?? []).map { $0[0] }

  @Test("S104: the airline model has the reference's parameters, likelihood and forecasts")
  func airline() throws {
    let model = try SeasonalARIMA(fitting: Self.passengers, order: .airline, logarithmic: true)
    #expect(abs(model.ma[0] + 0.401812) < 1e-4 && abs(model.seasonalMA[0] + 0.556947) < 1e-4)
    #expect(near(model.variance, 0.001347733995, 1e-3) && model.count == 131)
    #expect(abs(model.logLikelihood - 244.6964844) < 1e-4)
    let expected = [
      450.4221825, 425.7170515, 479.0067486, 492.4042418, 509.0547149, 583.344699, 670.010418, 667.0773001,
      558.1891247, 497.2075438, 429.8717873, 477.2423651,
    ]
    for (found, expected) in zip(model.bands(12), expected) {
      #expect(near(found.value, expected, 1e-5) && found.low < found.value && found.value < found.high)
    }
    let deviations = [0.03671152556, 0.04277842906, 0.04808588023, 0.0528631229]
    for (found, expected) in zip(model.forecast(4), deviations) { #expect(near(found.deviation, expected, 5e-4)) }
    // A total wants means, which lie above medians.
    #expect(model.expectedTotal(12) > expected.reduce(0, +))
  }

  @Test(
    "S104: the exact likelihood where the parameters are given",
    arguments: [
      (-0.4, -0.55, 244.691548), (-0.3, -0.5, 243.6960636), (0, 0, 211.2054847), (-0.6, -0.8, 232.7695969),
      (0.2, -0.3, 211.9214451),
    ])
  func grid(ma: Double, seasonal: Double, expected: Double) {
    let series = DifferencedSeries(Self.passengers.map { log($0) }, order: .airline)
    let found = series.evaluated(ARMACoefficients(ma: [ma], seasonalMA: [seasonal]), variance: 0.00135)
    #expect(near(found.logLikelihood, expected, 1e-9))
  }

  @Test("S104: an autoregression starts from its own variance")
  func autoregression() {
    // By hand: w_1 is of variance 1 / (1 - phi^2), each later one of 1 about phi times the one before.
    let values = [1.0, 0.5, -0.3, 0.8]
    let phi = 0.6
    let space = StateSpace(phi: [phi], theta: [])
    let found = space.filter([values])[0]
    let squares =
      values[0] * values[0] * (1 - phi * phi)
      + zip(values.dropFirst(), values).reduce(0) { $0 + ($1.0 - phi * $1.1) * ($1.0 - phi * $1.1) }
    #expect(near(found.errors.reduce(0) { $0 + $1 * $1 }, squares, 1e-12))
    #expect(near(found.logVariances, -log(1 - phi * phi), 1e-12))
    #expect(near(found.state[0], phi * 0.8, 1e-12))
  }

  @Test("S104: a mixed process agrees with its autocovariances")
  func mixed() {
    // ARMA(1,1): gamma_0 = (1 + 2 phi theta + theta^2) / (1 - phi^2).
    let (phi, theta) = (0.5, 0.4)
    let found = StateSpace(phi: [phi], theta: [theta]).filter([[2.0]])[0]
    let variance = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi)
    #expect(near(found.logVariances, log(variance), 1e-12) && near(found.errors[0], 2 / variance.squareRoot(), 1e-12))
  }

  @Test("S104: partial autocorrelations never leave the stationary region, and too short a series is refused")
  func bounds() {
    for numbers in [[50.0, -80, 9], [-3, 4, 100]] {
      let phi = Polynomial.stationary(numbers[...])
      var path = [1.0, 1, 1]
      for _ in 0..<4_000 { path.append(phi.indices.reduce(0) { $0 + phi[$1] * path[path.count - 1 - $1] }) }
      #expect(path.suffix(3).allSatisfy { abs($0) < 10 })
    }
    #expect(throws: Shortfall.tooFew(.months, have: 14, need: 18)) {
      try SeasonalARIMA(fitting: Array(Self.passengers.prefix(14)), order: .airline, logarithmic: true)
    }
    #expect(throws: Shortfall.tooFew(.months, have: 23, need: 24)) {
      try SeasonalARIMA.check(Array(Self.passengers.prefix(23)), season: 12)
    }
    #expect(throws: Shortfall.noFit) {
      try SeasonalARIMA(fitting: Array(repeating: 7, count: 40), order: .airline, logarithmic: true)
    }
    #expect(throws: Shortfall.noFit) {
      try SeasonalARIMA(fitting: [0] + Self.passengers, order: .airline, logarithmic: true)
    }
  }
}
