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
  }

  public private(set) var groups: [Group] = []
  /// Of each member the place in ``groups``.
  public private(set) var places: [PersonID: Int] = [:]
  /// Fewer than ``KMeans/stableMembers``: some members would change groups in another month.
  public var isStable: Bool { places.count >= KMeans.stableMembers }

  /// - Parameters:
  ///   - k: 3 to 5 make a picture that can be told.
  ///   - earlier: The middles of last month, so that groups keep their numbers and names.
  public init(
    _ histories: [CustomerHistory], on day: Day, k: Int = 4, earlier: [[Double]] = [], starts: Int = 20,
    minorUnits: Double = 100
  ) throws(Shortfall) {
    let known = histories.compactMap { history in RFM.Figures(history, on: day).map { (history.id, $0) } }
    try KMeans.check(members: known.count)
    let scores = Standardised([
      known.map { Double($0.1.recency) }, known.map { Double($0.1.orders) },
      known.map { max(0, Double($0.1.spend) / minorUnits) },
    ])
    var fit = KMeans(scores.columns, k: k, starts: starts)
    fit.match(earlier)
    let names = ClusterName.names(for: fit.centres)
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
