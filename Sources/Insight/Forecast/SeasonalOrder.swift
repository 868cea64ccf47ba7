/// Which SARIMA model: (p, d, q)(P, D, Q)s of Box & Jenkins.
public struct SeasonalOrder: Hashable, Sendable {
  public var p: Int
  public var d: Int
  public var q: Int
  public var seasonalP: Int
  public var seasonalD: Int
  public var seasonalQ: Int
  /// Values a season: 12 for months; 1 without seasons.
  public var season: Int

  public init(_ p: Int, _ d: Int, _ q: Int, seasonal: (Int, Int, Int) = (0, 0, 0), season: Int = 1) {
    (self.p, self.d, self.q) = (p, d, q)
    (seasonalP, seasonalD, seasonalQ) = seasonal
    self.season = max(1, season)
  }

  /// (0,1,1)(0,1,1)12.
  public static let airline = SeasonalOrder(0, 1, 1, seasonal: (0, 1, 1), season: 12)

  /// Values that are lost in taking differences.
  public var lost: Int { d + season * seasonalD }
  /// A series whose differences are taken has no mean of its own.
  var hasMean: Bool { d + seasonalD == 0 }
  var parameters: Int { p + q + seasonalP + seasonalQ }
  /// The smallest models of their kind, from which a shop's backtest chooses.
  public static func small(season: Int) -> [SeasonalOrder] {
    [
      SeasonalOrder(0, 1, 1, seasonal: (0, 1, 1), season: season),
      SeasonalOrder(1, 0, 0, seasonal: (0, 1, 1), season: season),
      SeasonalOrder(1, 1, 1, seasonal: (0, 1, 1), season: season),
    ]
  }
}
