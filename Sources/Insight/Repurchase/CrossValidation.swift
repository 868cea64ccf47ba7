/// A model judged on members it was not fitted on, a part of them at a time (S106). Says how well it ranks members of one
/// day; the time-split backtest says more, and it is the one to show.
public struct CrossValidation: Hashable, Sendable {
  /// Of each part.
  public private(set) var foldAUC: [Double] = []
  /// Of all members, each foretold by the model that did not know them.
  public private(set) var pooled: ModelCheck

  /// - Parameter fit: Makes of a table the chance of a row in the order of its names.
  public init(
    _ table: FeatureTable, folds: Int = 5, fit: (FeatureTable) throws(Shortfall) -> (([Double]) -> Double)
  ) throws(Shortfall) {
    var scores = [Double](repeating: 0, count: table.count)
    for fold in 0..<max(2, folds) {
      let held = (0..<table.count).filter { $0 % max(2, folds) == fold }
      let model = try fit(table.choosing((0..<table.count).filter { $0 % max(2, folds) != fold }))
      for place in held { scores[place] = model(table.row(place)) }
      if let auc = Ranking.areaUnderCurve(
        scores: held.map { scores[$0] }, truth: held.map { table.labels[$0] })
      {
        foldAUC.append(auc)
      }
    }
    pooled = ModelCheck(probabilities: scores, truth: table.labels)
  }
}
