import Foundation

/// Coefficients of a seasonal ARMA process: (1 - phi B)(1 - Phi B^s) w = (1 + theta B)(1 + Theta B^s) e.
struct ARMACoefficients {
  var ar: [Double] = []
  var ma: [Double] = []
  var seasonalAR: [Double] = []
  var seasonalMA: [Double] = []

  func space(season: Int) -> StateSpace {
    let phi = Polynomial.product(
      Polynomial.lags(ar, step: 1, sign: -1), Polynomial.lags(seasonalAR, step: season, sign: -1))
    let theta = Polynomial.product(
      Polynomial.lags(ma, step: 1, sign: 1), Polynomial.lags(seasonalMA, step: season, sign: 1))
    return StateSpace(phi: phi.dropFirst().map { -$0 }, theta: Array(theta.dropFirst()))
  }
}

/// A series whose differences are an ARMA process.
struct DifferencedSeries {
  let order: SeasonalOrder
  /// As it came.
  let series: [Double]
  /// Its differences.
  let values: [Double]
  /// Mean square of the differences.
  let spread: Double

  init(_ series: [Double], order: SeasonalOrder) {
    self.order = order
    self.series = series
    let polynomial = Polynomial.differences(order)
    let lags = polynomial.indices.filter { polynomial[$0] != 0 }
    values = (min(order.lost, series.count)..<series.count).map { time in
      lags.reduce(0) { $0 + polynomial[$1] * series[time - $1] }
    }
    let mean = order.hasMean ? values.reduce(0, +) / Double(max(1, values.count)) : 0
    spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))
  }

  /// From numbers without bounds to coefficients of a stationary, invertible process.
  func coefficients(of point: [Double]) -> ARMACoefficients {
    var rest = point[...]
    func next(_ count: Int) -> [Double] {
      defer { rest = rest.dropFirst(count) }
      return Polynomial.stationary(rest.prefix(count))
    }
    let ar = next(order.p)
    let ma = next(order.q).map { -$0 }
    let seasonalAR = next(order.seasonalP)
    return ARMACoefficients(ar: ar, ma: ma, seasonalAR: seasonalAR, seasonalMA: next(order.seasonalQ).map { -$0 })
  }

  struct Result {
    var mean: Double
    var variance: Double
    var logLikelihood: Double
    /// What is expected of the values to come, the mean apart.
    var state: ContiguousArray<Double>
  }

  /// The exact likelihood, with the variance and the mean that make it greatest.
  ///
  /// - Parameter fixed: A variance from elsewhere.
  func evaluated(_ coefficients: ARMACoefficients, variance fixed: Double? = nil) -> Result {
    let space = coefficients.space(season: order.season)
    let count = Double(values.count)
    var mean = 0.0
    var squares = 0.0
    var filtered: StateSpace.Filtered
    if order.hasMean {
      // A constant goes through the same filter: the mean by least squares on what it leaves.
      let both = space.filter([values, values.map { _ in 1 }])
      var (own, mixed) = (0.0, 0.0)
      for (value, one) in zip(both[0].errors, both[1].errors) {
        own += one * one
        mixed += one * value
      }
      mean = own > 0 ? mixed / own : 0
      filtered = both[0]
      for (value, one) in zip(both[0].errors, both[1].errors) { squares += (value - mean * one) * (value - mean * one) }
      for place in filtered.state.indices { filtered.state[place] -= mean * both[1].state[place] }
    } else {
      filtered = space.filter([values])[0]
      squares = filtered.errors.reduce(0) { $0 + $1 * $1 }
    }
    let variance = fixed ?? squares / count
    let logLikelihood =
      -0.5 * (count * log(2 * Double.pi * variance) + squares / variance + filtered.logVariances)
    return Result(mean: mean, variance: variance, logLikelihood: logLikelihood, state: filtered.state)
  }
}
