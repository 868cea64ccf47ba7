public import Shop

/// Who will buy within the next days, with what speaks for it, and how well the same method did last time (S105, S106).
///
/// On day A with a horizon of H days: trained on A - 2H, judged on A - H, then trained on A - H for today. Least history:
/// ``LogisticRegression/leastOfRarer`` of the rarer outcome in both windows.
public struct RepurchaseForecast: Sendable {
  public struct Row: Hashable, Sendable {
    public var id: PersonID
    /// The chance of a purchase; where ``showsProbability`` is false it is good for the order alone.
    public var chance: Double
    /// The three that move it most.
    public var drivers: [Driver]
  }

  /// The likeliest first.
  public private(set) var rows: [Row] = []
  public var day: Day
  /// Days of the window.
  public var horizon: Int
  /// The day whose window taught it.
  public var trainedOn: Day
  public private(set) var method: RepurchaseBacktest.Method
  public private(set) var backtest: RepurchaseBacktest

  /// Whether the chances were better than everyone's mean last time.
  public var showsProbability: Bool { backtest.methods[method]?.check?.showsProbability ?? false }
  /// False: "not better than the recency rule".
  public var beatsRecency: Bool { backtest.beatsRecency(method) }

  /// - Parameters:
  ///   - method: The one to use; `nil`: whichever of logistic regression and forest ranked better in the backtest, in which
  ///     the others are tried too.
  ///   - goOn: Called with the share of the work that is done; after `false` the forecast is worth nothing.
  public init(
    _ histories: [CustomerHistory], on day: Day, horizon: Int = 60, method: PredictionMethod? = nil,
    extra: [ExtraFeature] = [], forest: RandomForest.Options = .init(), goOn: (Double) -> Bool = { _ in true }
  ) throws(Shortfall) {
    self.day = day
    self.horizon = horizon
    trainedOn = day - horizon
    let early = FeatureTable.make(histories, on: day - 2 * horizon, horizon: horizon, extra: extra).table
    let late = FeatureTable.make(histories, on: trainedOn, horizon: horizon, extra: extra).table
    try LogisticRegression.check(early)
    try LogisticRegression.check(late)
    let tried: Set<PredictionMethod> = method.map { [$0] } ?? [.logistic, .everything, .forest]
    backtest = RepurchaseBacktest(train: early, test: late, methods: tried, forest: forest) { goOn($0 / 2) }
    if method == nil { backtest.addPurchaseModel(late, horizon: horizon) }
    self.method = method ?? backtest.chosen ?? .logistic
    let (now, members) = FeatureTable.make(histories, on: day, horizon: nil, extra: extra)
    if self.method == .forest {
      let model = try RandomForest(fitting: late, options: forest) { goOn(0.5 + $0 / 2) }
      rows = members.enumerated().map { place, id in
        let row = now.row(place)
        return Row(id: id, chance: model.probability(row), drivers: Array(model.drivers(of: row).prefix(3)))
      }
    } else {
      let model = try LogisticRegression(fitting: late.keeping(FeatureTable.three))
      let three = now.keeping(FeatureTable.three)
      rows = members.enumerated().map { place, id in
        let row = three.row(place)
        return Row(id: id, chance: model.probability(row), drivers: Array(model.drivers(of: row).prefix(3)))
      }
    }
    rows.sort { $0.chance == $1.chance ? $0.id < $1.id : $0.chance > $1.chance }
  }

  /// Logistic regression judged on members it was not fitted on (S106), on the table that taught it.
  public static func crossValidated(
    _ histories: [CustomerHistory], on day: Day, horizon: Int, extra: [ExtraFeature] = []
  ) throws(Shortfall) -> CrossValidation {
    let table = FeatureTable.make(histories, on: day - horizon, horizon: horizon, extra: extra).table
    return try CrossValidation(table.keeping(FeatureTable.three)) { part throws(Shortfall) in
      let model = try LogisticRegression(fitting: part)
      return model.probability
    }
  }
}
