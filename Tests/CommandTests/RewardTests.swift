import Foundation
import Testing

@Suite("perennial gift, draw and reserve")
struct RewardTests {
  /// A shop with a gift of stock 2 and a draw, by an edit of its settings.
  private func shop() throws -> TestShop {
    let shop = try TestShop()
    try shop.editSettings { settings in
      var promotions = settings["promotions"] as? [String: Any] ?? [:]
      promotions["gifts"] = [
        ["code": "tin", "title": "Tin", "kind": "article", "points": 100, "stock": 2],
        ["code": "off", "title": "Off", "kind": "coupon", "points": 50, "template": "thanks"],
      ]
      promotions["draws"] = [["code": "may", "title": "May", "template": "thanks", "winners": 2]]
      settings["promotions"] = promotions
    }
    return shop
  }

  @Test("S12, X1: a gift is redeemed once for one id, and refused when the last is gone")
  func gifts() throws {
    let shop = try shop()
    let id = try shop.member()
    _ = try shop.run(["points", id, "--adjust", "400"])
    let command = ["gift", "redeem", id, "tin", "--id", "g1"]
    let first = try shop.run(command)
    #expect(first.object["points"] as? Int == 100, "\(first.error)")
    #expect(first.object["balance"] as? Int == 300)
    #expect(try shop.run(command).output == first.output)
    #expect(try shop.run(["gift", "redeem", id, "tin"]).status == 0)
    let third = try shop.run(["gift", "redeem", id, "tin"])
    #expect(third.status == 1)
    #expect(third.errorCode == "gift-gone")
    let coupon = try shop.run(["gift", "redeem", id, "off"])
    #expect((coupon.object["coupon"] as? String)?.isEmpty == false)
    let list = try shop.run(["gift", "list", "--member", id]).list
    #expect(list.compactMap { $0["code"] as? String } == ["off", "tin"])
    #expect(list.compactMap { $0["left"] as? Int } == [0])
    #expect(list.last?["why"] as? String == "gift-gone")
  }

  @Test("S12, X1: counters that race for the last pieces take no more than there are")
  func race() throws {
    let shop = try shop()
    let ids = try (0..<4).map { try shop.member("M\($0)") }
    for id in ids { _ = try shop.run(["points", id, "--adjust", "100"]) }
    let racers = try ids.map { id in
      try Program.started(
        ["--data", shop.folder, "gift", "redeem", id, "tin", "--json", "--counter", "c\(id.prefix(4))"],
        home: shop.home)
    }
    var runs = try racers.map { try $0.finish() }
    for place in runs.indices {
      while runs[place].status == 5 { runs[place] = try shop.run(["gift", "redeem", ids[place], "tin"]) }
    }
    #expect(runs.count { $0.status == 0 } == 2)
    #expect(runs.filter { $0.status != 0 }.allSatisfy { $0.errorCode == "gift-gone" })
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }

  @Test("S40: a draw is held once, and checks out again from its seed")
  func draws() throws {
    let shop = try shop()
    for number in 0..<5 { _ = try shop.member("M\(number)") }
    #expect(try shop.run(["draw", "check", "may"]).errorCode == "unknown-draw")
    let command = ["draw", "run", "may", "--id", "d1"]
    let held = try shop.run(command)
    #expect(held.object["members"] as? Int == 5, "\(held.error)")
    let winners = (held.object["winners"] as? [[String: Any]] ?? []).compactMap { $0["member"] as? String }
    #expect(winners.count == 2)
    #expect(try shop.run(command).output == held.output)
    #expect(try shop.run(["draw", "run", "may"]).errorCode == "draw-held")
    // Members who join afterwards change nothing.
    _ = try shop.member("Late")
    let check = try shop.run(["draw", "check", "may"])
    #expect(check.object["ok"] as? Bool == true)
    #expect(check.object["winners"] as? [String] == winners)
    #expect(check.object["seed"] as? String == held.object["seed"] as? String)
    #expect(try shop.run(["draw", "list"]).list.first?["won"] as? [String] == winners)
  }

  @Test("S19: pieces are kept for a member, refused to others and released")
  func reserving() throws {
    let shop = try shop()
    let (anna, ben) = (try shop.member("Anna"), try shop.member("Ben"))
    _ = try shop.run(["stock", "count", "BQ-MINI", "3"])
    let command = ["reserve", "add", anna, "BQ-MINI", "2", "--until", "2026-11-22T18:00", "--id", "r1"]
    let kept = try shop.run(command)
    #expect(kept.object["until"] as? String == "2026-11-22T10:00:00Z", "\(kept.error)")
    #expect(try shop.run(command).output == kept.output)
    let refused = try shop.run(["order", "add", "--member", ben, "--item", "BQ-MINIx2"])
    #expect(refused.errorCode == "kept-for-others")
    #expect(try shop.run(["reserve", "list"]).list.count == 1)
    let later = ["PERENNIAL_NOW": "2026-11-22T10:00:00Z"]
    #expect(try shop.run(["reserve", "list"], environment: later).list.isEmpty)
    let id = try #require(kept.object["id"] as? String)
    #expect(try shop.run(["reserve", "release", id]).status == 0)
    #expect(try shop.run(["order", "add", "--member", ben, "--item", "BQ-MINIx2"]).status == 0)
    #expect(try shop.run(["reserve", "add", anna, "BQ-MINI", "--until", "soon"]).status == 2)
  }

  @Test("S25: a small gift is queued and given once; its words are in no line of the journal")
  func care() throws {
    let shop = try shop()
    let id = try shop.member()
    let queued = try shop.run(["gift", "care", id, "--what", "小兔木雕", "--why", "第二十单", "--cost", "8.00"])
    #expect(queued.object["cost"] as? Int == 800, "\(queued.error)")
    let given = try shop.run(["gift", "given", id, "--id", "c1"])
    #expect(given.object["on"] as? String == "2026-11-21")
    #expect(try shop.run(["gift", "given", id, "--id", "c1"]).output == given.output)
    #expect(try shop.run(["gift", "given", id]).errorCode == "care-gift-gone")
    let journal = shop.contents(shop.folder + "/journal/2026-11.jsonl")
    #expect(journal.contains("care.queued") && !journal.contains("小兔木雕") && !journal.contains("第二十单"))
  }
}
