import Foundation
import Testing

@Suite("What is made and found out for one customer, by command")
struct MadeForThemTests {
  @Test("S69: asked for, priced with a deposit, made, handed over, and made again; a repeat changes nothing")
  func bespoke() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let adding = [
      "bespoke", "add", id, "--kind", "bouquet", "--due", "2026-11-28", "--detail", "stems=nineteen pale sweet peas",
      "--id",
      "b.1",
    ]
    let added = try shop.run(adding)
    let piece = try #require(added.object["bespoke"] as? String, "\(added.error)")
    #expect(added.object["status"] as? String == "asked" && added.object["order"] is NSNull)
    #expect(try shop.run(adding).output == added.output)
    #expect(try shop.run(["bespoke", "list"]).list.count == 1)
    // Typed text lies in the person's file alone (H4).
    #expect(!shop.journal.contains("sweet peas"))
    let agreeing = [
      "bespoke", "status", id, piece, "agreed", "--item", "BQ-OPEN@500.00", "--deposit", "100.00", "--pay", "wechat",
      "--id", "b.2",
    ]
    let agreed = try shop.run(agreeing)
    #expect(agreed.object["order"] is String, "\(agreed.error)")
    #expect(try shop.run(agreeing).output == agreed.output)
    let row = try #require(shop.run(["bespoke", "list", "--member", id]).list.first)
    #expect(row["price"] as? Int == 50_000 && row["paid"] as? Int == 10_000 && row["owed"] as? Int == 40_000)
    #expect((row["details"] as? [String: Any])?["stems"] as? String == "nineteen pale sweet peas")
    for status in ["making", "ready"] { #expect(try shop.run(["bespoke", "status", id, piece, status]).status == 0) }
    let again = try shop.run(["bespoke", "again", id, piece, "--due", "2027-02-14"])
    #expect(again.object["due"] as? String == "2027-02-14" && again.object["bespoke"] as? String != piece)
    #expect(try shop.run(["bespoke", "status", id, "nothing", "ready"]).status == 1)
    #expect(try shop.run(["bespoke", "status", id, piece, "eaten"]).status == 2)
    #expect(try shop.run(["bespoke", "add", id, "--due", "someday"]).status == 2)
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }

  @Test("D07: on day 2 the care tip, near the end the question whether they want fresh ones")
  func vase() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann", phone: "13800138000")
    let sold = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11", "--occasion", "self"])
    #expect(sold.status == 0, "\(sold.error)")
    func steps(_ day: String) throws -> [String] {
      try shop.run(["vase"], environment: ["PERENNIAL_NOW": day + "T02:00:00Z"]).list.compactMap {
        $0["step"] as? String
      }
    }
    #expect(try steps("2026-11-21").isEmpty)
    // Who gave no leave is not listed (K1).
    #expect(try steps("2026-11-23").isEmpty)
    let consent = try shop.run(["member", "consent", id, "--grant", "phone:care"])
    #expect(consent.status == 0, "\(consent.error)")
    #expect(try steps("2026-11-23") == ["care-tip"])
  }

  @Test("S72: an appointment, its advice and a set, each once whoever repeats the command")
  func consult() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let booking = ["consult", "book", id, "--on", "2026-11-25", "--topic", "home", "--slot", "15:00", "--id", "c.1"]
    let booked = try shop.run(booking)
    #expect(booked.object["number"] as? Int == 1 && booked.object["status"] as? String == "booked", "\(booked.error)")
    #expect(try shop.run(booking).output == booked.output)
    #expect(try shop.run(["consult", "list"]).list.count == 1)
    let advising = [
      "consult", "advise", id, "1", "--note", "only narrow ones", "--suits", "white", "--avoid", "lily", "--id", "c.2",
    ]
    let advised = try shop.run(advising)
    #expect(advised.object["status"] as? String == "held", "\(advised.error)")
    #expect(try shop.run(advising).output == advised.output)
    let keeping = ["consult", "keep", id, "BQ-PINK-11", "VASE-CLEAR", "--id", "c.3"]
    let kept = try shop.run(keeping)
    #expect((kept.object["sets"] as? [[String]])?.first?.count == 2, "\(kept.error)")
    #expect(try shop.run(keeping).output == kept.output)
    let shown = try shop.run(["member", "show", id]).object
    let profile = try #require(shown["profile"] as? [String: Any])
    #expect(profile["likes"] as? [String] == ["white"] && profile["dislikes"] as? [String] == ["lily"])
    #expect(try shop.run(["consult", "cancel", id, "1"]).errorCode == "unknown-consultation")
    #expect(try shop.run(["consult", "advise", id, "7"]).status == 1)
    #expect(try shop.run(["consult", "book", id, "--on", "2026-11-25", "--topic", "tea"]).status == 2)
    #expect(try shop.run(["consult", "keep", id, "NO-SUCH"]).errorCode == "unknown-item")
    #expect(!shop.journal.contains("only narrow ones"))
  }

  @Test("S70: whom to introduce something new to")
  func introduce() throws {
    let shop = try TestShop()
    #expect(try shop.run(["introduce", "NO-SUCH"]).errorCode == "unknown-item")
    let found = try shop.run(["introduce", "BQ-PINK-11"])
    #expect(found.status == 0 && (found.object["rows"] as? [Any])?.isEmpty == true, "\(found.error)")
  }

  @Test("S60, D01: today suggests for each date what suggest says for it")
  func today() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let dated = try shop.run(["member", "edit", id, "--birthday", "1990-11-28"])
    #expect(dated.status == 0, "\(dated.error)")
    let date = try #require((shop.run(["today"]).object["dates"] as? [[String: Any]])?.first)
    func titles(_ list: Any?) -> [String] { (list as? [[String: Any]] ?? []).compactMap { $0["title"] as? String } }
    let said = titles(try shop.run(["suggest", id, "--occasion", "birthday"]).list)
    #expect(!said.isEmpty && titles(date["suggestions"]) == said)
    // Without an occasion the next date on file is meant, as on the card.
    #expect(
      titles(try shop.run(["member", "show", id]).object["suggestions"]) == titles(try shop.run(["suggest", id]).list))
  }
}
