public import Shop

/// Who will buy next: the chance of an order within 30, 60 and 90 days, of everyone who has bought (S105). The method is the
/// one that the shop's own backtest prefers for 60 days; a longer window has no smaller chance than a shorter one, though each
/// has learnt from days of its own. Where it does not beat the rule that whoever bought last buys
/// next, the rule gives the order (W3).
public struct BuyingOutlook: Sendable {
  public static let horizons = [30, 60, 90]
  static let main = 60

  /// What may be said of a window.
  public enum Basis: Hashable, Sendable {
    /// The chances are better than everyone's mean.
    case chance
    /// They are not: their order is all there is.
    case rank
    /// The rule that whoever bought last buys next was not beaten.
    case rule
  }

  public struct Row: Hashable, Sendable {
    public var id: PersonID
    /// By window.
    public var chances: [Int: Double] = [:]
    /// The three that move the chance most; without one, when they bought last.
    public var drivers: [Driver]
  }

  public let day: Day
  /// The likeliest first.
  public private(set) var rows: [Row] = []
  public private(set) var forecasts: [Int: RepurchaseForecast] = [:]
  /// Why there is no forecast for a window.
  public private(set) var missing: [Int: Shortfall] = [:]

  /// The window that the order and the backtest are about.
  public var shown: RepurchaseForecast? { Self.order.lazy.compactMap { forecasts[$0] }.first }
  private static let order = [main, 30, 90]

  /// Whether the method gives the order, and not the rule.
  public var leads: Bool { shown?.beatsRecency ?? false }

  public func basis(_ horizon: Int) -> Basis? {
    forecasts[horizon].map { !$0.beatsRecency ? .rule : $0.showsProbability ? .chance : .rank }
  }

  /// - Parameter goOn: Told how far it is, 0 to 1; answers false to stop.
  /// - Returns: `nil` when it was stopped.
  public init?(
    _ histories: [CustomerHistory], on day: Day, extra: [ExtraFeature] = [], forest: RandomForest.Options = .init(),
    goOn: (Double) -> Bool = { _ in true }
  ) {
    self.day = day
    var forecasts: [Int: RepurchaseForecast] = [:]
    for (place, horizon) in Self.order.enumerated() {
      var goesOn = true
      do throws(Shortfall) {
        forecasts[horizon] = try RepurchaseForecast(
          histories, on: day, horizon: horizon, method: forecasts[Self.main]?.method, extra: extra, forest: forest
        ) { share in
          goesOn = goesOn && goOn((Double(place) + share) / Double(Self.order.count))
          return goesOn
        }
      } catch { missing[horizon] = error }
      guard goesOn, goOn(Double(place + 1) / Double(Self.order.count)) else { return nil }
    }
    self.forecasts = forecasts
    rows = ranked(histories)
  }

  private func ranked(_ histories: [CustomerHistory]) -> [Row] {
    let recency = Dictionary(
      histories.compactMap { history in
        history.purchases.lazy.map(\.day).filter { $0 <= day }.max().map { (history.id, day - $0) }
      }
    ) { first, _ in first }
    var chances: [PersonID: [Int: Double]] = [:]
    for (horizon, forecast) in forecasts {
      for row in forecast.rows { chances[row.id, default: [:]][horizon] = row.chance }
    }
    for id in chances.keys {
      var least = 0.0
      for horizon in Self.horizons {
        guard let own = chances[id]?[horizon] else { continue }
        least = max(least, own)
        chances[id]?[horizon] = least
      }
    }
    if let shown, leads {
      return shown.rows.map { Row(id: $0.id, chances: chances[$0.id] ?? [:], drivers: $0.drivers) }
        .sorted { left, right in
          let (one, two) = (left.chances[shown.horizon] ?? 0, right.chances[shown.horizon] ?? 0)
          return one == two ? left.id < right.id : one > two
        }
    }
    return recency.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { id, days in
      Row(id: id, chances: chances[id] ?? [:], drivers: [Driver(name: "recency", value: Double(days), effect: 0)])
    }
  }
}
