/// Ways of foretelling a shop's sales by month (S104, S123).
public enum ForecastMethod: String, CaseIterable, Hashable, Sendable {
  /// The same month last year: the one to beat.
  case seasonalNaive
  case holtWinters
  case holtWintersAdditive
  case airline
  case arima
}

/// How far forecasts were off.
public struct ForecastAccuracy: Hashable, Sendable {
  /// Mean absolute error over that of the seasonal naive forecast within the training part (Hyndman & Koehler, 2006).
  public var mase: Double
  /// Sum of absolute errors over the sum of what was sold.
  public var wmape: Double
  public var forecasts: Int
}

/// Forecasts made at each of the last months as if it were today, and compared with what came (rolling origin).
///
/// Before ``leastSeasons`` seasons and ``origins`` values more there is nothing but the same month last year.
public struct ForecastBacktest: Hashable, Sendable {
  public static let leastSeasons = 2

  public private(set) var accuracy: [ForecastMethod: ForecastAccuracy] = [:]
  public private(set) var missing: [ForecastMethod: Shortfall] = [:]
  /// Place of the first value that was foretold.
  public private(set) var split: Int
  /// The ARIMA order that won among the small ones.
  public private(set) var order: SeasonalOrder?

  /// - Parameters:
  ///   - values: In the order of time, none missing.
  ///   - season: 12 for months.
  ///   - steps: How far ahead each forecast goes.
  ///   - origins: From how many places, the last ones; fewer where the series is short.
  public init(
    _ values: [Double], season: Int = 12, steps: Int = 3, origins: Int = 6,
    methods: [ForecastMethod] = ForecastMethod.allCases
  ) {
    let least = ForecastBacktest.leastSeasons * season + 1
    let first = max(least, values.count - steps - origins + 1)
    split = min(first, values.count)
    guard first + 1 <= values.count else {
      for method in methods { missing[method] = .tooFew(.months, have: values.count, need: least + 1) }
      return
    }
    let places = Array(first...max(first, values.count - steps))
    for method in methods {
      do throws(Shortfall) {
        if method == .arima {
          try chooseOrder(values, season: season, steps: steps, places: places)
        } else {
          accuracy[method] = try ForecastBacktest.judge(values, season: season, steps: steps, places: places) {
            (known: [Double], steps: Int) throws(Shortfall) in
            try method.forecast(known, season: season, steps: steps).map(\.value)
          }
        }
      } catch { missing[method] = error }
    }
  }

  private mutating func chooseOrder(
    _ values: [Double], season: Int, steps: Int, places: [Int]
  ) throws(Shortfall) {
    let isLogarithmic = values.allSatisfy { $0 > 0 }
    for order in SeasonalOrder.small(season: season) where order != .airline {
      let found = try ForecastBacktest.judge(values, season: season, steps: steps, places: places) {
        (known: [Double], steps: Int) throws(Shortfall) in
        try SeasonalARIMA(fitting: known, order: order, logarithmic: isLogarithmic).bands(steps).map(\.value)
      }
      guard accuracy[.arima].map({ found.wmape < $0.wmape }) ?? true else { continue }
      accuracy[.arima] = found
      self.order = order
    }
  }

  static func judge(
    _ values: [Double], season: Int, steps: Int, places: [Int],
    _ forecast: ([Double], Int) throws(Shortfall) -> [Double]
  ) throws(Shortfall) -> ForecastAccuracy {
    var (error, sold, scaled) = (0.0, 0.0, 0.0)
    var count = 0
    for place in places {
      let known = Array(values[..<place])
      let naive = zip(known.dropFirst(season), known).reduce(0) { $0 + abs($1.0 - $1.1) }
      let scale = naive / Double(max(1, known.count - season))
      let ahead = min(steps, values.count - place)
      for (step, expected) in try forecast(known, ahead).enumerated() {
        let actual = values[place + step]
        error += abs(actual - expected)
        sold += abs(actual)
        scaled += scale > 0 ? abs(actual - expected) / scale : 0
        count += 1
      }
    }
    guard count > 0, sold > 0, error.isFinite else { throw .noFit }
    return ForecastAccuracy(mase: scaled / Double(count), wmape: error / sold, forecasts: count)
  }

  /// The method to use: the one with the least error, the same month last year where none was better. `nil` before there
  /// is a year.
  public var chosen: ForecastMethod? {
    guard let naive = accuracy[.seasonalNaive] else { return nil }
    let best = accuracy.min { ($0.value.mase, $0.key.rawValue) < ($1.value.mase, $1.key.rawValue) }
    return best.map { $0.value.mase < naive.mase ? $0.key : .seasonalNaive }
  }
}

extension ForecastMethod {
  /// The next values with the band in which 80 % of them should fall.
  ///
  /// - Parameter order: Of ``arima``; the first of the small ones where none was chosen.
  public func forecast(
    _ values: [Double], season: Int, steps: Int, order: SeasonalOrder? = nil
  ) throws(Shortfall) -> [ForecastBand] {
    let isLogarithmic = values.allSatisfy { $0 > 0 }
    switch self {
    case .seasonalNaive:
      guard values.count >= season else { throw .tooFew(.months, have: values.count, need: season) }
      // Off as last year's was, once for each year ahead.
      let errors = zip(values.dropFirst(season), values).map { $0 - $1 }
      let deviation = (errors.reduce(0) { $0 + $1 * $1 } / Double(max(1, errors.count))).squareRoot()
      return (0..<steps).map { step in
        let value = values[values.count - season + step % season]
        let width = Normal.eighty * deviation * Double(1 + step / season).squareRoot()
        return ForecastBand(value: value, low: value - width, high: value + width)
      }
    case .holtWinters, .holtWintersAdditive:
      let kind: HoltWinters.Kind = self == .holtWinters ? .multiplicative : .additive
      return try HoltWinters(fitting: values, season: season, kind: kind).forecast(steps)
    case .airline, .arima:
      try SeasonalARIMA.check(values, season: season)
      let airline = SeasonalOrder(0, 1, 1, seasonal: (0, 1, 1), season: season)
      return try SeasonalARIMA(
        fitting: values, order: self == .airline ? airline : order ?? airline, logarithmic: isLogarithmic
      ).bands(steps)
    }
  }
}
