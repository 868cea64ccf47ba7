import Foundation

/// SARIMA by exact likelihood: the series is differenced, what is left is an ARMA process seen through the Kalman filter,
/// its moving average kept invertible and its autoregression stationary.
///
/// Least history: ``leastSeasons`` seasons. Before that: the same month last year.
public struct SeasonalARIMA: Hashable, Sendable {
  public var order: SeasonalOrder
  /// Whether it was made of logarithms; forecasts are then medians in the series' own unit.
  public var isLogarithmic: Bool
  public var ar: [Double]
  public var ma: [Double]
  public var seasonalAR: [Double]
  public var seasonalMA: [Double]
  /// Of a series that is not differenced.
  public var mean: Double
  /// The variance of the noise (sigma2).
  public var variance: Double
  public var logLikelihood: Double
  /// Values after differencing.
  public var count: Int
  private var series: [Double] = []
  private var expectedNext: [Double] = []

  public static let leastSeasons = 2

  /// Whether a series is long enough to believe in.
  public static func check(_ values: [Double], season: Int) throws(Shortfall) {
    guard values.count >= leastSeasons * season else {
      throw .tooFew(.months, have: values.count, need: leastSeasons * season)
    }
  }

  /// - Parameters:
  ///   - values: In the order of time, without gaps.
  ///   - logarithmic: Of their logarithms; all above 0.
  public init(fitting values: [Double], order: SeasonalOrder, logarithmic: Bool) throws(Shortfall) {
    let least = order.lost + order.parameters + 3
    guard values.count >= least else { throw .tooFew(.months, have: values.count, need: least) }
    guard !logarithmic || values.allSatisfy({ $0 > 0 }), values.allSatisfy(\.isFinite) else { throw .noFit }
    let process = DifferencedSeries(logarithmic ? values.map { log($0) } : values, order: order)
    guard process.spread > 1e-12 else { throw .noFit }
    let starts = SeasonalARIMA.starts(order)
    let found =
      order.parameters == 0
      ? Minimizer.Found(point: [], value: 0)
      : Minimizer(slope: 1e-7).minimum(from: starts) { point in
        guard point.allSatisfy({ abs($0) < 1e4 }) else { return .infinity }
        return -process.evaluated(process.coefficients(of: point)).logLikelihood / Double(process.values.count)
      }
    guard found.value < .infinity else { throw .noFit }
    let coefficients = process.coefficients(of: found.point)
    self.init(process, coefficients, process.evaluated(coefficients), isLogarithmic: logarithmic)
  }

  /// The process with parameters from elsewhere, the variance worked out.
  public init(_ values: [Double], order: SeasonalOrder, logarithmic: Bool, ma: [Double], seasonalMA: [Double]) {
    let process = DifferencedSeries(logarithmic ? values.map { log($0) } : values, order: order)
    let coefficients = ARMACoefficients(ma: ma, seasonalMA: seasonalMA)
    self.init(process, coefficients, process.evaluated(coefficients), isLogarithmic: logarithmic)
  }

  private init(
    _ process: DifferencedSeries, _ coefficients: ARMACoefficients, _ result: DifferencedSeries.Result,
    isLogarithmic: Bool
  ) {
    order = process.order
    self.isLogarithmic = isLogarithmic
    (ar, ma) = (coefficients.ar, coefficients.ma)
    (seasonalAR, seasonalMA) = (coefficients.seasonalAR, coefficients.seasonalMA)
    mean = result.mean
    variance = result.variance
    logLikelihood = result.logLikelihood
    count = process.values.count
    series = process.series
    expectedNext = Array(result.state)
  }

  /// From little memory, from some, and for mixed models from a level that hardly moves under noise.
  private static func starts(_ order: SeasonalOrder) -> [[Double]] {
    func start(_ ar: Double, _ ma: Double) -> [Double] {
      [Double](repeating: ar, count: order.p) + [Double](repeating: ma, count: order.q)
        + [Double](repeating: ar, count: order.seasonalP) + [Double](repeating: ma, count: order.seasonalQ)
    }
    guard order.parameters > 1 else { return [start(0.1, 0.1)] }
    let isMixed = order.p + order.seasonalP > 0 && order.q + order.seasonalQ > 0
    return [start(0.1, 0.4), start(0.5, -0.3)] + (isMixed ? [start(1.5, 0.8), start(-0.5, 0.5)] : [])
  }

  private var coefficients: ARMACoefficients {
    ARMACoefficients(ar: ar, ma: ma, seasonalAR: seasonalAR, seasonalMA: seasonalMA)
  }

  /// The next values, each with the standard deviation of its error; of a logarithmic model in logarithms.
  public func forecast(_ steps: Int) -> [(value: Double, deviation: Double)] {
    guard steps > 0 else { return [] }
    let space = coefficients.space(season: order.season)
    var state = ContiguousArray(expectedNext)
    let differences = Polynomial.differences(order)
    var extended = series
    var path: [Double] = []
    // psi of the whole process: how a shock of today lasts.
    let whole = Polynomial.product(Polynomial.lags(Array(space.phi), step: 1, sign: -1), differences)
    var psi: [Double] = []
    var squares = 0.0
    for step in 0..<steps {
      var value = state[0] + mean
      for lag in differences.indices.dropFirst() where differences[lag] != 0 {
        value -= differences[lag] * extended[extended.count - lag]
      }
      extended.append(value)
      path.append(value)
      space.step(&state)
      var next = step < space.theta.count ? space.theta[step] : 0
      for lag in 1..<max(1, min(step + 1, whole.count)) { next -= whole[lag] * psi[step - lag] }
      psi.append(next)
    }
    return path.enumerated().map { step, value in
      squares += psi[step] * psi[step]
      return (value, (variance * squares).squareRoot())
    }
  }

  /// The next values in the series' own unit: the middle, and the band in which `share` of them fall.
  public func bands(_ steps: Int, share: Double = 0.8) -> [ForecastBand] {
    let width = Normal.quantile(0.5 + share / 2)
    return forecast(steps).map { value, deviation in
      let (low, high) = (value - width * deviation, value + width * deviation)
      return isLogarithmic
        ? ForecastBand(value: exp(value), low: exp(low), high: exp(high))
        : ForecastBand(value: value, low: low, high: high)
    }
  }

  /// The expected sum of the next values. Of logarithms the middle is the median: a total wants exp(+variance / 2).
  public func expectedTotal(_ steps: Int) -> Double {
    forecast(steps).reduce(0) { sum, step in
      sum + (isLogarithmic ? exp(step.value + step.deviation * step.deviation / 2) : step.value)
    }
  }
}

/// One value to come.
public struct ForecastBand: Hashable, Sendable {
  /// The middle.
  public var value: Double
  public var low: Double
  public var high: Double

  public init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}
