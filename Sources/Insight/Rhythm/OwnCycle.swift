import Foundation
import Shop

/// How often the members of a shop buy: "usually every 38 days, due about 14 June".
///
/// log(gap in days) = mu + u_i + e. A member's own mean is drawn towards the shop's by w = tau2 / (tau2 + sigma2 / n):
/// on real shops a member's own mean alone foretells the next gap worse than ignoring the member.
/// Least history: a member's own rhythm wants 3 orders, else it is the shop's; the shop's wants ``leastGaps``.
public struct OwnCycle: Hashable, Sendable {
  /// Gaps between purchases a shop needs before its own figures are used.
  public static let leastGaps = 100

  /// Of the logarithm of gaps in days: mu, sigma2 (within) and tau2 (between).
  public var components: VarianceComponents

  public init(components: VarianceComponents) { self.components = components }

  /// What is used until the shop has ``leastGaps``: a purchase is usual each month and overdue after 180 days, with the
  /// spread that real shops show (CDNOW: sigma2 1.41, tau2 .48).
  public static let beginning = OwnCycle(
    components: VarianceComponents(mean: log(31), within: 1.4, between: 0.48))

  /// Fits the shop's figures.
  ///
  /// - Parameter gaps: Days between purchase days, by member; of a member with one purchase none.
  /// - Returns: `nil` with fewer than ``leastGaps``.
  public init?(gaps: [[Int]]) {
    self.init(sums: gaps.lazy.map { GroupSums($0.lazy.map { log(Double($0)) }) })
  }

  /// The same from sums of logarithms of gaps.
  init?(sums: some Sequence<GroupSums>) {
    guard let components = VarianceComponents(sums), components.values >= OwnCycle.leastGaps else { return nil }
    self.components = components
  }

  /// What is to be expected of a member whose gaps are known, possibly none.
  public func rhythm(gaps: [Int]) -> Rhythm { rhythm(GroupSums(gaps.lazy.map { log(Double($0)) })) }

  func rhythm(_ logGaps: GroupSums) -> Rhythm {
    let weight = components.weight(ofCount: logGaps.count)
    return Rhythm(
      logGap: components.mean + weight * (logGaps.mean - components.mean),
      deviation: (components.between * (1 - weight) + components.within).squareRoot(), weight: weight,
      gaps: logGaps.count)
  }
}

/// The rhythm of one member.
public struct Rhythm: Hashable, Sendable {
  /// The logarithm of the usual gap in days (b_i).
  public var logGap: Double
  /// The standard deviation of the next gap's logarithm: sqrt(tau2 (1 - w) + sigma2).
  public var deviation: Double
  /// How much the member's own gaps counted, 0 to 1.
  public var weight: Double
  /// Own gaps that it rests on.
  public var gaps: Int

  /// Half of the next gaps are shorter, in days.
  public var usualGap: Double { exp(logGap) }

  /// Days after the last purchase between which 80 % of the next ones fall.
  public var eighty: ClosedRange<Double> {
    exp(logGap - Normal.eighty * deviation)...exp(logGap + Normal.eighty * deviation)
  }

  /// The day on which the next purchase is due.
  public func due(after last: Day) -> Day { last + Rhythm.days(usualGap) }

  /// The days on which the next purchase falls in 80 % of cases.
  public func window(after last: Day) -> ClosedRange<Day> {
    (last + Rhythm.days(eighty.lowerBound))...(last + Rhythm.days(eighty.upperBound))
  }

  /// The chance that a member who still comes has not come for so long: 1 - Phi((ln recency - b) / sd).
  public func survival(days: Int) -> Double {
    deviation > 0
      ? 1 - Normal.cumulative((log(max(Double(days), 0.5)) - logGap) / deviation) : (Double(days) < usualGap ? 1 : 0)
  }

  /// Rounded, at least 1, at most a hundred years, so that no figure leaves the calendar.
  private static func days(_ value: Double) -> Int { Int(min(max(value.rounded(), 1), 36_525)) }
}
