import Foundation
import Insight
import Ledger
import Shop

/// Times of the models on a shop's own history, beside the Python libraries' on the same numbers where they are installed.
struct BenchModels {
  let ledger: Ledger
  let report: Report
  private let clock = ContinuousClock()

  /// What a model took, or why it says nothing of this shop.
  private func row(_ name: String, times: Int = 3, _ body: () throws -> Void) {
    var figures = Figures()
    do {
      for _ in 0..<times { figures.add(try clock.measure(body)) }
      report.row(name, figures)
    } catch let shortfall as Shortfall {
      report.note(name, "not enough: \(shortfall)")
    } catch {
      report.note(name, "\(error)")
    }
  }

  func run() {
    report.heading("Models")
    let today = ledger.today
    var histories: [CustomerHistory] = []
    row("the members' histories") {
      histories = CustomerHistory.all(state: ledger.state, directory: ledger.directory())
    }
    let days = histories.map { $0.purchases.map(\.day) }
    row("RFM") { _ = RFM(histories.map { RFM.Figures($0, on: today) }) }
    row("repurchase rate and Kaplan-Meier") { _ = RepurchaseKPI(purchaseDays: days, on: today) }
    row("k-means, 4 groups, 20 starts") { _ = try CustomerGroups(histories, on: today) }
    let summaries = days.compactMap { PurchaseSummary(purchaseDays: $0, on: today) }
    row("BG/NBD") { _ = try BGNBD.fit(summaries) }
    row("MBG/NBD, Gamma-Gamma and values of a year") { _ = try PurchaseOutlook(histories, on: today) }
    row("Pareto/NBD", times: 1) { _ = try ParetoNBD.fit(summaries) }
    let table = FeatureTable.make(histories, on: today - 60, horizon: 60).table
    row("logistic regression, 3 features") { _ = try LogisticRegression(fitting: table.keeping(FeatureTable.three)) }
    row("random forest, 500 trees", times: 1) { _ = try RandomForest(fitting: table) }
    let sales = DailySales(ledger.state, through: today)
    let months = sales.months(through: today).values
    row("airline model, \(months.count) months") {
      _ = try SeasonalARIMA(fitting: months, order: .airline, logarithmic: months.allSatisfy { $0 > 0 })
    }
    row("Holt-Winters") { _ = try HoltWinters(fitting: months, season: 12, kind: .additive) }
    row("sales round the feasts") { _ = try EventForecast(sales.days, calendar: FeastCalendar(), on: today) }
    libraries(table)
  }

  /// The same fits by scikit-learn on the same table, if it is there: machines differ, one run does not.
  private func libraries(_ table: FeatureTable) {
    let path = NSTemporaryDirectory() + "perennial-bench-\(ProcessInfo.processInfo.processIdentifier).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var rows = ""
    for place in 0..<table.count {
      rows += (table.row(place) + [table.labels[place] ? 1 : 0]).map { "\($0)" }.joined(separator: ",") + "\n"
    }
    guard (try? Data(rows.utf8).write(to: URL(fileURLWithPath: path))) != nil else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", BenchModels.script, path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return report.note("scikit-learn", "skipped: there is no python3") }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return report.note("scikit-learn", "skipped: it is not installed") }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, let seconds = Double(parts[1]) {
        report.row(String(parts[0]), median: .seconds(seconds))
      }
    }
  }

  private static let script = """
    import sys, time, numpy as np
    from sklearn.cluster import KMeans
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    data = np.loadtxt(sys.argv[1], delimiter=",")
    x, y = data[:, :-1], data[:, -1]
    def timed(name, work):
        start = time.perf_counter()
        work()
        print(f"{name}:{time.perf_counter() - start}")
    three = np.log1p(x[:, :3])
    timed("scikit-learn: logistic regression", lambda: LogisticRegression(C=1e6, max_iter=1000).fit(three, y))
    timed("scikit-learn: random forest, 500 trees, one thread",
          lambda: RandomForestClassifier(500, min_samples_leaf=5, random_state=1, n_jobs=1).fit(x, y))
    z = (three - three.mean(0)) / (three.std(0) + 1e-12)
    timed("scikit-learn: k-means, 4 groups, 20 starts", lambda: KMeans(4, n_init=20, random_state=1).fit(z))
    """
}
