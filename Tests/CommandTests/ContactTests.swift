import Testing

@Suite("Contact by command")
struct ContactTests {
  /// A member who may be written to by WeChat.
  private func friend(_ shop: TestShop, _ more: [String] = []) throws -> String {
    let added = try shop.run(
      ["member", "add", "--name", "王小美", "--phone", "13800138812", "--consent", "wechat"] + more)
    let id = try #require(added.object["id"] as? String, "\(added.error)")
    #expect(try shop.run(["member", "edit", id, "--remark", "小美"]).status == 0)
    return id
  }

  @Test("S87: the wordings are listed with their fields, in either language")
  func templates() throws {
    let shop = try TestShop()
    let list = try shop.run(["contact", "templates"]).list
    let birthday = try #require(list.first { $0["code"] as? String == "birthday" })
    #expect(birthday["purpose"] as? String == "greeting")
    #expect(birthday["fields"] as? [String] == ["name", "shop"])
    let chinese = try shop.run(["contact", "templates", "--lang", "zh-Hans"]).list
    #expect((chinese.first { $0["code"] as? String == "birthday" }?["text"] as? String)?.contains("{name}") == true)
  }

  @Test("K1, K3: a message is made for whom there is leave, and refused by its name otherwise")
  func compose() throws {
    let shop = try TestShop()
    let id = try friend(shop)
    let made = try shop.run(["contact", "compose", id, "--template", "miss-you"])
    #expect(made.object["channel"] as? String == "wechat")
    #expect((made.object["text"] as? String)?.hasPrefix("Dear 王小美, we have not seen you") == true)
    for (arguments, code) in [
      (["--template", "miss-you", "--channel", "sms"], "no-consent"),
      (["--template", "points-expiring"], "empty-field"),
      (["--template", "nothing"], "unknown-message"),
      (["--template", "feast", "--occasion", "qingming"], "sorrow-occasion"),
    ] {
      let refused = try shop.run(["contact", "compose", id] + arguments)
      #expect(refused.status == 1 && refused.errorCode == code, "\(refused.error)")
    }
    let night = try shop.run(
      ["contact", "compose", id, "--template", "miss-you"], environment: ["PERENNIAL_NOW": "2026-11-21T14:00:00Z"])
    #expect(night.errorCode == "quiet-hours")
  }

  @Test("K2, S88: a contact is logged once under its id, and the next waits for 14 days")
  func log() throws {
    let shop = try TestShop()
    let id = try friend(shop)
    let arguments = ["contact", "log", id, "--channel", "wechat", "--template", "feast", "--id", "tick-1"]
    let first = try shop.run(arguments)
    #expect(first.object["day"] as? String == "2026-11-21", "\(first.error)")
    #expect(first.object["purpose"] as? String == "greeting")
    let lines = shop.lines
    #expect(try shop.run(arguments).output == first.output)
    #expect(shop.lines == lines)
    #expect(
      try shop.run(["contact", "log", id, "--channel", "wechat", "--purpose", "offer"]).errorCode == "contacted-lately")
    #expect(try shop.run(["contact", "log", id, "--channel", "phone", "--purpose", "delivery"]).status == 0)
    #expect(try shop.run(["contact", "log", id, "--channel", "wechat", "--purpose", "chat"]).status == 2)
    #expect(try shop.run(["contact", "log", id, "--channel", "pigeon", "--purpose", "offer"]).status == 2)
  }

  @Test("S22, S24: who has a day of their own is listed, the others are counted by reason")
  func list() throws {
    let shop = try TestShop()
    let id = try friend(shop, ["--birthday", "1990-11-22"])
    let other = try shop.run(["member", "add", "--name", "陈一", "--birthday", "11-20"])
    #expect(other.status == 0)
    let lists = try shop.run(["contact", "list", "--due", "dates"]).list
    let rows = lists.first?["members"] as? [[String: Any]] ?? []
    #expect(rows.map { $0["id"] as? String } == [id])
    #expect(rows.first?["template"] as? String == "birthday")
    #expect(rows.first?["day"] as? String == "2026-11-22")
    let left = lists.first?["left"] as? [[String: Any]] ?? []
    #expect(left.map { $0["reason"] as? String } == ["no-consent"])
    #expect(try shop.run(["contact", "list", "--due", "nothing"]).status == 2)
    #expect(try shop.run(["contact", "list", "--due", "christmas"]).list.isEmpty)
    let christmas = try shop.run(
      ["contact", "list", "--due", "christmas"], environment: ["PERENNIAL_NOW": "2026-12-16T02:00:00Z"]
    ).list
    #expect((christmas.first?["members"] as? [[String: Any]])?.count == 1)
  }

  @Test("S55: the preferred channel and hours are kept with the person")
  func preference() throws {
    let shop = try TestShop()
    let id = try friend(shop)
    let edit = [
      "member", "edit", id, "--consent", "sms", "--prefer", "sms", "--quiet", "9-12", "--email", "mei@example.com",
    ]
    #expect(try shop.run(edit).status == 0)
    let now = ["PERENNIAL_NOW": "2026-11-21T05:00:00Z"]
    let made = try shop.run(["contact", "compose", id, "--template", "miss-you"], environment: now)
    #expect(made.object["channel"] as? String == "sms")
    // The fixed clock says 10:00.
    #expect(try shop.run(["contact", "compose", id, "--template", "miss-you"]).errorCode == "quiet-hours")
    #expect(try shop.run(["member", "edit", id, "--email", "mei"]).errorCode == "email-unreadable")
    #expect(try shop.run(["member", "edit", id, "--quiet", "9-9"]).status == 2)
  }
}
