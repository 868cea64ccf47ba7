import Testing

@Suite("Lapsed members by command")
struct LapsedTests {
  /// Somebody who came each month for a year and then no more, with leave to be written to.
  private func shop() throws -> (shop: TestShop, member: String) {
    let shop = try TestShop()
    let rows = (1...12).map { "C7,2024-\($0 < 10 ? "0" : "")\($0)-10,268.00" }
    let file = try shop.file("orders.csv", (["customer_id,date,amount"] + rows).joined(separator: "\n") + "\n")
    let imported = try shop.run(["import", "orders", file])
    try #require(imported.status == 0, "\(imported.error)")
    try shop.editSettings { settings in
      var winBack = settings["winBack"] as? [String: Any] ?? [:]
      winBack["holdOut"] = 0
      settings["winBack"] = winBack
    }
    let edited = try shop.run(["member", "edit", "C7", "--name", "Lin", "--remark", "lin", "--consent", "wechat"])
    let member = try #require(edited.object["id"] as? String, "\(edited.error)")
    return (shop, member)
  }

  @Test("W2, S107: the list keeps its shape, and is narrowed and sorted")
  func list() throws {
    let (shop, member) = try shop()
    let row = try #require(try shop.run(["lapsed", "--limit", "1"]).list.first)
    #expect(
      Set(row.keys) == ["id", "name", "expected", "overdueDays", "chance", "atStake", "reason", "step"])
    #expect(row["id"] as? String == member)
    #expect((row["reason"] as? String)?.hasPrefix("Comes about every") == true)
    #expect(try shop.run(["lapsed", "--list", "at-risk"]).list.isEmpty)
    #expect(try shop.run(["lapsed", "list", "--worth", "99999"]).list.isEmpty)
    #expect(try shop.run(["lapsed", "--layer", "potential", "--sort", "days"]).list.count == 1)
    #expect(try shop.run(["lapsed", "--segment", "nobody"]).errorCode == "unknown-segment")
    #expect(try shop.run(["lapsed", "--list", "lost"]).status == 2)
    #expect(try shop.plain(["lapsed", "--csv"]).output.hasPrefix("id,name,expected,overdueDays,chance,atStake"))
  }

  @Test(
    "S110, S108: a case is opened once under its id, contacted by the log, given a reason, and returned by an order")
  func cases() throws {
    let (shop, member) = try shop()
    let open = ["lapsed", "case", "open", member, "--id", "take-1", "--note", "said she moved to Ningbo"]
    let first = try shop.run(open)
    #expect(first.object["state"] as? String == "listed", "\(first.error)")
    #expect((first.object["plan"] as? [String: Any])?["owner"] as? String == "owner")
    let lines = shop.lines
    #expect(try shop.run(open).output == first.output)
    #expect(shop.lines == lines)
    #expect(!shop.journal.contains("Ningbo"))
    #expect(try shop.run(["lapsed", "case", "open", member]).errorCode == "case-open")

    let reason = try shop.run(["lapsed", "case", "reason", member, "moved"])
    let plan = try #require(reason.object["plan"] as? [String: Any], "\(reason.error)")
    #expect(plan["playbook"] as? String == "deliver")
    #expect(try shop.run(["contact", "log", member, "--channel", "wechat", "--template", "miss-you"]).status == 0)
    let listed = try #require(try shop.run(["lapsed", "case", "list"]).list.first)
    #expect(listed["state"] as? String == "contacted")
    #expect(try shop.run(["lapsed", "case", "replied", member]).object["before"] as? String == "contacted")
    #expect(try shop.run(["lapsed", "case", "contacted", member]).errorCode == "case-further")
    #expect(try shop.run(["lapsed", "case", "returned", member]).errorCode == "case-without-order")
    #expect(try shop.run(["lapsed", "case", "assign", member, "nobody"]).errorCode == "unknown-staff")
    #expect(try shop.run(["lapsed", "case", "snooze", member, "2020-01-01"]).status == 1)

    let order = try shop.run(["order", "add", "--member", member, "--item", "BQ-MINI"])
    try #require(order.status == 0, "\(order.error)")
    let closed = try #require(try shop.run(["lapsed", "case", "list", "--member", member]).list.first)
    #expect(closed["state"] as? String == "returned")
    #expect(closed["order"] as? String == order.object["order"] as? String)
    let results = try shop.run(["lapsed", "results"]).object
    #expect((results["returned"] as? Int, results["contacted"] as? Int) == (1, 1))
    #expect((results["arms"] as? [String: Any])?["running"] as? Int == 1)
  }

  @Test("S135: layers are counted, and their changes noted once")
  func layers() throws {
    let (shop, _) = try shop()
    #expect(try shop.run(["lapsed", "layers"]).object["changed"] as? Int == 1)
    #expect(try shop.run(["lapsed", "layers", "--note"]).object["changed"] as? Int == 1)
    let again = try shop.run(["lapsed", "layers"]).object
    #expect((again["changed"] as? Int, again["potential"] as? Int) == (0, 1))
  }
}
