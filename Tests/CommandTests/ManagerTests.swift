import Foundation
import Testing

@Suite("What a manager does by command")
struct ManagerTests {
  @Test("S32, C3: a campaign is previewed, issued once a member whoever asks again, and reaches only who is new")
  func campaign() throws {
    let shop = try TestShop()
    for name in ["Ann", "Ben"] { _ = try shop.run(["member", "add", "--name", name, "--consent", "wechat"]) }
    _ = try shop.member("Cao")
    let added = try shop.run(["campaign", "add", "spring", "--title", "Spring", "--template", "thanks"])
    #expect(added.object["code"] as? String == "spring", "\(added.error)")
    let preview = try shop.run(["campaign", "preview", "spring"])
    #expect(preview.object["recipients"] as? Int == 2, "\(preview.error)")
    #expect(preview.object["worst"] as? Int == 4_000)
    #expect((preview.object["leftOut"] as? [String: Int]) == ["no-consent": 1])
    #expect(shop.facts("coupon.issued") == 0)
    let command = ["campaign", "issue", "spring", "--id", "c1"]
    let issued = try shop.run(command)
    #expect(issued.object["recipients"] as? Int == 2, "\(issued.error)")
    #expect(try shop.run(command).output == issued.output)
    #expect(try shop.run(["campaign", "issue", "spring"]).errorCode == "campaign-reaches-nobody")
    _ = try shop.run(["member", "add", "--name", "Dai", "--consent", "sms"])
    #expect(try shop.run(["campaign", "issue", "spring"]).object["recipients"] as? Int == 1)
    #expect(shop.facts("coupon.issued") == 3)
    #expect(try shop.run(["campaign", "show", "spring"]).object["issued"] as? Int == 3)
    #expect(try shop.run(["campaign", "issue", "autumn"]).errorCode == "unknown-campaign")
  }

  @Test("S101: a segment is counted, saved, listed with its members and forgotten")
  func segment() throws {
    let shop = try TestShop()
    let id = try shop.member()
    _ = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"])
    _ = try shop.member("Ann")
    let counted = try shop.run(["segment", "count", "orders>=1 AND not muted"])
    #expect(counted.object["members"] as? Int == 1, "\(counted.error)")
    #expect(counted.object["rule"] as? String == "orders >= 1 and not muted")
    let command = ["segment", "add", "buyers", "Buyers", "orders >= 1", "--id", "s1"]
    let saved = try shop.run(command)
    #expect(saved.object["members"] as? Int == 1, "\(saved.error)")
    #expect(try shop.run(command).output == saved.output)
    #expect(try shop.run(["segment", "add", "buyers", "Buyers", "muted"]).status == 1)
    let shown = try shop.run(["segment", "show", "buyers"]).object
    #expect((shown["first"] as? [[String: Any]] ?? []).map { $0["id"] as? String } == [id])
    #expect(try shop.run(["segment", "add", "buyers", "None", "nobody", "--replace"]).object["members"] as? Int == 0)
    let wrong = try shop.run(["segment", "count", "teir:gold"])
    #expect(wrong.status == 2 && wrong.error.contains("teir"), "\(wrong.error)")
    #expect(try shop.run(["segment", "remove", "buyers"]).status == 0)
    #expect(try shop.run(["segment", "show", "buyers"]).errorCode == "unknown-segment")
  }

  @Test("S48: a tag is added, given to a segment at once, renamed, merged and retired; who has it keeps it")
  func tag() throws {
    let shop = try TestShop()
    for name in ["Ann", "Ben"] { _ = try shop.member(name) }
    #expect(try shop.run(["tag", "add", "quiet", "Likes it quiet"]).status == 0)
    #expect(try shop.run(["tag", "add", "calm", "Calm"]).status == 0)
    let command = ["tag", "apply", "quiet", "everyone", "--id", "t1"]
    let applied = try shop.run(command)
    #expect(applied.object["changed"] as? Int == 2, "\(applied.error)")
    #expect(try shop.run(command).output == applied.output)
    #expect(try shop.run(["tag", "rename", "quiet", "Peaceful", "--code", "peace"]).status == 0)
    #expect(try shop.run(["tag", "merge", "peace", "calm"]).status == 0)
    func tag(_ code: String) throws -> [String: Any] {
      try shop.run(["tag", "list"]).list.first { $0["code"] as? String == code } ?? [:]
    }
    #expect(try tag("calm")["byHand"] as? Int == 2)
    #expect(try shop.run(["segment", "count", "tag:calm"]).object["members"] as? Int == 2)
    #expect(try shop.run(["tag", "retire", "calm"]).status == 0)
    #expect(try tag("calm")["retired"] as? Bool == true)
    #expect(try shop.run(["tag", "apply", "missing", "everyone"]).errorCode == "unknown-tag")
  }

  @Test("D11: a promise is a one-use coupon; its words stand in the member's file alone")
  func promise() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let command = [
      "coupon", "promise", "--member", id, "--text", "ten off the next one", "--amount", "10.00", "--reason", "delay",
      "--days", "30", "--id", "p1",
    ]
    let promised = try shop.run(command)
    let code = try #require(promised.object["code"] as? String, "\(promised.error)")
    #expect(promised.object["until"] as? String == "2026-12-21")
    #expect(try shop.run(command).output == promised.output)
    #expect(!shop.journal.contains("ten off"))
    let order = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11", "--coupon", code])
    #expect(order.object["discount"] as? Int == 1_000, "\(order.error)")
    #expect(
      try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11", "--coupon", code]).errorCode
        == "coupon-used")
    #expect(try shop.run(["coupon", "promise", "--member", id, "--text", "x", "--percent", "101"]).status == 1)
  }

  @Test("S44, S56: what was asked about is on the list to call once it has come in, and ends with its outcome")
  func enquiry() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let command = ["enquiry", "add", id, "pink ones for Friday", "--item", "BQ-PINK-11", "--id", "q1"]
    let asked = try shop.run(command)
    let number = try #require(asked.object["number"] as? Int, "\(asked.error)")
    #expect(try shop.run(command).output == asked.output)
    #expect(try shop.run(["enquiry", "list"]).list.isEmpty)
    #expect(try shop.run(["enquiry", "list", "--all"]).list.map { $0["id"] as? String } == [id])
    let tomorrow = ["PERENNIAL_NOW": "2026-11-22T02:00:00Z"]
    _ = try shop.run(["stock", "receive", "BQ-PINK-11", "4"], environment: tomorrow)
    let due = try shop.run(["enquiry", "list"], environment: tomorrow).list
    #expect(due.first?["text"] as? String == "pink ones for Friday", "\(due)")
    #expect(((due.first?["arrived"] as? [[String: Any]])?.first)?["stock"] as? Int == 4)
    let closed = try shop.run(["enquiry", "close", id, "\(number)", "--outcome", "bought"])
    #expect(closed.status == 0, "\(closed.error)")
    #expect(try shop.run(["enquiry", "list", "--all"]).list.isEmpty)
    #expect(try shop.run(["enquiry", "close", id, "9", "--outcome", "told"]).errorCode == "unknown-enquiry")
  }

  @Test("S56: orders and members of another channel come in from a file, and the channel stays with the member")
  func channel() throws {
    let shop = try TestShop()
    let file = try shop.file("web.csv", "name,phone,channel\nAnn,13800138812,Mini-program\n")
    let run = try shop.run(["import", "customers", file])
    #expect(run.object["added"] as? Int == 1, "\(run.error)")
    let id = try #require(try shop.run(["find", "8812"]).object["members"] as? [[String: Any]]).first?["id"] as? String
    let export = try shop.run(["member", "export", try #require(id)])
    #expect((export.object["person"] as? [String: Any])?["source"] as? String == "Mini-program", "\(export.output)")
  }

  @Test("S127, D14: other rules are played over the last year and nothing is saved")
  func rehearse() throws {
    let shop = try TestShop()
    let id = try shop.member()
    _ = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"])
    let lines = shop.lines
    let run = try shop.run(["rehearse", "--set", "programme.earnPoints=2"])
    #expect(run.object["orders"] as? Int == 1, "\(run.error)")
    let (before, after) = (run.object["before"] as? [String: Any], run.object["after"] as? [String: Any])
    #expect(before?["earned"] as? Int == 208 && after?["earned"] as? Int == 416)
    #expect(before?["outstanding"] as? Int == 208 && after?["outstanding"] as? Int == 416)
    #expect(shop.lines == lines)
    #expect(try shop.run(["settings", "get", "programme.earnPoints"]).list.first?["value"] as? Int == 1)
    #expect(try shop.run(["rehearse", "--set", "programme.none=2"]).status == 1)
    #expect(try shop.run(["rehearse", "--set", "programme"]).status == 2)
  }

  @Test("H1, S59: the trail says who saw, adjusted, handed out and undid what, and is a manager's")
  func audit() throws {
    let shop = try TestShop()
    #expect(try shop.run(["staff", "add", "mei", "--role", "staff"]).status == 0)
    let id = try shop.member("王小美", phone: "13800138812")
    _ = try shop.run(["member", "show", id, "--reveal", "--as", "mei"])
    _ = try shop.run(["points", id, "--adjust", "30"])
    _ = try shop.run(["member", "export", id])
    let other = try shop.member("Wang Xiaomei")
    _ = try shop.run(["member", "merge", other, id])
    _ = try shop.run(["member", "merge", other, "--undo"])
    let trail = try shop.run(["audit"]).list
    let kinds = trail.map { "\($0["by"] as? String ?? ""): \($0["kind"] as? String ?? "")" }
    #expect(kinds.first { $0.hasPrefix("mei: ") } != nil, "\(kinds)")
    let own = trail.filter { $0["person"] as? String == id }.map { $0["kind"] as? String ?? "" }
    #expect(own == ["separated", "merged", "exported", "adjusted", "revealed"], "\(trail)")
    #expect(trail.contains { $0["amount"] as? Int == 30 })
    #expect(try shop.run(["audit", "--by", "mei"]).list.count == 1)
    #expect(try shop.run(["audit", "--as", "mei"]).errorCode == "not-allowed")
  }
}
