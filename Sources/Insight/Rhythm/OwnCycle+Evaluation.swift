/// What one way of foretelling the next gap was worth.
public struct CycleAccuracy: Hashable, Sendable {
  /// Mean absolute error in days.
  public var populationMedian: Double
  public var ownMean: Double
  public var shrunk: Double
  /// The share of next gaps within the 80 % interval.
  public var coverage: Double
  /// Members judged.
  public var members: Int
}

extension OwnCycle {
  /// Holds back the last gap of every member with at least two, fits on the others, and foretells it three ways: by the
  /// median of all gaps, the member's own mean, and the shrunk figure.
  ///
  /// - Parameter gaps: Days between purchase days, by member.
  /// - Returns: `nil` with fewer than ``leastGaps`` to fit on.
  public static func evaluate(gaps: [[Int]]) -> (fit: OwnCycle, accuracy: CycleAccuracy)? {
    let judged = gaps.filter { $0.count >= 2 }
    let known = judged.map { Array($0.dropLast()) }
    guard let fit = OwnCycle(gaps: known) else { return nil }
    let pooled = known.joined().sorted()
    let middle = pooled.count / 2
    let median =
      pooled.count % 2 == 1 ? Double(pooled[middle]) : Double(pooled[middle - 1] + pooled[middle]) / 2
    var accuracy = CycleAccuracy(populationMedian: 0, ownMean: 0, shrunk: 0, coverage: 0, members: judged.count)
    for (own, all) in zip(known, judged) {
      let actual = Double(all[all.count - 1])
      let rhythm = fit.rhythm(gaps: own)
      let mean = Double(own.reduce(0, +)) / Double(own.count)
      accuracy.populationMedian += abs(actual - median)
      accuracy.ownMean += abs(actual - mean)
      accuracy.shrunk += abs(actual - rhythm.usualGap)
      if rhythm.eighty.contains(actual) { accuracy.coverage += 1 }
    }
    let count = Double(judged.count)
    accuracy.populationMedian /= count
    accuracy.ownMean /= count
    accuracy.shrunk /= count
    accuracy.coverage /= count
    return (fit, accuracy)
  }
}
