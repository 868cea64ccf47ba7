import Exchange
import Insight
import Ledger
import Shop

/// Models of members and what they buy.
extension FitResult {
  /// RFM of a list of purchases: one purchase is one customer-day.
  init(rfm table: PlainTable, on named: Day?) throws {
    let purchases = try PlainPurchases(table)
    let day = named ?? purchases.last
    let members = purchases.histories.map { history -> RFM.Figures? in
      let known = history.purchases.filter { $0.day <= day }
      guard let last = known.map(\.day).max() else { return nil }
      return RFM.Figures(
        recency: day - last, orders: Set(known.map(\.day)).count, spend: known.reduce(0) { $0 + $1.value.minor })
    }
    let known = members.compactMap(\.self)
    let rfm = RFM(members)
    let cycle = RepurchaseKPI(purchaseDays: purchases.histories.map { $0.purchases.map(\.day) }, on: day).medianGap
    self.init(model: .rfm, count: known.count)
    if let cycle { parameters = [("cycle", Double(cycle))] }
    func scores(_ score: (RFM.Scores) -> Int) -> [(name: String, count: Int)] {
      rfm.counts(score).enumerated().map { ("\($0.offset + 1)", $0.element) }
    }
    var segments: [RFMSegment: Int] = [:]
    var bands: [RecencyBand: Int] = [:]
    for (member, score) in zip(members, rfm.scores) where member != nil {
      segments[RFMSegment(score), default: 0] += 1
      bands[RecencyBand(recency: member?.recency, cycle: cycle ?? RecencyBand.usualCycle), default: 0] += 1
    }
    counts = [
      ("R", scores(\.recency)), ("F", scores(\.frequency)), ("M", scores(\.value)),
      ("segments", RFMSegment.allCases.compactMap { segment in segments[segment].map { (segment.rawValue, $0) } }),
      ("bands", RecencyBand.allCases.compactMap { band in bands[band].map { (band.rawValue, $0) } }),
    ]
    more = [("on", .day(day))]
  }

  init<Model: PurchaseModel>(
    _ model: FitModel, _ type: Model.Type, _ table: PlainTable, penalty: Double?
  ) throws {
    let repeats = try table.numbers(["x", "frequency", "repeats"])
    let last = try table.numbers(["t_x", "recency"])
    let age = try table.numbers(["T", "age"])
    let rows = repeats.indices.map { place in
      PurchaseSummary(repeats: repeats[place], lastRepeat: last[place], age: age[place])
    }
    let members = try table.checked(rows) { member in
      member.repeats >= 0 && member.lastRepeat >= 0 && member.age > 0 && member.age >= member.lastRepeat
    }
    let fit = try Model.fit(members, draw: penalty)
    self.init(model: model, count: fit.members, parameters: fit.model.parameters, logLikelihood: fit.logLikelihood)
    let draw =
      penalty ?? (members.count < PurchaseHistoryNeed.fullMembers ? PurchaseHistoryNeed.draw : 0)
    if draw > 0 { more = [("penalty", .double(draw))] }
  }

  init(gammaGamma table: PlainTable) throws {
    let repeats = try table.numbers(["x", "frequency", "repeats"])
    let means = try table.numbers(["zbar", "monetary_value", "mean"])
    let fit = try GammaGamma(fitting: zip(repeats, means).map { GammaGamma.Spend(repeats: $0, meanValue: $1) })
    self.init(
      model: .gammagamma, count: fit.members, parameters: [("p", fit.p), ("q", fit.q), ("v", fit.v)],
      logLikelihood: fit.logLikelihood)
  }

  init(logistic train: FeatureTable, test file: PlainTable?) throws {
    let wanted = FeatureTable.three.allSatisfy(train.names.contains) ? FeatureTable.three : train.names
    let fit = try LogisticRegression(fitting: train.keeping(wanted))
    let test = try (file.map { try FeatureTable($0) } ?? train).keeping(wanted)
    let check = ModelCheck(
      probabilities: (0..<test.count).map { fit.probability(test.row($0)) }, truth: test.labels)
    self.init(
      model: .logistic, count: fit.members, logLikelihood: fit.logLikelihood, auc: check.auc, brier: check.brier)
    parameters = [("intercept", fit.intercept)]
    for (name, value) in zip(fit.names, fit.coefficients) { parameters.append((name, value)) }
  }

  /// Without a second file the trees are judged by parts of the first that they did not see.
  init(forest train: FeatureTable, test file: PlainTable?, options: RandomForest.Options) throws {
    let check: ModelCheck
    if let file {
      let fit = try RandomForest(fitting: train, options: options)
      let test = try FeatureTable(file).keeping(train.names)
      check = ModelCheck(probabilities: (0..<test.count).map { fit.probability(test.row($0)) }, truth: test.labels)
    } else {
      check = try CrossValidation(train) { (part) throws(Shortfall) in
        try RandomForest(fitting: part, options: options).probability
      }.pooled
    }
    self.init(
      model: .forest, count: train.count,
      parameters: [
        ("trees", Double(options.trees)), ("leastLeaf", Double(options.leastLeaf)), ("seed", Double(options.seed)),
      ], auc: check.auc, brier: check.brier)
  }

  init(kmeans table: PlainTable, columns names: [String]?, groups: Int, seed: UInt64) throws {
    let places =
      try names.map { names in try names.map { try table.required([$0]) } }
      ?? table.header.indices.filter { !PlainColumns.isIdentifier(table.header[$0]) && table.isNumeric($0) }
    guard !places.isEmpty else { throw PlainTableFault.columnMissing(["R", "F", "M"], found: table.header) }
    guard (1...max(1, table.count)).contains(groups) else {
      throw Problem.usage(.value(option: "--k", text: "\(groups)", expected: .count))
    }
    let fit = KMeans(Standardised(try places.map { try table.numbers($0) }).columns, k: groups, seed: seed)
    self.init(model: .kmeans, count: table.count, parameters: [("k", Double(groups))], inertia: fit.inertia)
    counts = [("groups", fit.sizes.enumerated().map { ("\($0.offset + 1)", $0.element) })]
    more = [
      ("columns", .array(places.map { .string(table.header[$0]) })),
      ("centres", .array(fit.centres.map { .array($0.map { .double($0) }) })),
    ]
  }
}
