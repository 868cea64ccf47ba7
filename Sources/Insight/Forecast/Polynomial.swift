/// Polynomials in the backward shift, the coefficient of B^0 first.
enum Polynomial {
  static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: left.count + right.count - 1)
    for (one, a) in left.enumerated() where a != 0 {
      for (two, b) in right.enumerated() { product[one + two] += a * b }
    }
    return product
  }

  /// 1 + sign (c_1 B^s + c_2 B^2s + ...).
  static func lags(_ coefficients: [Double], step: Int, sign: Double) -> [Double] {
    var polynomial = [Double](repeating: 0, count: coefficients.count * step + 1)
    polynomial[0] = 1
    for (place, coefficient) in coefficients.enumerated() { polynomial[(place + 1) * step] = sign * coefficient }
    return polynomial
  }

  /// (1 - B)^d (1 - B^s)^D.
  static func differences(_ order: SeasonalOrder) -> [Double] {
    var polynomial = [1.0]
    for _ in 0..<order.d { polynomial = product(polynomial, [1, -1]) }
    for _ in 0..<order.seasonalD {
      polynomial = product(polynomial, lags([1], step: order.season, sign: -1))
    }
    return polynomial
  }

  /// From any numbers to coefficients of a stationary autoregression, by way of partial autocorrelations in (-1, 1)
  /// (Barndorff-Nielsen & Schou, 1973; Monahan, 1984).
  static func stationary(_ numbers: ArraySlice<Double>) -> [Double] {
    var coefficients: [Double] = []
    for number in numbers {
      let partial = number / (1 + number * number).squareRoot()
      coefficients =
        coefficients.indices.map { coefficients[$0] - partial * coefficients[coefficients.count - 1 - $0] } + [partial]
    }
    return coefficients
  }
}
