import Insight
import Shop
import Testing

/// Feature tables of the two shops, made once.
enum RepurchaseTables {
  struct Shop: Sendable {
    var train: FeatureTable
    var test: FeatureTable
  }

  static let music = make("cdnow_purchases.csv", train: "1997-12-31", test: "1998-03-31", horizon: 90)
  static let gifts = make("cj_giftshop_purchases.csv", train: "2017-08-31", test: "2017-10-31", horizon: 60)

  private static func make(_ name: String, train: String, test: String, horizon: Int) -> Shop {
    let histories = (try? Fixture.purchases(name)) ?? []
    return Shop(
      train: FeatureTable.make(histories, on: day(train), horizon: horizon).table,
      test: FeatureTable.make(histories, on: day(test), horizon: horizon).table)
  }
}

extension FeatureTable {
  func rows(_ names: [String]) -> [[Double]] {
    let kept = keeping(names)
    return (0..<count).map { kept.row($0) }
  }
}

@Suite("Repurchase models")
struct RepurchaseModelTests {
  @Test("S105: the figures of one member are those of the reference")
  func features() throws {
    let music = RepurchaseTables.music.train
    #expect(music.count == 2_357 && music.positives == 384)
    let expected: [Double] = [19, 364, 4, 1, 100.5, 25.125, 26.48, 115, 0.165217, 0.643987, 132]
    for (found, expected) in zip(music.row(0), expected) { #expect(near(found, expected, 1e-5)) }
    #expect(music.row(2).prefix(11) == [364, 364, 1, 0, 6.79, 6.79, 0, 364, 1, 0, 0])
    let gifts = RepurchaseTables.gifts
    #expect(gifts.train.count == 1_721 && gifts.train.positives == 855 && gifts.test.count == 1_820)
    #expect(RepurchaseTables.music.test.positives == 298)
  }

  @Test("S105: logistic regression has the reference's coefficients and likelihood")
  func logistic() throws {
    let fit = try LogisticRegression(fitting: RepurchaseTables.music.train.keeping(FeatureTable.three))
    #expect(near(fit.intercept, 8.605766266, 1e-6))
    for (found, expected) in zip(fit.coefficients, [-0.3976101181, -1.787601202, 1.696077734]) {
      #expect(near(found, expected, 1e-6))
    }
    #expect(abs(fit.logLikelihood + 806.7829742) < 1e-6)
    let rows = RepurchaseTables.music.train.rows(FeatureTable.three)
    let auc = Ranking.areaUnderCurve(scores: rows.map(fit.probability), truth: RepurchaseTables.music.train.labels)
    #expect(near(auc, 0.8153127112, 1e-5))
    // Of a member who came lately and often, that is what speaks for them.
    let drivers = fit.drivers(of: [2, 360, 30])
    #expect(drivers.prefix(2).allSatisfy { $0.effect > 0 } && drivers[0].name == "freq")
  }

  @Test("S105: no fit where the outcomes are told apart perfectly or there are none of one kind")
  func degenerate() {
    let labels = (0..<200).map { $0 < 100 }
    let column = (0..<200).map(Double.init)
    #expect(throws: Shortfall.noFit) {
      try LogisticRegression(fitting: FeatureTable(names: ["recency"], columns: [column], labels: labels))
    }
    let never = FeatureTable(names: ["recency"], columns: [column], labels: labels.map { _ in false })
    #expect(throws: Shortfall.self) { try LogisticRegression(fitting: never) }
    #expect(throws: Shortfall.self) { try RandomForest(fitting: never) }
    #expect(throws: Shortfall.tooFew(.rarerOutcome, have: 0, need: 40)) { try LogisticRegression.check(never) }
    #expect(throws: Shortfall.tooFew(.rarerOutcome, have: 0, need: 100)) { try RandomForest.check(never) }
  }

  /// 60 trees stand for the 500 of the reference, .819 and .748: their mean is worth .008 less at most.
  @Test("S105: the forest ranks as the reference's, the same each time", arguments: [true, false])
  func forest(isMusic: Bool) throws {
    let shop = isMusic ? RepurchaseTables.music : RepurchaseTables.gifts
    var options = RandomForest.Options()
    options.trees = 60
    let names = Array(RepurchaseFeatures.names.dropLast())
    let forest = try RandomForest(fitting: shop.train.keeping(names), options: options)
    let rows = shop.test.rows(names)
    let scores = rows.map(forest.probability)
    let auc = try #require(Ranking.areaUnderCurve(scores: scores, truth: shop.test.labels))
    #expect(abs(auc - (isMusic ? 0.8189353664 : 0.7481894947)) < 0.015)
    options.trees = 3
    let (one, two) = (
      try RandomForest(fitting: shop.train.keeping(names), options: options),
      try RandomForest(fitting: shop.train.keeping(names), options: options)
    )
    #expect(rows.prefix(50).allSatisfy { one.probability($0) == two.probability($0) })
    #expect(forest.drivers(of: rows[0]).count == 11)
  }
}
