import Foundation
import Testing

@Suite("perennial settings")
struct SettingsTests {
  @Test("S03: settings are read and changed by path, together or not at all, and told with before and after")
  func changing() throws {
    let shop = try TestShop()
    let command = [
      "settings", "set", "programme.earnPoints", "2", "programme.redeemCap", "40", "--id", "s1",
    ]
    let changed = try shop.run(command)
    let changes = changed.object["changes"] as? [[String: Any]] ?? []
    #expect(
      changes.map { $0["path"] as? String } == ["programme.earnPoints", "programme.redeemCap"], "\(changed.error)")
    #expect(changes.map { $0["before"] as? Int } == [1, 5_000])
    #expect(changes.map { $0["after"] as? Int } == [2, 4_000])
    #expect(try shop.run(command).output == changed.output)
    let wrong = try shop.run(["settings", "set", "programme.earnPoints", "3", "programme.redeemCap", "101"])
    #expect(wrong.status == 1, "\(wrong.output)")
    #expect(try shop.run(["settings", "get", "programme.earnPoints"]).list.first?["value"] as? Int == 2)
    #expect(try shop.run(["settings", "set", "programme.none", "3"]).status == 1)
    let history = try shop.run(["settings", "history", "programme.earnPoints"]).list
    #expect(history.count == 1 && history.first?["by"] as? String == "owner", "\(history)")
    // The file that people edit follows.
    #expect(shop.contents(shop.folder + "/shop.json").contains("\"earnPoints\": 2"))
    // Its order counts at once.
    let id = try shop.member()
    #expect(try shop.run(["order", "add", "--member", id, "--item", "BQ-PINK-11"]).object["earned"] as? Int == 416)
  }

  @Test("S05, N4: a row of a list is added with its fields in major units, and removed")
  func rows() throws {
    let shop = try TestShop()
    let added = try shop.run(["settings", "add", "sources", "market", "name", "Market", "monthlyCost", "120.50"])
    #expect(added.status == 0, "\(added.error)")
    let values = try shop.run(["settings", "get", "sources.market"]).list
    #expect(values.contains { $0["value"] as? Int == 12_050 }, "\(values)")
    #expect(try shop.run(["settings", "add", "sources", "market"]).status == 1)
    #expect(try shop.run(["settings", "remove", "sources.market"]).status == 0)
    #expect(try shop.run(["settings", "get", "sources.market"]).status == 1)
  }

  @Test("a file that cannot be put in force is named with its place, status 1")
  func checking() throws {
    let shop = try TestShop()
    #expect(try shop.run(["settings", "check"]).object["ok"] as? Bool == true)
    let text = shop.contents(shop.folder + "/shop.json").replacing("\"earnPoints\": 1,", with: "\"earnPoints\": -1,")
    let file = try shop.file("edited.json", text)
    let run = try shop.run(["settings", "check", file])
    #expect(run.status == 1)
    let problem = (run.object["problems"] as? [[String: Any]])?.first
    #expect((problem?["line"] as? Int ?? 0) > 1 && problem?["what"] as? String != nil, "\(run.output)")
  }

  @Test("settings edit opens the editor on a copy and saves what it comes to; what is wrong is not saved")
  func editing() throws {
    let shop = try TestShop()
    func editor(_ name: String, _ change: String) throws -> [String: String] {
      let path = try shop.file(name, "#!/bin/sh\nsed -i '\(change)' \"$1\"\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return ["EDITOR": path, "VISUAL": path]
    }
    let raised = try editor("raise.sh", "s/\"earnPoints\": 1/\"earnPoints\": 3/")
    let run = try shop.run(["settings", "edit"], environment: raised)
    let changes = run.object["changes"] as? [[String: Any]] ?? []
    #expect(changes.map { $0["after"] as? Int } == [3], "\(run.output)\(run.error)")
    let same = try shop.run(["settings", "edit"], environment: try editor("same.sh", "s/a/a/"))
    #expect((same.object["changes"] as? [Any])?.isEmpty == true, "\(same.error)")
    let wrong = try shop.run(
      ["settings", "edit"], environment: try editor("wrong.sh", "s/\"earnPoints\": 3/\"earnPoints\": -3/"))
    #expect(wrong.status != 0)
    #expect(try shop.run(["settings", "get", "programme.earnPoints"]).list.first?["value"] as? Int == 3)
  }
}
