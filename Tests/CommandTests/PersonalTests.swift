import Foundation
import Testing

@Suite("What one member is given, by command")
struct PersonalTests {
  @Test("S27: a sample is logged, listed until it is closed, and counted as bought when it was")
  func sample() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let command = ["sample", "add", id, "BQ-PINK-11", "--days", "3", "--id", "s.1"]
    let added = try shop.run(command)
    #expect(added.object["due"] as? String == "2026-11-24", "\(added.error)")
    #expect(try shop.run(command).output == added.output)
    let sample = try #require(added.object["sample"] as? String)
    #expect(try shop.run(["sample", "add", id, "NO-SUCH"]).errorCode == "unknown-item")
    _ = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"])
    let list = try shop.run(["sample", "list"]).object
    #expect(list["given"] as? Int == 1 && list["bought"] as? Int == 1)
    let open = list["open"] as? [[String: Any]] ?? []
    #expect(open.map { $0["name"] as? String } == ["Ann"])
    let closing = ["sample", "close", id, "--outcome", "liked", "--id", "s.2"]
    let closed = try shop.run(closing)
    #expect(closed.object["sample"] as? String == sample, "\(closed.error)")
    #expect(try shop.run(closing).output == closed.output)
    #expect((try shop.run(["sample", "list"]).object["open"] as? [Any])?.isEmpty == true)
    #expect(try shop.run(["sample", "close", id, "--outcome", "liked", "--sample", sample]).errorCode == "sample-gone")
    #expect(try shop.run(["sample", "close", id, "--outcome", "eaten"]).status == 2)
  }

  @Test("S16: a perk is used until none is left, once whoever repeats the command")
  func perk() throws {
    let shop = try TestShop()
    let id = try shop.member()
    #expect(try shop.run(["member", "perk", id, "workshop"]).errorCode == "unknown-perk")
    _ = try shop.run(["order", "add", "--member", id, "--item", "plan-garden"])
    let command = ["member", "perk", id, "workshop", "--id", "p.1"]
    let used = try shop.run(command)
    #expect(used.object["left"] as? Int == 0, "\(used.error)")
    #expect(used.object["plan"] as? String == "garden")
    #expect(try shop.run(command).output == used.output)
    #expect(try shop.run(["member", "perk", id, "workshop"]).errorCode == "perk-used-up")
    #expect(shop.facts("perk.used") == 1)
  }

  @Test("S33, S28: a coupon for one is proposed with its reasons, issued once, and counted among the rewards")
  func coupon() throws {
    let shop = try TestShop()
    let id = try shop.member()
    #expect(try shop.run(["report", "rewards"]).list.isEmpty)
    for day in ["2026-09-01", "2026-10-01", "2026-11-01"] {
      let sold = try shop.run(
        ["order", "add", "--member", id, "--item", "BQ-PINK-11"], environment: ["PERENNIAL_NOW": day + "T02:00:00Z"])
      #expect(sold.status == 0, "\(sold.error)")
    }
    // Each order brought a coupon of thanks.
    let before = shop.facts("coupon.issued")
    let proposed = try shop.run(["coupon", "suggest", id])
    #expect(proposed.object["gives"] is String, "\(proposed.error)")
    #expect(shop.facts("coupon.issued") == before)
    let command = ["coupon", "suggest", id, "--issue", "--id", "c.1"]
    let issued = try shop.run(command)
    #expect(issued.object["state"] as? String == "issued", "\(issued.error)")
    #expect(try shop.run(command).output == issued.output)
    #expect(shop.facts("coupon.issued") == before + 1)
    let report = try shop.run(["report", "rewards"])
    #expect(report.list.contains { $0["issued"] as? Int == 1 && $0["used"] as? Int == 0 }, "\(report.output)")
    #expect(try shop.run(["report", "rewards", "--from", "2026-11-21", "--to", "2026-11-01"]).status == 2)
  }

  @Test("S22, S128: what a birthday brings is given once, however often the day is opened")
  func dates() throws {
    let shop = try TestShop()
    _ = try shop.run([
      "member", "add", "--name", "Ann", "--birthday", "12-10", "--consent", "wechat", "--phone", "13800138000",
    ])
    let now = ["PERENNIAL_NOW": "2026-12-10T02:00:00Z"]
    func give(_ id: String) throws -> Program.Run {
      try shop.run(["today", "--give-for-dates", "--id", id], environment: now)
    }
    let first = try give("g.1")
    #expect(first.object["members"] as? Int == 1, "\(first.error)")
    #expect(try give("g.1").output == first.output)
    #expect(try give("g.2").object["members"] as? Int == 0)
    #expect(shop.facts("benefit.granted") == 1)
  }
}
