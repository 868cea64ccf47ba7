import Insight
import Shop
import Testing

@Suite("Repurchase forecast")
struct RepurchaseForecastTests {
  private static let forecast: RepurchaseForecast? = {
    var forest = RandomForest.Options()
    forest.trees = 20
    let histories = (try? Fixture.purchases("cdnow_purchases.csv")) ?? []
    return try? RepurchaseForecast(histories, on: day("1998-03-31"), horizon: 90, forest: forest)
  }()

  @Test("S105: every member has a chance and three drivers, from a model that is dated and was judged on days before")
  func rows() throws {
    let forecast = try #require(Self.forecast)
    #expect(forecast.rows.count == 2_357 && forecast.trainedOn == day("1997-12-31"))
    #expect(forecast.rows.allSatisfy { (0...1).contains($0.chance) && $0.drivers.count == 3 })
    #expect(zip(forecast.rows, forecast.rows.dropFirst()).allSatisfy { $0.chance >= $1.chance })
    #expect(forecast.showsProbability)
    let expected = forecast.rows.reduce(0) { $0 + $1.chance }
    #expect((240...400).contains(expected))
  }

  @Test("S106: methods are judged against the recency rule, and a model that does not beat it says so")
  func backtest() throws {
    let shop = RepurchaseTables.music
    var forest = RandomForest.Options()
    forest.trees = 10
    var shares: [Double] = []
    var backtest = RepurchaseBacktest(train: shop.train, test: shop.test, forest: forest) {
      shares.append($0)
      return true
    }
    backtest.addPurchaseModel(shop.test, horizon: 90)
    #expect(near(backtest.methods[.recency]?.auc, 0.8277940031, 1e-9))
    #expect(near(backtest.methods[.logistic]?.auc, 0.8322897347, 1e-4))
    #expect(near(backtest.methods[.mbgnbd]?.auc, 0.8349185602, 1e-5))
    #expect(near(backtest.methods[.mbgnbd]?.check?.brier, 0.08398721552, 1e-5))
    #expect(backtest.chosen == .logistic && backtest.beatsRecency(.logistic) && !backtest.beatsRecency(.recency))
    #expect(shares.count == 10 && shares.last == 1)
    // Nothing but chance: the rule is not beaten, and the probabilities are hidden.
    let few = shop.train.choosing(Array(0..<120))
    let poor = RepurchaseBacktest(train: few, test: shop.test, forest: forest)
    #expect(poor.missing[.forest] == .tooFew(.rarerOutcome, have: few.rarer, need: 100))
    #expect(poor.chosen == nil)
  }

  @Test("S106: five parts, each foretold by a model that did not know it")
  func crossValidation() throws {
    let table = RepurchaseTables.gifts.train.keeping(FeatureTable.three)
    let cross = try CrossValidation(table) { (part) throws(Shortfall) in
      try LogisticRegression(fitting: part).probability
    }
    let expected = [0.7551470094, 0.7496249318, 0.7436586851, 0.748933938, 0.7656017328]
    #expect(cross.foldAUC.count == 5)
    for (found, expected) in zip(cross.foldAUC, expected) { #expect(near(found, expected, 2e-3)) }
    #expect(near(cross.pooled.auc, 0.75252691, 1e-3) && near(cross.pooled.brier, 0.1992251213, 1e-3))
  }

  @Test("S105: one more figure may be tried as a feature")
  func extra() {
    let histories = [
      CustomerHistory(
        id: PersonID(high: 0, low: 1), purchases: [PastPurchase(day: day("2026-01-05"), value: Money(1_000))])
    ]
    let complaints = ExtraFeature("complaints") { id, day in id == PersonID(high: 0, low: 1) ? 2 : 0 }
    let (table, members) = FeatureTable.make(
      histories, on: day("2026-02-01"), horizon: nil, extra: [complaints])
    #expect(table.column("complaints") == [2] && members == [PersonID(high: 0, low: 1)] && table.labels.isEmpty)
    #expect(table.column("recency") == [27] && table.names.contains("decline"))
    // Who comes later is not known yet.
    #expect(FeatureTable.make(histories, on: day("2026-01-01"), horizon: 30).table.count == 0)
  }

  @Test("S105: predictions are kept and scored when their window has closed")
  func kept() throws {
    let forecast = try #require(Self.forecast)
    let kept = KeptPredictions(forecast)
    let histories = try Fixture.purchases("cdnow_purchases.csv")
    #expect(kept.closes == day("1998-06-29") && kept.score(histories, on: day("1998-06-29")) == nil)
    let score = try #require(kept.score(histories, on: day("1998-06-30")))
    #expect(score.members == 2_357 && score.actualTotal == 298)
    #expect((score.auc ?? 0) > 0.82 && score.brier < score.baseBrier)
    #expect(near(score.predictedTotal, forecast.rows.reduce(0) { $0 + $1.chance }, 1e-9))
    // Someone erased since is in no figure.
    let fewer = try #require(kept.score(Array(histories.dropFirst()), on: day("1998-06-30")))
    #expect(fewer.members == 2_356)
  }

  @Test("S105: too short a history gives no chances")
  func notEnough() throws {
    let histories = try Fixture.purchases("cdnow_purchases.csv")
    #expect(throws: Shortfall.self) { try RepurchaseForecast(histories, on: day("1997-02-15"), horizon: 30) }
  }
}
