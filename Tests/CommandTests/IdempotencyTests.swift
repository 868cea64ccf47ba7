import Foundation
import Testing

@Suite("The same id")
struct IdempotencyTests {
  @Test(
    "gives the same output again and does nothing",
    arguments: [
      ["order", "add", "--member", "MEMBER", "--item", "BQ-PINK-11", "--for", "妈妈"],
      ["member", "add", "--name", "Ann", "--consent", "sms"], ["member", "edit", "MEMBER", "--note", "called"],
      ["coupon", "issue", "--member", "MEMBER", "--template", "thanks"], ["stock", "receive", "BQ-MINI", "5"],
      ["points", "MEMBER", "--adjust", "10"], ["points", "MEMBER", "--check-in"],
      ["points", "MEMBER", "--shared", "moments", "--note", "roses"],
    ])
  func repeated(_ arguments: [String]) throws {
    let shop = try TestShop()
    let id = try shop.member()
    let command = arguments.map { $0 == "MEMBER" ? id : $0 } + ["--id", "once-1"]
    let first = try shop.run(command)
    #expect(first.status == 0, "\(first.error)")
    let lines = shop.lines
    let second = try shop.run(command)
    #expect(second.status == 0, "\(second.error)")
    #expect(second.output == first.output)
    #expect(shop.lines == lines)
  }

  @Test("refunds too, also of a line without a quantity")
  func refund() throws {
    let shop = try TestShop()
    let order = try shop.run(["order", "add", "--item", "BQ-MINIx3"]).object["order"] as? String ?? ""
    let command = ["order", "refund", order, "--line", "1", "--id", "r.1"]
    let first = try shop.run(command)
    #expect(first.object["money"] as? Int == 20_700)
    #expect(try shop.run(command).output == first.output)
  }

  @Test("with other content is refused")
  func otherContent() throws {
    let shop = try TestShop()
    _ = try shop.run(["stock", "receive", "BQ-MINI", "5", "--id", "a"])
    let run = try shop.run(["stock", "receive", "BQ-MINI", "6", "--id", "a"])
    #expect(run.status == 1)
    #expect(run.errorCode == "same-id-other-content")
  }

  @Test("two counters race for one coupon, and one wins")
  func race() throws {
    let shop = try TestShop()
    let id = try shop.member()
    for round in 0..<3 {
      let issued = try shop.run(["coupon", "issue", "--member", id, "--template", "thanks"]).object
      let code = try #require(issued["code"] as? String)
      let arguments = [
        "order", "add", "--member", id, "--item", "BQ-PINK-11", "--coupon", code, "--data", shop.folder, "--json",
      ]
      let racers = try (0..<4).map { number in
        try Program.started(arguments + ["--counter", "c\(round)-\(number)"], home: shop.home)
      }
      // Who found the lock taken for too long has done nothing, and tries again.
      let runs = try racers.map { racer in
        var run = try racer.finish()
        while run.status == 5 { run = try Program.run(arguments, home: shop.home) }
        return run
      }
      #expect(runs.filter { $0.status == 0 }.count == 1)
      let losers = runs.filter { $0.status != 0 }
      #expect(losers.allSatisfy { $0.status == 1 && $0.errorCode == "coupon-used" }, "\(losers.map(\.error))")
    }
    #expect(try shop.run(["check", "--deep"]).object["ok"] as? Bool == true)
  }
}
