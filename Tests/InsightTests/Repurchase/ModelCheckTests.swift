import Insight
import Testing

@Suite("Model check")
struct ModelCheckTests {
  private func check() throws -> (ModelCheck, [Double]) {
    let shop = RepurchaseTables.music
    let fit = try LogisticRegression(fitting: shop.train.keeping(FeatureTable.three))
    let scores = shop.test.rows(FeatureTable.three).map(fit.probability)
    return (ModelCheck(probabilities: scores, truth: shop.test.labels), scores)
  }

  @Test("S106: area, Brier and reliability of the time-split backtest are the reference's")
  func backtest() throws {
    let (check, _) = try check()
    // The reference draws its coefficients a little together.
    #expect(near(check.auc, 0.8322897347, 1e-4) && near(check.brier, 0.08356394777, 1e-3))
    #expect(near(check.baseBrier, 0.1104468784, 1e-9) && near(check.logLoss, 0.2846788127, 1e-3))
    #expect(near(check.calibrationError, 0.02369303656, 0.01) && check.showsProbability)
    #expect(check.reliability.count == 10 && check.reliability.reduce(0) { $0 + $1.members } == 2_357)
    #expect(
      near(check.reliability.last?.predicted, 0.6001, 0.001) && near(check.reliability.last?.actual, 0.5424, 0.001))
    #expect(near(check.predictedTotal / 2_357, 0.1327175745, 3e-3) && check.actualTotal == 298)
  }

  @Test("S106: the ROC curve climbs from corner to corner and its area is the AUC, ties and all")
  func curve() throws {
    let (check, scores) = try check()
    let curve = ROCCurve(scores: scores, truth: RepurchaseTables.music.test.labels)
    #expect(near(curve.area, check.auc ?? 0, 1e-12))
    #expect(curve.points.first == .init(falsePositives: 0, truePositives: 0))
    #expect(curve.points.last == .init(falsePositives: 1, truePositives: 1))
    let tied = ROCCurve(
      scores: [0.1, 0.4, 0.35, 0.8, 0.4, 0.4, 0.2, 0.2],
      truth: [false, false, true, true, false, true, false, true])
    #expect(tied.area == 0.65625)
    #expect(ROCCurve(scores: [1, 2], truth: [true, true]).points.isEmpty)
  }

  @Test("S106: a chance no better than everyone's mean is not shown")
  func hidden() {
    let truth = (0..<100).map { $0 % 4 == 0 }
    #expect(!ModelCheck(probabilities: truth.map { $0 ? 0.2 : 0.8 }, truth: truth).showsProbability)
    #expect(ModelCheck(probabilities: truth.map { $0 ? 0.8 : 0.2 }, truth: truth).showsProbability)
    #expect(ModelCheck(probabilities: [], truth: []).auc == nil)
  }
}
