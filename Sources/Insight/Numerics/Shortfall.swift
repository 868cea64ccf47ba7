/// Why a model says nothing: what it has and what it needs ("not enough history" of each).
public enum Shortfall: Error, Hashable, Sendable {
  /// Too few of something.
  case tooFew(Measure, have: Int, need: Int)
  /// Frequent buyers spend more or less each time, so that one basket cannot be drawn towards the mean of all.
  case valueFollowsFrequency(correlation: Double)
  /// The fit has no mean (q <= 1 of Gamma-Gamma).
  case noMean
  /// The numbers have no best fit: all alike, or told apart perfectly.
  case noFit

  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// With one order at least.
    case members
    case repeatBuyers = "repeat-buyers"
    /// Days on record.
    case days
    /// Completed gaps between purchases.
    case gaps
    /// Members of the rarer of the two outcomes.
    case rarerOutcome = "rarer-outcome"
    case months
    case weeks
    /// Members an arm of a campaign.
    case arm
  }
}
