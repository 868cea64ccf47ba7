import Foundation
import Testing

@Suite("Making shops")
struct MakingShopsTests {
  @Test("init makes a shop once")
  func initialise() throws {
    let shop = try TestShop(empty: ())
    let made = try shop.run(["init", "--kind", "perfumery", "--currency", "USD", "--timezone", "Europe/Paris"])
    #expect(made.status == 0)
    #expect(made.object["shop"] as? String == shop.folder)
    let again = try shop.run(["init"])
    #expect(again.status == 1)
    #expect(again.errorCode == "shop-exists")
  }

  @Test(
    "init refuses what cannot be",
    arguments: [["--kind", "bakery"], ["--currency", "X"], ["--timezone", "CST"], ["--lang", "fr"], ["--bogus"]])
  func refusals(_ options: [String]) throws {
    let shop = try TestShop(empty: ())
    let made = try shop.run(["init"] + options)
    #expect(made.status == 2)
    #expect(made.errorCode == "usage")
    #expect(!FileManager.default.fileExists(atPath: shop.folder))
  }

  // What the demo of each kind of shop holds is tested without a process, in StarterTests.
  @Test("H1: demo makes a lively shop whose folder is sound and whose staff can be named")
  func demo() throws {
    let shop = try TestShop(empty: ())
    let made = try Program.run(
      ["demo", "--dir", shop.folder, "--kind", "boutique", "--no-console", "--json"], home: shop.home)
    #expect(made.status == 0, "\(made.error)")
    #expect(made.object["members"] as? Int ?? 0 >= 400)
    #expect(made.object["orders"] as? Int ?? 0 > 1_000)
    let check = try shop.run(["check", "--deep"])
    #expect(check.object["ok"] as? Bool == true, "\(check.output)")
    #expect(try shop.run(["lapsed"]).list.isEmpty == false)
    #expect(try shop.run(["today"]).object["dates"] as? [Any] != nil)
    #expect(try shop.run(["staff", "list"]).list.map { $0["name"] as? String } == ["owner", "mei", "jun"])
    #expect(try shop.run(["stock", "receive", "none", "1", "--as", "mei"]).errorCode == "not-allowed")
    #expect(try shop.run(["stock", "receive", "none", "1", "--as", "jun"]).errorCode == "unknown-item")
    #expect(try shop.run(["stock", "receive", "none", "1", "--as", "lan"]).errorCode == "unknown-staff")
  }

  @Test("generate is reproducible")
  func generate() throws {
    let shop = try TestShop(empty: ())
    let runs = try ["a", "b"].map { name in
      try Program.run(
        ["generate", shop.home + "/" + name, "--members", "50", "--orders", "300", "--seed", "7", "--json"],
        home: shop.home)
    }
    #expect(runs.allSatisfy { $0.status == 0 })
    #expect(runs.allSatisfy { $0.object["orders"] as? Int == 300 })
    let tables = try ["a", "b"].map { name in
      try Program.run(["export", "customers", "-", "--data", shop.home + "/" + name], home: shop.home).output
    }
    #expect(tables[0] == tables[1])
    #expect(tables[0].split(whereSeparator: \.isNewline).count == 51)
  }

  @Test("a folder without a shop is status 3, and so is a damaged one")
  func folders() throws {
    let shop = try TestShop(empty: ())
    let none = try shop.run(["find", "x"])
    #expect(none.status == 3)
    #expect(none.errorCode == "no-shop")
  }

  @Test("a folder that others may write to is refused with the command that mends it")
  func danger() throws {
    let shop = try TestShop()
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: shop.folder)
    let found = try shop.plain(["find", "x"])
    #expect(found.status == 3)
    #expect(found.error.contains("chmod"))
  }

  @Test("the console wants a terminal")
  func noTerminal() throws {
    let shop = try TestShop()
    let run = try shop.run([])
    #expect(run.status == 2)
    #expect(run.errorCode == "terminal")
  }
}
