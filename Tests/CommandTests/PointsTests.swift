import Foundation
import Testing

@Suite("perennial points")
struct PointsTests {
  @Test("S07, S08, S92: each activity moves its points and prints them; the lines add up (Q6)")
  func activities() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let deeds: [([String], Int)] = [
      (["--check-in"], 5), (["--shared", "moments", "--note", "on the balcony"], 20), (["--review", "dianping"], 50),
      (["--photo", "douyin"], 30), (["--returned", "7"], 100),
    ]
    var balance = 0
    for (arguments, points) in deeds {
      let run = try shop.run(["points", id] + arguments)
      balance += points
      #expect(run.object["points"] as? Int == points, "\(arguments) \(run.error)")
      #expect(run.object["balance"] as? Int == balance)
    }
    let lines = try shop.run(["points", id]).object["lines"] as? [[String: Any]] ?? []
    #expect(lines.compactMap { $0["points"] as? Int }.reduce(0, +) == balance)
    #expect(lines.compactMap { $0["why"] as? String } == ["check-in", "share", "review", "photo", "reuse"])
    #expect(lines[1]["for"] as? String == "moments")
    #expect(lines[0]["for"] == nil)
  }

  @Test("S07, S08, S09, S93: what the programme does not give is refused by name")
  func refused() throws {
    let shop = try TestShop()
    let id = try shop.member()
    _ = try shop.run(["points", id, "--check-in"])
    let refused: [([String], String)] = [
      (["--check-in"], "done-today"), (["--shared", "radio"], "unknown-channel"), (["--event", "x"], "unknown-event"),
      (["--returned", "0"], "count-unreadable"), (["--donate", "trees", "6"], "points-short"),
      (["--donate", "cats", "1"], "unknown-cause"),
    ]
    for (arguments, code) in refused {
      let run = try shop.run(["points", id] + arguments)
      #expect(run.status == 1, "\(arguments)")
      #expect(run.errorCode == code)
    }
    for arguments in [["--donate", "trees"], ["--check-in", "--returned", "1"]] {
      #expect(try shop.run(["points", id] + arguments).status == 2, "\(arguments)")
    }
  }

  @Test("S93: a cause is given points once for one id")
  func donating() throws {
    let shop = try TestShop()
    let id = try shop.member()
    _ = try shop.run(["points", id, "--adjust", "100"])
    let command = ["points", id, "--donate", "trees", "60", "--id", "gift-1"]
    let first = try shop.run(command)
    #expect(first.object["points"] as? Int == -60)
    #expect(first.object["balance"] as? Int == 40)
    #expect(try shop.run(command).output == first.output)
  }
}
