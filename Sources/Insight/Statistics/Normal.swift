import Foundation

/// The standard normal distribution.
enum Normal {
  /// P(Z <= x).
  static func cumulative(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

  /// Standard deviations to either side that hold 80 % of it.
  static let eighty = 1.281551565545

  /// The x with P(Z <= x) = `share`, 0 < share < 1: Acklam's rational approximation, then two of Halley's steps.
  static func quantile(_ share: Double) -> Double {
    guard share > 0, share < 1 else { return share <= 0 ? -.infinity : .infinity }
    guard share <= 0.5 else { return -quantile(1 - share) }
    var x: Double
    if share < 0.02425 {
      let tail = (-2 * log(share)).squareRoot()
      x =
        polynomial(
          tail,
          [
            -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
            4.374664141464968, 2.938163982698783,
          ])
        / polynomial(tail, [7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1])
    } else {
      let middle = share - 0.5
      let square = middle * middle
      x =
        middle
        * polynomial(
          square,
          [
            -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690,
            -30.66479806614716, 2.506628277459239,
          ])
        / polynomial(
          square,
          [
            -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
            -13.28068155288572, 1,
          ])
    }
    for _ in 0..<2 {
      let error = (cumulative(x) - share) * (2 * Double.pi).squareRoot() * exp(x * x / 2)
      x -= error / (1 + x * error / 2)
    }
    return x
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
