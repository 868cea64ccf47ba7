public import Shop

/// The chances of one day as they were given, kept until their window closes (S105).
public struct KeptPredictions: Hashable, Sendable {
  public var day: Day
  /// Days of the window.
  public var horizon: Int
  public var method: RepurchaseBacktest.Method
  public private(set) var chances: [PersonID: Double]

  public init(day: Day, horizon: Int, method: RepurchaseBacktest.Method, chances: [PersonID: Double]) {
    self.day = day
    self.horizon = horizon
    self.method = method
    self.chances = chances
  }

  public init(_ forecast: RepurchaseForecast) {
    self.init(
      day: forecast.day, horizon: forecast.horizon, method: forecast.method,
      chances: Dictionary(forecast.rows.map { ($0.id, $0.chance) }) { first, _ in first })
  }

  /// The last day of the window.
  public var closes: Day { day + horizon }

  public func isClosed(on today: Day) -> Bool { today > closes }

  /// How they came out.
  ///
  /// - Returns: `nil` while the window is open. Members who have since been erased are left out.
  public func score(_ histories: [CustomerHistory], on today: Day) -> ModelCheck? {
    guard isClosed(on: today) else { return nil }
    let known = histories.filter { chances[$0.id] != nil }.sorted { $0.id < $1.id }
    return ModelCheck(
      probabilities: known.map { chances[$0.id] ?? 0 },
      truth: known.map { history in history.purchases.contains { $0.day > day && $0.day <= closes } })
  }
}
