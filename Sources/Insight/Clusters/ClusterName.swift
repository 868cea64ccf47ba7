/// A plain name for a group of members, from where its middle lies: how lately, how often.
public enum ClusterName: String, CaseIterable, Hashable, Sendable {
  /// Lately and often.
  case regulars
  /// Lately, not often.
  case newcomers
  /// Often once, not lately.
  case fading
  /// Neither, but for much.
  case bigOccasions = "big-occasions"
  /// Neither.
  case passersBy = "passers-by"

  /// Names for the middles of the groups, in their order: z-scores of recency, orders and spend. No two groups have one
  /// name: of two that claim it the one farther out has it, the other the next that fits.
  public static func names(for centres: [[Double]]) -> [ClusterName] {
    guard centres.count <= allCases.count, centres.allSatisfy({ $0.count >= 3 }) else {
      return centres.map { $0.count >= 3 ? fitting($0)[0] : .passersBy }
    }
    var cost = centres.map { centre in
      let order = fitting(centre)
      return allCases.map { Double(order.firstIndex(of: $0) ?? allCases.count) }
    }
    // Whoever comes most and latest are the regulars, wherever that lies.
    func rank(_ place: Int) -> Double { centres[place][1] + centres[place][2] - centres[place][0] }
    if let best = centres.indices.max(by: { rank($0) < rank($1) }), centres[best][0] < 0, centres[best][1] > 0,
      let regulars = allCases.firstIndex(of: .regulars)
    {
      let never = Double(allCases.count * allCases.count)
      cost[best] = allCases.indices.map { $0 == regulars ? 0 : never }
    }
    let padded = cost + Array(repeating: allCases.map { _ in 0.0 }, count: allCases.count - cost.count)
    return Assignment.cheapest(padded).prefix(centres.count).map { allCases[$0] }
  }

  /// Whether a group that had this name may keep it where its middle lies now.
  func mayBeSaid(of centre: [Double]) -> Bool {
    guard centre.count >= 3 else { return false }
    return ClusterName.fitting(centre).prefix(2).contains(self) || self == .regulars && centre[0] < 0 && centre[1] > 0
  }

  /// The ideal of each name as z-scores, and which is nearest.
  private static func fitting(_ centre: [Double]) -> [ClusterName] {
    func distance(_ name: ClusterName) -> Double {
      let ideal: [Double] =
        switch name {
        case .regulars: [-1.8, 1.7, 1.4]
        case .newcomers: [-1.5, -0.3, -0.3]
        case .fading: [-0.2, 0.7, 0.8]
        case .bigOccasions: [0.4, -0.3, 0.1]
        case .passersBy: [0.6, -0.8, -0.9]
        }
      return PointCloud.distance(Array(centre.prefix(3)), ideal)
    }
    return allCases.enumerated().sorted { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }
      .map(\.element)
  }
}
