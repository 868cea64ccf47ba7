/// The share of buyers found against the share of others taken for them, as the line moves down the ranking (S106).
public struct ROCCurve: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var falsePositives: Double
    public var truePositives: Double

    public init(falsePositives: Double, truePositives: Double) {
      self.falsePositives = falsePositives
      self.truePositives = truePositives
    }
  }

  /// From (0, 0) to (1, 1), one at each score.
  public private(set) var points: [Point] = []

  /// Empty unless there are cases of both kinds.
  public init(scores: [Double], truth: [Bool]) {
    let positives = truth.lazy.filter { $0 }.count
    guard scores.count == truth.count, positives > 0, positives < truth.count else { return }
    let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var (yes, no) = (0, 0)
    points = [Point(falsePositives: 0, truePositives: 0)]
    for (place, member) in order.enumerated() {
      if truth[member] { yes += 1 } else { no += 1 }
      guard place + 1 == order.count || scores[order[place + 1]] != scores[member] else { continue }
      points.append(
        Point(
          falsePositives: Double(no) / Double(truth.count - positives),
          truePositives: Double(yes) / Double(positives)))
    }
  }

  /// By trapezia; the same as ``Ranking/areaUnderCurve(scores:truth:)``.
  public var area: Double {
    zip(points.dropFirst(), points).reduce(0) { sum, pair in
      sum + (pair.0.falsePositives - pair.1.falsePositives) * (pair.0.truePositives + pair.1.truePositives) / 2
    }
  }
}
