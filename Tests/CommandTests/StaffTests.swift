import Testing

@Suite("H: staff by command")
struct StaffTests {
  @Test("H1, H2: add, PINs from standard input, roles, the last manager, and facts that say who")
  func life() throws {
    let shop = try TestShop()
    let mei = try shop.run(["staff", "add", "小梅", "--role", "florist", "--id", "add-mei"])
    #expect(mei.status == 0, "\(mei.error)")
    #expect(mei.object["role"] as? String == "florist")
    #expect(mei.object["pin"] as? Bool == false)
    let again = try shop.run(["staff", "add", "小梅", "--role", "florist", "--id", "add-mei"])
    #expect(again.output == mei.output)
    #expect(try shop.run(["staff", "remove", "owner"]).errorCode == "last-manager")
    #expect(try shop.run(["staff", "list", "--as", "小梅"]).errorCode == "not-allowed")

    #expect(try shop.run(["staff", "pin", "owner"], input: "1234\n").errorCode == "pin-form")
    let set = try shop.run(["staff", "pin", "owner"], input: "123456\n")
    #expect(set.status == 0, "\(set.error)")
    #expect(try shop.run(["staff", "list"]).errorCode == "name-needed")
    #expect(try shop.run(["staff", "list", "--as", "owner"]).errorCode == "pin-needed")
    let list = try shop.run(["staff", "list"], environment: ["PERENNIAL_STAFF": "owner"], input: "123456\n")
    #expect(list.list.map { $0["pin"] as? Bool } == [true, false])
    #expect(try shop.run(["stock", "count", "none", "1", "--as", "小梅"]).errorCode == "pin-unset")
    #expect(try shop.run(["staff", "pin", "--as", "小梅"], input: "8812\r\n").status == 0)
    #expect(try shop.run(["staff", "pin", "--as", "小梅"], input: "8812\n9913\n").status == 0)
    #expect(try shop.run(["staff", "pin", "小梅", "--as", "owner"], input: "123456\n").errorCode == "not-own-pin")

    let sale = try shop.run(
      ["member", "add", "--name", "Ann", "--as", "小梅"], input: "9913\n")
    #expect(sale.status == 0, "\(sale.error)")
    let journal = shop.contents(shop.folder + "/journal/2026-11.jsonl")
    #expect(journal.split(separator: "\n").last?.contains("\"by\":\"小梅\"") == true)
    for secret in ["123456", "8812", "9913"] {
      #expect(!journal.contains(secret))
      #expect(!shop.contents(shop.folder + "/staff.json").contains("\"\(secret)\""))
    }
  }

  @Test("H2: five wrong lock the name with the seconds left; a manager unlocks")
  func lockout() throws {
    let shop = try TestShop()
    #expect(try shop.run(["staff", "add", "mei", "--role", "florist"]).status == 0)
    #expect(try shop.run(["staff", "pin", "owner"], input: "123456").status == 0)
    #expect(try shop.run(["staff", "pin", "mei"], input: "8812").status == 0)
    for _ in 1...4 {
      #expect(try shop.run(["lapsed", "--as", "mei"], input: "1111").errorCode == "wrong-pin")
    }
    let locked = try shop.run(["lapsed", "--as", "mei"], input: "1111")
    #expect(locked.status == 1)
    #expect(locked.errorCode == "locked")
    #expect(locked.error.contains("\"seconds\":30"))
    #expect(try shop.run(["lapsed", "--as", "mei"], input: "8812").errorCode == "locked")
    let opened = try shop.run(["staff", "unlock", "mei", "--as", "owner"], input: "123456")
    #expect(opened.status == 0, "\(opened.error)")
    #expect(try shop.run(["lapsed", "--as", "mei"], input: "8812").errorCode == "not-allowed")
    #expect(try shop.run(["staff", "reset", "mei", "--as", "owner"], input: "123456").object["pin"] as? Bool == false)
    #expect(try shop.run(["lapsed", "--as", "mei"], input: "8812").errorCode == "pin-unset")
  }

  @Test("H1: a staff.json that cannot be read is named, and nobody acts")
  func broken() throws {
    let shop = try TestShop()
    try shop.write("{\"staff\":[}", to: "staff.json")
    let run = try shop.run(["stock", "count", "x", "1"])
    #expect(run.status == 3)
    #expect(run.errorCode == "staff-file")
    #expect(run.error.contains("staff.json, line 1, column 11"))
    #expect(try shop.run(["check"]).status == 3)
    #expect(try shop.run(["find", "x"]).status == 0)
  }
}
