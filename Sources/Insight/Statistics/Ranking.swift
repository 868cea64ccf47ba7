/// How well a score puts the ones that turned out true above the others.
public enum Ranking {
  /// The area under the ROC curve: the chance that a true case scores higher than a false one, ties counting half
  /// (Mann-Whitney).
  ///
  /// - Returns: `nil` unless there are cases of both kinds.
  public static func areaUnderCurve(scores: [Double], truth: [Bool]) -> Double? {
    let positives = truth.lazy.filter { $0 }.count
    guard scores.count == truth.count, positives > 0, positives < truth.count else { return nil }
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    var rankSum = 0.0
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      for place in start..<end where truth[order[place]] { rankSum += rank }
      start = end
    }
    let count = Double(positives)
    return (rankSum - count * (count + 1) / 2) / (count * Double(truth.count - positives))
  }

  /// The mean squared distance of a probability from what happened (Brier); lower is better.
  public static func brierScore(probabilities: [Double], truth: [Bool]) -> Double? {
    guard !truth.isEmpty, probabilities.count == truth.count else { return nil }
    let sum = zip(probabilities, truth).reduce(0.0) { sum, pair in
      let distance = pair.0 - (pair.1 ? 1 : 0)
      return sum + distance * distance
    }
    return sum / Double(truth.count)
  }
}
