import Testing

@Suite("Stock by command")
struct StockCommandTests {

  @Test("S65, S66, S67: a bouquet is as many as its stems allow; lists say what to do; waste has its cost")
  func stock() throws {
    let shop = try TestShop(empty: ())
    let before = ["PERENNIAL_NOW": "2026-11-18T02:00:00Z"]
    #expect(try shop.run(["init"], environment: before).status == 0)
    for (sku, count) in [("ROSE-PINK", "40"), ("BABYS-BRTH", "2"), ("WRAP-KRAFT", "90")] {
      _ = try shop.run(["stock", "receive", sku, count], environment: before)
    }
    let later = ["PERENNIAL_NOW": "2026-11-23T02:00:00Z"]
    func list(_ options: String...) throws -> [[String: Any]] {
      try shop.run(["stock", "list"] + options, environment: later).list
    }
    let mini = try #require(try list().first { $0["sku"] as? String == "BQ-MINI" })
    #expect(mini["stock"] as? Int == 2 && mini["made"] as? Bool == true)
    let rose = try #require(try list("--ageing").first)
    #expect(rose["sku"] as? String == "ROSE-PINK")
    #expect((rose["age"] as? [String: Any])?["days"] as? Int == 5)
    #expect((rose["action"] as? [String: Any])?["name"] as? String == "bouquet")
    let low = try #require(try list("--low").first)
    #expect(low["sku"] as? String == "BABYS-BRTH")
    #expect((low["action"] as? [String: Any])?["name"] as? String == "reorder")
    // What is bound is thrown away with its stems, and a repeat says the same.
    let waste = ["stock", "waste", "BQ-MINI", "1", "--reason", "wilted", "--id", "w1"]
    let thrown = try shop.run(waste, environment: later).object
    let parts = thrown["parts"] as? [[String: Any]] ?? []
    #expect(parts.map { $0["stock"] as? Int } == [37, 1, 89])
    #expect(try shop.run(waste, environment: later).output == shop.run(waste, environment: later).output)
    // 3 x 4.80 + 8.40 + 3.00.
    let total = try #require(try shop.run(["report", "stock"], environment: later).list.last)
    #expect(total["wasteCost"] as? Int == 2_580 && total["wasteShare"] as? Int == 10_000)
    #expect(total["category"] as? String == "")
    #expect(try shop.run(["report", "stock", "--from", "2026-12-01", "--to", "2026-11-01"]).status == 2)
  }
}
