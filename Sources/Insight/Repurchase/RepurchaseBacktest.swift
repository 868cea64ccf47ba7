public import Shop

/// Who will buy, foretold on a past day by several methods and compared with what happened (S106).
///
/// Trained on an earlier day whose window had closed by then, so that nothing of the future is looked at.
public struct RepurchaseBacktest: Sendable {
  public typealias Method = PredictionMethod

  public struct Figures: Hashable, Sendable {
    public var auc: Double
    /// Of methods that give a chance.
    public var check: ModelCheck?
    public var curve: ROCCurve
  }

  public private(set) var methods: [Method: Figures] = [:]
  /// Why a method is not among ``methods``.
  public private(set) var missing: [Method: Shortfall] = [:]

  /// - Parameters:
  ///   - train: With labels; recency, tenure and freq among its features.
  ///   - test: The same on a later day.
  ///   - methods: Those to try beside the rule of recency.
  ///   - goOn: Called with the share of the work that is done; `false` leaves the forest as it is.
  public init(
    train: FeatureTable, test: FeatureTable, methods: Set<Method> = [.logistic, .everything, .forest],
    forest: RandomForest.Options = .init(), goOn: (Double) -> Bool = { _ in true }
  ) {
    if let recency = test.column("recency") { add(.recency, recency.map { -$0 }, test, isChance: false) }
    if methods.contains(.logistic) { addLogistic(.logistic, train.keeping(FeatureTable.three), test) }
    if methods.contains(.everything) { addLogistic(.everything, train, test) }
    guard methods.contains(.forest) else { return }
    do throws(Shortfall) {
      try RandomForest.check(train)
      let model = try RandomForest(fitting: train, options: forest, goOn: goOn)
      let rows = test.keeping(model.names)
      add(.forest, (0..<rows.count).map { model.probability(rows.row($0)) }, test)
    } catch { missing[.forest] = error }
  }

  private mutating func addLogistic(_ method: Method, _ train: FeatureTable, _ test: FeatureTable) {
    do throws(Shortfall) {
      try LogisticRegression.check(train)
      let model = try LogisticRegression(fitting: train, draw: method == .everything ? 1 : 0)
      let rows = test.keeping(model.names)
      add(method, (0..<rows.count).map { model.probability(rows.row($0)) }, test)
    } catch { missing[method] = error }
  }

  /// Adds the purchase model, which learns from the days of purchase alone.
  ///
  /// - Parameter horizon: Days of the window.
  public mutating func addPurchaseModel(_ test: FeatureTable, horizon: Int) {
    do throws(Shortfall) {
      let members = test.purchaseSummaries
      try PurchaseHistoryNeed.check(members, medianCycle: nil)
      let model = try MBGNBD.fit(members).model
      add(.mbgnbd, members.map { model.chanceOfPurchase(by: $0, within: Double(horizon) / 7) }, test)
    } catch { missing[.mbgnbd] = error }
  }

  private mutating func add(_ method: Method, _ scores: [Double], _ test: FeatureTable, isChance: Bool = true) {
    guard let auc = Ranking.areaUnderCurve(scores: scores, truth: test.labels) else {
      missing[method] = .tooFew(.rarerOutcome, have: test.rarer, need: 1)
      return
    }
    methods[method] = Figures(
      auc: auc, check: isChance ? ModelCheck(probabilities: scores, truth: test.labels) : nil,
      curve: ROCCurve(scores: scores, truth: test.labels))
  }

  /// The model to use: logistic regression, unless the forest ranked better here.
  public var chosen: Method? {
    guard let logistic = methods[.logistic] else { return nil }
    return methods[.forest].map { $0.auc > logistic.auc } ?? false ? .forest : .logistic
  }

  /// Whether a method ranked better than recency alone.
  public func beatsRecency(_ method: Method) -> Bool {
    guard let found = methods[method], let rule = methods[.recency] else { return false }
    return found.auc > rule.auc
  }
}

extension FeatureTable {
  /// What the purchase models want, in weeks, from recency, tenure and freq; empty without them.
  public var purchaseSummaries: [PurchaseSummary] {
    guard let recency = column("recency"), let tenure = column("tenure"), let freq = column("freq") else { return [] }
    return recency.indices.map {
      PurchaseSummary(repeats: freq[$0] - 1, lastRepeat: (tenure[$0] - recency[$0]) / 7, age: tenure[$0] / 7)
    }
  }
}
