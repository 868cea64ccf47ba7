import ArgumentParser
import Console
import Exchange
import Insight
import Ledger
import Shop

/// `insight evaluate lapsed`: lists of lapsed customers against what became of them, where that is known (W3). Needs no
/// shop.
///
/// TRANSACTIONS: customer_id, date, amount and, where it is recorded, tag for the occasion. TRUTH: customer_id, dead_date,
/// type (`occasion` and `mixed` buy for occasions). Prints `{"methods":{NAME:{"auc","brier","wrongly","precision",
/// "recall"}},"n","split"}`: `wrongly` is the share of living occasion buyers of two orders or more that are listed.
struct EvaluateLapsedCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapsed", abstract: "Judge lists of lapsed customers against the truth.")

  @Argument(help: "Orders: customer_id,date,amount[,tag].")
  var transactions: String
  @Argument(help: "What became of them: customer_id,type,dead_date.")
  var truth: String
  @Option(help: "The day of the list.")
  var on: String
  @Flag(help: "Leave the recorded purposes out.")
  var untagged = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let day = try session.day(on, option: "--on")
    let purchases = try PlainPurchases(PlainTable(CSVDocument(ImportFile.read(transactions).data)))
    let truth = try self.truth(PlainTable(CSVDocument(ImportFile.read(truth).data)), purchases, on: day)
    let histories = purchases.histories.map { history in
      var history = history
      history.purchases.removeAll { $0.day > day }
      if untagged { for place in history.purchases.indices { history.purchases[place].occasion = nil } }
      return history
    }.filter { !$0.purchases.isEmpty }
    let evaluation = LapsedEvaluation(histories, truth: truth, calendar: FeastCalendar(), on: day)
    guard evaluation.customers > 0 else { throw PlainTableFault.noRows }
    let words = session.words
    var rows = LapsedEvaluation.Method.allCases.compactMap { method in
      evaluation.methods[method].map { Self.row(method.rawValue, words.name(of: method), $0) }
    }
    if let found = purchaseModel(evaluation, histories, on: day) {
      rows.insert(Self.row("mbgnbd", "MBG/NBD", found), at: max(0, rows.count - 1))
    }
    let result = EvaluationResult(
      rows: rows, count: evaluation.customers, split: day.description,
      verdict: words.pick(
        "\(evaluation.customers) customers judged on \(words.day(day)); wrongly listed: of living occasion buyers",
        "评估\(evaluation.customers)位顾客，截至\(words.day(day))；误列：仍在的节日型顾客中被列出的比例"))
    session.print(result.json) { result.text($0) }
  }

  private func truth(
    _ table: PlainTable, _ purchases: PlainPurchases, on day: Day
  ) throws -> [PersonID: LapsedEvaluation.Truth] {
    let names = table.texts(try table.required(["customer_id", "customer", "member"]))
    let lost = try table.days(table.required(["dead_date", "lost", "lost_date"]))
    let kinds = table.place(of: ["type", "kind"]).map { table.texts($0) }
    var truth: [PersonID: LapsedEvaluation.Truth] = [:]
    for (row, name) in names.enumerated() {
      guard let place = purchases.places[name] else { continue }
      truth[purchases.histories[place].id] = LapsedEvaluation.Truth(
        isLost: lost[row] < day, buysForOccasions: kinds.map { ["occasion", "mixed"].contains($0[row]) } ?? false)
    }
    return truth
  }

  /// 1 - P(alive) of MBG/NBD; as many are listed as ours lists.
  private func purchaseModel(
    _ evaluation: LapsedEvaluation, _ histories: [CustomerHistory], on day: Day
  ) -> LapsedEvaluation.Figures? {
    var summaries: [PersonID: PurchaseSummary] = [:]
    for history in histories {
      summaries[history.id] = PurchaseSummary(purchaseDays: history.purchases.map(\.day), on: day)
    }
    let judged = evaluation.order.compactMap { summaries[$0] }
    guard judged.count == evaluation.order.count, let model = try? MBGNBD.fit(judged).model else { return nil }
    return evaluation.figures(of: judged.map { 1 - model.alive($0) }, isProbability: true)
  }

  private static func row(_ name: String, _ title: String, _ figures: LapsedEvaluation.Figures) -> EvaluationResult.Row
  {
    EvaluationResult.Row(
      name: name, title: title,
      figures: [
        ("auc", figures.auc), ("brier", figures.brier), ("wrongly", figures.wrongly), ("precision", figures.precision),
        ("recall", figures.recall),
      ])
  }
}

extension Words {
  fileprivate func name(of method: LapsedEvaluation.Method) -> String {
    switch method {
    case .fixed180: pick("180 days", "满180天")
    case .overdue: pick("overdue by own gaps", "按本人间隔")
    case .ours: pick("this program", "本程序")
    }
  }
}
