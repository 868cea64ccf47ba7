import Foundation
import Testing

@Suite("Scores, complaints and wishes, by command")
struct FeedbackTests {
  @Test("S79: an order is scored with a reason; a later score corrects it, a repeat changes nothing")
  func score() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let sold = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"])
    let order = try #require(sold.object["order"] as? String, "\(sold.error)")
    let scoring = ["feedback", "score", order, "2", "--reason", "fresh", "--id", "f.1"]
    let scored = try shop.run(scoring)
    #expect(scored.object["score"] as? Int == 2 && scored.object["reason"] as? String == "fresh", "\(scored.error)")
    #expect(try shop.run(scoring).output == scored.output)
    #expect(try shop.run(["feedback", "score", order, "6"]).errorCode == "score-unreadable")
    #expect(try shop.run(["feedback", "score", order, "4", "--reason", "noise"]).errorCode == "unknown-score-reason")
    #expect(try shop.run(["feedback", "score", "none", "4"]).status == 1)
    #expect(try shop.run(["feedback", "score", order, "many"]).status == 2)
    #expect(try shop.run(["feedback", "score", order, "5"]).object["reason"] is NSNull)
    let report = try shop.run(["report", "satisfaction"])
    #expect(report.status == 0 && report.output.contains("satisfaction"), "\(report.error)")
  }

  @Test(
    "S75, S80: a complaint is taken down, answered, done with its coupon and opened again; a repeat prints the same")
  func complaint() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let taking = [
      "feedback", "complain", "--member", id, "--about", "quality", "--text", "brown within a day", "--due",
      "2026-11-25", "--id", "f.2",
    ]
    let taken = try shop.run(taking)
    let ticket = try #require(taken.object["ticket"] as? String, "\(taken.error)")
    #expect(taken.object["state"] as? String == "open" && taken.object["due"] as? String == "2026-11-25")
    #expect(try shop.run(taking).output == taken.output)
    // Typed text lies in the person's file alone (H4).
    #expect(!shop.journal.contains("brown within"))
    let open = try shop.run(["feedback", "list", "--open"]).list
    #expect(open.count == 1 && open.first?["name"] as? String == "Ann")
    #expect(try shop.run(["feedback", "list", "--overdue"]).list.isEmpty)
    let later = ["PERENNIAL_NOW": "2026-11-27T02:00:00Z"]
    #expect(try shop.run(["feedback", "list", "--overdue"], environment: later).list.count == 1)
    let answering = ["feedback", "answer", ticket, "--text", "rang her", "--id", "f.3"]
    #expect(try shop.run(answering).object["state"] as? String == "answered")
    let coupon = try shop.run(["coupon", "issue", "--member", id, "--template", "thanks"])
    let code = try #require(coupon.object["code"] as? String, "\(coupon.error)")
    let ending = ["feedback", "done", ticket, "--remedy", "coupon", "--coupon", code, "--id", "f.4"]
    let done = try shop.run(ending)
    #expect(done.object["state"] as? String == "done" && done.object["remedy"] as? String == "coupon", "\(done.error)")
    #expect(try shop.run(ending).output == done.output)
    #expect(try shop.run(["feedback", "done", ticket]).errorCode == "ticket-state")
    #expect(try shop.run(["feedback", "done", ticket, "--remedy", "wine"]).status == 2)
    let again = try shop.run(["feedback", "complain", "--member", id, "--about", "quality", "--text", "once more"])
    #expect(again.object["ticket"] as? String == ticket && again.object["state"] as? String == "reopened")
    #expect(
      try shop.run(["feedback", "assign", ticket, "--due", "2026-12-01"]).object["due"] as? String == "2026-12-01")
    #expect(try shop.run(["feedback", "answer", "nothing"]).errorCode == "unknown-ticket")
    let wish = try shop.run(["feedback", "wish", "--member", id, "--about", "other", "--text", "open on Sundays"])
    #expect(wish.object["kind"] as? String == "wish", "\(wish.error)")
    let notes = try shop.run(["feedback", "list", "--member", id]).list.first?["notes"] as? [[String: Any]]
    #expect(notes?.map { $0["state"] as? String } == ["open", "answered", "reopened"])
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }

  @Test("S107: whoever has a complaint open is on the list of those at risk")
  func atRisk() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let sold = try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"])
    #expect(sold.status == 0, "\(sold.error)")
    #expect(
      try shop.run(["feedback", "complain", "--member", id, "--about", "late", "--text", "an hour late"]).status == 0)
    let rows = try shop.run(["lapsed", "list", "--list", "at-risk"])
    #expect(rows.output.contains(id), "\(rows.error)")
  }
}
