import Foundation
import Testing

@Suite("Files in and out")
struct FileTests {
  private static let orders = """
    customer_id,date,quantity,amount
    1,1997-01-01,1,11.77
    2,1997-01-12,1,12.00
    2,1997-01-12,5,77.00
    3,not a day,1,5.00

    """

  @Test("the same orders imported twice add nothing the second time")
  func ordersTwice() throws {
    let shop = try TestShop(currency: "USD")
    let file = try shop.file("orders.csv", Self.orders)
    let first = try shop.run(["import", "orders", file])
    #expect(first.status == 0, "\(first.error)")
    #expect(first.object["read"] as? Int == 4)
    #expect(first.object["added"] as? Int == 3)
    #expect(first.object["rejected"] as? Int == 1)
    let rejects = try #require(first.object["rejects"] as? String)
    #expect(shop.contents(rejects).contains("5,"))
    let lines = shop.lines
    #expect(try shop.run(["import", "orders", file]).object["added"] as? Int == 0)
    #expect(shop.lines == lines)
    let shown = try shop.run(["member", "show", "2"]).object
    #expect((shown["orders"] as? [[String: Any]])?.compactMap { $0["total"] as? Int }.sorted() == [1_200, 7_700])
  }

  @Test("a dry run puts nothing; a repeated id says the same")
  func dryAndRepeated() throws {
    let shop = try TestShop(currency: "USD")
    let file = try shop.file("orders.csv", Self.orders)
    let lines = shop.lines
    #expect(try shop.run(["import", "orders", file, "--dry-run"]).object["added"] as? Int == 3)
    #expect(shop.lines == lines)
    let first = try shop.run(["import", "orders", file, "--id", "imp"])
    #expect(try shop.run(["import", "orders", file, "--id", "imp"]).output == first.output)
  }

  @Test(
    "rubbish is refused with a reason",
    arguments: [
      ("", "no-table"), ("\u{0}\u{1}\u{2}", "no-table"), ("a,b,c\n1,2,3\n", "header-unknown"),
      ("{\"json\": true}\n", "header-unknown"),
    ])
  func rubbish(_ text: String, _ code: String) throws {
    let shop = try TestShop()
    let run = try shop.run(["import", "customers", try shop.file("rubbish.csv", text)])
    #expect(run.status == 1)
    #expect(run.errorCode == code)
  }

  @Test("a file that is not there is named")
  func missing() throws {
    let shop = try TestShop()
    let run = try shop.plain(["import", "orders", "no-such.csv"])
    #expect(run.status == 4)
    #expect(run.error.contains("no-such.csv"))
  }

  @Test("customers in GB18030 with Chinese headers")
  func gb18030() throws {
    let shop = try TestShop()
    // 姓名,手机,积分,会员号 and 李雷,13800138812,120,A7
    let bytes = Data([
      0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xCA, 0xD6, 0xBB, 0xFA, 0x2C, 0xBB, 0xFD, 0xB7, 0xD6, 0x2C, 0xBB, 0xE1, 0xD4,
      0xB1, 0xBA, 0xC5, 0x0A, 0xC0, 0xEE, 0xC0, 0xD7, 0x2C, 0x31, 0x33, 0x38, 0x30, 0x30, 0x31, 0x33, 0x38, 0x38,
      0x31, 0x32, 0x2C, 0x31, 0x32, 0x30, 0x2C, 0x41, 0x37, 0x0A,
    ])
    let path = shop.home + "/客户.csv"
    try bytes.write(to: URL(fileURLWithPath: path))
    let run = try shop.run(["import", "customers", path])
    #expect(run.object["added"] as? Int == 1, "\(run.error)")
    let shown = try shop.run(["member", "show", "A7"]).object
    #expect(shown["name"] as? String == "李雷")
    #expect((shown["points"] as? [String: Any])?["balance"] as? Int == 120)
  }

  @Test("what is exported can be read again and runs no formula")
  func export() throws {
    let shop = try TestShop()
    _ = try shop.member("=cmd", phone: "13800138812")
    let file = shop.home + "/customers.csv"
    #expect(try shop.run(["export", "customers", file]).object["rows"] as? Int == 1)
    #expect(!shop.contents(file).contains("\n=") && !shop.contents(file).contains(",="))
    #expect(try shop.plain(["export", "products", "-"]).output.contains("BQ-MINI"))
    #expect(try shop.run(["export", "secrets", file]).status == 2)
  }

  @Test("S59: what goes out is on record, a list by its name and a person by their id, with nothing of what is in it")
  func recorded() throws {
    let shop = try TestShop()
    let id = try shop.member("王小美", phone: "13800138812")
    _ = try shop.run(["export", "customers", shop.home + "/customers.csv"])
    _ = try shop.run(["member", "export", id])
    let audit = try shop.plain(["audit", "--kind", "exported"]).output
    #expect(audit.contains("customers") && audit.contains(id))
    #expect(!audit.contains("王小美") && !audit.contains("13800138812"))
    #expect(audit.split(separator: "\n").count == 2)
  }

  @Test("a backup is read back and restored whole")
  func backup() throws {
    let shop = try TestShop()
    let id = try shop.member("Ann")
    let file = shop.home + "/shop.tar"
    let saved = try shop.run(["backup", file])
    #expect(saved.status == 0, "\(saved.error)")
    let copy = shop.home + "/copy"
    let restored = try shop.run(["restore", file, copy])
    #expect(restored.output == saved.output)
    let shown = try Program.run(["member", "show", id, "--data", copy, "--json"], home: shop.home)
    #expect(shown.object["name"] as? String == "Ann")
    #expect(try shop.run(["restore", file, copy]).status == 1)
    #expect(try shop.run(["restore", try shop.file("no.tar", "rubbish"), shop.home + "/other"]).status == 3)
  }

  @Test("check names file and line of what is damaged")
  func check() throws {
    let shop = try TestShop()
    _ = try shop.member("Ann")
    let sound = try shop.run(["check"]).object
    #expect(sound["ok"] as? Bool == true)
    #expect(sound["people"] as? Int == 1)
    #expect((sound["head"] as? [String: Any])?["n"] as? Int == shop.lines)
    let journal = shop.folder + "/journal/2026-11.jsonl"
    let text = shop.contents(journal).replacingOccurrences(of: "member.joined", with: "member.joimed")
    try Data(text.utf8).write(to: URL(fileURLWithPath: journal))
    try? FileManager.default.removeItem(atPath: shop.folder + "/cache")
    let broken = try shop.run(["check"])
    #expect(broken.status == 3)
    let problems = broken.object["problems"] as? [[String: Any]] ?? []
    #expect(problems.contains { $0["line"] as? Int == 2 })
    #expect(try shop.run(["stock", "receive", "BQ-MINI", "1"]).status == 3)
  }

  @Test("a hand-edited shop.json with a comma too many is named and ignored")
  func comma() throws {
    let shop = try TestShop()
    let path = shop.folder + "/shop.json"
    let text = shop.contents(path)
    let end = try #require(text.lastIndex(of: "}"))
    let edited = text[..<end].trimmingCharacters(in: .whitespacesAndNewlines) + ",\n}\n"
    try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
    let run = try shop.plain(["stock", "receive", "BQ-MINI", "1"])
    #expect(run.status == 0)
    #expect(run.error.contains("shop.json"))
    #expect(run.error.contains("line"))
    #expect(shop.contents(path) == edited)
  }

  @Test("a valid edit is in force with the next command")
  func edit() throws {
    let shop = try TestShop()
    let path = shop.folder + "/catalogue.json"
    let text = shop.contents(path)
    let mini = try #require(text.range(of: "\"price\": 69.00"))
    try Data(text.replacingCharacters(in: mini, with: "\"price\": 79.00").utf8).write(to: URL(fileURLWithPath: path))
    _ = try shop.run(["stock", "count", "BQ-MINI", "9"])
    #expect(try shop.run(["order", "add", "--item", "BQ-MINI", "--quote"]).object["due"] as? Int == 7_900)
  }

  @Test("a name of ten megabytes is refused at once")
  func hugeName() throws {
    let shop = try TestShop()
    let file = try shop.file("huge.csv", "name,phone\n" + String(repeating: "x", count: 10 << 20) + ",13800138812\n")
    let run = try shop.run(["import", "customers", file])
    #expect(run.object["rejected"] as? Int == 1, "\(run.error)")
    #expect(run.output.utf8.count < 1_000)
  }
}
