import Foundation

/// Sums and differences of numbers of which only the logarithms fit into a Double.
enum LogSum {
  /// ln(e^a + e^b).
  static func add(_ a: Double, _ b: Double) -> Double {
    let (large, small) = a < b ? (b, a) : (a, b)
    return large == -.infinity ? large : large + log1p(exp(small - large))
  }

  /// ln(e^a - e^b); minus infinity unless a > b.
  static func subtract(_ a: Double, _ b: Double) -> Double {
    a > b ? a + log(-expm1(b - a)) : -.infinity
  }

  /// 1 / (1 + e^logOdds) without overflow: the chance of what has these odds against it.
  static func chance(against logOdds: Double) -> Double {
    logOdds > 0 ? exp(-logOdds) / (1 + exp(-logOdds)) : 1 / (1 + exp(logOdds))
  }
}
