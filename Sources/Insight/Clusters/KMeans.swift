/// Groups of members who are alike in a few figures (S98): one picture of the customers, not a truth found in them.
///
/// Lloyd's steps from many seeded starts (k-means++, Arthur & Vassilvitskii, 2007), the best kept; an empty group takes
/// the member farthest from their own. Largest group first. The same figures give the same groups.
/// Least history: ``leastMembers``; groups are stable from ``stableMembers``.
public struct KMeans: Hashable, Sendable {
  public static let leastMembers = 200
  public static let stableMembers = 1_000

  private static let nearlyAsGood = 1.1

  /// Of each member the group, from 0.
  public private(set) var groups: [Int]
  /// Of each group its middle, in the figures' own unit (z-scores).
  public private(set) var centres: [[Double]]
  /// The sum of squared distances of members from the middle of their group.
  public private(set) var inertia: Double

  public var sizes: [Int] {
    groups.reduce(into: [Int](repeating: 0, count: centres.count)) { $0[$1] += 1 }
  }

  /// Whether there are enough members.
  public static func check(members: Int) throws(Shortfall) {
    guard members >= leastMembers else { throw .tooFew(.members, have: members, need: leastMembers) }
  }

  /// - Parameters:
  ///   - columns: A figure each, by member; as ``Standardised`` makes them.
  ///   - k: Groups; no more than there are members.
  ///   - earlier: Middles of last time, in the same unit. Groups that grow out of them are taken where they are nearly as
  ///     good as the best: two pictures may be equally true, and the shop knows one of them.
  public init(_ columns: [[Double]], k: Int, starts: Int = 20, seed: UInt64 = 1, earlier: [[Double]] = []) {
    let points = PointCloud(columns)
    let k = min(max(1, k), points.count)
    var seeds = SplitMix64(seed: seed)
    var best: PointCloud.Grouping?
    for _ in 0..<(points.count > 0 ? max(1, starts) : 0) {
      var random = SplitMix64(seed: seeds.next())
      let found = points.settled(points.spread(k, &random))
      if best.map({ found.inertia < $0.inertia * (1 - 1e-12) }) ?? true { best = found }
    }
    if let least = best?.inertia, earlier.count == k, earlier.allSatisfy({ $0.count == points.width }) {
      let known = points.settled(earlier)
      if known.inertia <= least * KMeans.nearlyAsGood { best = known }
    }
    let found = best ?? PointCloud.Grouping(groups: [], centres: [], inertia: 0)
    let sizes = found.groups.reduce(into: [Int](repeating: 0, count: k)) { $0[$1] += 1 }
    let order = (0..<found.centres.count).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var places = [Int](repeating: 0, count: k)
    for (place, group) in order.enumerated() { places[group] = place }
    groups = found.groups.map { places[$0] }
    centres = order.map { found.centres[$0] }
    inertia = found.inertia
  }

  /// Renumbers the groups as last month's that they are nearest to, all together, so that names stay with their members.
  ///
  /// - Parameter earlier: Middles of last time, in the same unit; of as many groups.
  public mutating func match(_ earlier: [[Double]]) {
    guard earlier.count == centres.count else { return }
    let cost = centres.map { centre in earlier.map { PointCloud.distance(centre, $0) } }
    let places = Assignment.cheapest(cost)
    var moved = centres
    for (group, place) in places.enumerated() { moved[place] = centres[group] }
    centres = moved
    groups = groups.map { places[$0] }
  }

  /// The members nearest to the middle of a group: its typical ones.
  ///
  /// - Parameter columns: Those it was made from.
  public func typical(of group: Int, in columns: [[Double]], count: Int = 5) -> [Int] {
    let members = groups.indices.filter { groups[$0] == group }
    let distances = members.map { member in
      (PointCloud.distance(columns.map { $0[member] }, centres[group]), member)
    }
    return distances.sorted(by: <).prefix(count).map(\.1)
  }
}
