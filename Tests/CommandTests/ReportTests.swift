import Testing

@Suite("Reports by command")
struct ReportTests {
  @Test("S122, S111: every report by name, as JSON, as a page and as a table; the same rules as in the console")
  func reports() throws {
    let shop = try TestShop()
    let names = try #require(try shop.run(["report", "--list"]).json as? [String])
    for name in names where !["day", "rewards", "stock"].contains(name) {
      let report = try shop.run(["report", name]).object
      #expect(report["report"] as? String == name && report["asOf"] as? String != nil)
      #expect((report["sections"] as? [[String: Any]])?.isEmpty == false)
    }
    let owner = try shop.run(["report", "owner"]).object
    let figures = (owner["sections"] as? [[String: Any]])?.first?["figures"] as? [[String: Any]] ?? []
    let rate = figures.first { $0["measure"] as? String == "repurchase-rate" }
    #expect(rate?["value"] as? Double == nil && (rate?["lack"] as? String)?.contains("0 of 10") == true)
    let (page, table) = (shop.home + "/owner.html", shop.home + "/owner.csv")
    let written = try shop.run(["report", "owner", "--html", page, "--csv", table]).object
    #expect(written["files"] as? [String] == [table, page])
    #expect(
      shop.contents(page).hasPrefix("<!DOCTYPE html>") && shop.contents(table).hasPrefix("section,item,value\r\n"))
    #expect(try shop.run(["report", "owner", "--from", "2026-12-01", "--to", "2026-11-01"]).status == 2)
    #expect(try shop.run(["report", "day", "--html", page]).status == 1)
    // Who took which figures out stands in the record of actions.
    let record = try shop.run(["audit", "--kind", "exported"]).list
    #expect(record.contains { ($0["what"] as? String)?.hasPrefix("report:owner:") == true })
  }

  @Test("S131: goals are set, listed and cleared by command; an unknown figure is a slip, an unreachable one refused")
  func goals() throws {
    let shop = try TestShop()
    let set = try shop.run(["goal", "set", "repurchase-rate", "45%", "--by", "2026-12-31", "--id", "g1"])
    #expect(set.object["target"] as? Double == 0.45 && set.object["by"] as? String == "2026-12-31")
    #expect(
      try shop.run(["goal", "set", "repurchase-rate", "45%", "--by", "2026-12-31", "--id", "g1"]).output == set.output)
    #expect(try shop.run(["goal", "set", "sales", "5000"]).object["target"] as? Int == 500_000)
    #expect(try shop.run(["goal", "list"]).list.count == 2)
    #expect(try shop.run(["goal", "set", "luck", "1"]).status == 2)
    #expect(try shop.run(["goal", "set", "sales", "many"]).status == 2)
    #expect(try shop.run(["goal", "set", "churn", "120%"]).errorCode == "goal-unreachable")
    #expect(try shop.run(["goal", "clear", "sales"]).object["measure"] as? String == "sales")
    #expect(try shop.run(["goal", "list"]).list.map { $0["measure"] as? String } == ["repurchase-rate"])
  }

  @Test("S131, S103: a month is closed with its decision, once; the diary is kept; both by command")
  func review() throws {
    let shop = try TestShop()
    let close = ["review", "close", "2026-10", "--decision", "Call who is due", "--about", "sales", "--id", "r1"]
    let closed = try shop.run(close)
    #expect(closed.object["month"] as? String == "2026-10" && closed.object["decision"] as? String == "Call who is due")
    #expect(try shop.run(close).output == closed.output)
    let shown = try shop.run(["review", "show", "2026-10"]).object
    #expect(shown["reviewed"] as? String == "2026-11-21" && shown["about"] as? String == "sales")
    #expect((shown["figures"] as? [[String: Any]])?.count == 16)
    #expect(try shop.run(["review", "close", "2026-10", "--decision", "Again"]).errorCode == "reviewed-already")
    #expect(try shop.run(["review", "close", "2026-11", "--decision", "Early"]).errorCode == "month-not-over")
    #expect(try shop.run(["review", "show", "October"]).status == 2)
    let added = try shop.run(["diary", "add", "2026-11-20", "The road is dug up", "--id", "d1"])
    #expect(try shop.run(["diary", "add", "2026-11-20", "The road is dug up", "--id", "d1"]).output == added.output)
    #expect(try shop.run(["diary", "list"]).list.map { $0["text"] as? String } == ["The road is dug up"])
    #expect(try shop.run(["diary", "list", "--to", "2026-11-19"]).list.isEmpty)
    #expect(try shop.run(["diary", "add", "2026-11-20", " "]).errorCode == "note-empty")
  }

  @Test("S124: notes of other shops by command, beside our own price; the same rules as at the counter")
  func competitors() throws {
    let shop = try TestShop()
    let add = [
      "competitor", "add", "Bloom", "Nine roses", "--source", "their window", "--price", "129", "--standing",
      "weakness",
      "--action", "Offer nine", "--deadline", "2026-12-01", "--id", "c1",
    ]
    let added = try shop.run(add)
    #expect(added.object["number"] as? Int == 1 && added.object["price"] as? Int == 12_900)
    #expect(try shop.run(add).output == added.output)
    let row = try #require(try shop.run(["competitor", "list"]).list.first)
    #expect(row["source"] as? String == "their window" && row["day"] as? String == "2026-11-21")
    #expect(row["old"] as? Bool == false && row["standing"] as? String == "weakness")
    #expect(
      try shop.run(["competitor", "add", "Bloom", "x", "--source", "y", "--ours", "moon"]).errorCode == "unknown-item")
    #expect(try shop.run(["competitor", "add", "Bloom", "x", "--source", "y", "--standing", "so"]).status == 2)
    #expect(try shop.run(["competitor", "remove", "7"]).errorCode == "unknown-note")
    #expect(try shop.run(["competitor", "remove", "1"]).object["number"] as? Int == 1)
    #expect(try shop.run(["competitor", "list"]).list.isEmpty)
  }
}
