import Foundation
import Testing

@Suite("Insight by command")
struct InsightCommandTests {
  /// A folder of its own, in which there is no shop.
  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("insight-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private func run(_ arguments: [String], files: [String], in folder: String) throws -> Program.Run {
    let paths = try files.enumerated().map { place, text in
      let path = "\(folder)/\(place).csv"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return path
    }
    return try Program.run(["insight"] + arguments + paths + ["--json"], home: folder)
  }

  @Test("W3, S97: scores of a plain file, as of its last day, without a shop")
  func rfm() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows = "customer_id,date,amount\n"
    for member in 1...10 { rows += "m\(member),2025-03-\(10 + member),\(member).50\n" }
    rows += "m3,2025-03-25,20.00\nm3,2025-03-25,1.00\n"
    let found = try run(["fit", "rfm"], files: [rows], in: folder)
    #expect(found.status == 0, "\(found.error)")
    #expect(found.object["n"] as? Int == 10 && found.object["on"] as? String == "2025-03-25")
    let counts = try #require(found.object["counts"] as? [String: [String: Int]])
    #expect(counts["R"] == ["1": 2, "2": 2, "3": 2, "4": 2, "5": 2])
    #expect(counts["F"] == ["1": 9, "2": 0, "3": 0, "4": 0, "5": 1])
    #expect(counts["segments"]?.values.reduce(0, +) == 10 && counts["bands"]?.values.reduce(0, +) == 10)
  }

  @Test("W3, S105: one row a member, two files of features; the second one is judged")
  func members() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows = "recency,tenure,freq,label\n"
    for place in 0..<200 {
      rows += "\(place % 50),\(60 + place % 7),\(1 + place % 4),\(place * 7 % 11 < 5 - place % 50 / 15 ? 1 : 0)\n"
    }
    let logistic = try run(["fit", "logistic"], files: [rows, rows], in: folder)
    let parameters = try #require(logistic.object["parameters"] as? [String: Double], "\(logistic.error)")
    #expect(Set(parameters.keys) == ["intercept", "recency", "tenure", "freq"])
    #expect(logistic.object["auc"] is Double && logistic.object["logLikelihood"] is Double)
    let forest = try run(["fit", "forest", "--trees", "5"], files: [rows, rows], in: folder)
    #expect((forest.object["auc"] as? Double ?? 0) > 0.6, "\(forest.error)")
    let judged = try run(["evaluate", "repurchase", "--trees", "5"], files: [rows, rows], in: folder)
    let methods = try #require(judged.object["methods"] as? [String: [String: Double]], "\(judged.error)")
    #expect(methods["recency"]?["auc"] != nil && methods["logistic"]?["brier"] != nil)
    let groups = try run(["fit", "kmeans", "--k", "3"], files: [rows], in: folder)
    #expect(groups.object["inertia"] is Double)
    #expect((groups.object["counts"] as? [String: [String: Int]])?["groups"]?.count == 3)
  }

  @Test("W3, S104: a series of months, its forecast, and the methods side by side")
  func series() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows = "month,value\n"
    for place in 0..<40 {
      let season = [3, 9, 4, 4, 8, 6, 3, 7, 5, 5, 6, 8][place % 12]
      rows +=
        "\(2022 + place / 12)-\(place % 12 < 9 ? "0" : "")\(place % 12 + 1),\(season * (20 + place) + place * 37 % 11)\n"
    }
    let airline = try run(["fit", "airline", "--steps", "3"], files: [rows], in: folder)
    #expect((airline.object["forecast"] as? [Double])?.count == 3, "\(airline.error)")
    #expect(
      Set((airline.object["parameters"] as? [String: Double])?.keys.map(\.self) ?? []) == ["ma1", "sma12", "sigma2"])
    let fixed = try run(["fit", "holtwinters", "--weights", ".3,.05,.4"], files: [rows], in: folder)
    #expect((fixed.object["parameters"] as? [String: Double])?["alpha"] == 0.3)
    let small = try run(["fit", "arima", "--order", "1,0,0", "--log"], files: [rows], in: folder)
    #expect((small.object["parameters"] as? [String: Double])?["ar1"] != nil)
    let judged = try run(["evaluate", "forecast", "--origins", "1"], files: [rows], in: folder)
    let methods = try #require(judged.object["methods"] as? [String: [String: Double]], "\(judged.error)")
    #expect(methods["seasonalNaive"]?["mase"] != nil && methods["airline"]?["wmape"] != nil)
    #expect(judged.object["split"] as? String == "2025-02")
  }

  @Test("W3: lists of lapsed customers against what became of them")
  func lapsed() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var (orders, truth) = ("customer_id,date,tag,amount\n", "customer_id,type,dead_date\n")
    for member in 1...40 {
      for month in 1...(member % 2 == 0 ? 12 : 5) {
        orders += "\(member),2024-\(month < 10 ? "0" : "")\(month)-\(10 + member % 9),,50.00\n"
      }
      truth += "\(member),regular,\(member % 2 == 0 ? "2031-01-01" : "2024-06-20")\n"
    }
    let found = try run(["evaluate", "lapsed", "--on", "2024-12-31"], files: [orders, truth], in: folder)
    let methods = try #require(found.object["methods"] as? [String: [String: Double]], "\(found.error)")
    #expect(Set(methods.keys) == ["fixed180", "overdue", "mbgnbd", "ours"])
    #expect(methods["ours"]?["auc"] == 1 && found.object["n"] as? Int == 40)
    #expect(found.object["split"] as? String == "2024-12-31")
  }

  @Test("W3: suggestions are judged on a file where there is no shop")
  func suggestions() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var rows = "customer_id,date,item,amount\n"
    for member in 1...6 {
      for month in 1...8 { rows += "\(member),2025-0\(month)-1\(member),item \(member % 3),5.00\n" }
    }
    let found = try run(["evaluate", "suggestions", "--from", "2025-07-01"], files: [rows], in: folder)
    #expect(found.object["n"] as? Int == 6, "\(found.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["0.csv"])
  }

  @Test(
    "W3: what cannot be fitted is refused with a sentence and its name",
    arguments: [
      (["fit", "bgnbd"], "x,t_x\n1,2\n", "column-missing", 1),
      (["fit", "bgnbd"], "x,t_x,T\n1,zwei,3\n", "not-a-number", 1),
      (["fit", "bgnbd"], "x,t_x,T\n1,9,3\n", "row-unreadable", 1),
      (["fit", "bgnbd"], "x,t_x,T\n0,0,3\n", "not-enough-history", 1),
      (["fit", "rfm"], "customer_id,date,amount\n", "no-rows", 1), (["fit", "rfm"], "", "no-table", 1),
      (["fit", "rfm"], "customer_id,date,amount\n1,yesterday,3\n", "not-a-day", 1),
      (["fit", "airline"], "month,value\n1,2\n", "not-enough-history", 1),
      (["fit", "arima", "--order", "1,1"], "month,value\n1,2\n", "usage", 2),
      (["fit", "logistic"], "recency,tenure,freq,label\n1,2,3,1\n2,3,4,1\n", "not-enough-history", 1),
      (["evaluate", "forecast"], "month,value\n2025-01,2\n", "not-enough-history", 1),
    ])
  func refused(arguments: [String], text: String, code: String, status: Int32) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let found = try run(arguments, files: [text], in: folder)
    #expect(found.status == status && found.errorCode == code, "\(found.error)")
  }
}
