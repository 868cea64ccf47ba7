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
  }
}
