import Foundation

/// Logarithms of the gamma and beta functions. The C library's `lgamma` writes a global, so that two threads may not call
/// it at once; these have no state.
enum LogGamma {
  /// ln Γ(x) for x > 0, to about 1e-14 of its size: Stirling's series, the argument raised to 10 by Γ(x + 1) = x Γ(x)
  /// (Abramowitz & Stegun 6.1.41).
  static func value(_ x: Double) -> Double {
    var raised = x
    var factor = 1.0
    while raised < 10 {
      factor *= raised
      raised += 1
    }
    let inverse = 1 / raised
    let square = inverse * inverse
    var series = -691.0 / 360_360
    series = series * square + 1.0 / 1_188
    series = series * square - 1.0 / 1_680
    series = series * square + 1.0 / 1_260
    series = series * square - 1.0 / 360
    series = series * square + 1.0 / 12
    let stirling = (raised - 0.5) * log(raised) - raised + 0.918938533204672742 + series * inverse
    return factor == 1 ? stirling : stirling - log(factor)
  }

  /// ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b).
  static func beta(_ a: Double, _ b: Double) -> Double { value(a) + value(b) - value(a + b) }
}
