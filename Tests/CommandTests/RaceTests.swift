import Foundation
import Testing

@Suite("Twenty processes at once", .serialized)
struct RaceTests {
  private static let processes = 20

  @Test(
    "C4: twenty processes race for a code of 200 uses: exactly 200 orders have it, the others say it is used up")
  func coupon() throws {
    let shop = try TestShop()
    let issued = try shop.run(["coupon", "issue", "--bearer", "--uses", "200", "--template", "bearer"])
    let code = try #require(issued.object["code"] as? String, "\(issued.error)")
    let racers = try Racers.race(Self.processes, in: shop) { _ in
      ["order", "add", "--item", "BQ-PINK-11", "--coupon", code]
    }
    #expect(racers.all.count == 200)
    #expect(Set(racers.all.compactMap { $0["order"] as? String }).count == 200)
    #expect(Set(racers.all.compactMap { $0["number"] as? String }).count == 200)
    #expect(racers.all.allSatisfy { $0["discount"] as? Int == 1_000 && $0["due"] as? Int == 19_800 })
    #expect(
      racers.ends.allSatisfy { $0.status == 1 && $0.errorCode == "coupon-used-up" }, "\(racers.ends.map(\.error))")

    // What the shop itself counts.
    let shown = try shop.run(["coupon", "show", code]).object
    #expect(shown["uses"] as? Int == 200 && shown["usesLeft"] as? Int == 0)
    let day = try shop.run(["report", "day"]).object
    #expect(day["orders"] as? Int == 200, "\(day)")
    #expect(shop.facts("coupon.redeemed") == 200)
    #expect(shop.facts("order.placed") == 200)
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }

  @Test("S12, X1: twenty processes race for a gift of stock 50: exactly 50 are taken, and paid for in points once each")
  func gift() throws {
    let shop = try TestShop()
    try shop.editSettings { settings in
      var promotions = settings["promotions"] as? [String: Any] ?? [:]
      promotions["gifts"] = [["code": "tin", "title": "Tin", "kind": "article", "points": 100, "stock": 50]]
      settings["promotions"] = promotions
    }
    let members = try (0..<4).map { try shop.member("M\($0)") }
    for id in members { _ = try shop.run(["points", id, "--adjust", "9000"]) }
    let racers = try Racers.race(Self.processes, in: shop) { number in
      ["gift", "redeem", members[number % members.count], "tin"]
    }
    #expect(racers.all.count == 50)
    #expect(Set(racers.all.compactMap { $0["redemption"] as? String }).count == 50)
    #expect(racers.ends.allSatisfy { $0.status == 1 && $0.errorCode == "gift-gone" }, "\(racers.ends.map(\.error))")

    #expect(try shop.run(["gift", "list"]).list.first?["left"] as? Int == 0)
    let balances = try members.map { try shop.run(["points", $0]).object["balance"] as? Int ?? 0 }
    let left: Int = balances.reduce(0, +)
    #expect(left == 36_000 - 5_000)
    #expect(shop.facts("gift.redeemed") == 50)
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }
}
