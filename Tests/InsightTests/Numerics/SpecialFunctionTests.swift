import Foundation
import Testing

@testable import Insight

@Suite("Special functions")
struct SpecialFunctionTests {
  @Test(
    "ln gamma",
    arguments: [
      (1e-8, 18.42068074), (0.01, 4.599479878), (0.1, 2.252712652), (0.25, 1.288022525), (0.5, 0.5723649429),
      (0.9, 0.06637623973), (1, 0), (1.5, -0.1207822376), (2, 0), (2.5, 0.2846828705), (10, 12.80182748),
      (33.3, 82.60372358), (100.5, 361.4355405), (1e4, 82_099.7175), (1e8, 1_742_068_066),
    ])
  func gamma(x: Double, expected: Double) {
    #expect(near(LogGamma.value(x), expected, expected == 0 ? 1e-14 : 1e-9))
    #expect(near(LogGamma.value(x), lgamma(x), 1e-13) || abs(LogGamma.value(x) - lgamma(x)) < 1e-14)
  }

  @Test(
    "ln beta",
    arguments: [
      [0.79, 2.43, -0.5069521966], [0.79, 32.43, -2.584100688], [0.001, 5, 6.905672657], [50, 0.5, -1.381146601],
      [300, 400, -479.688451],
    ])
  func beta(row: [Double]) { #expect(near(LogGamma.beta(row[0], row[1]), row[2], 1e-9)) }

  @Test(
    "2F1 in Euler's form, and by its own series",
    arguments: [
      [0.243, 2.426, 2.219, 0.5, 1.207097007], [0.243, 2.426, 2.219, 0.9, 1.94763117],
      [0.243, 2.426, 2.219, 0.99, 4.375261367], [29.243, 31.426, 31.219, 0.48, 229_568_118.1],
      [2.243, 4.426, 4.219, 0.474, 4.574781445], [1.16, 1.606, 2.16, 0.05, 1.045136458],
      [30.2, 1.606, 31.2, 0, 1], [27.16, 26.553, 28.16, 0.0261, 1.96852211],
      [200.24, 202.43, 202.22, 0.45, 1.106358323e52], [1, 1, 2, 0.5, 1.386294361],
      [0.5, 0.5, 1.5, 0.25, 1.047197551], [5.2, 1.6, 6.2, 0.999, 506.0964365],
    ])
  func hypergeometric(row: [Double]) {
    #expect(near(Hypergeometric.euler(row[0], row[1], row[2], row[3]), row[4], 2e-9))
    #expect(near(Hypergeometric.series(row[0], row[1], row[2], row[3]), row[4], 2e-9))
  }

  @Test(
    "The normal distribution and back",
    arguments: [
      (1e-6, -4.753424309), (0.025, -1.959963985), (0.1, -1.281551566), (0.5, 0), (0.8, 0.8416212336),
      (0.975, 1.959963985), (0.999999, 4.753424309),
    ])
  func normal(share: Double, x: Double) {
    #expect(abs(Normal.quantile(share) - x) < 1e-8)
    #expect(near(Normal.cumulative(Normal.quantile(share)), share, 1e-12))
  }

  @Test("Sums of what only fits as logarithms")
  func logarithms() {
    #expect(near(LogSum.add(-1_000, -1_000), -1_000 + log(2), 1e-15))
    #expect(LogSum.add(-.infinity, 3) == 3 && LogSum.add(-.infinity, -.infinity) == -.infinity)
    #expect(near(LogSum.subtract(1_000, 999), 1_000 + log(1 - exp(-1)), 1e-15))
    #expect(LogSum.subtract(1, 1) == -.infinity)
    #expect(LogSum.chance(against: 1_000) == 0 && LogSum.chance(against: -1_000) == 1)
  }
}
