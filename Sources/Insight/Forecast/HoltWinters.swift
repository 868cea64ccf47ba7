/// Level, trend and season, each drawn towards what the last value showed (Holt, 1957; Winters, 1960).
///
/// Start: level = mean of the first season, trend = (mean of the second - mean of the first) / season, seasons = the first
/// season's values over (or less) the level; the recursion begins with the second season, and the season is brought up to
/// date by the new level. Least history: ``leastSeasons`` seasons.
public struct HoltWinters: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// December is so many times a usual month.
    case multiplicative
    /// December is so much more than a usual month.
    case additive
  }

  public static let leastSeasons = 2

  public var kind: Kind
  /// How much the last value counts for level, trend and season, 0 to 1.
  public var alpha: Double
  public var beta: Double
  public var gamma: Double
  public private(set) var level = 0.0
  /// A step.
  public private(set) var trend = 0.0
  /// The last season's, the next value's first.
  public private(set) var seasons: [Double] = []
  /// Sum of squared errors of foretelling each value from those before it, from the second season on.
  public private(set) var squaredError = 0.0
  private var foretold = 0

  /// Whether a series is long enough to believe in.
  public static func check(_ values: [Double], season: Int) throws(Shortfall) {
    guard values.count >= leastSeasons * season else {
      throw .tooFew(.months, have: values.count, need: leastSeasons * season)
    }
  }

  /// With given weights.
  public init(
    _ values: [Double], season: Int, kind: Kind, alpha: Double, beta: Double, gamma: Double
  ) throws(Shortfall) {
    try HoltWinters.check(values, season: season)
    (self.kind, self.alpha, self.beta, self.gamma) = (kind, alpha, beta, gamma)
    let first = values[..<season].reduce(0, +) / Double(season)
    let second = values[season..<(2 * season)].reduce(0, +) / Double(season)
    level = first
    trend = (second - first) / Double(season)
    guard kind == .additive || values.allSatisfy({ $0 > 0 }) else { throw .noFit }
    var seasonal = values[..<season].map { kind == .multiplicative ? $0 / first : $0 - first }
    for (step, value) in values.dropFirst(season).enumerated() {
      let place = step % season
      let before = level + trend
      let expected = kind == .multiplicative ? before * seasonal[place] : before + seasonal[place]
      squaredError += (value - expected) * (value - expected)
      let plain = kind == .multiplicative ? value / seasonal[place] : value - seasonal[place]
      let next = alpha * plain + (1 - alpha) * before
      trend = beta * (next - level) + (1 - beta) * trend
      level = next
      let own = kind == .multiplicative ? value / level : value - level
      seasonal[place] = gamma * own + (1 - gamma) * seasonal[place]
    }
    foretold = values.count - season
    let start = foretold % season
    seasons = Array(seasonal[start...] + seasonal[..<start])
    guard squaredError.isFinite, level.isFinite else { throw .noFit }
  }

  /// With the weights that would have foretold the series best.
  public init(fitting values: [Double], season: Int, kind: Kind) throws(Shortfall) {
    try HoltWinters.check(values, season: season)
    func model(_ point: [Double]) -> HoltWinters? {
      let weights = point.map { LogSum.chance(against: -$0) }
      return try? HoltWinters(
        values, season: season, kind: kind, alpha: weights[0], beta: weights[1], gamma: weights[2])
    }
    let scale = max(values.reduce(0) { $0 + $1 * $1 }, 1e-300)
    let starts = [[-1.0, -4, -1], [1, -2, 1], [-3, -5, 2], [-3, -3, -3]]
    let simplex = NelderMead(mostEvaluations: 300, tolerance: 1e-10)
    let found = starts.map { start in
      simplex.minimum(from: start, step: 1) { point in
        guard point.allSatisfy({ abs($0) < 12 }), let model = model(point) else { return .infinity }
        return model.squaredError / scale
      }
    }.min { $0.value < $1.value }
    guard let found, found.value < .infinity, let best = model(found.point) else { throw .noFit }
    self = best
  }

  /// The next values, with the band in which `share` of them should fall by the errors so far.
  ///
  /// The error grows as that of the additive model does (Hyndman & others, 2008, class 1); of the multiplicative one in
  /// proportion to the season.
  public func forecast(_ steps: Int, share: Double = 0.8) -> [ForecastBand] {
    let width = Normal.quantile(0.5 + share / 2)
    let variance = squaredError / Double(max(1, foretold - 3))
    var growth = 1.0
    return (1...max(1, steps)).prefix(steps).map { step in
      let season = seasons[(step - 1) % seasons.count]
      let plain = level + Double(step) * trend
      let value = kind == .multiplicative ? plain * season : plain + season
      let deviation = (variance * growth).squareRoot() * (kind == .multiplicative ? max(season, 0) : 1)
      let weight = alpha * (1 + Double(step) * beta) + (step % seasons.count == 0 ? gamma * (1 - alpha) : 0)
      growth += weight * weight
      return ForecastBand(value: value, low: value - width * deviation, high: value + width * deviation)
    }
  }
}
