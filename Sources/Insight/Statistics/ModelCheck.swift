import Foundation

/// How well chances foretold what happened (S106).
public struct ModelCheck: Hashable, Sendable {
  public var members: Int
  /// The chance that one who bought was ranked above one who did not; `nil` unless there were both.
  public var auc: Double?
  /// Mean squared distance from what happened; lower is better.
  public var brier: Double
  /// What it would be if everyone had been given the share that bought.
  public var baseBrier: Double
  public var logLoss: Double
  /// The mean distance of chance and share over the rows of ``reliability``, weighted by members.
  public var calibrationError: Double
  /// What was foretold and what happened, in ten parts of equal numbers by chance.
  public var reliability: [Bin]
  public var predictedTotal: Double
  public var actualTotal: Int

  public struct Bin: Hashable, Sendable {
    public var members: Int
    public var predicted: Double
    public var actual: Double
  }

  /// A chance worse than everyone's mean is no chance: only the order is shown.
  public var showsProbability: Bool { brier < baseBrier }

  public init(probabilities: [Double], truth: [Bool], bins: Int = 10) {
    members = min(probabilities.count, truth.count)
    auc = Ranking.areaUnderCurve(scores: probabilities, truth: truth)
    brier = Ranking.brierScore(probabilities: probabilities, truth: truth) ?? 0
    actualTotal = truth.lazy.filter { $0 }.count
    predictedTotal = probabilities.reduce(0, +)
    let rate = members > 0 ? Double(actualTotal) / Double(members) : 0
    baseBrier = rate * (1 - rate)
    logLoss = 0
    for (chance, bought) in zip(probabilities, truth) {
      let safe = min(max(chance, 1e-15), 1 - 1e-15)
      logLoss -= log(bought ? safe : 1 - safe) / Double(max(1, members))
    }
    reliability = []
    calibrationError = 0
    let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
    for bin in 0..<max(1, bins) {
      let part = order[(bin * members / max(1, bins))..<((bin + 1) * members / max(1, bins))]
      guard !part.isEmpty else { continue }
      let count = Double(part.count)
      let predicted = part.reduce(0) { $0 + probabilities[$1] } / count
      let actual = Double(part.lazy.filter { truth[$0] }.count) / count
      reliability.append(Bin(members: part.count, predicted: predicted, actual: actual))
      calibrationError += count / Double(members) * abs(predicted - actual)
    }
  }
}
