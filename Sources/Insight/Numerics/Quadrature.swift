import Foundation

/// Integrals of positive functions that rise and fall like powers, of which only the logarithm fits into a Double.
enum Quadrature {
  /// ln of the integral of e^logarithm(v) from `start` to `end`: Gauss and Legendre's sixteen points on pieces over which
  /// the function changes by e^8 at most. What is e^-45 of the first value or less is left out once it falls.
  ///
  /// - Parameter slope: Of the logarithm.
  static func logIntegral(
    from start: Double, to end: Double, of logarithm: (Double) -> Double, slope: (Double) -> Double
  ) -> Double {
    var sum = -Double.infinity
    var place = start
    var highest = -Double.infinity
    while place < end {
      let steepness = slope(place)
      let here = logarithm(place)
      highest = max(highest, here)
      if steepness < 0, here < highest - 45 { break }
      let width = min(end - place, 1, 8 / max(abs(steepness), 1e-9))
      var part = 0.0
      for (node, weight) in nodes {
        part +=
          weight
          * (exp(logarithm(place + width / 2 * (1 - node)) - here)
            + exp(logarithm(place + width / 2 * (1 + node)) - here))
      }
      sum = LogSum.add(sum, here + log(part * width / 2))
      place += width
      // A width that no longer moves the place has reached the end within rounding.
      if width < 1e-15 * abs(place) { break }
    }
    return sum
  }

  /// Abramowitz & Stegun, table 25.4, n = 16: one of each pair.
  private static let nodes: [(Double, Double)] = [
    (0.095012509837637440, 0.189450610455068496), (0.281603550779258913, 0.182603415044923589),
    (0.458016777657227386, 0.169156519395002538), (0.617876244402643748, 0.149595988816576732),
    (0.755404408355003034, 0.124628971255533872), (0.865631202387831744, 0.095158511682492785),
    (0.944575023073232576, 0.062253523938647893), (0.989400934991649933, 0.027152459411754095),
  ]
}
