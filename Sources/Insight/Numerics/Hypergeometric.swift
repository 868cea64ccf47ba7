import Foundation

/// Gauss' hypergeometric function 2F1(a, b; c; z) for 0 <= z < 1.
enum Hypergeometric {
  /// Euler's form (1 - z)^(c - a - b) 2F1(c - a, c - b; c; z): the series of the models has then small terms, whatever the
  /// number of purchases (Abramowitz & Stegun 15.3.3).
  static func euler(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
    pow(1 - z, c - a - b) * series(c - a, c - b, c, z)
  }

  /// ln 2F1(a, b; a + 1; z) by the same form, in which one of the powers of the series cancels.
  static func logOfNext(_ a: Double, _ b: Double, _ z: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    var place = 0.0
    while place < mostTerms {
      term *= (a + 1 - b + place) / (a + 1 + place) * z
      sum += term
      place += 1
      if abs(term) <= 1e-16 * abs(sum) { break }
    }
    return (1 - b) * log1p(-z) + log(sum)
  }

  /// The defining series, term by term until no term counts.
  static func series(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    var place = 0.0
    while place < mostTerms {
      term *= (a + place) * (b + place) / ((c + place) * (place + 1)) * z
      sum += term
      place += 1
      if abs(term) <= 1e-16 * abs(sum) { break }
    }
    return sum
  }

  private static let mostTerms = 100_000.0
}
