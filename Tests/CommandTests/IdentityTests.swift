import Foundation
import Testing

@Suite("People by command")
struct IdentityTests {
  @Test("S58, I2: likely duplicates are listed, merged once for one id, and parted again")
  func merging() throws {
    let shop = try TestShop()
    let one = try shop.member("王小美", phone: "13800138812")
    let other = try shop.member("Wang Xiaomei", phone: "138-0013-8812")
    _ = try shop.member("李伟", phone: "13911112222")
    _ = try shop.run(["points", other, "--adjust", "70"])
    let found = try shop.run(["member", "duplicates"]).object
    #expect(found["matches"] as? Int == 1)
    let pair = try #require((found["pairs"] as? [[String: Any]])?.first)
    #expect(Set([pair["one"] as? String, pair["other"] as? String]) == [one, other])
    #expect((pair["signs"] as? [String])?.contains("phone") == true, "\(pair)")

    let command = ["member", "merge", other, one, "--id", "m1"]
    let merged = try shop.run(command)
    #expect(merged.object["id"] as? String == one, "\(merged.error)")
    #expect(merged.object["merged"] as? String == other)
    #expect(merged.object["points"] as? Int == 70)
    #expect(merged.object["until"] as? String == "2026-12-21")
    #expect(try shop.run(command).output == merged.output)
    #expect(try shop.run(["member", "merge", other, one]).errorCode == "merged-already")
    #expect(try shop.run(["member", "show", other]).object["id"] as? String == one)
    #expect(try shop.run(["member", "duplicates"]).object["matches"] as? Int == 0)

    // Too late is refused; and a clock that was ahead for a moment takes nothing away.
    let late = ["PERENNIAL_NOW": "2026-12-22T02:00:00Z"]
    #expect(try shop.run(["member", "merge", other, "--undo"], environment: late).errorCode == "merge-final")
    let parted = try shop.run(["member", "merge", other, "--undo"])
    #expect(parted.object["released"] as? String == other, "\(parted.error)")
    #expect(try shop.run(["points", other]).object["balance"] as? Int == 70)
    #expect(try shop.run(["points", one]).object["balance"] as? Int == 0)
  }

  @Test("S58: the report counts what is not known, and names who lacks it")
  func missing() throws {
    let shop = try TestShop()
    let without = try shop.member("Ann")
    _ = try shop.run(["member", "add", "--name", "Ben", "--phone", "13800138812", "--birthday", "02-29"])
    let report = try shop.run(["member", "missing", "--field", "birthday"]).object
    #expect(report["members"] as? Int == 2)
    let rows = report["missing"] as? [[String: Any]] ?? []
    let counts = Dictionary(
      rows.map { ($0["field"] as? String ?? "", $0["count"] as? Int ?? -1) }, uniquingKeysWith: { first, _ in first })
    #expect(counts["phone"] == 1 && counts["birthday"] == 1 && counts["consent"] == 2, "\(counts)")
    #expect((report["people"] as? [[String: Any]] ?? []).map { $0["id"] as? String } == [without])
  }

  @Test(
    "S59, K1: consent is granted per channel and purpose with day, staff and wording, and taken back in one command")
  func consent() throws {
    let shop = try TestShop()
    let id = try shop.member()
    func row(_ run: Program.Run, _ purpose: String, _ channel: String) -> [String: Any] {
      (run.object["consents"] as? [[String: Any]] ?? [])
        .first { $0["purpose"] as? String == purpose && $0["channel"] as? String == channel } ?? [:]
    }
    let granted = try shop.run(["member", "consent", id, "--grant", "wechat", "--grant", "sms:care", "--id", "k1"])
    let wechat = row(granted, "marketing", "wechat")
    #expect(wechat["allowed"] as? Bool == true, "\(granted.error)")
    #expect(wechat["day"] as? String == "2026-11-21" && wechat["by"] as? String == "owner")
    #expect((wechat["wording"] as? Int ?? 0) >= 1)
    #expect(row(granted, "care", "sms")["allowed"] as? Bool == true)
    #expect(row(granted, "marketing", "sms")["allowed"] as? Bool == false)
    #expect(
      try shop.run(["member", "consent", id, "--grant", "wechat", "--grant", "sms:care", "--id", "k1"]).output
        == granted.output)
    let withdrawn = try shop.run(["member", "consent", id, "--withdraw", "wechat"])
    #expect(row(withdrawn, "marketing", "wechat")["allowed"] as? Bool == false)
    #expect(row(withdrawn, "care", "sms")["allowed"] as? Bool == true)
    #expect(try shop.run(["member", "consent", id, "--grant", "pigeon"]).status == 2)
  }

  @Test("S59, I3: everything on a person is handed out; erased, nothing of them is left and their orders still count")
  func erasing() throws {
    let shop = try TestShop()
    let id = try shop.member("欧阳翎霁", phone: "13877665544")
    _ = try shop.run(["member", "edit", id, "--note", "likes ranunculus-9931"])
    _ = try shop.run(["order", "add", "--member", id, "--item", "BQ-MINI", "--for", "Grandmother Zdenka"])
    let whole = try shop.run(["member", "export", id, "--id", "x1"])
    for word in ["欧阳翎霁", "13877665544", "ranunculus-9931", "Grandmother Zdenka"] {
      #expect(whole.output.contains(word), "\(word)")
    }
    #expect((whole.object["orders"] as? [Any])?.count == 1)
    #expect(shop.facts("person.exported") == 1)

    // On no terminal nobody can be asked.
    #expect(try shop.run(["member", "erase", id]).errorCode == "not-confirmed")
    let erased = try shop.run(["member", "erase", id, "--yes", "--id", "e1"])
    #expect(erased.object["orders"] as? Int == 1 && erased.object["receivers"] as? Int == 1, "\(erased.error)")
    #expect(try shop.run(["member", "erase", id, "--yes", "--id", "e1"]).status == 0)
    #expect(try shop.run(["find", "5544"]).object["matches"] as? Int == 0)
    #expect(try shop.run(["report", "day"]).object["orders"] as? Int == 1)
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
    let left = try shop.everyByte()
    for word in ["欧阳翎霁", "13877665544", "ranunculus-9931", "Grandmother Zdenka"] {
      #expect(!left.contains(Data(word.utf8)), "\(word)")
    }
  }

  @Test("I3: who has not been seen for two years is listed, until it is noted that the file is kept")
  func retention() throws {
    let shop = try TestShop()
    let id = try shop.member()
    #expect(try shop.run(["member", "retention"]).object["matches"] as? Int == 0)
    let later = ["PERENNIAL_NOW": "2028-11-22T02:00:00Z"]
    let list = try shop.run(["member", "retention"], environment: later).object
    #expect(list["months"] as? Int == 24)
    #expect((list["people"] as? [[String: Any]] ?? []).map { $0["id"] as? String } == [id])
    #expect(try shop.run(["member", "retention", "--keep", id], environment: later).status == 0)
    #expect(try shop.run(["member", "retention"], environment: later).object["matches"] as? Int == 0)
  }

  @Test("S37, S39: a newcomer is enrolled by a member's own code; the reward waits, and both cards tell")
  func referrals() throws {
    let shop = try TestShop()
    let sender = try shop.member()
    let code = try #require(try shop.run(["member", "referrals", sender]).object["code"] as? String)
    #expect(code.wholeMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}/) != nil)
    let typed = code.lowercased().replacing("-", with: " ")
    let joined = try shop.run(["member", "add", "--name", "Ann", "--referred-by", typed])
    let newcomer = try #require(joined.object["id"] as? String, "\(joined.error)")
    func first(_ environment: [String: String] = [:]) throws -> [String: Any] {
      let run = try shop.run(["member", "referrals", sender], environment: environment)
      return (run.object["referrals"] as? [[String: Any]])?.first ?? [:]
    }
    #expect(try first()["id"] as? String == newcomer)
    #expect(try first()["state"] as? String == "waiting")
    _ = try shop.run(["order", "add", "--member", newcomer, "--item", "BQ-PINK-11"])
    #expect(try first()["state"] as? String == "pending")
    #expect(try first()["until"] as? String == "2026-12-21")
    #expect(try first(["PERENNIAL_NOW": "2026-12-22T02:00:00Z"])["state"] as? String == "due")
    #expect(try shop.run(["member", "referrals", newcomer]).object["sentBy"] as? String == sender)
    #expect(
      try shop.run(["member", "add", "--name", "Ben", "--referred-by", "0000-0000"]).errorCode == "unknown-member")
  }

  @Test("D15: a receiver joins, and the giver is thanked as who sent them")
  func receiver() throws {
    let shop = try TestShop()
    let giver = try shop.member()
    _ = try shop.run(["order", "add", "--member", giver, "--item", "BQ-MINI", "--for", "Li Na"])
    let command = [
      "member", "add", "--name", "Li Na", "--phone", "13811112222", "--receiver-of", giver, "--receiver", "Li Na",
      "--id", "j1",
    ]
    let joined = try shop.run(command)
    let id = try #require(joined.object["id"] as? String, "\(joined.error)")
    #expect(try shop.run(command).output == joined.output)
    #expect(try shop.run(["member", "referrals", id]).object["sentBy"] as? String == giver)
    let again = try shop.run(["member", "add", "--name", "Li", "--receiver-of", giver, "--receiver", "Li Na"])
    #expect(again.errorCode == "already-member")
    let nobody = try shop.run(["member", "add", "--name", "Li", "--receiver-of", giver, "--receiver", "Nobody"])
    #expect(nobody.errorCode == "unknown-receiver")
    #expect(try shop.run(["member", "add", "--name", "Li", "--receiver-of", giver]).status == 2)
  }

  @Test("H4: what staff type about a person is in no line of the journal, and a counter is named by letters and digits")
  func words() throws {
    let shop = try TestShop()
    let id = try shop.member("王小美")
    let promised = try shop.run([
      "coupon", "promise", "--member", id, "--text", "the next wrap is on the house", "--why", "it tore in the rain",
      "--gift", "CARD", "--reason", "quality", "--counter", "front-1",
    ])
    if promised.status != 0 { #expect(promised.errorCode == "unknown-item") }
    _ = try shop.run(["member", "edit", id, "--note", "allergic to lilies", "--counter", "front-1"])
    _ = try shop.run(["enquiry", "add", id, "peonies for the terrace"])
    for words in ["王小美", "next wrap", "in the rain", "allergic", "terrace"] { #expect(!shop.journal.contains(words)) }
    #expect(shop.journal.contains("\"at\":\"front-1\""))
    for name in ["Front 1", "前台", "", "a-name-of-17-chars"] {
      #expect(try shop.run(["stock", "receive", "BQ-MINI", "1", "--counter", name]).status == 2, "\(name)")
    }
  }
}
