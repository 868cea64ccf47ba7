import Foundation
public import Shop

/// The members of a shop in a few groups, each with a plain name and its typical members (S98).
public struct CustomerGroups: Hashable, Sendable {
  public struct Group: Hashable, Sendable {
    public var name: ClusterName
    public var members: Int
    /// Of the middle of the group, in days, purchase days and minor units.
    public var recency: Double
    public var orders: Double
    public var spend: Double
    /// The five nearest to the middle.
    public var typical: [PersonID]
    /// The middle as it is kept for next month.
    public var centre: [Double]

    public var kept: Kept { Kept(name: name, centre: centre) }
  }

  /// A group of last month: its name stays with the group that is nearest to it.
  public struct Kept: Hashable, Sendable {
    public var name: ClusterName
    /// In standard deviations.
    public var centre: [Double]

    public init(name: ClusterName, centre: [Double]) {
      self.name = name
      self.centre = centre
    }
  }

  public private(set) var groups: [Group] = []
  /// Of each member the place in ``groups``.
  public private(set) var places: [PersonID: Int] = [:]
  /// Fewer than ``KMeans/stableMembers``: some members would change groups in another month.
  public var isStable: Bool { places.count >= KMeans.stableMembers }

  /// Squared, in standard deviations.
  private static let farthestMove = 1.0

  /// - Parameters:
  ///   - k: 3 to 5 make a picture that can be told.
  ///   - earlier: Those of last month: groups keep their numbers and names, unless one has moved so far that nobody would
  ///     know it again.
  public init(
    _ histories: [CustomerHistory], on day: Day, k: Int = 4, earlier: [Kept] = [], starts: Int = 20,
    minorUnits: Double = 100
  ) throws(Shortfall) {
    let known = histories.compactMap { history in RFM.Figures(history, on: day).map { (history.id, $0) } }
    try KMeans.check(members: known.count)
    let scores = Standardised([
      known.map { Double($0.1.recency) }, known.map { Double($0.1.orders) },
      known.map { max(0, Double($0.1.spend) / minorUnits) },
    ])
    var fit = KMeans(scores.columns, k: k, starts: starts, earlier: earlier.map(\.centre))
    fit.match(earlier.map(\.centre))
    let isKnown =
      earlier.count == fit.centres.count
      && zip(earlier, fit.centres).allSatisfy {
        PointCloud.distance($0.centre, $1) < CustomerGroups.farthestMove && $0.name.mayBeSaid(of: $1)
      }
    let names = isKnown ? earlier.map(\.name) : ClusterName.names(for: fit.centres)
    func plain(_ centre: [Double], _ column: Int) -> Double {
      exp(centre[column] * scores.spreads[column] + scores.means[column]) - 1
    }
    for (place, centre) in fit.centres.enumerated() {
      groups.append(
        Group(
          name: names[place], members: fit.sizes[place], recency: plain(centre, 0), orders: plain(centre, 1),
          spend: plain(centre, 2) * minorUnits, typical: fit.typical(of: place, in: scores.columns).map { known[$0].0 },
          centre: centre))
    }
    for (member, group) in zip(known, fit.groups) { places[member.0] = group }
  }
}
