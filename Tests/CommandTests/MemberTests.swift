import Testing

@Suite("Members by command")
struct MemberTests {
  @Test("someone joins, is found by the end of the phone, shown and edited")
  func journey() throws {
    let shop = try TestShop()
    let added = try shop.run([
      "member", "add", "--name", "王小美", "--phone", "138 0013 8812", "--birthday", "lunar:1990-08-15", "--consent",
      "wechat",
    ])
    #expect(added.status == 0, "\(added.error)")
    let id = try #require(added.object["id"] as? String)
    for query in ["8812", "wxm", "王"] {
      let found = try shop.run(["find", query])
      let rows = found.object["members"] as? [[String: Any]] ?? []
      #expect(rows.first?["id"] as? String == id)
      #expect(rows.first?["phone"] as? String == "138****8812")
    }
    let shown = try shop.run(["member", "show", "13800138812"]).object
    #expect(shown["tier"] as? String == "member")
    #expect((shown["points"] as? [String: Any])?["balance"] as? Int == 0)
    #expect((shown["occasions"] as? [[String: Any]])?.first?["calendar"] as? String == "lunar")
    #expect((shown["toNextTier"] as? [String: Any])?["amount"] as? Int == 150_000)
    #expect((shown["suggestions"] as? [Any])?.count == 3)
    let edited = try shop.run(["member", "edit", id, "--name", "王美", "--allergy", "lily"])
    #expect(edited.object["id"] as? String == id)
    #expect(try shop.run(["member", "show", id]).object["name"] as? String == "王美")
  }

  @Test("a whole phone is shown to whom it may be, and that is recorded")
  func reveal() throws {
    let shop = try TestShop()
    let id = try shop.member(phone: "13800138812")
    let before = shop.lines
    #expect(try shop.run(["member", "show", id]).object["phone"] as? String == "138****8812")
    #expect(shop.lines == before)
    #expect(try shop.run(["member", "show", id, "--reveal"]).object["phone"] as? String == "13800138812")
    #expect(shop.lines == before + 1)
  }

  @Test(
    "what is no name and no phone is refused",
    arguments: [
      (["--name", "   "], "name-missing"), (["--name", "\u{1B}[31m"], nil),
      (["--name", String(repeating: "长", count: 61)], "name-too-long"),
      (["--name", "A", "--phone", "138\u{07}\u{1B}[2J0013"], "phone-unreadable"),
      (["--name", "A", "--phone", "call me"], "phone-unreadable"),
    ] as [([String], String?)])
  func bad(_ options: [String], _ code: String?) throws {
    let shop = try TestShop()
    let run = try shop.run(["member", "add"] + options)
    #expect(run.errorCode == code)
    #expect(run.status == (code == nil ? 0 : 1))
    #expect(!run.error.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("an unknown member, an unreadable date and a phone of two people have names")
  func unknown() throws {
    let shop = try TestShop()
    #expect(try shop.run(["member", "show", "0000000000000000"]).errorCode == "unknown-member")
    #expect(try shop.run(["member", "add", "--name", "A", "--birthday", "02-30"]).status == 2)
    _ = try shop.member("Ann", phone: "13800138812")
    _ = try shop.member("Ben", phone: "13800138812")
    #expect(try shop.run(["points", "13800138812"]).errorCode == "several-members")
  }

  @Test("points are adjusted by a manager and add up")
  func points() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let adjusted = try shop.run(["points", id, "--adjust", "250", "--reason", "goodwill"])
    #expect(adjusted.object["balance"] as? Int == 250)
    let taken = try shop.run(["points", id, "--adjust", "-300", "--reason", "correction"])
    #expect(taken.object["balance"] as? Int == -50)
    let lines = taken.object["lines"] as? [[String: Any]] ?? []
    #expect(lines.compactMap { $0["points"] as? Int }.reduce(0, +) == -50)
    #expect(lines.first?["why"] as? String == "goodwill")
  }
}
