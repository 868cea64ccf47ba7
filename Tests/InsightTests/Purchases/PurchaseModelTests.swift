import Testing

@testable import Insight

/// CDNOW to 1997-09-30 in weeks; shared by the suites, read once.
enum Music {
  static let members: [PurchaseSummary] = rows.map {
    PurchaseSummary(repeats: $0[0], lastRepeat: $0[1], age: $0[2])
  }
  static let spends: [GammaGamma.Spend] = rows.map { GammaGamma.Spend(repeats: $0[0], meanValue: $0[3]) }
  static let bought: [Double] = rows.map { $0[4] }
  private static let rows = (try? Fixture.numbers("cdnow_cbs.csv")) ?? []
}

@Suite("Purchase models")
struct PurchaseModelTests {
  @Test("BG/NBD: parameters, likelihood and hold-out of the reference")
  func bgnbd() throws {
    let fit = try BGNBD.fit(Music.members)
    for (found, expected) in zip(fit.model.parameters, [0.2425929077, 4.413531698, 0.7928861151, 2.425753392]) {
      #expect(near(found.value, expected, 1e-4), "\(found.name)")
    }
    #expect(abs(fit.logLikelihood + 9582.425561) < 1e-5 && fit.members == 2_357)
    let model = fit.model
    let expected = Music.members.map { model.expectedPurchases(of: $0, within: 39) }
    #expect(near(expected.reduce(0, +), 1653.42328, 1e-6) && Music.bought.reduce(0, +) == 1_882)
    let error = zip(expected, Music.bought).reduce(0) { $0 + abs($1.0 - $1.1) } / 2_357
    #expect(near(error, 0.785456534, 1e-6))
    for (place, alive, purchases, chance) in [
      (0, 0.7266091576, 1.225910465, 0.5546074823), (1, 0.2122274165, 0.2032506526, 0.1167125228),
      (2, 1.0, 0.1947808472, 0.1443278266), (1_515, 0.9689197114, 20.75056972, 0.968919708),
      (999, 0.6803513508, 2.352955114, 0.6463813786),
    ] {
      let member = Music.members[place]
      #expect(near(model.alive(member), alive, 1e-6))
      #expect(near(model.expectedPurchases(of: member, within: 39), purchases, 1e-6))
      #expect(near(model.chanceOfPurchase(by: member, within: 39), chance, 1e-6))
    }
    for (time, purchases) in [(1.0, 0.05318473931), (13, 0.5336399292), (52, 1.44402084), (78, 1.857971784)] {
      #expect(near(model.expectedPurchases(within: time), purchases, 1e-5))
    }
  }

  @Test("BG/NBD holds every one-time buyer for alive: only the chance of a purchase ranks members")
  func ranking() throws {
    let model = BGNBD(parameters: [0.2425929077, 4.413531698, 0.7928861151, 2.425753392])
    let truth = Music.bought.map { $0 > 0 }
    let alive = Ranking.areaUnderCurve(scores: Music.members.map(model.alive), truth: truth)
    let chance = Ranking.areaUnderCurve(
      scores: Music.members.map { model.chanceOfPurchase(by: $0, within: 39) }, truth: truth)
    #expect(near(alive, 0.3157864151, 1e-4) && near(chance, 0.7569311179, 1e-4))
  }

  @Test("MBG/NBD: parameters, likelihood and hold-out of the reference")
  func mbgnbd() throws {
    let fit = try MBGNBD.fit(Music.members)
    for (found, expected) in zip(fit.model.parameters, [0.5248379914, 6.182991873, 0.8913562134, 1.613999362]) {
      #expect(near(found.value, expected, 1e-4), "\(found.name)")
    }
    #expect(abs(fit.logLikelihood + 9582.132685) < 1e-5)
    let expected = Music.members.reduce(0) { $0 + fit.model.expectedPurchases(of: $1, within: 39) }
    #expect(near(expected, 1576.735699, 1e-6))
    let alive = Music.members.map(fit.model.alive)
    #expect(near(alive.reduce(0, +) / 2_357, 0.4487222433, 1e-6) && near(alive[2], 0.3897162959, 1e-6))
  }

  @Test("Pareto/NBD: parameters, likelihood and hold-out of the reference")
  func paretonbd() throws {
    let fit = try ParetoNBD.fit(Music.members)
    for (found, expected) in zip(fit.model.parameters, [0.5532754983, 10.57761203, 0.6062136432, 11.66791435]) {
      #expect(near(found.value, expected, 1e-4), "\(found.name)")
    }
    #expect(abs(fit.logLikelihood + 9594.97393) < 1e-5)
    let expected = Music.members.reduce(0) { $0 + fit.model.expectedPurchases(of: $1, within: 39) }
    #expect(near(expected, 1665.534209, 1e-6))
    for (place, alive, purchases) in [(0, 0.8691187115, 1.455112925), (2, 0.2950971681, 0.1070597933)] {
      #expect(near(fit.model.alive(Music.members[place]), alive, 1e-5))
      #expect(near(fit.model.expectedPurchases(of: Music.members[place], within: 39), purchases, 1e-5))
    }
    #expect(near(fit.model.expectedPurchases(within: 39), 1.213408093, 1e-5))
  }

  @Test("Pareto/NBD is the same from both branches where they meet, and its chance of a purchase is no more than alive")
  func branches() {
    let member = PurchaseSummary(repeats: 4, lastRepeat: 20, age: 39)
    let below = ParetoNBD(parameters: [0.5, 11.999_999, 0.6, 12])
    let above = ParetoNBD(parameters: [0.5, 12.000_001, 0.6, 12])
    #expect(near(below.logLikelihood(of: member), above.logLikelihood(of: member), 1e-6))
    let chances = [1.0, 10, 100, 10_000].map { below.chanceOfPurchase(by: member, within: $0) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy(<) && (chances.last ?? 1) < below.alive(member))
  }

  @Test("Pareto/NBD: the series and the integral itself agree, however far alpha and beta are apart")
  func integral() {
    for (alpha, beta) in [(10.5, 11.6), (30, 4), (4, 30)] {
      let model = ParetoNBD(parameters: [0.55, alpha, 0.6, beta])
      for repeats in [0.0, 1, 40, 300] {
        let series = model.logSeries(repeats: repeats, from: 5, to: 39)
        #expect(near(model.logIntegral(repeats: repeats, from: 5, to: 39), series, 1e-13))
      }
    }
    // Members who hardly ever stop: 2F1 would want a million terms.
    let model = ParetoNBD(parameters: [0.5, 10, 0.6, 1e8])
    let alive = model.alive(PurchaseSummary(repeats: 3, lastRepeat: 20, age: 39))
    #expect(alive > 0.999_99 && alive < 1)
  }

  @Test("Days for weeks: alpha is seven times as long, nothing else changes")
  func days() throws {
    let days = Music.members.map {
      PurchaseSummary(repeats: $0.repeats, lastRepeat: $0.lastRepeat * 7, age: $0.age * 7)
    }
    let fit = try BGNBD.fit(days)
    #expect(near(fit.model.alpha, 30.89472031, 1e-4) && near(fit.model.r, 0.2425928958, 1e-4))
    let repeats = days.reduce(0) { $0 + $1.repeats }
    #expect(abs(fit.logLikelihood + repeats * 1.945910149055 + 9582.425561) < 1e-4)
  }

  @Test(
    "The edges at the published parameters",
    arguments: [
      [0, 0, 39, -0.5554981608, 1, 0.1945307217], [1, 0.14, 38.86, -4.168466507, 0.1570298225, 0.1504303078],
      [29, 38, 38.86, -44.44206853, 0.9552217212, 19.45229384],
      [200, 38.5, 38.86, 100.31802, 0.9794584104, 135.0570947],
      [500, 38.86, 38.86, 716.7172245, 0.9984210076, 343.504444],
      [1_000, 30, 39, 2354.668008, 1.521180431e-98, 1.043367578e-95],
      [3, 39, 39, -12.74822751, 0.848055183, 2.030935857],
    ])
  func edges(row: [Double]) {
    let model = BGNBD(parameters: [0.243, 4.414, 0.793, 2.426])
    let member = PurchaseSummary(repeats: row[0], lastRepeat: row[1], age: row[2])
    #expect(near(model.logLikelihood(of: member), row[3], 1e-8))
    #expect(near(model.alive(member), row[4], 1e-8))
    #expect(near(model.expectedPurchases(of: member, within: 39), row[5], 1e-8))
  }

  @Test("Few members: the parameters are drawn together and none runs away")
  func few() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4 {
      let sample = (0..<50).map { _ in Music.members[Int.random(in: 0..<2_357, using: &random)] }
      let fit = try BGNBD.fit(sample)
      #expect(fit.model.parameters.allSatisfy { $0.value > 0.01 && $0.value < 100 })
    }
    #expect(throws: Shortfall.tooFew(.members, have: 50, need: 200)) {
      try PurchaseHistoryNeed.check(Array(Music.members.prefix(50)), medianCycle: 13)
    }
    #expect(throws: Shortfall.tooFew(.repeatBuyers, have: 0, need: 80)) {
      try PurchaseHistoryNeed.check(Music.members.filter { $0.repeats == 0 }, medianCycle: 13)
    }
    #expect(throws: Shortfall.tooFew(.weeks, have: 38, need: 60)) {
      try PurchaseHistoryNeed.check(Music.members, medianCycle: 30)
    }
    #expect(throws: Never.self) { try PurchaseHistoryNeed.check(Music.members, medianCycle: 13) }
  }
}
