import ArgumentParser
import Console
import Exchange
import Insight
import Ledger
import Shop

/// `insight evaluate repurchase`: who would buy within a horizon, foretold at a past day by each method.
///
/// Without FILE the shop's own orders; one FILE of customer_id, date, amount; or TRAIN TEST as `insight fit logistic` takes
/// them. Of orders the test day lies a horizon before `--on`, the training day another one before that. Prints
/// `{"methods":{NAME:{"auc","brier"}},"n","split","cv":{NAME:[AUC,…]}}`; `split` is the day of the test.
struct EvaluateRepurchaseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "repurchase", abstract: "Backtest who buys again, on the shop or on a file.")

  @Argument(help: "Orders, or TRAIN TEST; the shop's own orders where none is named.")
  var files: [String] = []
  @Option(help: "Days within which a purchase counts.")
  var horizon = 60
  @Option(help: "The day to which orders are known; the last one of them unless told.")
  var on: String?
  @Option(help: "How many trees.")
  var trees = 500
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard (1...730).contains(horizon) else {
      throw Problem.usage(.value(option: "--horizon", text: "\(horizon)", expected: .count))
    }
    guard files.count <= 2 else {
      throw Problem.usage(.value(option: "FILE", text: files[2], expected: .twoFiles))
    }
    let (train, test, split) = try tables(session)
    var options = RandomForest.Options()
    options.trees = max(1, trees)
    var backtest = RepurchaseBacktest(train: train, test: test, forest: options)
    if !test.purchaseSummaries.isEmpty { backtest.addPurchaseModel(test, horizon: horizon) }
    guard backtest.methods[.recency] != nil || !backtest.methods.isEmpty else {
      throw backtest.missing[.logistic] ?? Shortfall.noFit
    }
    let words = session.words
    let rows = RepurchaseBacktest.Method.allCases.compactMap { method in
      backtest.methods[method].map { figures in
        EvaluationResult.Row(
          name: method.rawValue, title: words.name(of: method),
          figures: [("auc", figures.auc), ("brier", figures.check?.brier)])
      }
    }
    var result = EvaluationResult(rows: rows, count: test.count, split: split)
    result.verdict = words.verdict(of: backtest)
    if let cross = try? CrossValidation(
      train,
      fit: { (part) throws(Shortfall) in
        let model = try LogisticRegression(fitting: part.keeping(FeatureTable.three))
        let places = FeatureTable.three.compactMap { part.names.firstIndex(of: $0) }
        return { row in model.probability(places.map { row[$0] }) }
      })
    {
      result.more = [("cv", ["logistic": .array(cross.foldAUC.map { .double($0) })])]
    }
    session.print(result.json) { result.text($0) }
  }

  private func tables(_ session: Session) throws -> (FeatureTable, FeatureTable, String) {
    let plain = try files.map { try PlainTable(CSVDocument(ImportFile.read($0).data)) }
    if plain.count == 2 {
      return (try FeatureTable(plain[0]), try FeatureTable(plain[1]), "")
    }
    let named = try on.map { try session.day($0, option: "--on") }
    let histories: [CustomerHistory]
    let last: Day
    if let file = plain.first {
      let purchases = try PlainPurchases(file)
      (histories, last) = (purchases.histories, named ?? purchases.last)
    } else {
      let ledger = try session.openForReading()
      (histories, last) = (
        CustomerHistory.all(state: ledger.state, directory: ledger.directory()), named ?? ledger.today
      )
    }
    let test = last - horizon
    return (
      FeatureTable.make(histories, on: test - horizon, horizon: horizon).table,
      FeatureTable.make(histories, on: test, horizon: horizon).table, test.description
    )
  }
}

extension Words {
  fileprivate func verdict(of backtest: RepurchaseBacktest) -> String {
    guard let chosen = backtest.chosen else {
      return backtest.missing[.logistic].map { sentence(for: $0) } ?? ""
    }
    guard backtest.beatsRecency(chosen) else {
      return pick("Not better than the recency rule", "不比“最近购买”的排序更准")
    }
    let chance = backtest.methods[chosen]?.check?.showsProbability ?? false
    return pick("To use: ", "采用：") + name(of: chosen)
      + (chance ? "" : pick(", for the order only", "，只用来排序"))
  }
}
