import Foundation

/// The standard normal distribution.
enum Normal {
  /// P(Z <= x).
  static func cumulative(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

  /// Standard deviations to either side that hold 80 % of it.
  static let eighty = 1.281551565545
}
